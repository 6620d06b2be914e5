"""Fault 34: a fail-over lost the last commits. What was acknowledged is done again from the desktops."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Connection

from agent_desk.application.events import NoteStateChanged, ProblemArose
from agent_desk.application.lanes import InlineLane
from agent_desk.application.name_matching import NameMatching
from agent_desk.application.send_again import PATIENCE, SendAgain
from agent_desk.application.session import Session
from agent_desk.domain.case import Case, CaseState, Note, NoteState, OutboxItem, Outcome, WaitingFor
from agent_desk.domain.consult import Consult, ConsultState
from agent_desk.domain.customer import CustomerRecord
from agent_desk.domain.handoff import Bundle, Handoff
from agent_desk.domain.identity import Identity, IdentityKind
from agent_desk.domain.praise import AfterCallRating, Praise
from agent_desk.domain.promise import Promise, PromiseState
from agent_desk.domain.records import RecordRef
from agent_desk.domain.staff import Colleague, Shift
from agent_desk.domain.told import Told
from agent_desk.store.drafts import SqlDraftStore
from agent_desk.store.open import OpenOptions, Store, open_store
from agent_desk.store.roles import AGENT, LEAD
from agent_desk.store.sent_acts import KEPT_FOR, Acts
from tests.fakes.sink import FakeClock, FakeSink
from tests.stores.desks import NO_NAMES
from tests.stores.directories import matcher
from tests.stores.template import StoreTemplate

CARD = "4111 1111 1111 1111"
TICKET = RecordRef("rt", "ticket", "101")
SOON = datetime.now(UTC) + timedelta(hours=6)
ANNA, BOB, LIGA = "agent_anna", "agent_bob", "lead_liga"
# What must be the same afterwards, whoever did it and whenever.
FACTS = (
    "SELECT number, customer_id, topic, state, owner, epoch, tickets, waiting_for FROM cases ORDER BY number",
    "SELECT id, author, text FROM notes ORDER BY id",
    "SELECT id, what, due, state, evidence, settled_by, follows FROM promises ORDER BY id",
    "SELECT id, sender, receiver, state, answer, answered_by, bundle FROM handoffs ORDER BY id",
    "SELECT id, question, state, answer, answered_by FROM consults ORDER BY id",
    "SELECT id, title, text FROM told ORDER BY id",
    "SELECT id, colleague, text FROM praise ORDER BY id",
    "SELECT id, score, comment FROM ratings ORDER BY id",
    "SELECT id, agent, starts, away FROM shifts WHERE replaced IS NULL ORDER BY id",
    "SELECT case_id, agent, how, epoch FROM ownerships WHERE to_at IS NULL ORDER BY case_id",
    "SELECT id, act, actor, case_id FROM journal ORDER BY id",
    "SELECT id, act, body FROM outbox ORDER BY id",
)


@dataclass
class Team:
    """A team's database, which can go back to an older copy of itself."""

    template: StoreTemplate
    name: str
    older: str = ""

    def copy(self) -> None:
        self._let_go()
        self.older = self.template.server.new_database(self.name)

    def lose(self) -> None:
        """The older copy takes the place of the newer one; desktops that are connected are cut off."""
        self.template.server.drop_database(self.name)
        self.template.server.execute(f'ALTER DATABASE "{self.older}" RENAME TO "{self.name}"')

    def _let_go(self) -> None:
        ends = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
        self.template.server.execute(f"{ends}'{self.name}'")


class Desktop:
    """One person's program, as far as its store goes."""

    def __init__(self, team: Team, login: str, role: str, folder: Path, matching: NameMatching) -> None:
        self.login = login
        self.clock, self.sink = FakeClock(datetime.now(UTC)), FakeSink()
        team.template.sign_in(login, role)
        self.path = folder / f"{login}.sent.sqlite"
        self.file = SqlDraftStore(self.path)
        options = OpenOptions(device=f"desk of {login}", acts=Acts(self.file))
        self.store: Store = open_store(team.template.server.dsn(team.name, login), matching, options)
        self.drafts: list[str] = []
        self.again = SendAgain(
            Session(login, self.clock, self.sink, InlineLane()), self.store.sent, self._to_draft
        )

    def new_case(self, topic: str = "Card stolen") -> Case:
        case = self.store.cases.open_case(str(uuid4()), f"customer of {topic}", topic, (), self.login, "rang")
        return self.store.cases.claim(case.id, case.version, self.login, "I answered").case

    def note(self, case: Case, words: str) -> Note:
        return Note(str(uuid4()), case.id, self.login, words, datetime.now(UTC))

    def add_note(self, case: Case, words: str, *outbox: OutboxItem) -> Case:
        return self.store.cases.add_note(self.note(case, words), case.epoch, outbox)

    def promise(self, case: Case, what: str, follows: str = "") -> Promise:
        made = Promise(
            str(uuid4()), case.id, case.customer_id, what, "Anna", self.login, SOON, "Europe/Riga", SOON,
            follows=follows,
        )  # fmt: skip
        return self.store.promises.make(made, SOON, "said to Anna")

    def offer(self, case: Case, receiver: str) -> Handoff:
        now = datetime.now(UTC)
        bundle = Bundle("Anna", (), now, notes=(self.note(case, "she is abroad"),))
        offer = Handoff(
            str(uuid4()), case.id, case.epoch, self.login, receiver, "", "shift ends", "call", now, now,
            bundle=bundle,
        )  # fmt: skip
        return self.store.handoffs.offer(offer, timedelta(hours=1), self.login)

    def problems(self) -> list[str]:
        return [one.message for one in self.sink.of(ProblemArose)]

    def close(self) -> None:
        self.store.close()
        self.file.close()

    def _to_draft(self, customer_id: str, words: str, kept: object) -> None:
        self.drafts.append(f"{customer_id}: {words}")
        assert callable(kept)
        kept()


