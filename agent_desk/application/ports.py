"""Ports of calls, customers, cases and notes: what their use cases need of the store and the machine.

Every method of a store port runs on the store's lane and may block; none is called on the Qt thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from concurrent.futures import Future
    from datetime import datetime

    from agent_desk.application.events import Event
    from agent_desk.domain.case import Case, CaseState, Draft, JournalEntry, Note, OutboxItem, Outcome
    from agent_desk.domain.customer import Customer, CustomerRecord, Link
    from agent_desk.domain.identity import Identity
    from agent_desk.domain.match import Match
    from agent_desk.domain.records import RecordRef

T = TypeVar("T")


class Clock(Protocol):
    """The time."""

    def now(self) -> datetime:
        """Aware UTC now."""
        ...


class TaskRunner(Protocol):
    """A lane: one serial worker. Tests use one that runs at once."""

    def submit(self, work: Callable[[], T]) -> Future[T]:
        """Queue ``work`` and return its future."""
        ...

    def submit_calm(self, work: Callable[[], T]) -> Future[T]:
        """Queue ``work`` that can wait a moment for the lane to have nothing else to do."""
        ...


class EventSink(Protocol):
    """Where use cases announce what happened; may be called from any thread."""

    def publish(self, *events: Event) -> None:
        """Announce these events, which come together, in their order."""
        ...


class CustomerDirectory(Protocol):
    """The customer index in the store: identities, names and links. Milliseconds, no network."""

    def by_identity(self, identity: Identity) -> tuple[Customer, ...]:
        """Customers that hold exactly this identity."""
        ...

    def by_name(self, name: str, limit: int, *, begun: bool = False) -> tuple[Match, ...]:
        """The best ``limit`` matches for a name as heard or typed, best first; never raises on any text.

        With ``begun`` it is still being typed: its last part may be the beginning of one.
        """
        ...

    def customer(self, customer_id: str) -> Customer | None:
        """One customer with records, identities and related customers."""
        ...

    def put_records(self, records: Iterable[CustomerRecord], by: str, at: datetime) -> tuple[str, ...]:
        """Take in what back ends hold; returns the customer id of each record, in order.

        A record joins an existing customer by exact rule (same strong identity and the like name), else
        begins one.
        """
        ...

    def link(self, link: Link) -> Customer:
        """Link a record to a customer (moving it from where it was); journalled and reversible."""
        ...

    def unlink(self, customer_id: str, record: RecordRef, by: str, why: str, at: datetime) -> Customer:
        """Take a link back; the record becomes a customer of its own again. Returns that customer."""
        ...

    def attach_identity(
        self, customer_id: str, identity: Identity, by: str, why: str, at: datetime
    ) -> Customer:
        """Attach an unknown number (or other identity) to a customer in one act; reversible."""
        ...

    def detach_identity(
        self, customer_id: str, identity: Identity, by: str, why: str, at: datetime
    ) -> Customer:
        """Take :meth:`attach_identity` back."""
        ...

    def relate(self, customer_id: str, other_id: str, by: str, why: str, at: datetime) -> None:
        """Note that two customers belong together (a person and their firm)."""
        ...

    def count(self) -> int:
        """How many customers are known."""
        ...

    def known(self, records: Iterable[RecordRef]) -> frozenset[RecordRef]:
        """Those of these records that were taken in."""
        ...


@dataclass(frozen=True, slots=True)
class Claim:
    """The result of claiming a case: ``won``, and the case as it is now (its owner is who won)."""

    won: bool
    case: Case


class StoreProblem(Exception):
    """The store cannot do it: one sentence for a person and what to do."""

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy


class StoreNotReachable(StoreProblem):
    """The team's database is away; reading own cases and writing drafts goes on."""


class StoreTooNew(StoreProblem):
    """The store was written by a newer program; names the version needed."""


class StoreNotWritable(StoreProblem):
    """Nothing can be written now: the disk is full, or the store may only be read."""


class StaleCase(StoreProblem):
    """The case changed meanwhile (version or owner epoch); the text is kept as a draft."""


