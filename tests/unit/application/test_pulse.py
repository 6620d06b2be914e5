"""The heartbeat outlives what it calls."""

from __future__ import annotations

import threading

from agent_desk.application.events import ProblemArose, ProblemPassed
from agent_desk.application.lanes import Lane
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


def test_what_was_told_is_taken_back_when_no_work_fails_with_it_any_more() -> None:
    sink, turns, enough = FakeSink(), [0], threading.Event()

    def fails_until(last: int) -> None:
        if turns[0] < last:
            raise StoreProblem("The store is away.", "Wait.")

    def count() -> None:
        turns[0] += 1
        if turns[0] == 9:
            enough.set()

    pulse = Pulse(sink, tick=0.001)
    pulse.every(0.0, lambda: fails_until(3))
    pulse.every(0.0, lambda: fails_until(6))
    pulse.every(0.0, count)
    pulse.start()
    try:
        assert enough.wait(5)
    finally:
        pulse.close()
    told = ProblemArose("The store is away.", "Wait.")
    assert sink.events == [told, ProblemPassed(told)]


def test_work_waits_while_its_lane_is_busy_and_the_rest_beats_on() -> None:
    busy, done, others, enough = threading.Event(), [0], [0], threading.Event()
    busy.set()

    def count() -> None:
        others[0] += 1
        if others[0] == 3:
            busy.clear()

    def work() -> None:
        done[0] = others[0]
        enough.set()

    pulse = Pulse(FakeSink(), tick=0.001)
    pulse.every(0.0, work, waits=busy.is_set)
    pulse.every(0.0, count)
    pulse.start()
    try:
        assert enough.wait(5)
    finally:
        pulse.close()
    assert done[0] >= 3


def test_what_looks_at_a_lane_that_does_not_answer_stands_there_once() -> None:
    lane, hangs, tried, all_tried = Lane("store"), threading.Event(), set[str](), threading.Event()
    lane.submit(lambda: hangs.wait(5))

    def look(name: str) -> None:
        tried.add(name)
        if tried == {*"abc"}:
            all_tried.set()

    pulse = Pulse(FakeSink(), tick=0.001)
    for name in "abc":
        pulse.every(0.0, lambda name=name: lane.submit(lambda: look(name)), lane.busy)  # type: ignore[misc]
    beats, many = iter(range(20)), threading.Event()
    pulse.every(0.0, lambda: None if next(beats, None) is not None else many.set())
    pulse.start()
    try:
        assert many.wait(5)
        acted = lane.submit(lambda: len(tried))
        hangs.set()
        assert acted.result(5) == 0
        assert all_tried.wait(5)
    finally:
        pulse.close()
        lane.close()


def test_a_lane_says_whether_it_is_busy() -> None:
    lane, hangs = Lane("test"), threading.Event()
    running = lane.submit(lambda: hangs.wait(5))
    assert lane.busy()
    hangs.set()
    running.result(5)
    while lane.busy():
        pass
    assert lane.submit(lambda: 1).result(5) == 1
    lane.close()
