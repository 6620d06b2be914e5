"""A team whose store goes back to an older copy, its desktops, and a busy hour."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Connection

from agent_desk.application.events import ProblemArose
from agent_desk.application.lanes import InlineLane
from agent_desk.application.name_matching import NameMatching
from agent_desk.application.send_again import SendAgain
from agent_desk.application.session import Session
from agent_desk.domain.case import Case, CaseState, Note, OutboxItem, Outcome, WaitingFor
from agent_desk.domain.consult import Consult
from agent_desk.domain.handoff import Bundle, Handoff
from agent_desk.domain.praise import AfterCallRating, Praise
from agent_desk.domain.promise import Promise
from agent_desk.domain.records import RecordRef
from agent_desk.domain.staff import Colleague, Shift
from agent_desk.domain.told import Told
from agent_desk.store.drafts import SqlDraftStore
from agent_desk.store.open import OpenOptions, Store, open_store
from agent_desk.store.roles import AGENT, LEAD
from agent_desk.store.sent_acts import Acts
from tests.fakes.sink import FakeClock, FakeSink
from tests.stores.desks import NO_NAMES
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
        self.store.staff.seen(Colleague(login))
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
