"""Capabilities: the small typed protocols that plugins implement. Synchronous, frozen data in and out.

Not found is an empty result. The only exceptions are those of :mod:`agent_desk.sdk.errors`. No published
method ever changes its arguments: it is replaced.
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from agent_desk.domain.account import Account
from agent_desk.domain.article import Article
from agent_desk.domain.contact import Contact
from agent_desk.domain.customer import CustomerRecord
from agent_desk.domain.department import Department
from agent_desk.domain.identity import Identity
from agent_desk.domain.quick import dataclass
from agent_desk.domain.records import RecordRef
from agent_desk.domain.ticket import Ticket


class Plugin(Protocol):
    """What every plugin is: built with its context, checked before a connection is saved."""

    def check(self) -> str:
        """Try the connection and return one sentence on what was found, e.g. ``"RT 5.0.3 as anna"``."""
        ...


@runtime_checkable
class CustomerLookup(Protocol):
    """Finds customers by identity or name, and lists them for the directory."""

    def find_customers(self, identity: Identity) -> tuple[CustomerRecord, ...]:
        """Records that hold exactly this identity; each hit was checked against what was asked."""
        ...

    def find_customers_by_name(self, name: str, limit: int) -> tuple[CustomerRecord, ...]:
        """Records whose name contains ``name``, at most ``limit``."""
        ...

    def list_customers(self, after: str, limit: int) -> tuple[CustomerRecord, ...]:
        """A page of all customers in a stable order, those after the record id ``after`` ("" = from the
        start)."""
        ...


@runtime_checkable
class AccountSource(Protocol):
    """Reads a customer's accounts."""

    def accounts(self, customer: RecordRef) -> tuple[Account, ...]:
        """All accounts of the record ``customer``."""
        ...


@runtime_checkable
class ContactSource(Protocol):
    """Reads a customer's previous contacts."""

    def contacts(self, customer: RecordRef, limit: int) -> tuple[Contact, ...]:
        """The newest ``limit`` contacts of the record ``customer``, newest first."""
        ...


@runtime_checkable
class TicketSystem(Protocol):
    """Reads tickets and takes part in owning them. Every write is verified by reading back."""

    def tickets(self, customer: RecordRef) -> tuple[Ticket, ...]:
        """Tickets of the record ``customer``, newest first, open and closed."""
        ...

    def ticket(self, ticket: RecordRef) -> Ticket | None:
        """One ticket as it is now, or None."""
        ...

    def take(self, ticket: RecordRef) -> Ticket:
        """Make this connection's login the owner; returns the ticket as read back.

        Raises :class:`~agent_desk.sdk.errors.Conflict` with the holder when somebody else has it.
        """
        ...

    def take_over(self, ticket: RecordRef) -> Ticket:
        """Make this connection's login the owner whoever is: the case has changed hands. Returns the ticket
        as read back."""
        ...

    def release(self, ticket: RecordRef) -> Ticket:
        """Give the ticket back to nobody; returns it as read back."""
        ...

    def add_note(self, ticket: RecordRef, text: str, key: str) -> str:
        """Add an internal note once: ``key`` is the idempotency key, and the same key never adds a second
        note.

        Returns the back end's id of the note, as read back.
        """
        ...

    def has_note(self, ticket: RecordRef, key: str) -> bool:
        """Whether a note with this idempotency key is there: resolves an unknown outcome."""
        ...

    def set_state(self, ticket: RecordRef, state: str) -> Ticket:
        """Change the ticket's state; returns it as read back."""
        ...

    def create(
        self, customer: RecordRef | None, subject: str, text: str, department: str, key: str
    ) -> Ticket:
        """Create a ticket once (``key`` as in :meth:`add_note`)."""
        ...


@dataclass(frozen=True, slots=True)
class ArticleProblem:
    """One article file that could not be read: where, why, and what to do."""

    where: str
    problem: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """A batch of articles: ``token`` names the state that was read; ``removed`` holds keys that are gone.

    ``problems`` are the first of those known; ``more_problems`` counts the others.

    ``anew``: the token that was asked with is not known (any more), and this page begins with everything.
    """

    token: str
    articles: tuple[Article, ...]
    removed: tuple[str, ...] = ()
    problems: tuple[ArticleProblem, ...] = ()
    complete: bool = True
    anew: bool = False
    more_problems: int = 0


@runtime_checkable
class KnowledgeSource(Protocol):
    """Delivers articles and what changed since."""

    def articles(self, since: str) -> ArticlePage:
        """Articles added or changed since the token ``since`` ("" = all); ask again while not
        ``complete``."""
        ...


@runtime_checkable
class StaffDirectory(Protocol):
    """Departments with hours and skills."""

    def departments(self) -> tuple[Department, ...]:
        """All departments."""
        ...


CAPABILITIES: dict[str, type] = {
    kind.__name__: kind
    for kind in (CustomerLookup, AccountSource, ContactSource, TicketSystem, KnowledgeSource, StaffDirectory)
}
