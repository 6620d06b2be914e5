"""Contexts: what the use cases know of each tab of context."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_desk.domain.call import Call
    from agent_desk.domain.case import Case
    from agent_desk.domain.customer import Customer
    from agent_desk.domain.promise import Promise
    from agent_desk.domain.records import RecordRef
    from agent_desk.domain.ticket import Ticket
    from agent_desk.domain.view import ViewPart


@dataclass(frozen=True, slots=True)
class Context:
    """One call or customer that the agent has open.

    ``unstored`` marks what is shown while the store is away: it is asked again when it is back. ``wanted``
    and ``wanted_case`` are whom, by id, and which case the store could not show then.
    """

    id: str
    call: Call | None = None
    customer: Customer | None = None
    related: tuple[Customer, ...] = ()
    case: Case | None = None
    parts: tuple[ViewPart, ...] = ()
    promises: tuple[Promise, ...] = ()
    unstored: bool = False
    wanted: str = ""
    wanted_case: str = ""

    @property
    def customers(self) -> tuple[Customer, ...]:
        """The customer and those that belong to it."""
        return (self.customer, *self.related) if self.customer else ()

    @property
    def customer_ids(self) -> tuple[str, ...]:
        """Whom it shows, by their ids."""
        return tuple(customer.id for customer in self.customers)

    def part(self, connection: str) -> ViewPart | None:
        """What is known from a connection."""
        return next((part for part in self.parts if part.connection == connection), None)

    @property
    def open_tickets(self) -> tuple[Ticket, ...]:
        """Open tickets of the customer over all connections, newest first within each."""
        return tuple(ticket for part in self.parts for ticket in part.tickets if ticket.open)

    def records_in(self, connection: str) -> tuple[RecordRef, ...]:
        """Records of the customer and those that belong to it which this connection holds."""
        return tuple(
            record
            for customer in self.customers
            for record in customer.records
            if record.connection == connection
        )


class Contexts:
    """The open contexts by id; safe from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: dict[str, Context] = {}

    def get(self, context: str) -> Context:
        """The context, empty if it was never heard of."""
        with self._lock:
            return self._open.get(context, Context(context))

    def change(self, context: str, **fields: Any) -> Context:
        """Replace fields of a context (opening it if need be) and return it as it is now."""
        with self._lock:
            changed = replace(self._open.get(context, Context(context)), **fields)
            self._open[context] = changed
            return changed

    def beside(self, known: Context) -> tuple[Context, ...]:
        """The open contexts that show the same customers, this one included if it still does."""
        ids = known.customer_ids
        with self._lock:
            return tuple(other for other in self._open.values() if ids and other.customer_ids == ids)

    def put_part(self, context: str, customer_id: str, part: ViewPart) -> bool:
        """Put a connection's part in its place, unless the context shows another customer meanwhile."""
        with self._lock:
            known = self._open.get(context)
            if known is None or known.customer is None or known.customer.id != customer_id:
                return False
            others = tuple(other for other in known.parts if other.connection != part.connection)
            self._open[context] = replace(known, parts=(*others, part))
            return True

    def put_case(self, case: Case, *, anew: bool = False) -> None:
        """Put a case where the window shows it: where it was shown, and where its customer is without an open
        one. An older version than the one that is shown is left, unless everything is told ``anew``."""
        with self._lock:
            for known in tuple(self._open.values()):
                if _takes(known, case, anew=anew):
                    self._open[known.id] = replace(known, case=case)

    @contextmanager
    def reopened(self, known: Context) -> Iterator[None]:
        """Know a context as it was, if it was closed meanwhile: what was begun in it is ended there."""
        with self._lock:
            closed = known.id not in self._open
            if closed:
                self._open[known.id] = known
        try:
            yield
        finally:
            if closed:
                self.close(known.id)

    def close(self, context: str) -> None:
        """Forget a context."""
        with self._lock:
            self._open.pop(context, None)

    def all(self) -> tuple[Context, ...]:
        """Every open context."""
        with self._lock:
            return tuple(self._open.values())

    def calls(self) -> tuple[Call, ...]:
        """The calls of open contexts, live or over."""
        return tuple(known.call for known in self.all() if known.call is not None)


def _takes(known: Context, case: Case, *, anew: bool) -> bool:
    shown = known.case
    # A case stays under the id that its customer had before two records were linked.
    if shown is not None and shown.id == case.id:
        return anew or shown.version < case.version
    free = shown is None or not shown.state.is_open
    return free and known.customer is not None and known.customer.id == case.customer_id
