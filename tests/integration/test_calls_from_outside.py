"""What a telephone system tells the open window, with or without having told of the ringing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from agent_desk.application.events import CallArrived, CallChanged
from agent_desk.backends.in_process import InProcessBackends
from agent_desk.bootstrap.program import Place, Program
from agent_desk.bootstrap.window import hearing
from agent_desk.domain.call import CallState
from agent_desk.system.paths import paths
from agent_desk.system.url_scheme import CallMessage, write_message
from tests.fakes.sink import FakeSink

Tell = Callable[[str, CallState], str]


@pytest.fixture
def sink() -> FakeSink:
    return FakeSink()


@pytest.fixture
def tell(tmp_path: Path, sink: FakeSink) -> Iterator[Tell]:
    """Tells the window of a call, as ``agent-desk call`` does; gives its reply."""
    resources = paths({"AGENT_DESK_HOME": str(tmp_path)}).resources
    place = Place("anna", f"sqlite:///{tmp_path / 'store.sqlite'}", tmp_path / "data", resources)
    program = Program(place, InProcessBackends({}), sink)
    program.desk.list_own_cases()
    program.ready.result(20)
    hear = hearing(program, "LV")
    yield lambda name, state: hear(write_message(CallMessage("+371 26 123 456", name, state=state)))
    program.close()


def test_a_call_that_is_told_of_as_answered_only_is_shown(tell: Tell, sink: FakeSink) -> None:
    assert tell("17", CallState.ANSWERED) == "ok"
    arrived = sink.last(CallArrived).call
    assert (arrived.id, arrived.state) == ("17", CallState.ANSWERED)
    assert arrived.answered is not None


def test_a_call_that_rang_is_answered_and_ends(tell: Tell, sink: FakeSink) -> None:
    states = [CallState.RINGING, CallState.ANSWERED, CallState.ENDED]
    assert [tell("17", state) for state in states] == ["ok"] * 3
    assert len(sink.of(CallArrived)) == 1
    assert [event.call.state for event in sink.of(CallChanged)] == states[1:]


def test_the_end_of_a_call_that_nobody_knows_is_refused(tell: Tell, sink: FakeSink) -> None:
    assert tell("18", CallState.ENDED) == "no such call: '18'"
    assert not sink.of(CallArrived)
