"""Lanes: serial daemon worker threads. The program may end while one is busy; nothing waits for it."""

from __future__ import annotations

import queue
import threading
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Lane:
    """One worker thread and its queue of work.

    Not a ThreadPoolExecutor: that one waits for a busy job at exit, and is not a daemon.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self._work: queue.SimpleQueue[tuple[Future[Any], Callable[[], Any]] | None] = queue.SimpleQueue()
        self._closed = False
        self._working = False
        self._thread = threading.Thread(target=self._run, name=f"lane-{name}", daemon=True)
        self._thread.start()

    def busy(self) -> bool:
        """Whether it works, or has work waiting."""
        return self._working or not self._work.empty()

    def submit(self, work: Callable[[], T]) -> Future[T]:
        """Queue ``work``; its result or exception goes into the future, which a closed lane cancels."""
        future: Future[T] = Future()
        if self._closed:
            future.cancel()
        else:
            self._work.put((future, work))
        return future

    def close(self, seconds: float = 1.0) -> bool:
        """Let queued work finish for at most ``seconds``; returns whether the thread has ended."""
        self._closed = True
        self._work.put(None)
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (job := self._work.get()) is not None:
            future, work = job
            self._working = True
            if future.set_running_or_notify_cancel():
                try:
                    future.set_result(work())
                except BaseException as problem:  # noqa: BLE001 - the future carries it to whoever asked
                    future.set_exception(problem)
            del future, work, job
            self._working = False


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
