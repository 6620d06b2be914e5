from __future__ import annotations

import threading

import pytest

from agent_desk.application import lanes
from agent_desk.application.lanes import InlineLane, Lane


def test_a_lane_works_in_order_on_one_thread() -> None:
    lane, seen = Lane("test"), []
    done = [lane.submit(lambda n=n: seen.append((n, threading.current_thread().name))) for n in range(50)]  # type: ignore[misc]
    for future in done:
        future.result(5)
    assert [n for n, _ in seen] == list(range(50))
    assert {name for _, name in seen} == {"lane-test"}
    assert lane.close()


def test_an_exception_goes_to_whoever_asked_and_the_lane_goes_on() -> None:
    lane = Lane("test")
    with pytest.raises(ZeroDivisionError):
        lane.submit(lambda: 1 / 0).result(5)
    assert lane.submit(lambda: 7).result(5) == 7
    assert lane.close()


def test_work_that_was_cancelled_is_not_begun() -> None:
    lane, gate = Lane("test"), threading.Event()
    lane.submit(lambda: gate.wait(5))
    waiting = lane.submit(lambda: 1)
    assert waiting.cancel()
    gate.set()
    assert lane.close()


def test_the_inline_lane_works_at_once() -> None:
    assert InlineLane().submit(lambda: 3).result(0) == 3


def test_what_can_wait_is_done_after_what_came_meanwhile_and_in_its_own_order() -> None:
    lane, gate = Lane("test"), threading.Event()
    seen: list[str] = []
    lane.submit(lambda: gate.wait(5))
    first = lane.submit_calm(lambda: seen.append("calm 1"))
    last = lane.submit_calm(lambda: seen.append("calm 2"))
    lane.submit(lambda: seen.append("at once"))
    gate.set()
    first.result(5)
    last.result(5)
    assert seen == ["at once", "calm 1", "calm 2"]
    assert lane.close()


def test_a_lane_that_is_never_calm_does_what_can_wait_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lanes, "PATIENCE", 0.0)
    lane, stop = Lane("test"), threading.Event()

    def again() -> None:
        if not stop.is_set():
            lane.submit(again)

    again()
    assert lane.submit_calm(lambda: 7).result(5) == 7
    stop.set()
    assert lane.close()


def test_a_lane_that_is_closed_first_does_what_could_wait() -> None:
    lane, gate = Lane("test"), threading.Event()
    lane.submit(lambda: gate.wait(5))
    waiting = lane.submit_calm(lambda: 7)
    threading.Timer(0.05, gate.set).start()
    assert lane.close(5)
    assert waiting.result(0) == 7
    assert lane.submit_calm(lambda: 7).cancelled()
