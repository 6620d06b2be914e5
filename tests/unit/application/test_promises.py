"""Promises: proposed in business time, warned of before they are due, counted when they are broken."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from agent_desk.application.events import ProblemArose
from agent_desk.application.promise_events import (
    PromiseChanged,
    PromiseProposed,
    PromisesFound,
    PromisesListed,
    PromiseWarned,
)
from agent_desk.domain.case import CaseState
from agent_desk.domain.promise import Promise, PromiseProposal, PromiseState, Warned
from agent_desk.domain.staff import Role, Shift
from tests.unit.application.desk import call
from tests.unit.application.team_desk import BILLING, TeamDeskUnderTest

HOUR = timedelta(hours=1)
FOUR = datetime(2026, 11, 23, 16, 0, tzinfo=UTC)  # 18:00 in Riga: closing time


@pytest.fixture
def desk() -> TeamDeskUnderTest:
    return TeamDeskUnderTest("edgars")


def promised(desk: TeamDeskUnderTest, due: datetime = FOUR, follows: str = "") -> Promise:
    desk.promise.make_promise("call", "call back about the refund", due, "billing", "I call you.", follows)
    return next(one for one in reversed(desk.sink.of(PromiseChanged)) if not one.promise.settled).promise


def test_a_promise_is_proposed_in_business_time_and_said_in_the_customers_language(
    desk: TeamDeskUnderTest,
) -> None:
    desk.owns()
    desk.promise.propose_promise("call", "Zvanu jums.", "", 8)
    proposal = desk.sink.last(PromiseProposed).proposal
    # Seven of the eight hours are left of Monday; the eighth is Tuesday's first.
    assert proposal.due == datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
    assert (proposal.department, proposal.zone, proposal.problem) == ("billing", "Europe/Riga", "")
    assert "rīt, otrdien, plkst. 10:00" in proposal.said
    assert desk.case.number in proposal.said


def test_a_proposal_tells_when_its_owner_is_away_then(desk: TeamDeskUnderTest) -> None:
    desk.owns()
    away = Shift("edgars", FOUR - 2 * HOUR, FOUR + HOUR, away=True)
    desk.staff_store.plan_shift(away, "edgars")
    desk.promise.propose_promise("call", "call back", "billing", 7)
    assert "away" in desk.sink.last(PromiseProposed).proposal.problem


@pytest.mark.parametrize("department", ["unknown", "without_hours"])
def test_no_good_time_is_reckoned_where_no_hours_are_known(desk: TeamDeskUnderTest, department: str) -> None:
    nobody_said = replace(BILLING, id="without_hours", hours=())
    desk.backends.add("more", "StaffDirectory", departments=(nobody_said,))
    desk.owns()
    desk.promise.propose_promise("call", "call back", department, None)
    proposal = desk.sink.last(PromiseProposed).proposal
    assert not proposal.reckoned
    assert proposal.problem.startswith("The hours of this department are not known")
    desk.promise.propose_promise("call", "call back", department, 2)
    chosen = desk.sink.last(PromiseProposed).proposal
    assert chosen.reckoned, "hours that the agent chose are counted"
    assert chosen.due - desk.clock.now() < timedelta(hours=2, minutes=15)
    assert chosen.problem == proposal.problem


def own_time(desk: TeamDeskUnderTest, due: datetime, department: str = "billing") -> PromiseProposal:
    desk.owns()
    desk.promise.propose_promise("call", "call back", department, None, due)
    proposal = desk.sink.last(PromiseProposed).proposal
    assert proposal.due == due
    return proposal


def test_an_own_time_in_open_hours_is_as_good_as_any(desk: TeamDeskUnderTest) -> None:
    proposal = own_time(desk, FOUR - HOUR)
    assert (proposal.problem, proposal.better) == ("", None)


@pytest.mark.parametrize(
    "due",
    [
        pytest.param(FOUR + 3 * HOUR, id="after closing time"),
        pytest.param(FOUR + 13 * HOUR, id="before it opens"),
        pytest.param(datetime(2026, 11, 28, 12, 0, tzinfo=UTC), id="on Saturday"),
    ],
)
def test_an_own_time_in_closed_hours_is_told_with_the_next_good_one(
    desk: TeamDeskUnderTest, due: datetime
) -> None:
    proposal = own_time(desk, due)
    assert proposal.problem == "Billing is closed then."
    opens = datetime(2026, 11, 30 if due.day == 28 else 24, 7, 0, tzinfo=UTC)
    assert proposal.better == opens + HOUR


def test_an_own_time_on_a_holiday_is_told(desk: TeamDeskUnderTest) -> None:
    closed = replace(BILLING, id="closed", name="Closed on Tuesday", holidays=frozenset({date(2026, 11, 24)}))
    desk.backends.add("more", "StaffDirectory", departments=(closed,))
    desk.departments()
    proposal = own_time(desk, datetime(2026, 11, 24, 12, 0, tzinfo=UTC), "closed")
    assert proposal.problem == "Closed on Tuesday is closed then."
    assert proposal.better == datetime(2026, 11, 25, 8, 0, tzinfo=UTC)


def test_an_own_time_when_the_owner_is_away_is_told(desk: TeamDeskUnderTest) -> None:
    desk.staff_store.plan_shift(Shift("edgars", FOUR - 4 * HOUR, FOUR + 16 * HOUR, away=True), "edgars")
    proposal = own_time(desk, FOUR - HOUR)
    assert proposal.problem == "You are away then."
    # The absence ends at ten on Tuesday, in Riga.
    assert proposal.better == datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def test_where_nobody_knows_a_zone_the_promise_has_none_and_this_desks_clock_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk = TeamDeskUnderTest("edgars", department="unknown")
    desk.owns()
    known = desk.session.contexts.get("call").customer
    assert known is not None
    desk.session.contexts.change("call", customer=replace(known, identities=()))
    with monkeypatch.context() as there:
        there.setenv("TZ", "Europe/Riga")
        time.tzset()
        desk.promise.propose_promise("call", "Zvanu", "", None, FOUR)
        desk.promise.make_promise("call", "call back", FOUR, "", "I call you.")
    time.tzset()
    proposal = desk.sink.last(PromiseProposed).proposal
    assert proposal.zone == ""
    assert "18:00" in proposal.said
    assert desk.sink.of(PromiseChanged)[-1].promise.zone == ""


def test_promising_owns_the_case_that_nobody_owns(desk: TeamDeskUnderTest) -> None:
    desk.anna_calls()
    made = promised(desk)
    assert desk.case.owner == "edgars"
    assert (made.by, made.to, made.zone, made.department) == (
        "edgars",
        "Anna Bērziņa",
        "Europe/Riga",
        "billing",
    )
    assert desk.sink.last(PromisesListed).names == ("Anna Bērziņa",)


@pytest.mark.parametrize(("what", "due"), [("", FOUR), ("call", FOUR - timedelta(days=1))])
def test_what_cannot_be_promised_is_said(desk: TeamDeskUnderTest, what: str, due: datetime) -> None:
    desk.owns()
    desk.promise.make_promise("call", what, due, "billing", "")
    assert desk.sink.last(ProblemArose).remedy
    assert not desk.sink.of(PromiseChanged)


def test_card_numbers_are_masked_in_promises(desk: TeamDeskUnderTest) -> None:
    desk.owns()
    desk.promise.make_promise("call", "re-issue 4111 1111 1111 1111", FOUR, "billing", "4111111111111111")
    made = desk.sink.last(PromiseChanged).promise
    assert "4111 1111" not in made.what
    assert made.said.endswith("1111")
    assert not made.said.startswith("4111")


def test_keeping_needs_evidence_and_can_be_undone(desk: TeamDeskUnderTest) -> None:
    desk.owns()
    made = promised(desk)
    desk.promise.keep_promise(made.id, "  ")
    assert "word" in desk.sink.last(ProblemArose).message
    desk.promise.keep_promise(made.id, "called at 14:03")
    assert desk.sink.last(PromiseChanged).promise.state is PromiseState.KEPT
    assert desk.sink.last(PromisesListed).promises == ()
    desk.promise.undo_keep_promise(made.id)
    assert desk.sink.last(PromiseChanged).promise.state is PromiseState.OPEN
    assert len(desk.sink.last(PromisesListed).promises) == 1


def test_a_renegotiated_promise_is_replaced(desk: TeamDeskUnderTest) -> None:
    desk.owns()
    first = promised(desk)
    second = promised(desk, FOUR + 24 * HOUR, follows=first.id)
    assert second.follows == first.id
    states = {one.promise.id: one.promise.state for one in desk.sink.of(PromiseChanged)}
    assert states[first.id] is PromiseState.RENEGOTIATED
    assert [one.id for one in desk.sink.last(PromisesListed).promises] == [second.id]


def test_the_owner_is_told_an_hour_before_and_the_lead_half_an_hour(desk: TeamDeskUnderTest) -> None:
    lead = TeamDeskUnderTest("lead", desk, Role.LEAD)
    desk.owns()
    made = promised(desk)
    desk.look(hours=5, minutes=58)
    assert not desk.sink.of(PromiseWarned)
    desk.look(minutes=3)
    lead.look()
    assert [(one.promise.id, one.as_) for one in desk.sink.of(PromiseWarned)] == [(made.id, Warned.OWNER)]
    assert desk.sink.last(PromiseWarned).name == "Anna Bērziņa"
    assert not lead.sink.of(PromiseWarned)
    desk.look(minutes=30)
    lead.look()
    assert [one.as_ for one in lead.sink.of(PromiseWarned)] == [Warned.LEAD]
    assert [one.id for one in lead.sink.last(PromisesListed).promises] == [made.id]
    for _ in range(3):
        desk.look(seconds=10)
        lead.look()
    assert len(lead.sink.of(PromiseWarned)) == 1


def test_who_is_away_when_to_be_told_sends_it_to_the_lead(desk: TeamDeskUnderTest) -> None:
    lead = TeamDeskUnderTest("lead", desk, Role.LEAD)
    desk.owns()
    promised(desk)
    lead.look(hours=6, minutes=1)
    assert [one.as_ for one in lead.sink.of(PromiseWarned)] == [Warned.LEAD]


def test_a_planned_absence_sends_it_to_the_lead_at_once(desk: TeamDeskUnderTest) -> None:
    lead = TeamDeskUnderTest("lead", desk, Role.LEAD)
    desk.owns()
    promised(desk)
    lead.look(minutes=1)
    assert not lead.sink.of(PromiseWarned)
    desk.staff_store.plan_shift(Shift("edgars", FOUR - HOUR, FOUR + HOUR, away=True), "edgars")
    desk.promises.look_again("edgars")
    lead.look(seconds=10)
    assert [one.as_ for one in lead.sink.of(PromiseWarned)] == [Warned.LEAD]


def test_a_lead_who_comes_later_is_told_at_once(desk: TeamDeskUnderTest) -> None:
    desk.owns()
    promised(desk)
    desk.look(hours=6, minutes=40)
    lead = TeamDeskUnderTest("lead", desk, Role.LEAD)
    assert [one.as_ for one in lead.sink.of(PromiseWarned)] == [Warned.LEAD]


def test_a_broken_promise_is_on_top_at_the_next_ring(desk: TeamDeskUnderTest) -> None:
    desk.owns()
    made = promised(desk)
    later = promised(desk, FOUR + 24 * HOUR)
    desk.look(hours=8)
    assert desk.sink.last(PromisesFound).promises[0].id == made.id
    colleague = TeamDeskUnderTest("bert", desk)
    colleague.receive(call("again"))
    found = colleague.sink.last(PromisesFound)
    assert [(one.id, one.state) for one in found.promises] == [
        (made.id, PromiseState.BROKEN),
        (later.id, PromiseState.OPEN),
    ]
    entries = [entry.act for entry in desk.cases.journal(desk.case.id)]
    assert entries.count("break_promise") == 1


def test_the_owner_after_a_handoff_and_the_lead_are_told_when_a_promise_breaks(
    desk: TeamDeskUnderTest,
) -> None:
    lead, bert = TeamDeskUnderTest("lead", desk, Role.LEAD), TeamDeskUnderTest("bert", desk)
    desk.owns()
    made = promised(desk)
    case = desk.case
    bert.life.take_over(case.id, case.version, "bert", "edgars is ill", as_lead=True)
    desk.look(hours=8)
    for other in (bert, lead):
        other.look(seconds=10)
        other.look(seconds=10)
    told = {
        who: [one.as_ for one in there.sink.of(PromiseWarned) if one.promise.state is PromiseState.BROKEN]
        for who, there in (("desk", desk), ("bert", bert), ("lead", lead))
    }
    assert told == {"desk": [Warned.NOBODY], "bert": [Warned.OWNER], "lead": [Warned.LEAD]}
    assert [one.id for one in bert.sink.last(PromisesListed).promises] == [made.id]
    assert [one.id for one in lead.sink.last(PromisesListed).promises] == [made.id]
    assert desk.sink.last(PromisesListed).promises == ()


def test_a_broken_promise_is_kept_late_or_renegotiated(desk: TeamDeskUnderTest) -> None:
    desk.owns()
    first, second = promised(desk), promised(desk)
    desk.look(hours=8)
    assert len(desk.sink.last(PromisesListed).promises) == 2
    desk.promise.keep_promise(first.id, "called, late")
    assert [one.id for one in desk.sink.last(PromisesListed).promises] == [second.id]
    anew = promised(desk, FOUR + 24 * HOUR, follows=second.id)
    assert [one.id for one in desk.sink.last(PromisesListed).promises] == [anew.id]
    states = {one.promise.id: one.promise for one in desk.sink.of(PromiseChanged)}
    assert (states[second.id].state, states[second.id].owed) == (PromiseState.BROKEN, False)


def test_a_late_keep_is_undone_to_broken_and_listed(desk: TeamDeskUnderTest) -> None:
    desk.owns()
    made = promised(desk)
    desk.look(hours=8)
    desk.promise.keep_promise(made.id, "called, late")
    desk.promise.undo_keep_promise(made.id)
    assert desk.sink.last(PromiseChanged).promise.state is PromiseState.BROKEN
    assert [one.id for one in desk.sink.last(PromisesListed).promises] == [made.id]
    desk.look(hours=1)
    assert [entry.act for entry in desk.cases.journal(desk.case.id)].count("break_promise") == 1


def test_a_case_with_a_broken_promise_is_not_solved(desk: TeamDeskUnderTest) -> None:
    desk.owns()
    promised(desk)
    desk.look(hours=8)
    desk.live.set_case_state("call", CaseState.SOLVED, "paid")
    assert desk.sink.last(ProblemArose).message == "Promises that are open or broken: 1."
    assert desk.case.state is CaseState.OPEN


def test_a_lead_who_comes_later_finds_broken_promises_listed_and_is_not_told_of_each(
    desk: TeamDeskUnderTest,
) -> None:
    desk.owns()
    made = promised(desk)
    desk.look(hours=8)
    lead = TeamDeskUnderTest("lead", desk, Role.LEAD)
    assert [one.id for one in lead.sink.last(PromisesListed).promises] == [made.id]
    assert not lead.sink.of(PromiseWarned)


def test_a_colleague_sees_on_the_shown_customer_what_was_promised(desk: TeamDeskUnderTest) -> None:
    bert = TeamDeskUnderTest("bert", desk)
    desk.owns()
    bert.receive(call("other"))
    made = promised(desk)
    bert.changes()
    assert bert.sink.last(PromiseChanged).promise == made
    assert [one.id for one in bert.sink.last(PromisesFound).promises] == [made.id]


def test_a_customers_call_cancels_no_promise(desk: TeamDeskUnderTest) -> None:
    desk.owns()
    made = promised(desk)
    desk.receive(call("again"))
    assert desk.promises.promise(made.id) == made
    assert [one.id for one in desk.sink.last(PromisesFound).promises] == [made.id]
