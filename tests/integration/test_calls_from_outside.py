"""What a telephone system tells the open window, with or without having told of the ringing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from agent_desk.application.events import CallArrived, CallChanged
from agent_desk.backends.in_process import InProcessBackends
from agent_desk.bootstrap.hearing import hearing
from agent_desk.bootstrap.program import Place, Program, _file_name
from agent_desk.domain.call import CallState, KnownField
from agent_desk.system.paths import paths
from agent_desk.system.url_scheme import CallMessage, write_message
from tests.fakes.sink import FakeSink

CARD = "4111 1111 1111 1111"
Tell = Callable[..., str]
OTHER = "+371 26 812 964"


@pytest.fixture
def sink() -> FakeSink:
    return FakeSink()


def opened(home: Path, sink: FakeSink) -> Program:
    """The program behind a window that was just opened."""
    resources = paths({"AGENT_DESK_HOME": str(home)}).resources
    place = Place("anna", f"sqlite:///{home / 'store.sqlite'}", home / "data", resources)
    program = Program(place, InProcessBackends({}), sink)
    program.desk.restore_drafts()
    program.ready.result(20)
    return program


def line(name: str, state: CallState, number: str = "+371 26 123 456") -> bytes:
    """What ``agent-desk call`` sends."""
    known = (KnownField("topic", "card"), KnownField("said", CARD))
    return write_message(CallMessage(number, name, "Anna", "Cards", state, known=known))


def test_files_are_named_after_any_login(tmp_path: Path) -> None:
    long, other = "ā" * 300, "ā" * 299 + "b"
    names = [_file_name(agent) for agent in ("anna", "anna.b", long, other)]
    assert names[:2] == ["anna", "anna_b"]
    assert len(set(names)) == 4
    for name in names:
        (tmp_path / f".{name}.promises.sqlite-journal.abcdefgh").touch()


@pytest.fixture
def tell(tmp_path: Path, sink: FakeSink) -> Iterator[Tell]:
    """Tells the window of a call, as ``agent-desk call`` does; gives its reply."""
    program = opened(tmp_path, sink)
    hear = hearing(program, "LV")
    yield lambda *told: hear(line(*told))
    program.close()


def test_a_call_that_is_told_of_as_answered_only_is_shown(tell: Tell, sink: FakeSink) -> None:
    assert tell("17", CallState.ANSWERED) == "ok"
    arrived = sink.last(CallArrived).call
    assert (arrived.line, arrived.state) == ("17", CallState.ANSWERED)
    assert arrived.answered is not None


def test_a_call_that_rang_is_answered_and_ends(tell: Tell, sink: FakeSink) -> None:
    states = [CallState.RINGING, CallState.ANSWERED, CallState.ENDED]
    assert [tell("17", state) for state in states] == ["ok"] * 3
    assert len(sink.of(CallArrived)) == 1
    assert [event.call.state for event in sink.of(CallChanged)] == states[1:]


def test_a_call_is_held_and_answered_again(tell: Tell, sink: FakeSink) -> None:
    states = [CallState.ANSWERED, CallState.HELD, CallState.ANSWERED, CallState.ENDED]
    assert [tell("17", state) for state in states] == ["ok"] * 4
    assert len(sink.of(CallArrived)) == 1
    assert [event.call.state for event in sink.of(CallChanged)] == states[1:]


def test_an_id_that_comes_back_is_another_call_with_a_context_of_its_own(tell: Tell, sink: FakeSink) -> None:
    for state in (CallState.ANSWERED, CallState.ENDED):
        tell("17", state)
    for state in (CallState.RINGING, CallState.ANSWERED):
        tell("17", state, OTHER)
    first, second = (event.call for event in sink.of(CallArrived))
    assert (first.number.e164, second.number.e164) == ("+37126123456", "+37126812964")
    assert first.id != second.id
    assert [event.call.id for event in sink.of(CallChanged)] == [first.id, second.id]


def test_a_call_that_is_over_and_answered_again_under_its_id_is_shown(tell: Tell, sink: FakeSink) -> None:
    for state in (CallState.ANSWERED, CallState.ENDED, CallState.ANSWERED):
        tell("17", state)
    assert [event.call.state for event in sink.of(CallArrived)] == [CallState.ANSWERED] * 2


def test_whoever_calls_on_the_line_of_another_ends_that_call(tell: Tell, sink: FakeSink) -> None:
    tell("17", CallState.ANSWERED)
    tell("17", CallState.RINGING, OTHER)
    first, second = (event.call for event in sink.of(CallArrived))
    assert [(event.call.id, event.call.state) for event in sink.of(CallChanged)] == [
        (first.id, CallState.ENDED)
    ]
    assert second.state is CallState.RINGING


def test_ringing_that_is_told_again_sets_nothing_back(tell: Tell, sink: FakeSink) -> None:
    for state in (CallState.RINGING, CallState.ANSWERED, CallState.RINGING):
        tell("17", state)
    assert len(sink.of(CallArrived)) == 1
    assert [event.call.state for event in sink.of(CallChanged)] == [CallState.ANSWERED]


@pytest.mark.parametrize("name", ["desk", "palette", "customer:1", "case:1"])
def test_no_id_of_a_telephone_system_names_a_context_of_the_window(
    name: str, tell: Tell, sink: FakeSink
) -> None:
    tell(name, CallState.RINGING)
    assert sink.last(CallArrived).call.id != name


def test_the_end_of_a_call_that_nobody_knows_is_refused(tell: Tell, sink: FakeSink) -> None:
    assert tell("18", CallState.ENDED) == "no such call: '18'"
    assert not sink.of(CallArrived)


def test_a_window_that_opens_again_in_mid_call_shows_who_is_on_the_line(tmp_path: Path) -> None:
    program = opened(tmp_path, FakeSink())
    hear = hearing(program, "LV")
    for name, state in (
        ("1", "ringing"),
        ("1", "answered"),
        ("2", "ringing"),
        ("3", "ringing"),
        ("3", "ended"),
        ("4", "held"),
    ):
        hear(line(name, CallState(state)))
    program.close()
    assert not [file for file in (tmp_path / "data").rglob("*") if file.is_file() and CARD in _text(file)]

    sink = FakeSink()
    again = opened(tmp_path, sink)
    again.draft_lane.submit(list).result(20)
    calls = {event.call.line: event.call for event in sink.of(CallArrived)}
    assert {name: call.state for name, call in calls.items()} == {
        "1": CallState.ANSWERED,
        "2": CallState.RINGING,
        "4": CallState.HELD,
    }
    assert (calls["1"].number.e164, calls["1"].name, calls["1"].queue) == ("+37126123456", "Anna", "Cards")
    assert calls["1"].known_value("topic") == "card"
    assert hearing(again, "LV")(line("1", CallState.ENDED)) == "ok"
    again.close()

    sink = FakeSink()
    later = opened(tmp_path, sink)
    later.draft_lane.submit(list).result(20)
    assert [event.call.line for event in sink.of(CallArrived)] == ["2", "4"]
    later.close()


def _text(file: Path) -> str:
    return file.read_bytes().decode("utf-8", errors="replace")
