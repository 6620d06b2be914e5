"""Events that belong together are announced together: the window then paints once, not once for each."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from agent_desk.application.events import Event

    Announce = Callable[..., object]


class Once:
    """An event that goes along with others (:meth:`take`), or by itself if nothing came in a moment."""

    def __init__(self, event: Event, announce: Announce) -> None:
        self._waiting = [event]
        self._announce = announce
        self._lock = threading.Lock()
        self._taken = threading.Event()

    def take(self) -> list[Event]:
        """The event, to be announced by the caller; empty when it was taken, or announced, before."""
        with self._lock:
            taken, self._waiting = self._waiting, []
        self._taken.set()
        return taken

    def within(self, seconds: float) -> None:
        """Wait for another thread to take it, then announce it."""
        self._taken.wait(seconds)
        # Announced under the lock: whoever comes to take it announces what follows it.
        with self._lock:
            while self._waiting:
                self._announce(self._waiting.pop())


class AtOnce:
    """Holds the events of a context back while :meth:`holding`, from whichever thread, in their order.

    Announcing wakes the window, which then takes the interpreter's lock for a while: what others wait for,
    such as questions to back ends, is sent on its way first.
    """

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._held: dict[str, list[Event]] = {}

    def publish(self, event: Event, announce: Announce) -> None:
        """Announce ``event`` now, or when nobody holds its context's events any more."""
        with self._lock:
            held = self._held.get(getattr(event, "context", ""))
            if held is None:
                announce(event)
            else:
                held.append(event)

    @contextmanager
    def holding(self, context: str, announce: Announce) -> Iterator[list[Event]]:
        """Hold the context's events back; those that are put into the list are announced before them."""
        first: list[Event] = []
        with self._lock:
            within = context in self._held
            self._held.setdefault(context, [])
        try:
            yield first
        finally:
            self._let_go(context, first, within, announce)

    def _let_go(self, context: str, first: list[Event], within: bool, announce: Announce) -> None:
        with self._lock:
            if within and context in self._held:
                self._held[context] += first
            elif events := [*first, *self._held.pop(context, ())]:
                announce(*events)