@pytest.fixture
def team(store_template: StoreTemplate) -> Iterator[Team]:
    team = Team(store_template, store_template.new_store())
    yield team
    for name in filter(None, (team.name, team.older)):
        store_template.server.drop_database(name)


@contextmanager
def desktops(
    team: Team, folder: Path, matching: NameMatching = NO_NAMES
) -> Iterator[tuple[Desktop, Desktop, Desktop]]:
    """Anna and Bob, agents, and Liga, their lead."""
    roles = {ANNA: AGENT, BOB: AGENT, LIGA: LEAD}
    with ExitStack() as stack:
        found = [Desktop(team, login, role, folder, matching) for login, role in roles.items()]
        for one in found:
            stack.callback(one.close)
        yield found[0], found[1], found[2]


def facts(team: Team) -> list[object]:
    def ask(connection: Connection) -> list[object]:
        return [connection.exec_driver_sql(statement).all() for statement in FACTS]

    with open_of(team) as store:
        return store.work.read(ask)


@contextmanager
def open_of(team: Team) -> Iterator[Store]:
    store = open_store(team.template.server.dsn(team.name), NO_NAMES)
    try:
        yield store
    finally:
        store.close()


def write(text: str) -> OutboxItem:
    body = (("text", text),)
    return OutboxItem(str(uuid4()), "", "rt", "add_note", TICKET, body, Outcome.WAITING, 0, datetime.now(UTC))


def a_busy_hour(anna: Desktop, bob: Desktop, liga: Desktop, mine: Case, other: Case, made: Promise) -> None:
    """Everything that people do, on cases that were there before and on new ones."""
    for one in (anna, bob):
        one.store.staff.seen(Colleague(one.login))
    new = anna.new_case("Invoice too high")
    linked = anna.store.cases.link_ticket(new.id, TICKET, ANNA, "made for this case")
    sent = write("Blocked it.")
    anna.add_note(linked, f"She read out {CARD}.", sent, write("and another"))
    anna.store.cases.due_outbox(["rt"], ANNA, 5)
    anna.store.cases.settle_outbox(sent.id, Outcome.DONE)
    anna.promise(new, f"call back about {CARD}")
    current = anna.store.cases.case(new.id)
    assert current
    anna.store.life.wait(
        new.id, current.version, current.epoch, ANNA, WaitingFor.CUSTOMER, None, "she looks for the letter"
    )

    followed = anna.promise(mine, "call tomorrow", follows=made.id)
    anna.store.promises.keep(followed.id, followed.version, ANNA, "called at noon")
    question = Consult(str(uuid4()), mine.id, ANNA, BOB, "", "May I refund it?", datetime.now(UTC))
    anna.store.desk.consults.ask(question)
    told = bob.note(mine, "Bob said: up to 50 EUR.")
    bob.store.desk.consults.answer(question.id, BOB, "up to 50 EUR", told)
    anna.store.desk.told.tell(
        Told(str(uuid4()), mine.customer_id, mine.id, "kb:1", 3, "refund", "Refunds", "We do.", ANNA, SOON)
    )
    anna.store.desk.praise.give(Praise(str(uuid4()), BOB, "Kind!", mine.customer_id, mine.id, ANNA, SOON))
    anna.store.desk.praise.rate(
        AfterCallRating(str(uuid4()), "call-9", mine.customer_id, mine.id, ANNA, 5, "good", SOON), ANNA
    )
    anna.store.desk.transfers.enter(mine.id, "transfer", ANNA, "she asked", (("department", "cards"),))
    current = anna.store.cases.case(mine.id)
    assert current
    solved = anna.store.cases.set_state(
        mine.id, current.version, current.epoch, ANNA, CaseState.SOLVED, "all is well"
    )
    bob.store.life.reopen(mine.id, solved.version, BOB, "she called again")

    declined = anna.offer(other, BOB)
    bob.store.handoffs.decline(declined.id, BOB, "I am on leave")
    accepted = anna.offer(other, BOB)
    bobs = bob.store.handoffs.accept(accepted.id, BOB, (write("Bob has it"),))[1]
    bob.add_note(bobs, "I call her.")
    bob.store.cases.release(bobs.id, bobs.version + 1, bobs.epoch, BOB, "not mine after all")
    assert liga.store.cases.claim_next(LIGA, "nobody has it")
    liga.store.staff.plan_shift(Shift(BOB, SOON, SOON + timedelta(hours=8), away=True), LIGA)


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
