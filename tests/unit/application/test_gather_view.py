from __future__ import annotations

from dataclasses import replace

import pytest

from agent_desk.application.events import ViewPartChanged
from agent_desk.application.gather_view import GatherView
from agent_desk.application.lanes import InlineLane
from agent_desk.application.session import Session
from agent_desk.domain.account import Account
from agent_desk.domain.contact import Contact
from agent_desk.domain.customer import Customer, CustomerRecord
from agent_desk.domain.identity import Identity, IdentityKind
from agent_desk.domain.records import RecordRef
from agent_desk.domain.view import PartState
from agent_desk.sdk.errors import NotReachable
from tests.fakes import people
from tests.fakes.backends import FakeBackends
from tests.fakes.sink import FakeClock, FakeSink

CARDS = RecordRef("cards", "customer", "77")
CARD = Account(RecordRef("cards", "card", "4417"), CARDS, "card", "Visa ends 4417", "active")
ANNA = Customer("c-1", "Anna", records=(CARDS,), identities=(Identity(IdentityKind.PHONE, "+37126123456"),))


class Taken:
    """A directory that only remembers what was put."""

    def __init__(self) -> None:
        self.records: list[CustomerRecord] = []

    def put_records(self, records: tuple[CustomerRecord, ...], by: str, at: object) -> None:
        self.records += records

    def customer(self, customer_id: str) -> None:
        """Nobody new is known."""


class Desk:
    """One context that shows Anna."""

    def __init__(self) -> None:
        self.sink, self.clock, self.backends, self.directory = (
            FakeSink(),
            FakeClock(),
            FakeBackends(),
            Taken(),
        )
        self.session = Session("edgars", self.clock, self.sink, InlineLane())
        self.session.contexts.change("call", customer=ANNA)
        self.gather = GatherView(self.session, self.backends, self.directory)  # type: ignore[arg-type]

    def states(self, connection: str) -> list[PartState]:
        changed = self.sink.of(ViewPartChanged)
        return [event.part.state for event in changed if event.part.connection == connection]


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_each_part_is_asked_and_arrives(desk: Desk) -> None:
    desk.backends.add("cards", "AccountSource", accounts=(CARD,))
    desk.gather("call")
    assert desk.states("cards") == [PartState.ASKING, PartState.READY]
    part = desk.sink.last(ViewPartChanged).part
    assert part.accounts == (CARD,)
    assert part.fetched == desk.clock.now()


def test_a_failing_part_says_why_and_is_asked_again_when_its_time_comes(desk: Desk) -> None:
    desk.backends.add("cards", "AccountSource", accounts=NotReachable("Cards does not answer.", "Wait."))
    desk.gather("call")
    failed = desk.sink.last(ViewPartChanged).part
    assert (failed.state, failed.problem, failed.remedy) == (
        PartState.FAILED,
        "Cards does not answer.",
        "Wait.",
    )
    desk.gather.retry_due()
    assert desk.states("cards")[-1] is PartState.FAILED
    desk.backends.answers["cards", "accounts"] = (CARD,)
    desk.clock.advance(9)
    desk.gather.retry_due()
    assert desk.states("cards")[-2:] == [PartState.ASKING, PartState.READY]


def test_what_was_known_stays_with_its_age_when_the_back_end_goes_away(desk: Desk) -> None:
    desk.backends.add("cards", "AccountSource", accounts=(CARD,))
    desk.gather("call")
    fetched = desk.clock.now()
    desk.clock.advance(60)
    desk.backends.answers["cards", "accounts"] = NotReachable("Cards does not answer.")
    desk.gather("call", "cards")
    stale = desk.sink.last(ViewPartChanged).part
    assert (stale.state, stale.accounts, stale.fetched) == (PartState.STALE, (CARD,), fetched)


def test_one_that_fails_does_not_hold_the_others(desk: Desk) -> None:
    desk.backends.add("cards", "AccountSource", accounts=(CARD,))
    desk.backends.add("billing", "AccountSource", accounts=NotReachable("away"))
    desk.gather("call")
    assert (desk.states("cards")[-1], desk.states("billing")[-1]) == (PartState.READY, PartState.READY)


def test_a_connection_that_does_not_know_the_record_is_asked_by_identity(desk: Desk) -> None:
    found = CustomerRecord(RecordRef("rt", "customer", "anna@x"), "Anna", identities=ANNA.identities)
    desk.backends.add("rt", "CustomerLookup", "TicketSystem", find_customers=(found,), tickets=())
    desk.gather("call")
    assert ("rt", "tickets", (found.ref,)) in desk.backends.asked
    assert desk.directory.records == [found]


def test_a_late_answer_for_an_earlier_customer_is_dropped(desk: Desk) -> None:
    desk.backends.add("cards", "AccountSource", accounts=(CARD,))
    desk.backends.held = True
    desk.gather("call")
    desk.session.contexts.change("call", customer=Customer("c-2", "Bert"), parts=())
    desk.backends.let_go()
    assert desk.states("cards") == [PartState.ASKING]
    assert desk.session.contexts.get("call").parts == ()


