from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from agent_desk.application.events import CallArrived
from agent_desk.application.keep_calls import LONGEST, KeepCalls
from agent_desk.application.lanes import InlineLane
from agent_desk.application.receive_call import ReceiveCall
from agent_desk.domain.call import CallState
from agent_desk.system.calls_file import CallsFile
from tests.fakes.call_file import FakeCallFile
from tests.fakes.sink import MONDAY
from tests.unit.application.desk import DeskUnderTest, call


def keeping(desk: DeskUnderTest, file: FakeCallFile) -> ReceiveCall:
    keep = KeepCalls(desk.session, file, InlineLane())
    return ReceiveCall(desk.session, desk.directory, desk.backends, desk.opening, keeping=keep)


def test_only_live_calls_are_kept(desk: DeskUnderTest) -> None:
    file = FakeCallFile()
    receive = keeping(desk, file)
    receive(call("one"))
    receive(call("two"))
    receive.answered("one")
    assert [(kept.id, kept.state.value) for kept in file.calls] == [("one", "answered"), ("two", "ringing")]
    receive.ended("two")
    assert [kept.id for kept in file.calls] == ["one"]


def test_a_call_of_long_ago_is_over_and_one_that_rang_again_is_shown_once(desk: DeskUnderTest) -> None:
    file = FakeCallFile((call("old"), call("here")))
    receive = keeping(desk, file)
    receive(call("here"))
    desk.clock.advance((LONGEST - timedelta(seconds=1)).total_seconds())
    receive.restore()
    assert [event.call.id for event in desk.sink.of(CallArrived)] == ["here", "old"]
    receive.ended("old")
    desk.clock.advance(2)
    keeping(DeskUnderTest("anna", desk), FakeCallFile((call("old"),))).restore()
    assert len(desk.sink.of(CallArrived)) == 2


def test_a_disk_that_fails_holds_no_call_up(desk: DeskUnderTest) -> None:
    file = FakeCallFile()
    file.problem = OSError("full")
    keeping(desk, file)(call("one"))
    assert desk.sink.last(CallArrived).call.id == "one"


def test_a_file_that_cannot_be_read_holds_no_calls(tmp_path: Path) -> None:
    file = CallsFile(tmp_path / "calls.json")
    assert file.kept() == ()
    for body in (b"", b"{", b"[1]", b'[{"id": "1"}]', b"\xff"):
        (tmp_path / "calls.json").write_bytes(body)
        assert file.kept() == ()
    file.keep((call("one"),))
    assert file.kept() == (call("one"),)


def test_a_held_call_is_kept_as_it_is_and_a_file_of_before_is_read(tmp_path: Path) -> None:
    file = CallsFile(tmp_path / "calls.json")
    held = replace(call("one"), state=CallState.HELD, answered=MONDAY, turned=MONDAY + timedelta(minutes=1))
    file.keep((held,))
    assert file.kept() == (held,)
    (before,) = json.loads((tmp_path / "calls.json").read_bytes())
    del before["turned"]
    (tmp_path / "calls.json").write_text(json.dumps([before]), "utf-8")
    assert file.kept() == (replace(held, turned=None),)
