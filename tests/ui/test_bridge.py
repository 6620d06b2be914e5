"""The task bridge: from any thread, in order, in slices; and errors that nobody caught."""

from __future__ import annotations

import sys
import threading
import time

import pytest
from pytestqt.qtbot import QtBot

from agent_desk.application.events import Event, ProblemArose
from agent_desk.application.lanes import Lane
from agent_desk.ui.task_bridge import SLICE, TaskBridge
from tests.ui.conftest import Scene


def test_events_of_many_threads_arrive_on_the_qt_thread_in_each_threads_order(qtbot: QtBot) -> None:
    bridge, got, homes = TaskBridge(), list[str](), set[int]()

    def take(events: list[Event]) -> None:
        homes.add(threading.get_ident())
        got.extend(event.message for event in events if isinstance(event, ProblemArose))

    bridge.deliver_to(take)

    def publish(t: int) -> None:
        for n in range(500):
            bridge.publish(ProblemArose(f"{t} {n}"))

    threads = [threading.Thread(target=publish, args=(t,)) for t in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    qtbot.waitUntil(lambda: len(got) == 2_000)
    assert homes == {threading.get_ident()}
    for t in range(4):
        mine = [int(word.split()[1]) for word in got if word.startswith(f"{t} ")]
        assert mine == list(range(500))


def test_a_flood_is_delivered_in_slices_between_which_the_window_lives(qtbot: QtBot) -> None:
    bridge, longest, count = TaskBridge(), [0.0], [0]

    def take(events: list[Event]) -> None:
        count[0] += len(events)
        busy_until = time.thread_time() + 0.001
        while time.thread_time() < busy_until:
            pass

    original = bridge._bring

    def timed() -> None:
        started = time.thread_time()
        original()
        longest[0] = max(longest[0], time.thread_time() - started)

    bridge.deliver_to(take)
    bridge._again.timeout.disconnect()
    bridge._again.timeout.connect(timed)
    for number in range(3_000):
        bridge.publish(ProblemArose(str(number)))
    qtbot.waitUntil(lambda: count[0] == 3_000)
    assert longest[0] < SLICE + 0.030


def test_a_result_of_a_lane_comes_home_and_an_exception_is_not_swallowed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bridge, lane, got = TaskBridge(), Lane("test"), list[object]()
    monkeypatch.setattr(sys, "excepthook", lambda kind, _problem, _trace: got.append(kind))
    bridge.bring_home(lane.submit(lambda: 42), got.append)
    qtbot.waitUntil(lambda: got == [42])
    with qtbot.captureExceptions() as caught:
        bridge.bring_home(lane.submit(lambda: 1 / 0), got.append)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    assert lane.close()


def test_each_distinct_error_is_one_notice_and_the_window_lives(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    scene.application.catch_exceptions()
    for _ in range(100):
        sys.excepthook(ValueError, ValueError("bad"), None)
    scene.settle()
    assert len(scene.window.notices.messages()) == 1
    assert "ValueError" in scene.window.notices.messages()[0]
    assert scene.window.isVisible()