def test_a_long_history_shows_its_newest_at_once_and_the_rest_behind_it(desk: Desk) -> None:
    def contacts(_record: RecordRef, limit: int) -> tuple[Contact, ...]:
        return people.contacts(300)[:limit]

    desk.backends.add("cards", "ContactSource", contacts=contacts)
    desk.gather("call")
    counts = [len(event.part.contacts) for event in desk.sink.of(ViewPartChanged)]
    assert counts == [0, 200, 300]


def test_an_answer_that_makes_no_sense_fails_its_part_instead_of_leaving_it_asking(desk: Desk) -> None:
    newest, older = people.contacts(2)
    mixed = (newest, replace(older, at=older.at.replace(tzinfo=None)))
    desk.backends.add("cards", "ContactSource", contacts=mixed)
    desk.gather("call")
    failed = desk.sink.last(ViewPartChanged).part
    assert failed.state is PartState.FAILED
    assert "cannot be used" in failed.problem


def test_who_took_longest_last_time_is_asked_first_and_shown_in_its_place(desk: Desk) -> None:
    def slowly(*_asked: object) -> tuple[Account, ...]:
        desk.clock.advance(0.5)
        return ()

    everywhere = tuple(RecordRef(name, "customer", "1") for name in ("quick", "slow"))
    desk.session.contexts.change("call", customer=replace(ANNA, records=everywhere))
    desk.backends.add("quick", "AccountSource", accounts=())
    desk.backends.add("slow", "AccountSource", accounts=slowly)
    desk.gather("call")
    desk.backends.asked.clear()
    desk.sink.events.clear()
    desk.gather("call")
    assert [connection for connection, _, _ in desk.backends.asked] == ["slow", "quick"]
    asking = [event.part.connection for event in desk.sink.of(ViewPartChanged)][:2]
    assert asking == ["quick", "slow"]


# A customer's tab and one for another of their cases: one view, asked for once.


def asked(desk: Desk) -> int:
    return len([one for one in desk.backends.asked if one[1] == "accounts"])


def state(desk: Desk, context: str) -> PartState | None:
    part = desk.session.contexts.get(context).part("cards")
    return part.state if part else None


def shown(desk: Desk, context: str) -> list[PartState]:
    """What the window was told of a context's part."""
    return [one.part.state for one in desk.sink.of(ViewPartChanged) if one.context == context]


def test_what_one_was_told_a_moment_ago_the_other_shows_unasked(desk: Desk) -> None:
    desk.backends.add("cards", "AccountSource", accounts=(CARD,))
    desk.gather("call")
    desk.session.contexts.change("case", customer=ANNA)
    desk.gather("case")
    assert (asked(desk), shown(desk, "case")) == (1, [PartState.READY])
    part = desk.session.contexts.get("case").part("cards")
    assert part is desk.session.contexts.get("call").part("cards")


def test_what_one_has_asked_the_other_waits_for(desk: Desk) -> None:
    desk.backends.add("cards", "AccountSource", accounts=(CARD,))
    desk.backends.held = True
    desk.gather("call")
    desk.session.contexts.change("case", customer=ANNA)
    desk.gather("case")
    assert state(desk, "case") is PartState.ASKING
    desk.session.contexts.close("call")
    desk.backends.let_go()
    assert (asked(desk), shown(desk, "case")) == (1, [PartState.ASKING, PartState.READY])


def test_what_is_old_is_asked_for_anew_for_both(desk: Desk) -> None:
    desk.backends.add("cards", "AccountSource", accounts=(CARD,))
    desk.gather("call")
    desk.clock.advance(61)
    desk.session.contexts.change("case", customer=ANNA)
    desk.gather("case")
    assert asked(desk) == 2
    parts = [desk.session.contexts.get(name).part("cards") for name in ("call", "case")]
    assert [part.fetched for part in parts if part] == [desk.clock.now()] * 2


def test_asking_again_and_retrying_is_for_both(desk: Desk) -> None:
    desk.backends.add("cards", "AccountSource", accounts=NotReachable("Cards does not answer."))
    desk.gather("call")
    desk.session.contexts.change("case", customer=ANNA)
    desk.gather("case")
    before = asked(desk)
    desk.clock.advance(9)
    desk.gather.retry_due()
    assert asked(desk) == before + 1
    desk.backends.answers["cards", "accounts"] = (CARD,)
    desk.gather.ask_again("case", "cards")
    assert asked(desk) == before + 2
    assert [state(desk, name) for name in ("call", "case")] == [PartState.READY] * 2


def test_a_customer_of_whom_more_is_known_by_now_is_asked_for_anew(desk: Desk) -> None:
    desk.backends.add("cards", "AccountSource", accounts=(CARD,))
    desk.gather("call")
    linked = replace(ANNA, records=(CARDS, RecordRef("cards", "customer", "78")))
    desk.session.contexts.change("case", customer=linked)
    desk.gather("case")
    assert asked(desk) == 3, "both records of hers"
