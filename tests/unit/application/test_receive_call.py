from __future__ import annotations

from dataclasses import replace

import pytest

from agent_desk.application.at_once import Once
from agent_desk.application.events import (
    CallArrived,
    CallChanged,
    CallerIdentified,
    CaseFound,
    CaseNotReached,
    ViewPartChanged,
)
from agent_desk.application.ports import StoreProblem
from agent_desk.domain.call import CallState
from agent_desk.domain.customer import CustomerRecord
from agent_desk.domain.identity import Identity, IdentityKind
from agent_desk.domain.match import Strength
from agent_desk.domain.records import RecordRef
from agent_desk.domain.view import PartState
from tests.fakes.sink import MONDAY
from tests.unit.application.desk import ANNA, PHONE, DeskUnderTest, call


def test_a_known_number_opens_its_customer_with_the_reason(desk: DeskUnderTest) -> None:
    desk.anna_calls()
    assert [type(event) for event in desk.sink.events[:3]] == [CallArrived, CallerIdentified, CaseFound]
    found = desk.sink.last(CallerIdentified)
    assert found.customer is not None
    assert found.customer.name == "Anna Bērziņa"
    assert [str(reason) for reason in found.matches[0].reasons] == ["same phone +371 26 123 456"]


def test_back_ends_are_asked_before_the_store_is_asked_for_the_case(
    desk: DeskUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked_before: list[int] = []

    def look(_customer: str) -> None:
        asked_before.append(len(desk.asked("accounts")))

    monkeypatch.setattr(desk.cases, "open_case_of", look)
    desk.backends.add("crm", "AccountSource", accounts=())
    desk.anna_calls()
    assert asked_before == [1]
    states = [event.part.state for event in desk.sink.of(ViewPartChanged)]
    assert states == [PartState.ASKING, PartState.READY]
    assert desk.sink.events.index(desk.sink.last(CaseFound)) == 2


def test_a_call_is_told_though_the_store_does_not_answer_for_its_case(
    desk: DeskUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[int] = []

    def look(_customer: str) -> None:
        arrived.within(0.0)
        told.append(len(desk.sink.of(CallArrived)))
        raise StoreProblem("The store is away.")

    monkeypatch.setattr(desk.cases, "open_case_of", look)
    arrived = Once(CallArrived(call()), desk.session.publish)
    customer = desk.directory.customer(desk.know_anna())
    assert customer is not None
    with pytest.raises(StoreProblem):
        desk.opening.show("call", customer, (), arrived.take)
    assert told == [1]
    assert [type(event) for event in desk.sink.events] == [CallArrived, CallerIdentified, CaseNotReached]


def test_two_who_share_a_number_are_offered_and_none_is_chosen(desk: DeskUnderTest) -> None:
    other = CustomerRecord(RecordRef("crm", "customer", "2"), "Pēteris Ozols", identities=(PHONE,))
    desk.directory.put_records([ANNA, other], "import", MONDAY)
    desk.receive(call())
    found = desk.sink.last(CallerIdentified)
    assert found.customer is None
    assert {match.customer.name for match in found.matches} == {"Anna Bērziņa", "Pēteris Ozols"}
    assert {match.strength for match in found.matches} == {Strength.STRONG}


def test_of_two_who_share_a_number_the_account_told_to_the_menu_decides(desk: DeskUnderTest) -> None:
    account = Identity(IdentityKind.ACCOUNT, "AC10001")
    mine = CustomerRecord(RecordRef("crm", "customer", "1"), "Anna Bērziņa", identities=(PHONE, account))
    other = CustomerRecord(RecordRef("crm", "customer", "2"), "Pēteris Ozols", identities=(PHONE,))
    desk.directory.put_records([mine, other], "import", MONDAY)
    desk.receive(call(account="ac-10001"))
    found = desk.sink.last(CallerIdentified).customer
    assert found is not None
    assert found.name == "Anna Bērziņa"


def test_a_name_alone_is_offered_never_chosen(desk: DeskUnderTest) -> None:
    desk.know_anna()
    desk.receive(call(number="anonymous", name="Anna Berzina"))
    found = desk.sink.last(CallerIdentified)
    assert found.customer is None
    assert found.matches[0].customer.name == "Anna Bērziņa"


def test_a_number_that_only_a_back_end_knows_is_found_there_and_remembered(desk: DeskUnderTest) -> None:
    desk.backends.add("crm", "CustomerLookup", find_customers=(ANNA,))
    desk.receive(call())
    found = desk.sink.last(CallerIdentified).customer
    assert found is not None
    assert found.records == (ANNA.ref,)
    assert desk.directory.count() == 1


def test_nobody_knows_the_number_and_that_is_said(desk: DeskUnderTest) -> None:
    desk.receive(call())
    assert desk.sink.last(CallerIdentified).matches == ()


def test_two_calls_keep_two_contexts(desk: DeskUnderTest) -> None:
    desk.anna_calls("first")
    desk.receive(call("second", number="+37129999999"))
    assert desk.session.contexts.get("first").customer is not None
    assert desk.session.contexts.get("second").customer is None


def test_a_call_is_answered_and_ends_and_stays_ended(desk: DeskUnderTest) -> None:
    desk.receive(call())
    desk.receive.answered("call")
    desk.receive.ended("call")
    desk.receive.answered("call")
    states = [event.call.state for event in desk.sink.of(CallChanged)]
    assert states == [CallState.ANSWERED, CallState.ENDED]


def test_what_another_back_end_knows_completes_the_customer_who_is_shown(desk: DeskUnderTest) -> None:
    loud = CustomerRecord(RecordRef("cards", "customer", "77"), "ANNA BERZINA", identities=(PHONE,))
    desk.backends.add("cards", "CustomerLookup", find_customers=(loud,))
    desk.backends.add("crm", "CustomerLookup", "AccountSource", find_customers=(ANNA,))
    desk.receive(call())
    shown = desk.session.contexts.get("call").customer
    assert shown is not None
    assert shown.name == "Anna Bērziņa"
    assert set(shown.records) == {loud.ref, ANNA.ref}
    assert desk.sink.last(CallerIdentified).customer == shown


def test_a_call_that_is_first_told_as_answered_is_shown_as_answered(desk: DeskUnderTest) -> None:
    desk.know_anna()
    desk.receive(replace(call("call"), state=CallState.ANSWERED, answered=MONDAY))
    arrived = desk.sink.last(CallArrived).call
    assert (arrived.state, arrived.answered) == (CallState.ANSWERED, MONDAY)
    assert desk.sink.last(CallerIdentified).customer is not None


def test_a_call_that_rang_here_is_told_as_answered_once(desk: DeskUnderTest) -> None:
    desk.anna_calls()
    desk.receive(replace(call("call"), state=CallState.ANSWERED, name="Somebody", answered=MONDAY))
    assert len(desk.sink.of(CallArrived)) == 1
    changed = desk.sink.last(CallChanged).call
    assert (changed.state, changed.name) == (CallState.ANSWERED, call("call").name)
    desk.receive.ended("call")
    desk.receive(replace(call("call"), state=CallState.ANSWERED))
    assert desk.sink.last(CallChanged).call.state is CallState.ENDED
    assert len(desk.sink.of(CallArrived)) == 1


def test_a_call_is_held_and_answered_again_and_its_conversation_goes_on(desk: DeskUnderTest) -> None:
    desk.anna_calls()
    desk.receive.answered("call")
    answered = desk.clock.now()
    desk.clock.advance(60)
    held = replace(call("call"), state=CallState.HELD)
    desk.receive(held)
    desk.receive(held)
    on_hold = desk.sink.last(CallChanged).call
    assert (on_hold.state, on_hold.answered, on_hold.turned) == (
        CallState.HELD, answered, desk.clock.now(),
    )  # fmt: skip
    assert on_hold.counted_from == desk.clock.now(), "how long the caller has been held"
    desk.clock.advance(60)
    desk.receive(replace(call("call"), state=CallState.ANSWERED))
    again = desk.sink.last(CallChanged).call
    assert (again.state, again.answered, again.turned) == (CallState.ANSWERED, answered, desk.clock.now())
    assert again.counted_from == answered, "how long the conversation has been"
    assert len(desk.sink.of(CallChanged)) == 3


def test_answering_twice_begins_no_other_conversation(desk: DeskUnderTest) -> None:
    desk.anna_calls()
    desk.receive.answered("call")
    before = desk.sink.last(CallChanged).call
    desk.clock.advance(60)
    desk.receive.answered("call")
    assert desk.session.contexts.get("call").call == before


def test_a_call_that_is_first_told_as_held_is_shown_and_ends(desk: DeskUnderTest) -> None:
    desk.know_anna()
    desk.receive(replace(call("call"), state=CallState.HELD, answered=MONDAY, turned=MONDAY))
    assert desk.sink.last(CallArrived).call.state is CallState.HELD
    desk.receive.ended("call")
    desk.receive(replace(call("call"), state=CallState.HELD))
    assert desk.sink.last(CallChanged).call.state is CallState.ENDED
