"""The pulse: one daemon thread that does small things again and again."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from agent_desk.application.events import ProblemArose, ProblemPassed
from agent_desk.domain.quick import dataclass
from agent_desk.domain.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.application.ports import EventSink


def _never() -> bool:
    return False


@dataclass(slots=True)
class _Work:
    seconds: float
    do: Callable[[], object]
    waits: Callable[[], bool]
    due: float = 0.0
    told: ProblemArose | None = None


class Pulse:
    """Calls each registered work every so many seconds, one after the other, until closed.

    Work that raises is announced once and called again at its next turn: a fault must not end the heartbeat.
    What was announced is taken back when no work fails with it any more.
    """

    def __init__(self, events: EventSink, tick: float = 0.1) -> None:
        self._events = events
        self._tick = tick
        self._works: list[_Work] = []
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="pulse", daemon=True)

    def every(self, seconds: float, work: Callable[[], object], waits: Callable[[], bool] = _never) -> None:
        """Call ``work`` every ``seconds``, but not while it ``waits``; register before :meth:`start`.

        Work that queues more work on a lane waits while that lane is busy. Else all that looks at a store
        that is away would stand in one long row, and what the agent does at its end.
        """
        self._works.append(_Work(seconds, work, waits))

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def close(self, seconds: float = 1.0) -> None:
        """End; waits for the running work at most ``seconds``."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(seconds)

    def _run(self) -> None:
        while not self._stop.wait(self._tick):
            # Who waited longest comes first: short pauses must not starve long ones.
            for work in sorted(self._works, key=lambda work: work.due):
                if time.monotonic() >= work.due and not work.waits():
                    self._do(work)
                    work.due = time.monotonic() + work.seconds

    def _do(self, work: _Work) -> None:
        try:
            work.do()
        except Exception as problem:  # noqa: BLE001 - announced; the next turn tries again
            sentence = getattr(problem, "message", "") or Sentence(
                "{name} in background work.", name=type(problem).__name__
            )
            self._tell(work, ProblemArose(sentence, getattr(problem, "remedy", "")))
        else:
            self._tell(work, None)

    def _tell(self, work: _Work, now: ProblemArose | None) -> None:
        before, known = work.told, any(other.told == now for other in self._works)
        work.told = now
        if before is not None and all(other.told != before for other in self._works):
            self._events.publish(ProblemPassed(before))
        if now is not None and not known:
            self._events.publish(now)
