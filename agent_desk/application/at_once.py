"""Events that belong together are announced together: the window then paints once, not once for each."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from agent_desk.application.events import Event


class Once:
    """Announces something one time: :meth:`now`, or after a moment if nobody did."""

    def __init__(self, announce: Callable[[], None]) -> None:
        self._announce = announce
        self._lock = threading.Lock()
        self._done = threading.Event()

    def now(self) -> None:
        """Announce it, unless that was done; returns when it is announced."""
        with self._lock:
            if not self._done.is_set():
                self._announce()
                self._done.set()

    def within(self, seconds: float) -> None:
        """Wait for another thread to do it, then do it."""
        self._done.wait(seconds)
        self.now()


class AtOnce:
    """Holds events back while :meth:`holding`, from whichever thread, and lets them go in their order.

    Announcing wakes the window, which then takes the interpreter's lock for a while: what others wait for,
    such as questions to back ends, is sent on its way first.
    """

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._held: list[Event] = []
        self._holders = 0

    def publish(self, event: Event, announce: Callable[[Event], None]) -> None:
        """Announce ``event`` now, or when nobody holds any more."""
        with self._lock:
            if self._holders:
                self._held.append(event)
            else:
                announce(event)

    @contextmanager
    def holding(self, announce: Callable[[Event], None]) -> Iterator[None]:
        """Hold events back; what is done meanwhile must not block."""
        with self._lock:
            self._holders += 1
        try:
            yield
        finally:
            self._let_go(announce)

    def _let_go(self, announce: Callable[[Event], None]) -> None:
        with self._lock:
            self._holders -= 1
            if not self._holders:
                held, self._held = self._held, []
                for event in held:
                    announce(event)