class CaseStore(Protocol):
    """Cases, notes, journal, outbox; every change and its journal entry in one transaction."""

    def open_case_of(self, customer_id: str) -> Case | None:
        """The customer's open case that changed last, or None."""
        ...

    def last_case_of(self, customer_id: str) -> Case | None:
        """The customer's case that was opened last, whatever its state, or None."""
        ...

    def case(self, case_id: str) -> Case | None:
        """One case."""
        ...

    def cases_of_owner(self, owner: str) -> tuple[Case, ...]:
        """Open cases of an agent, oldest first."""
        ...

    def unowned(self, limit: int) -> tuple[Case, ...]:
        """Open cases that nobody owns, oldest first."""
        ...

    def open_case(
        self, case_id: str, customer_id: str, topic: str, tickets: Sequence[RecordRef], actor: str, why: str
    ) -> Case:
        """Begin an unowned case under the UUID ``case_id``; the same id again returns the case as it is."""
        ...

    def claim(
        self, case_id: str, version: int, agent: str, why: str, outbox: Sequence[OutboxItem] = ()
    ) -> Claim:
        """Become the owner if nobody is: conditional UPDATE on owner and version, epoch raised, journalled.

        ``outbox`` rows are written in the same transaction if the claim is won.
        """
        ...

    def claim_next(self, agent: str, why: str) -> Case | None:
        """Become the owner of the oldest unowned case that nobody else is taking just now, if any."""
        ...

    def release(
        self,
        case_id: str,
        version: int,
        epoch: int,
        agent: str,
        why: str,
        outbox: Sequence[OutboxItem] = (),
    ) -> Case:
        """Give a case back (undo of a claim) with its outbox rows; raises StaleCase when it changed."""
        ...

    def link_ticket(
        self, case_id: str, ticket: RecordRef, actor: str, why: str, outbox: Sequence[OutboxItem] = ()
    ) -> Case:
        """Link a ticket to a case with its outbox rows, journalled; the same ticket again is a no-op."""
        ...

    def set_state(
        self, case_id: str, version: int, epoch: int, agent: str, state: CaseState, why: str
    ) -> Case:
        """Change the state; raises StaleCase when it changed meanwhile."""
        ...

    def add_note(self, note: Note, epoch: int | None, outbox: Sequence[OutboxItem] = ()) -> Case:
        """Append a note (card numbers are masked by the caller already) and its outbox rows; the same id
        is a no-op.

        ``epoch`` is the owner's fencing token, None for a colleague's note.
        """
        ...

    def notes(self, case_id: str) -> tuple[Note, ...]:
        """Notes of a case, newest first."""
        ...

    def journal(self, case_id: str) -> tuple[JournalEntry, ...]:
        """The case's journal, oldest first."""
        ...

    def verify_journal(self, case_id: str) -> tuple[str, ...]:
        """Sentences on what is broken in the case's hash chain; empty when whole."""
        ...

    def due_outbox(self, connections: Sequence[str], agent: str, limit: int) -> tuple[OutboxItem, ...]:
        """Lease writes that are due for these connections (waiting, unknown, or sending with an expired
        lease)."""
        ...

    def settle_outbox(
        self, item_id: str, outcome: Outcome, problem: str = "", not_before: datetime | None = None
    ) -> OutboxItem:
        """Record what became of a write; journalled."""
        ...

    def outbox_of(self, case_id: str) -> tuple[OutboxItem, ...]:
        """Writes of a case, newest first."""
        ...


@dataclass(frozen=True, slots=True)
class Changes:
    """Cases that changed since a cursor; ``resync`` when the cursor belongs to another store.

    ``acts`` are the acts that changed them, each with its case's id, so that nobody must ask what they do
    not concern; None where that is not known.
    """

    cursor: str
    cases: tuple[Case, ...]
    resync: bool = False
    acts: frozenset[tuple[str, str]] | None = None


class ChangeCursor(Protocol):
    """The journal cursor that other desktops poll."""

    def latest(self) -> str:
        """A cursor for "now"."""
        ...

    def since(self, cursor: str) -> Changes:
        """What changed since ``cursor``; misses nothing, may repeat."""
        ...


class DraftStore(Protocol):
    """Drafts on this machine's disk (``synchronous=FULL``): kept means committed."""

    def keep(self, draft: Draft) -> None:
        """Write the draft; returns after the commit."""
        ...

    def drafts(self) -> tuple[Draft, ...]:
        """All drafts that were kept and not discarded."""
        ...

    def discard(self, context: str, sheet: str = "") -> None:
        """Remove a draft after its note was saved, or what its sheet was for was done."""
        ...
