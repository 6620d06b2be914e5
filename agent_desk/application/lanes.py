"""Lanes: serial daemon worker threads. The program may end while one is busy; nothing waits for it."""

from __future__ import annotations

import queue
import threading
import time
from collections import deque
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

CALM = 0.02
"""Seconds without other work after which a lane does what can wait: a call that rang is painted by then."""

PATIENCE = 1.0
"""Seconds that it waits at most, however busy its lane is."""


class Lane:
    """One worker thread and its queue of work.

    Not a ThreadPoolExecutor: that one waits for a busy job at exit, and is not a daemon.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self._work: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._calm: deque[tuple[float, _Job]] = deque()
        self._closed = False
        self._working = False
        self._thread = threading.Thread(target=self._run, name=f"lane-{name}", daemon=True)
        self._thread.start()

    def busy(self) -> bool:
        """Whether it works, or has work waiting."""
        return self._working or not self._work.empty() or bool(self._calm)

    def submit(self, work: Callable[[], T]) -> Future[T]:
        """Queue ``work``; its result or exception goes into the future, which a closed lane cancels."""
        job = _Job(work, self._closed)
        if not self._closed:
            self._work.put(job)
        return job.future

    def submit_calm(self, work: Callable[[], T]) -> Future[T]:
        """The same for work that can wait until nothing else was to be done for :data:`CALM`, and waits
        :data:`PATIENCE` at most; such work keeps its own order."""
        job = _Job(work, self._closed)
        if not self._closed:
            self._calm.append((time.monotonic() + PATIENCE, job))
            self._work.put(_LOOK)
        return job.future

    def close(self, seconds: float = 1.0) -> bool:
        """Let queued work finish for at most ``seconds``; returns whether the thread has ended."""
        self._closed = True
        self._work.put(None)
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (job := self._next()) is not None:
            self._working = True
            if job is not _LOOK:
                job.do()
            del job
            self._working = False
        while self._calm:
            self._calm.popleft()[1].do()

    def _next(self) -> _Job | None:
        """The next job; None when the lane was closed."""
        if not self._calm:
            return self._work.get()
        if self._calm[0][0] > time.monotonic():
            try:
                return self._work.get(timeout=CALM)
            except queue.Empty:
                pass
        return self._calm.popleft()[1]


class InlineLane:
    """A lane that works at once, in the caller's thread: for tests and one-shot commands."""

    def submit(self, work: Callable[[], T]) -> Future[T]:
        """Do ``work`` now."""
        future: Future[T] = Future()
        try:
            future.set_result(work())
        except Exception as problem:  # noqa: BLE001 - the future carries it to whoever asked
            future.set_exception(problem)
        return future

    submit_calm = submit


class _Job:
    """Work with its future."""

    __slots__ = ("_work", "future")

    def __init__(self, work: Callable[[], Any], cancelled: bool = False) -> None:
        self.future: Future[Any] = Future()
        self._work = work
        if cancelled:
            self.future.cancel()

    def do(self) -> None:
        if self.future.set_running_or_notify_cancel():
            try:
                self.future.set_result(self._work())
            except BaseException as problem:  # noqa: BLE001 - the future carries it to whoever asked
                self.future.set_exception(problem)


_LOOK = _Job(lambda: None)
"""Wakes a lane that waits for work."""
