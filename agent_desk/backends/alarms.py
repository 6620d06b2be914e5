"""One thread that calls back at set times: deadlines, kills, and the end of rests."""

from __future__ import annotations

import heapq
import itertools
import logging
import threading
import time
from collections.abc import Callable

_log = logging.getLogger(__name__)
_COMPACT_AT = 256


class Alarm:
    """One call-back in the future; ``cancel`` may come too late."""

    __slots__ = ("call",)

    def __init__(self, call: Callable[[], None]) -> None:
        self.call: Callable[[], None] | None = call

    def cancel(self) -> None:
        """Do not call back."""
        self.call = None


class Alarms:
    """Call-backs run in the alarm thread and must be short."""

    def __init__(self) -> None:
        self._heap: list[tuple[float, int, Alarm]] = []
        self._order = itertools.count()
        self._changed = threading.Condition()
        self._closed = False
        self._thread: threading.Thread | None = None

    def after(self, seconds: float, call: Callable[[], None]) -> Alarm:
        """Call back in ``seconds``."""
        alarm = Alarm(call)
        with self._changed:
            if self._closed:
                return alarm
            heapq.heappush(self._heap, (time.monotonic() + seconds, next(self._order), alarm))
            if len(self._heap) > _COMPACT_AT:
                self._heap = [entry for entry in self._heap if entry[2].call is not None]
                heapq.heapify(self._heap)
            if self._heap and self._heap[0][2] is alarm:
                self._changed.notify()
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="backend-alarms", daemon=True)
                self._thread.start()
        return alarm

    def close(self) -> None:
        """Forget all alarms and end the thread."""
        with self._changed:
            self._closed = True
            self._heap.clear()
            self._changed.notify()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(1.0)

    def _run(self) -> None:
        while (alarm := self._next()) is not None:
            call, alarm.call = alarm.call, None
            if call is None:
                continue
            try:
                call()
            except Exception:  # noqa: BLE001 - one bad call-back must not silence all deadlines
                _log.exception("an alarm failed")

    def _next(self) -> Alarm | None:
        with self._changed:
            while not self._closed:
                wait = self._heap[0][0] - time.monotonic() if self._heap else None
                if wait is not None and wait <= 0:
                    return heapq.heappop(self._heap)[2]
                self._changed.wait(wait)
        return None
