from __future__ import annotations

from agent_desk.application.events import (
    CaseChanged,
    ClaimLost,
    OutboxItemChanged,
    OwnCasesListed,
    ProblemArose,
)
from agent_desk.domain.case import Outcome
from agent_desk.sdk.errors import Conflict, NotReachable
from tests.unit.application.desk import TICKET, DeskUnderTest, call


def test_owning_begins_a_case_and_takes_the_ticket(desk: DeskUnderTest) -> None:
    desk.with_ticket_system()
    desk.anna_calls()
    desk.own("call")
    assert desk.sink.of(CaseChanged)[0].case.owner == "edgars"
    assert desk.asked("take") == [(TICKET.ref,)]
    assert desk.writes()["take_ticket"].outcome is Outcome.DONE
    assert desk.sink.last(OwnCasesListed).names == ("Anna Bērziņa",)


def test_a_lost_race_says_who_won(desk: DeskUnderTest) -> None:
    desk.anna_calls()
    colleague = DeskUnderTest("bert", beside=desk)
    colleague.anna_calls("other")
    colleague.own("other")
    desk.own("call")
    assert desk.sink.last(ClaimLost).case.owner == "bert"


def test_a_ticket_that_a_colleague_has_is_refused_with_the_name(desk: DeskUnderTest) -> None:
    desk.with_ticket_system(take=Conflict("Ticket 14 belongs to bert.", holder="bert"))
    desk.anna_calls()
    desk.own("call")
    taken = desk.writes()["take_ticket"]
    assert (taken.outcome, taken.problem) == (Outcome.REFUSED, "Ticket 14 belongs to bert.")


def test_a_ticket_system_that_is_away_leaves_the_outcome_unknown_and_is_asked_again(
    desk: DeskUnderTest,
) -> None:
    desk.with_ticket_system(take=NotReachable("RT does not answer."))
    desk.anna_calls()
    desk.own("call")
    assert desk.writes()["take_ticket"].outcome is Outcome.UNKNOWN
    desk.backends.answers["rt", "take"] = TICKET
    desk.outbox()
    assert len(desk.asked("take")) == 1
    desk.clock.advance(400)
    desk.outbox()
    assert desk.writes()["take_ticket"].outcome is Outcome.DONE
    assert desk.sink.last(OutboxItemChanged).item.outcome is Outcome.DONE


def test_undo_gives_case_and_ticket_back(desk: DeskUnderTest) -> None:
    desk.with_ticket_system()
    desk.anna_calls()
    desk.own("call")
    desk.own.release("call")
    assert desk.sink.last(CaseChanged).case.owner is None
    assert desk.asked("release") == [(TICKET.ref,)]


def test_owning_twice_is_owning_once(desk: DeskUnderTest) -> None:
    desk.anna_calls()
    desk.own("call")
    desk.own("call")
    case = desk.session.contexts.get("call").case
    assert case is not None
    assert (case.owner, case.epoch) == ("edgars", 1)


def test_without_a_customer_there_is_nothing_to_own_and_that_is_said(desk: DeskUnderTest) -> None:
    desk.receive(call(number="+37129999999"))
    desk.own("call")
    assert desk.sink.last(ProblemArose).remedy


def test_what_a_colleague_does_shows_here(desk: DeskUnderTest) -> None:
    desk.anna_calls()
    desk.changes()
    colleague = DeskUnderTest("bert", beside=desk)
    colleague.anna_calls("other")
    colleague.own("other")
    desk.changes()
    assert desk.sink.last(CaseChanged).case.owner == "bert"
    case = desk.session.contexts.get("call").case
    assert case is not None
    assert case.owner == "bert"
