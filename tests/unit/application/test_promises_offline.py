"""Promises while the store is away: kept on this machine, sent when it is back, never dropped."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from agent_desk.application.events import DraftKept, ProblemArose
from agent_desk.application.ports import StoreNotReachable, StoreProblem
from agent_desk.application.promise_events import PromiseChanged, PromiseProposed, PromiseSent, PromisesListed
from agent_desk.domain.case import CaseState, NoteState
from tests.fakes.case_store import FakeCaseStore
from tests.fakes.promise_stores import FakePromiseStore
from tests.fakes.team_stores import FakeStaffStore
from tests.unit.application.team_desk import TeamDeskUnderTest

DUE = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)


@pytest.fixture
def desk() -> TeamDeskUnderTest:
    return TeamDeskUnderTest("edgars")


@pytest.fixture
def away(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Undo it to have the store back."""
    return monkeypatch


def take_away(away: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: object, **_named: object) -> None:
        raise StoreNotReachable("The team's database cannot be reached.")

    for store, names in (
        (FakeCaseStore, ("case", "open_case_of", "open_case", "claim")),
        (FakePromiseStore, ("make", "of_owner", "promise")),
        (FakeStaffStore, ("colleagues", "shifts")),
    ):
        for name in names:
            away.setattr(store, name, fail)


def promise(desk: TeamDeskUnderTest) -> None:
    desk.promise.make_promise("call", "call back", DUE, "billing", "I call you back.")


def states(desk: TeamDeskUnderTest) -> list[NoteState]:
    return [one.state for one in desk.sink.of(PromiseSent)]


def test_a_promise_is_kept_before_it_is_sent(desk: TeamDeskUnderTest) -> None:
    desk.owns()
    promise(desk)
    assert states(desk) == [NoteState.KEPT, NoteState.SENDING, NoteState.SENT]
    assert desk.kept.promises() == ()


def test_what_is_promised_on_an_own_case_while_the_store_is_away_is_sent_later(
    desk: TeamDeskUnderTest, away: pytest.MonkeyPatch
) -> None:
    case = desk.owns()
    take_away(away)
    promise(desk)
    assert states(desk)[-1] is NoteState.KEPT
    assert "kept" in desk.sink.last(ProblemArose).remedy
    problems = len(desk.sink.of(ProblemArose))
    for _ in range(3):
        desk.sending.send_kept()
    assert len(desk.kept.promises()) == 1
    assert len(desk.sink.of(ProblemArose)) == problems
    away.undo()
    desk.sending.send_kept()
    assert desk.kept.promises() == ()
    made = desk.sink.last(PromiseChanged).promise
    assert (made.case_id, made.what, made.due) == (case.id, "call back", DUE)
    assert desk.sink.last(PromisesListed).promises == (made,)
    desk.sending.send_kept()
    assert len(desk.promises.of_case(case.id)) == 1


def test_nothing_is_promised_offline_on_what_is_not_ones_own(
    desk: TeamDeskUnderTest, away: pytest.MonkeyPatch
) -> None:
    desk.anna_calls()
    take_away(away)
    promise(desk)
    assert "cannot be reached" in desk.sink.last(ProblemArose).message
    assert desk.kept.promises() == ()


def test_a_promise_is_still_proposed_while_the_store_is_away(
    desk: TeamDeskUnderTest, away: pytest.MonkeyPatch
) -> None:
    desk.owns()
    take_away(away)
    desk.promise.propose_promise("call", "call back", "billing", 2)
    assert desk.sink.last(PromiseProposed).proposal.due == datetime(2026, 11, 23, 11, 0, tzinfo=UTC)


def test_what_the_store_refuses_for_good_becomes_a_draft(
    desk: TeamDeskUnderTest, away: pytest.MonkeyPatch
) -> None:
    case = desk.owns()
    take_away(away)
    promise(desk)
    away.undo()
    desk.cases.set_state(case.id, case.version, case.epoch, "edgars", CaseState.SOLVED, "by a colleague")
    desk.sending.send_kept()
    assert states(desk)[-1] is NoteState.NEEDS_YOU
    draft = desk.sink.last(DraftKept).draft
    assert draft.context == f"customer:{case.customer_id}"
    assert "call back" in draft.text
    assert "16:00" in draft.text
    assert desk.kept.promises() == ()


def test_a_refused_promise_stays_kept_until_its_draft_is(
    desk: TeamDeskUnderTest, away: pytest.MonkeyPatch
) -> None:
    case = desk.owns()
    take_away(away)
    promise(desk)
    away.undo()
    desk.cases.set_state(case.id, case.version, case.epoch, "edgars", CaseState.SOLVED, "by a colleague")
    desk.drafts.problem = StoreProblem("Cannot save: the disk is full.")
    desk.sending.send_kept()
    assert [one.what for one in desk.kept.promises()] == ["call back"]


def test_a_promise_of_an_earlier_run_is_sent_at_the_next_start(desk: TeamDeskUnderTest) -> None:
    desk.owns()
    promise(desk)
    left = replace(desk.sink.last(PromiseChanged).promise, id="left", made=DUE - timedelta(hours=6))
    again = TeamDeskUnderTest("edgars", desk)
    again.kept.keep(left)
    again.sending.send_kept()
    assert again.kept.promises() == ()
    assert {one.id for one in again.sink.last(PromisesListed).promises} >= {"left"}
