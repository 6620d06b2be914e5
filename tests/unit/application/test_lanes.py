from __future__ import annotations

import threading

import pytest

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
