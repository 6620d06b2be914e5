from __future__ import annotations

from dataclasses import replace

from agent_desk.application.events import (
    CaseChanged,
    CaseFound,
    ClaimLost,
    OutboxItemChanged,
    OwnCasesListed,
    ProblemArose,
)
from agent_desk.domain.case import Outcome
from agent_desk.domain.records import RecordRef
from agent_desk.domain.ticket import Ticket
from agent_desk.sdk.errors import Conflict, NotReachable
from tests.fakes.sink import MONDAY
from tests.unit.application.desk import ANNA, TICKET, DeskUnderTest, call


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


def test_two_who_begin_a_case_at_the_same_moment_have_one_case_to_race_for(desk: DeskUnderTest) -> None:
    desk.anna_calls()
    colleague = DeskUnderTest("bert", beside=desk)
    colleague.anna_calls("other")
    looked = desk.cases.open_case_of

    def both_look(customer: str) -> None:
        """Before either begins one: the colleague begins and owns theirs in between."""
        desk.cases.open_case_of = looked  # type: ignore[method-assign]
        colleague.own("other")

    desk.cases.open_case_of = both_look  # type: ignore[method-assign,assignment]
    desk.own("call")
    assert desk.sink.last(ClaimLost).case.owner == "bert"
    assert len({entry.case_id for entry in desk.cases.entries}) == 1


def test_the_case_that_is_shown_is_owned_also_when_it_is_of_who_belongs_to_the_customer(
    desk: DeskUnderTest,
) -> None:
    anna = desk.know_anna()
    firm = replace(ANNA, ref=RecordRef("crm", "customer", "2"), name="SIA Bērzs", identities=())
    [other] = desk.directory.put_records([firm], "import", MONDAY)
    desk.directory.relate(anna, other, desk.session.agent, "her firm", MONDAY)
    theirs = desk.cases.open_case("case-of-the-firm", other, "A terminal", (), "bert", "they called")
    owned = desk.cases.claim(theirs.id, theirs.version, "bert", "mine").case
    desk.receive(call())
    assert desk.sink.last(CaseFound).case == owned
    desk.own("call")
    assert desk.sink.last(ClaimLost).case.id == theirs.id
    desk.note("call", "She asks about the terminal.")
    assert [note.text for note in desk.cases.notes(theirs.id)] == ["She asks about the terminal."]


def test_a_ticket_that_is_found_after_the_case_was_owned_is_taken_too(desk: DeskUnderTest) -> None:
    desk.anna_calls()
    desk.own("call")
    desk.with_ticket_system()
    desk.view("call")
    desk.own("call")
    assert desk.asked("take") == [(TICKET.ref,)]


def test_a_ticket_that_is_made_for_an_owned_case_is_taken(desk: DeskUnderTest) -> None:
    made = Ticket(RecordRef("rt", "ticket", "15"), None, "Call", "new")
    desk.with_ticket_system(tickets=(), create=made)
    desk.anna_calls()
    desk.own("call")
    desk.note("call", "First words.")
    desk.outbox()
    assert desk.asked("take") == [(made.ref,)]


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
