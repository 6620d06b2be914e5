"""Fault 34: a fail-over lost the last commits. What was acknowledged is done again from the desktops."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from agent_desk.application.events import NoteStateChanged
from agent_desk.application.send_again import PATIENCE
from agent_desk.domain.case import CaseState, NoteState, Outcome, WaitingFor
from agent_desk.domain.consult import Consult, ConsultState
from agent_desk.domain.customer import CustomerRecord
from agent_desk.domain.identity import Identity, IdentityKind
from agent_desk.domain.promise import PromiseState
from agent_desk.domain.records import RecordRef
from agent_desk.domain.staff import Colleague
from agent_desk.store.drafts import SqlDraftStore
from agent_desk.store.open import OpenOptions, open_store
from agent_desk.store.roles import AGENT
from agent_desk.store.sent_acts import KEPT_FOR, Acts
from tests.faults.lost_commits import (
    ANNA,
    BOB,
    CARD,
    SOON,
    Team,
    a_busy_hour,
    desktops,
    facts,
    open_of,
    write,
)
from tests.stores.desks import NO_NAMES
from tests.stores.directories import matcher
from tests.stores.template import StoreTemplate


@pytest.fixture
def team(store_template: StoreTemplate) -> Iterator[Team]:
    team = Team(store_template, store_template.new_store())
    yield team
    for name in filter(None, (team.name, team.older)):
        store_template.server.drop_database(name)


def test_34_all_that_was_acknowledged_is_there_again_after_a_fail_over_that_lost_it(
    team: Team, tmp_path: Path
) -> None:
    with desktops(team, tmp_path) as (anna, bob, liga):
        mine, other = anna.new_case(), anna.new_case("Two invoices")
        made = anna.promise(mine, "call back")
        team.copy()
        a_busy_hour(anna, bob, liga, mine, other, made)
        before = facts(team)
        team.lose()
        assert facts(team) != before

        # Whoever comes first waits for what a colleague's desktop has.
        for one in (liga, bob, anna):
            one.again.begin()
        for _ in range(4):
            for one in (liga, bob, anna):
                one.again()
        assert [one.drafts for one in (anna, bob, liga)] == [[], [], []]
        assert facts(team) == before
        assert any("Sent again:" in words for words in anna.problems())
        with open_of(team) as store:
            for case in (mine, other):
                assert not store.cases.verify_journal(case.id)
                again = [dict(entry.body).get("first_sent") for entry in store.cases.journal(case.id)]
                assert any(again)
                assert not all(again)
            writes = {
                item.argument("text"): item for one in (mine, other) for item in store.cases.outbox_of(one.id)
            }
            assert writes["Bob has it"].outcome is Outcome.UNKNOWN  # looked for before it is sent


def test_34_a_customer_who_began_then_is_the_same_again_with_the_case(team: Team, tmp_path: Path) -> None:
    phone = Identity(IdentityKind.PHONE, "+37126123456")
    anna_calls = CustomerRecord(RecordRef("crm", "customer", "1"), "Anna Bērziņa", identities=(phone,))
    also = CustomerRecord(RecordRef("crm", "customer", "2"), f"Jānis {CARD}", remarks=("left",))
    team.copy()
    with desktops(team, tmp_path, matcher()) as (anna, bob, _):
        first, second = anna.store.customers.put_records([anna_calls, also], ANNA, SOON)
        assert anna.store.customers.put_records([anna_calls], ANNA, SOON) == (first,)
        assert len(anna.file.drafts()) == 1
        known = [anna.store.customers.customer(one) for one in (first, second)]
        team.lose()
        # One of them has called again meanwhile, and was new to Bob's desktop.
        (elsewhere,) = bob.store.customers.put_records([also], BOB, SOON)
        for one in (anna, bob, anna):
            one.again.begin()
            assert one.problems() == []
        assert anna.store.customers.customer(first) == known[0]
        assert anna.store.customers.by_identity(phone) == (known[0],)
        assert [match.customer.id for match in anna.store.customers.by_name("Berzina Anna", 5)] == [first]
        found = anna.store.customers.customer(second)
        assert found
        assert found.id == elsewhere


def test_34_a_second_look_changes_nothing_and_nothing_is_told(team: Team, tmp_path: Path) -> None:
    with desktops(team, tmp_path) as (anna, bob, liga):
        mine, other = anna.new_case(), anna.new_case("Two invoices")
        a_busy_hour(anna, bob, liga, mine, other, anna.promise(mine, "call back"))
        before = facts(team)
        for one in (anna, bob, liga):
            one.again.begin()
            assert one.problems() == []
        assert facts(team) == before


def test_34_what_cannot_be_done_again_needs_whoever_did_it(team: Team, tmp_path: Path) -> None:
    with desktops(team, tmp_path) as (anna, bob, _):
        case = anna.store.cases.open_case(str(uuid4()), "customer-1", "Card stolen", (), ANNA, "rang")
        team.copy()
        owned = anna.store.cases.claim(case.id, case.version, ANNA, "I answered").case
        anna.add_note(owned, f"Blocked {CARD}.")
        promised = anna.promise(owned, "call back")
        current = anna.store.cases.case(case.id)
        assert current
        anna.store.life.wait(
            case.id, current.version, current.epoch, ANNA, WaitingFor.CUSTOMER, None, "she looks for it"
        )
        team.lose()
        # Bob's desktop was quicker.
        assert bob.store.cases.claim(case.id, case.version, BOB, "nobody has it").won
        anna.again.begin()
        anna.again()
        assert anna.drafts == []
        assert anna.store.cases.notes(case.id) == ()  # waits for what came before it
        anna.clock.advance(PATIENCE.total_seconds())
        anna.again()
        assert anna.drafts == [
            "customer-1: taking the case: I answered",
            "customer-1: letting the case wait: she looks for it",
        ]
        assert [one.state for one in anna.sink.of(NoteStateChanged)] == [NoteState.NEEDS_YOU] * 2
        assert f"{BOB} owns {case.number} now" in anna.problems()[0]
        # A note and a promise are nobody's to refuse.
        assert [note.text for note in anna.store.cases.notes(case.id)] == ["Blocked •••• •••• •••• 1111."]
        assert [one.state for one in bob.store.promises.of_owner(BOB)] == [PromiseState.OPEN]
        assert bob.store.promises.of_owner(BOB)[0].id == promised.id
        shown = anna.store.cases.case(case.id)
        assert shown
        assert (shown.owner, shown.state) == (BOB, CaseState.OPEN)
        told = len(anna.problems())
        anna.again.begin()
        assert len(anna.problems()) == told


def test_34_a_program_that_begins_after_the_fail_over_sends_what_an_earlier_one_had_committed(
    team: Team, tmp_path: Path
) -> None:
    team.copy()
    with desktops(team, tmp_path) as (anna, _, _):
        case = anna.new_case()
        anna.add_note(case, "Blocked it.")
        before = facts(team)
    team.lose()
    with desktops(team, tmp_path) as (anna, _, _):
        assert facts(team) != before
        anna.again.begin()
        assert facts(team) == before
        assert anna.store.cases.case(case.id)


def test_34_a_write_that_was_done_is_not_due_again(team: Team, tmp_path: Path) -> None:
    with desktops(team, tmp_path) as (anna, _, _):
        item, other = write("Blocked it."), write("Blocked that.")
        anna.add_note(anna.new_case(), "Blocked it.", item, other)
        team.copy()
        anna.store.cases.due_outbox(["rt"], ANNA, 5)
        anna.store.cases.settle_outbox(item.id, Outcome.DONE)
        anna.store.cases.due_outbox(["rt"], ANNA, 5)
        anna.store.cases.settle_outbox(other.id, Outcome.UNKNOWN, "no answer")
        team.lose()
        assert anna.store.sent.was_done(item.id)
        assert not anna.store.sent.was_done(other.id)
        anna.again.begin()
        assert [one.id for one in anna.store.cases.due_outbox(["rt"], ANNA, 5)] == [other.id]


def test_what_was_committed_is_kept_for_a_day_without_card_numbers(team: Team, tmp_path: Path) -> None:
    with desktops(team, tmp_path) as (anna, bob, _):
        case = anna.new_case()
        anna.add_note(case, f"She read out {CARD}.", write(f"card {CARD}"))
        anna.promise(case, f"call about {CARD}")
        anna.offer(case, BOB)
        assert bob.file.drafts() == ()
        kept = anna.file.drafts()
        assert [draft.case_id for draft in kept] == [case.id] * 5
        assert not [draft.text for draft in kept if "1111 1111 1111" in draft.text]
        assert anna.path.stat().st_mode & 0o777 == 0o600
        later = Acts(anna.file, clock=lambda: datetime.now(UTC) + KEPT_FOR)
        later.store_id = anna.store.id
        assert later.calls() == []
        assert anna.file.drafts() == ()
    assert all(CARD.encode() not in path.read_bytes() for path in tmp_path.iterdir())


def test_acts_stay_in_order_when_the_clock_is_set_back(tmp_path: Path) -> None:
    file = SqlDraftStore(tmp_path / "sent.sqlite")
    moments = iter([SOON, SOON - timedelta(hours=1), SOON, SOON])
    store = open_store(
        f"sqlite:///{tmp_path / 'store.db'}",
        NO_NAMES,
        OpenOptions(acts=Acts(file, clock=lambda: next(moments))),
    )
    opened = store.cases.open_case(str(uuid4()), "customer", "topic", (), ANNA, "rang")
    store.cases.claim(opened.id, opened.version, ANNA, "mine")
    assert not store.cases.claim(opened.id, opened.version, BOB, "mine").won
    assert [one.name for one in store.sent.missing()] == []
    assert ["open_case" in one.text for one in file.drafts()] == [True, False]
    store.close()
    file.close()


def test_what_was_so_already_is_not_done_again_when_it_has_changed_since(team: Team, tmp_path: Path) -> None:
    with desktops(team, tmp_path) as (anna, bob, _):
        for one in (anna, bob):
            one.store.staff.seen(Colleague(one.login))
        case = anna.new_case()
        kept = len(anna.file.drafts())
        assert anna.store.life.take_over(case.id, case.version, ANNA, "mine already") == case
        assert len(anna.file.drafts()) == kept
        bob.store.handoffs.accept(anna.offer(case, BOB).id, BOB)
        anna.store.staff.left(ANNA)
        bob.store.staff.left(BOB)
        anna.again.begin()
        shown = anna.store.cases.case(case.id)
        assert shown
        assert (shown.owner, anna.problems()) == (BOB, [])


def test_a_consult_that_ends_is_done_again_too(team: Team, tmp_path: Path) -> None:
    with desktops(team, tmp_path) as (anna, _, _):
        case = anna.new_case()
        team.copy()
        question = Consult(str(uuid4()), case.id, ANNA, BOB, "", "May I?", datetime.now(UTC))
        anna.store.desk.consults.ask(question)
        anna.store.desk.consults.settle(question.id, ANNA, ConsultState.WITHDRAWN, "found it")
        before = facts(team)
        team.lose()
        anna.again.begin()
        assert facts(team) == before


def test_a_disk_that_cannot_keep_them_keeps_nobody_from_acting(team: Team, tmp_path: Path) -> None:
    told: list[str] = []
    file = SqlDraftStore(tmp_path / "sent.sqlite")
    team.template.sign_in(ANNA, AGENT)
    acts = Acts(file, lambda problem: told.append(problem.message))
    store = open_store(team.template.server.dsn(team.name, ANNA), NO_NAMES, OpenOptions(acts=acts))
    file.close()
    (tmp_path / "sent.sqlite").unlink()
    (tmp_path / "sent.sqlite").mkdir()
    for _ in range(2):
        assert store.cases.open_case(str(uuid4()), "customer", "topic", (), ANNA, "rang").number
    assert len(told) == 1
    assert "cannot be kept on this machine" in told[0]
    store.close()
