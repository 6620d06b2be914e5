"""A desk: one agent's open store, with what a test needs around it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast
from uuid import uuid4

from sqlalchemy import text

from agent_desk.application.name_matching import NameMatching
from agent_desk.application.ports import CaseStore, ChangeCursor, Changes
from agent_desk.application.promise_ports import PromiseStore
from agent_desk.application.team_ports import CaseLife, HandoffStore, StaffStore
from agent_desk.domain.case import Case, Note, OutboxItem, Outcome
from agent_desk.domain.records import RecordRef
from agent_desk.domain.staff import Role
from agent_desk.store.open import OpenOptions, Store, open_store
from tests.fakes.case_store import FakeCaseStore, FakeChangeCursor
from tests.fakes.handoff_store import FakeHandoffStore
from tests.fakes.promise_stores import FakePromiseStore
from tests.fakes.team_stores import FakeCaseLife, FakeStaffStore
from tests.stores.template import StoreTemplate

NO_NAMES = cast(NameMatching, None)
"""For stores of which a test uses the cases only."""

TICKET = RecordRef("rt", "ticket", "101")


@dataclass
class SteppedClock:
    """A clock that a test moves; it goes on a little at each look, as clocks do."""

    at: datetime = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.at += timedelta(milliseconds=1)
        return self.at


@dataclass
class Desk:
    """An open store; ``lapse`` lets every lease run out, ``another`` opens the same store once more."""

    cases: CaseStore
    cursor: ChangeCursor
    clock: Callable[[], datetime]
    lapse: Callable[[], None]
    another: Callable[..., Desk]
    closing: Callable[[], None]
    address: str = ""
    store: Store | None = None
    life: CaseLife = None  # type: ignore[assignment]
    promises: PromiseStore = None  # type: ignore[assignment]
    handoffs: HandoffStore = None  # type: ignore[assignment]
    staff: StaffStore = None  # type: ignore[assignment]
    others: list[Desk] = field(default_factory=list)

    def __post_init__(self) -> None:
        if self.store is not None:
            self.life, self.promises = self.store.life, self.store.promises
            self.handoffs, self.staff = self.store.handoffs, self.store.staff

    def open_case(self, customer: str = "customer-1", topic: str = "Card stolen") -> Case:
        return self.cases.open_case(str(uuid4()), customer, topic, (), "anna", "the customer called")

    def owned(self, agent: str = "anna", outbox: tuple[OutboxItem, ...] = ()) -> Case:
        case = self.open_case()
        claim = self.cases.claim(case.id, case.version, agent, "I answered", outbox)
        assert claim.won
        return claim.case

    def note(self, case: Case, words: str = "Blocked all three cards.", author: str = "anna") -> Note:
        return Note(str(uuid4()), case.id, author, words, self.clock())

    def write(self, act: str = "add_note", target: RecordRef = TICKET, connection: str = "rt") -> OutboxItem:
        body = (("text", "Блокировано"), ("login", "anna"))
        return OutboxItem(
            str(uuid4()), "", connection, act, target, body, Outcome.WAITING, 0, datetime.now(UTC)
        )

    def beside(self, **options: str) -> Desk:
        """Another desk at the same store (``device="desk-9"``: at another desktop), closed with this one."""
        self.others.append(self.another(**options))
        return self.others[-1]

    def sql(self, *statements: str) -> list[Any]:
        """Do what only somebody with the database's file or password can; the last statement's rows."""
        assert self.store
        with self.store.work.engine.begin() as connection:
            results = [connection.execute(text(statement)) for statement in statements]
            return [tuple(row) for row in results[-1]] if results[-1].returns_rows else []

    def changes_since(self, cursor: str) -> Changes:
        """What the cursor shows once it shows something; others' transactions may hold it up a little."""
        deadline = time.monotonic() + 10
        while not (changes := self.cursor.since(cursor)).cases and time.monotonic() < deadline:
            threading.Event().wait(0.01)
        return changes

    def pass_time(self, span: timedelta) -> None:
        """Let a little time go by."""
        if isinstance(self.clock, SteppedClock):
            self.clock.at += span
        else:
            time.sleep(span.total_seconds())

    def close(self) -> None:
        for other in self.others:
            other.close()
        self.closing()


def fake_desk() -> Desk:
    clock = SteppedClock()
    cases = FakeCaseStore(clock)

    def lapse() -> None:
        clock.at += timedelta(minutes=2)

    handoffs, staff = FakeHandoffStore(cases), FakeStaffStore(cases)
    promises = FakePromiseStore(cases, handoffs)

    def another(device: str = "desk-7") -> Desk:
        return Desk(
            cases,
            FakeChangeCursor(cases),
            clock,
            lapse,
            another,
            lambda: None,
            life=FakeCaseLife(cases, staff),
            promises=promises,
            handoffs=handoffs,
            staff=staff.beside(Role.LEAD, device),
        )

    return another()


def sqlite_desk(path: Path, **options: Any) -> Desk:
    clock = SteppedClock()

    def lapse() -> None:
        clock.at += timedelta(minutes=2)

    def another(**more: Any) -> Desk:
        chosen = {"clock": clock, "device": "desk-7", **options, **more}
        store = open_store(f"sqlite:///{path}", NO_NAMES, OpenOptions(**chosen))
        address = f"sqlite:///{path}"
        return Desk(store.cases, store.cursor, clock, lapse, another, store.close, address, store)

    return another()


def postgres_desk(template: StoreTemplate, name: str, **options: Any) -> Desk:

    def now() -> datetime:
        return datetime.now(UTC)

    def lapse() -> None:
        back = "- interval '2 minutes'"
        template.server.execute(
            "SET session_replication_role = replica",
            f"UPDATE outbox SET leased_until = leased_until {back}, not_before = not_before {back}",
            f"UPDATE presence SET seen = seen {back}",
            f"UPDATE promises SET look_at = look_at {back}, due = due {back}",
            f"UPDATE handoffs SET expires = expires {back}",
            f"UPDATE cases SET waiting_until = waiting_until {back}",
            database=name,
        )

    def another(**more: Any) -> Desk:
        address = template.server.dsn(name)
        store = open_store(address, NO_NAMES, OpenOptions(**{"device": "desk-7", **options, **more}))
        return Desk(store.cases, store.cursor, now, lapse, another, store.close, address, store)

    return another()


@contextmanager
def opened(address: str, **options: Any) -> Iterator[Store]:
    """An open store by its address."""
    store = open_store(address, NO_NAMES, OpenOptions(**options))
    try:
        yield store
    finally:
        store.close()
