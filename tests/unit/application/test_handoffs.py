"""Handoffs and take-overs between desks: everybody concerned is told, and there is always one owner."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from agent_desk.application.events import CaseChanged, OwnCasesListed, ProblemArose
from agent_desk.application.promise_events import PromisesListed
from agent_desk.application.team_events import (
    CasesTaken,
    HandoffChanged,
    HandoffOpened,
    HandoffsListed,
    JournalFound,
    ReopeningOffered,
)
from agent_desk.domain.case import CaseState, WaitingFor
from agent_desk.domain.contact import Channel, Contact
from agent_desk.domain.handoff import HandoffState
from agent_desk.domain.records import RecordRef
from agent_desk.domain.staff import Role
from agent_desk.domain.view import PartState, ViewPart
from tests.fakes.sink import MONDAY
from tests.unit.application.desk import ANNA, call
from tests.unit.application.team_desk import TeamDeskUnderTest

CARD = "4111 1111 1111 1111"


@pytest.fixture
def desk() -> TeamDeskUnderTest:
    return TeamDeskUnderTest("edgars")


@pytest.fixture
def bert(desk: TeamDeskUnderTest) -> TeamDeskUnderTest:
    return TeamDeskUnderTest("bert", desk)


def offer(desk: TeamDeskUnderTest, receiver: str = "bert", department: str = "") -> str:
    desk.hand_off.offer_handoff("call", receiver, department, "I go home", f"refund {CARD}")
    return desk.sink.last(HandoffChanged).handoff.id


def test_an_offer_reaches_the_receiver_who_reads_and_accepts_it(
    desk: TeamDeskUnderTest, bert: TeamDeskUnderTest
) -> None:
    case = desk.owns()
    desk.promise.make_promise("call", "call back", MONDAY + timedelta(hours=5), "billing", "")
    offered = offer(desk)
    bert.changes()
    assert [one.id for one in bert.sink.last(HandoffsListed).incoming] == [offered]
    assert bert.sink.last(HandoffsListed).names == ((case.id, "Anna Bērziņa"),)
    bert.hand_off.open_handoff(offered)
    opened = bert.sink.last(HandoffOpened)
    assert opened.case.owner == "edgars"
    assert opened.handoff.bundle
    assert (opened.handoff.bundle.customer, len(opened.handoff.bundle.promises)) == ("Anna Bērziņa", 1)
    assert "4111 1111" not in opened.handoff.next_step
    bert.hand_off.accept_handoff(offered)
    assert bert.sink.last(CaseChanged).case.owner == "bert"
    assert [one.id for one in bert.sink.last(OwnCasesListed).cases] == [case.id]
    assert len(bert.sink.last(PromisesListed).promises) == 1
    desk.changes()
    assert desk.sink.last(HandoffChanged).handoff.state is HandoffState.ACCEPTED
    assert desk.sink.last(PromisesListed).promises == ()
    assert desk.case.owner == "bert"
    assert not desk.sink.of(CasesTaken)


def test_the_ticket_follows_the_case_to_its_new_owner(desk: TeamDeskUnderTest) -> None:
    desk.with_ticket_system()
    desk.owns()
    bert = TeamDeskUnderTest("bert", desk)
    bert.hand_off.accept_handoff(offer(desk))
    assert len(desk.asked("take")) == len(desk.asked("take_over")) == 1
    assert [item.act for item in desk.cases.outbox_of(desk.case.id)] == ["take_over_ticket", "take_ticket"]


def test_the_bundle_holds_what_the_window_shows_without_card_numbers(
    desk: TeamDeskUnderTest, bert: TeamDeskUnderTest
) -> None:
    desk.know_anna()
    desk.receive(call(topic=f"card {CARD}"))
    desk.own("call")
    desk.note("call", "She lost her wallet.")
    one = Contact(RecordRef("mail", "m", "1"), ANNA.ref, Channel.EMAIL, MONDAY, f"my card {CARD}")
    contacts = tuple(
        replace(one, ref=RecordRef("mail", "m", str(n)), at=MONDAY - timedelta(hours=n)) for n in range(250)
    )
    parts = (
        ViewPart("mail", "Mail", PartState.READY, contacts=contacts),
        ViewPart("cards", "Cards", PartState.FAILED, problem="does not answer."),
    )
    desk.session.contexts.change("call", parts=parts)
    made = desk.handoffs.handoff(offer(desk))
    assert made
    bundle = made.bundle
    assert bundle
    assert len(bundle.contacts) == 200
    assert bundle.contacts[0].at == MONDAY
    assert bundle.notes[0].text == "She lost her wallet."
    assert [(one.field.name, one.by) for one in bundle.known] == [("topic", "menu")]
    assert bundle.missing == ("Cards: does not answer.", "Older contacts.")
    assert bundle.effort.contacts == 250
    texts = [bundle.contacts[0].summary, bundle.known[0].field.value]
    assert all("1111" in text and "4111" not in text for text in texts)


def test_declining_is_told_to_the_sender_with_the_reason(
    desk: TeamDeskUnderTest, bert: TeamDeskUnderTest
) -> None:
    desk.owns()
    offered = offer(desk)
    bert.hand_off.decline_handoff(offered, " ")
    assert "reason" in bert.sink.last(ProblemArose).message
    bert.hand_off.decline_handoff(offered, "I am on leave")
    desk.changes()
    (back,) = desk.sink.last(HandoffsListed).returned
    assert (back.state, back.answer) == (HandoffState.DECLINED, "I am on leave")
    assert desk.case.owner == "edgars"


def test_an_offer_that_nobody_takes_comes_back_whoever_looks(
    desk: TeamDeskUnderTest, bert: TeamDeskUnderTest
) -> None:
    desk.owns()
    offer(desk)
    bert.look(minutes=31)
    desk.look()
    assert desk.sink.last(HandoffsListed).returned[0].state is HandoffState.CAME_BACK
    assert desk.sink.last(HandoffsListed).outgoing == ()


def test_an_offer_to_a_department_is_the_first_ones(desk: TeamDeskUnderTest, bert: TeamDeskUnderTest) -> None:
    carl, dora = TeamDeskUnderTest("carl", desk), TeamDeskUnderTest("dora", desk, department="cards")
    desk.owns()
    offered = offer(desk, "", "billing")
    for one, seen in ((bert, 1), (carl, 1), (dora, 0)):
        one.changes()
        assert len(one.sink.last(HandoffsListed).incoming) == seen
    bert.hand_off.accept_handoff(offered)
    carl.hand_off.accept_handoff(offered)
    assert "no longer open" in carl.sink.last(ProblemArose).message
    assert desk.cases.case(desk.case.id).owner == "bert"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("receiver", "reason", "next_step"),
    [("", "x", "y"), ("edgars", "x", "y"), ("bert", " ", "y"), ("bert", "x", ""), ("ghost", "x", "y")],
)
def test_an_offer_needs_somebody_a_reason_and_a_next_step(
    desk: TeamDeskUnderTest, receiver: str, reason: str, next_step: str
) -> None:
    desk.owns()
    desk.hand_off.offer_handoff("call", receiver, "", reason, next_step)
    assert desk.sink.last(ProblemArose).remedy
    assert not desk.sink.of(HandoffChanged)


def test_nothing_is_offered_to_who_is_not_known(desk: TeamDeskUnderTest, bert: TeamDeskUnderTest) -> None:
    case = desk.owns()
    for receiver, department, said in (
        ("ghost", "", "No colleague has the login ghost."),
        ("", "attic", "There is no department attic."),
    ):
        desk.hand_off.offer_handoff("call", receiver, department, "I go home", "call her")
        assert desk.sink.last(ProblemArose).message == said
        desk.hand_off.offer_batch((case.id,), receiver, department, "I go home", "call her")
    assert len(desk.sink.of(ProblemArose)) == 4
    assert not desk.sink.of(HandoffChanged)
    assert desk.cases.case(case.id) == case


def test_what_is_not_ones_own_is_not_offered_but_by_a_lead(
    desk: TeamDeskUnderTest, bert: TeamDeskUnderTest
) -> None:
    case = desk.owns()
    TeamDeskUnderTest("carl", desk)
    bert.hand_off.offer_batch((case.id,), "carl", "", "x", "y")
    assert "not yours" in bert.sink.last(ProblemArose).message
    lead = TeamDeskUnderTest("lead", desk, Role.LEAD)
    lead.hand_off.offer_batch((case.id,), "carl", "", "shift ends", "call her")
    assert lead.sink.last(HandoffChanged).handoff.sender == "edgars"
    assert desk.cases.journal(case.id)[-1].actor == "lead"


def test_a_batch_is_offered_and_taken_back_but_for_what_was_accepted(
    desk: TeamDeskUnderTest, bert: TeamDeskUnderTest
) -> None:
    ids = []
    for number in range(3):
        case = desk.cases.open_case(f"c{number}", f"k{number}", "t", (), "edgars", "x")
        ids.append(desk.cases.claim(case.id, case.version, "edgars", "x").case.id)
    desk.hand_off.offer_batch(tuple(ids), "bert", "", "shift ends", "see notes")
    offers = desk.sink.last(HandoffsListed).outgoing
    assert len(offers) == 3
    assert len({one.batch for one in offers}) == 1
    bert.hand_off.accept_handoff(offers[0].id)
    desk.hand_off.withdraw_batch(offers[0].batch)
    assert desk.sink.last(HandoffsListed).outgoing == ()
    states = sorted(one.state for one in desk.handoffs.of_batch(offers[0].batch))
    assert states == [HandoffState.ACCEPTED, HandoffState.WITHDRAWN, HandoffState.WITHDRAWN]


def test_a_take_over_is_refused_while_the_owner_is_there_and_told_when_they_are_not(
    desk: TeamDeskUnderTest, bert: TeamDeskUnderTest
) -> None:
    desk.owns()
    bert.receive(call("call"))
    bert.live.take_over("call", " ")
    assert "reason" in bert.sink.last(ProblemArose).message
    bert.live.take_over("call", "she calls again")
    assert "is there" in bert.sink.last(ProblemArose).message
    assert bert.case.owner == "edgars"
    bert.look(minutes=2)
    bert.live.take_over("call", "she calls again")
    assert bert.case.owner == "bert"
    desk.look()
    taken = desk.sink.last(CasesTaken)
    assert (taken.by, taken.why, taken.case.owner) == ("bert", "she calls again", "bert")
    desk.look()
    assert len(desk.sink.of(CasesTaken)) == 1


def test_what_was_taken_while_away_is_told_at_the_next_start(
    desk: TeamDeskUnderTest, bert: TeamDeskUnderTest
) -> None:
    desk.owns()
    bert.receive(call("call"))
    bert.look(minutes=5)
    bert.live.take_over("call", "edgars went home")
    again = TeamDeskUnderTest("edgars", desk)
    assert again.sink.last(CasesTaken).by == "bert"


def test_a_case_waits_until_its_time_and_returns(desk: TeamDeskUnderTest) -> None:
    desk.owns()
    desk.live.wait("call", WaitingFor.TIME, MONDAY + timedelta(hours=1), "she is at work")
    assert desk.case.state is CaseState.WAITING
    desk.look(minutes=59)
    assert desk.case.state is CaseState.WAITING
    desk.look(minutes=2)
    assert (desk.case.state, desk.case.owner) == (CaseState.OPEN, "edgars")


def test_a_case_with_an_open_promise_is_not_solved(desk: TeamDeskUnderTest) -> None:
    desk.owns()
    desk.promise.make_promise("call", "call back", MONDAY + timedelta(hours=5), "billing", "")
    desk.live.set_case_state("call", CaseState.SOLVED, "done")
    assert "open" in desk.sink.last(ProblemArose).message
    assert desk.case.state is CaseState.OPEN


def test_a_call_soon_after_offers_to_reopen(desk: TeamDeskUnderTest, bert: TeamDeskUnderTest) -> None:
    desk.owns()
    desk.live.set_case_state("call", CaseState.SOLVED, "paid")
    solved = desk.case
    bert.clock.at += timedelta(days=3)
    bert.receive(call("call"))
    assert bert.sink.last(ReopeningOffered).case == solved
    bert.live.set_case_state("call", CaseState.OPEN, "it came back")
    assert (bert.case.id, bert.case.reopened, bert.case.owner) == (solved.id, 1, "edgars")
    bert.live.show_journal("call")
    assert bert.sink.last(JournalFound).entries[-1].why == "it came back"


def test_a_call_long_after_does_not(desk: TeamDeskUnderTest) -> None:
    desk.owns()
    desk.live.set_case_state("call", CaseState.SOLVED, "paid")
    desk.clock.at = datetime(2027, 1, 4, tzinfo=UTC)
    desk.receive(call("again"))
    assert not desk.sink.of(ReopeningOffered)
