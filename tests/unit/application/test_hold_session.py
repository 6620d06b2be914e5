"""Fault 56: one agent at two desktops. Both know; one has the session, and the other rests."""

from __future__ import annotations

from concurrent.futures import Future
from types import SimpleNamespace
from typing import Any, cast

import pytest

from agent_desk.application.desk import Desk
from agent_desk.application.events import ProblemArose
from agent_desk.application.ports import StoreProblem
from agent_desk.application.promise_events import PromisesListed, PromiseWarned
from agent_desk.application.team_events import HandoffsListed, SessionMoved
from tests.unit.application.team_desk import TeamDeskUnderTest


@pytest.fixture
def office() -> TeamDeskUnderTest:
    return TeamDeskUnderTest("anna", device="office")


def at_home(office: TeamDeskUnderTest, device: str = "home") -> TeamDeskUnderTest:
    """Anna signs in at another desktop."""
    return TeamDeskUnderTest("anna", office, device=device)


def moved(desk: TeamDeskUnderTest) -> tuple[str, bool, bool]:
    last = desk.sink.last(SessionMoved)
    return last.session.device, last.session.here, last.lost


def seen_at(desk: TeamDeskUnderTest) -> tuple[str, ...]:
    """Where a third desktop of Anna's would see her at work."""
    return desk.staff_store.beside(desk.staff_store.role(), "third").elsewhere("anna")


def test_the_second_desktop_asks_and_rests_meanwhile(office: TeamDeskUnderTest) -> None:
    assert moved(office) == ("office", True, False)
    home = at_home(office)
    assert moved(home) == ("office", False, False)
    home.look(seconds=30)
    office.look()
    assert seen_at(office) == ("office",)
    assert len(home.sink.of(SessionMoved)) == 1
    assert home.sink.of(HandoffsListed) == []
    assert moved(office) == ("office", True, False)


def test_taken_over_it_rests_at_the_first_and_can_be_taken_back(office: TeamDeskUnderTest) -> None:
    home = at_home(office)
    office.owns()
    office.promise.make_promise("call", "call back", office.clock.at.replace(hour=11), "", "I call you.")
    home.staff.holding.take_session(1)
    assert moved(home) == ("home", True, False)
    record = home.sink.last(SessionMoved).session
    assert (record.number, record.taken_from) == (2, "office")

    office.sink.events.clear()
    home.sink.events.clear()
    office.look(hours=1.5)
    assert moved(office) == ("home", False, True)
    assert office.sink.of(PromiseWarned) == []
    assert office.sink.of(PromisesListed) == []
    home.look()
    assert home.sink.of(PromiseWarned)
    assert seen_at(office) == ("home",)

    office.staff.holding.take_session(2)
    assert moved(office) == ("office", True, False)
    home.look(seconds=5)
    assert moved(home) == ("office", False, True)
    office.look()
    assert seen_at(office) == ("home", "office")
    office.look(seconds=89)
    assert seen_at(office) == ("office",)


def test_of_three_desktops_one_takes_it_and_the_late_one_is_told(office: TeamDeskUnderTest) -> None:
    home, third = at_home(office), at_home(office, "third")
    home.staff.holding.take_session(1)
    third.staff.holding.take_session(1)
    assert "home" in third.sink.last(ProblemArose).message
    assert moved(third) == ("home", False, False)
    third.staff.holding.take_session(2)
    assert moved(third) == ("third", True, False)


def test_a_session_that_lies_idle_is_taken_without_asking(office: TeamDeskUnderTest) -> None:
    office.clock.at = office.clock.at.replace(hour=office.clock.at.hour + 1)
    home = at_home(office)
    assert moved(home) == ("home", True, False)
    assert home.sink.last(SessionMoved).session.taken_from == ""
    office.look()
    assert moved(office) == ("home", False, True)
    office.look(hours=1)
    assert moved(office) == ("home", False, True)  # who left it here does not come back by themselves


def test_the_first_desktop_is_closed_while_the_second_asks(office: TeamDeskUnderTest) -> None:
    home = at_home(office)
    office.staff_store.left("anna")
    home.look(seconds=5)
    assert moved(home) == ("home", True, False)


def test_elsewhere_one_looks_and_types_but_does_not_act(office: TeamDeskUnderTest) -> None:
    home = at_home(office)
    done: list[str] = []
    parts = SimpleNamespace(
        session=home.session,
        owning=lambda context: done.append(f"own {context}"),
        drafts=lambda context, _text: done.append(f"type {context}"),
    )
    ready: Future[Any] = Future()
    ready.set_result(parts)
    desk = Desk(cast("Any", ready), home.sink)
    desk.own_case("call")
    desk.type_note("call", "she lost her card")
    assert done == ["type call"]
    told = home.sink.last(ProblemArose)
    assert ("office" in told.message, told.act, told.about) == (True, "own_case", "call")
    home.staff.holding.take_session(1)
    desk.own_case("call")
    assert done == ["type call", "own call"]


def test_a_store_that_cannot_be_written_keeps_nobody_from_their_role(
    office: TeamDeskUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> None:
        raise StoreProblem("The file can only be read.")

    alone = TeamDeskUnderTest("bob", office)
    monkeypatch.setattr(alone.staff_store, "begin_session", refuse)
    alone.staff._known = False
    alone.session.seat.held = None
    assert alone.staff.now().login == "bob"
    assert alone.session.seat.here
