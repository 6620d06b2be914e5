"""The store is away and the phone rings: back ends are asked all the same, and what they say is shown."""

from __future__ import annotations

import pytest

from agent_desk.application.events import (
    CallerIdentified,
    CaseFound,
    CaseNotReached,
    ProblemArose,
    ViewPartChanged,
)
from agent_desk.application.ports import StoreNotReachable
from agent_desk.domain.account import Account
from agent_desk.domain.customer import CustomerRecord
from agent_desk.domain.match import Strength
from agent_desk.domain.records import RecordRef
from agent_desk.domain.view import PartState
from agent_desk.sdk.errors import NotReachable
from tests.unit.application.desk import ANNA, PHONE, DeskUnderTest, call

CARD = Account(RecordRef("crm", "account", "7"), ANNA.ref, "card", "Visa", "open")
AT_BILLING = CustomerRecord(RecordRef("billing", "customer", "b"), "BERZINA, Anna", identities=(PHONE,))


@pytest.fixture
def away(desk: DeskUnderTest, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A desk whose store is away until ``undo``."""

    def fail(*_: object) -> None:
        raise StoreNotReachable("The team's database is away.")

    for name in ("by_identity", "by_name", "customer", "put_records"):
        monkeypatch.setattr(desk.directory, name, fail)
    desk.backends.add("crm", "CustomerLookup", "AccountSource", find_customers=(ANNA,), accounts=(CARD,))
    return monkeypatch


def test_the_caller_and_the_accounts_are_shown_and_the_case_is_not(
    desk: DeskUnderTest, away: pytest.MonkeyPatch
) -> None:
    desk.receive(call())
    found = desk.sink.last(CallerIdentified)
    assert found.customer is not None
    assert found.customer.name == "Anna Bērziņa"
    assert [str(reason) for reason in found.matches[0].reasons] == ["same phone +371 26 123 456"]
    part = desk.sink.last(ViewPartChanged).part
    assert (part.state, part.accounts) == (PartState.READY, (CARD,))
    assert "away" in desk.sink.last(ProblemArose).message
    assert not desk.sink.of(CaseFound)
    assert desk.sink.last(CaseNotReached).context == "call"


def test_one_name_in_two_back_ends_is_one_customer(desk: DeskUnderTest, away: pytest.MonkeyPatch) -> None:
    desk.backends.add("billing", "CustomerLookup", find_customers=(AT_BILLING,))
    desk.receive(call())
    found = desk.sink.last(CallerIdentified).customer
    assert found is not None
    assert found.records == (AT_BILLING.ref, ANNA.ref)


def test_two_names_are_offered_and_none_is_chosen(desk: DeskUnderTest, away: pytest.MonkeyPatch) -> None:
    other = CustomerRecord(RecordRef("billing", "customer", "c"), "Pēteris Ozols", identities=(PHONE,))
    desk.backends.add("billing", "CustomerLookup", find_customers=(other,))
    desk.receive(call())
    found = desk.sink.last(CallerIdentified)
    assert found.customer is None
    assert {match.strength for match in found.matches} == {Strength.STRONG}


def test_a_back_end_that_is_away_too_does_not_hide_the_others(
    desk: DeskUnderTest, away: pytest.MonkeyPatch
) -> None:
    desk.backends.add("billing", "CustomerLookup", find_customers=NotReachable("Billing is away."))
    desk.receive(call())
    assert desk.sink.last(CallerIdentified).customer is not None


@pytest.mark.parametrize("known", [True, False])
def test_when_the_store_is_back_its_customer_takes_the_place(
    desk: DeskUnderTest, away: pytest.MonkeyPatch, known: bool
) -> None:
    desk.receive(call())
    shown = desk.session.contexts.get("call").customer
    away.undo()
    if known:
        desk.know_anna()
    desk.receive.identify_again()
    context = desk.session.contexts.get("call")
    assert shown is not None
    assert context.customer is not None
    assert not context.unstored
    assert context.customer.id != shown.id
    assert desk.directory.customer(context.customer.id) == context.customer
    assert desk.sink.last(CaseFound).case is None
    assert None not in [found.customer for found in desk.sink.of(CallerIdentified)]


def test_without_an_answer_nobody_is_shown(desk: DeskUnderTest, away: pytest.MonkeyPatch) -> None:
    desk.backends.answers[("crm", "find_customers")] = ()
    desk.receive(call())
    assert not desk.sink.of(CallerIdentified)
    assert desk.session.contexts.get("call").customer is None


@pytest.mark.parametrize("called", [True, False])
def test_a_case_that_could_not_be_asked_for_is_asked_for_when_the_store_is_back(
    desk: DeskUnderTest, monkeypatch: pytest.MonkeyPatch, called: bool
) -> None:
    identifier = desk.know_anna()

    def fail(*_: object) -> None:
        raise StoreNotReachable("The team's database is away.")

    monkeypatch.setattr(desk.cases, "open_case_of", fail)
    if called:
        desk.receive(call())
    else:
        desk.session.on_store(lambda: desk.opening("call", identifier))
    assert desk.sink.last(CallerIdentified).customer is not None
    assert desk.sink.of(CaseNotReached)
    assert not desk.sink.of(CaseFound)
    monkeypatch.undo()
    desk.receive.identify_again()
    assert desk.sink.last(CaseFound).case is None
