"""The one road from worker threads into the window."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from agent_desk.application.events import Event

T = TypeVar("T")
SLICE = 0.003
_BATCH = 4


class TaskBridge(QObject):
    """Brings events and results home to the Qt thread; make it there, publish from any thread.

    Everything takes one queue, so order is kept. The Qt thread is held for about :data:`SLICE` seconds at
    a time; what is left waits for the next turn of its loop, after input and painting.
    """

    _wake = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._waiting: deque[Event | Callable[[], None]] = deque()
        self._awake = False
        self._deliver: Callable[[list[Event]], None] = lambda _events: None
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._bring)
        self._wake.connect(self._bring, Qt.ConnectionType.QueuedConnection)

    def deliver_to(self, deliver: Callable[[list[Event]], None]) -> None:
        """Give each small batch of events to ``deliver``, on the Qt thread, in the order of publishing."""
        self._deliver = deliver

    def publish(self, *events: Event) -> None:
        """Announce events, which come together; from any thread."""
        self._put(*events)

    def bring_home(self, future: Future[T], then: Callable[[T], None]) -> None:
        """Call ``then`` with the future's result on the Qt thread; an exception goes to sys.excepthook."""
        future.add_done_callback(lambda done: self._put(lambda: then(done.result())))

    def _put(self, *things: Event | Callable[[], None]) -> None:
        self._waiting.extend(things)
        if not self._awake:
            self._awake = True
            self._wake.emit()

    def _bring(self) -> None:
        end = time.perf_counter() + SLICE
        try:
            while self._waiting and time.perf_counter() < end:
                self._bring_some()
        finally:
            self._awake = False
            if self._waiting:  # also when something came between the last look and the line above
                self._awake = True
                self._again.start()

    def _bring_some(self) -> None:
        events: list[Event] = []
        while self._waiting and len(events) < _BATCH:
            if callable(thing := self._waiting[0]):
                break
            events.append(thing)
            self._waiting.popleft()
        if events:
            self._deliver(events)
        elif callable(thing := self._waiting.popleft()):
            thing()
