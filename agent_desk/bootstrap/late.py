"""Things that are opened when they are first needed, and again after they could not be."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from agent_desk.domain.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Late(Generic[T]):
    """Opens its thing at the first use; safe from any thread.

    When that fails, whoever asks is told why, and after ``pause`` seconds the next who asks tries again.
    """

    def __init__(self, open_: Callable[[], T], pause: float = 3.0) -> None:
        self._open = open_
        self._pause = pause
        self._lock = threading.Lock()
        self._thing: T | None = None
        self._problem: Exception | None = None
        self._again = 0.0
        self._closed = False

    def get(self) -> T:
        """The open thing; raises what its opening raises, or StoreProblem after :meth:`close`."""
        with self._lock:
            if self._closed:
                from agent_desk.application.ports import StoreProblem

                raise StoreProblem(Sentence("The program is closing."))
            if self._thing is None:
                self._thing = self._opened()
            return self._thing

    def part(self, of: Callable[[T], object]) -> Any:
        """Stands for a part of the thing: opens it when the part is first asked for something."""
        return _Part(lambda: of(self.get()))

    def close(self, how: Callable[[T], object]) -> None:
        """Close the thing, if it was opened, and open it no more."""
        with self._lock:
            self._closed = True
            if self._thing is not None:
                how(self._thing)

    def _opened(self) -> T:
        if self._problem is not None and time.monotonic() < self._again:
            raise self._problem.with_traceback(None)
        self._problem = None
        try:
            return self._open()
        except Exception as problem:
            self._problem, self._again = problem, time.monotonic() + self._pause
            raise


class _Part:
    def __init__(self, found: Callable[[], object]) -> None:
        self._found = found

    def __getattr__(self, name: str) -> Any:
        return getattr(self._found(), name)
