"""The heartbeat outlives what it calls."""

from __future__ import annotations

import threading

from agent_desk.application.events import ProblemArose
from agent_desk.application.ports import StoreProblem
from agent_desk.application.pulse import Pulse
from tests.fakes.sink import FakeSink


def test_work_that_raises_is_told_once_and_the_rest_beats_on() -> None:
    sink, turns, enough = FakeSink(), [0], threading.Event()

    def fails() -> None:
        turns[0] += 1
        raise StoreProblem("The store is away.", "Wait.")

    pulse = Pulse(sink, tick=0.001)
    pulse.every(0.0, fails)
    pulse.every(0.0, lambda: enough.set() if turns[0] >= 3 else None)
    pulse.start()
    try:
        assert enough.wait(5)
    finally:
        pulse.close()
    assert sink.events == [ProblemArose("The store is away.", "Wait.")]
