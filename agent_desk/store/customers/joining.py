"""The exact rule by which a record joins a customer: one strong identity in common, and a like name."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import field

from sqlalchemy import Connection

from agent_desk.application.name_matching import NameMatching
from agent_desk.domain.customer import CustomerRecord
from agent_desk.domain.identity import Identity, IdentityKind
from agent_desk.domain.quick import dataclass
from agent_desk.store.clean import kept
from agent_desk.store.customers.lists import run
from agent_desk.store.customers.rows import identity_of

STRONG = frozenset({IdentityKind.PHONE, IdentityKind.EMAIL, IdentityKind.ACCOUNT, IdentityKind.DOCUMENT})

_HOLDERS = """
    SELECT kind, value, customer_id FROM customer_identities
    WHERE kind IN ({texts:kinds}) AND value IN ({texts:values})"""
_RECORDS = """
    SELECT customer_id, kind, name, connection, record_kind FROM customer_records
    WHERE customer_id IN ({texts:ids})"""


@dataclass(slots=True)
class _Known:
    """What the rule looks at in one customer."""

    kinds: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    sources: set[tuple[str, str]] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Joined:
    """The customer to join, and the identity that says so."""

    customer_id: str
    shared: Identity


class JoiningRule:
    """The rule over one batch of records; :meth:`add` tells it of customers as the batch makes them."""

    def __init__(self, matching: NameMatching) -> None:
        self._matching = matching
        self._holders: dict[Identity, set[str]] = defaultdict(set)
        self._known: dict[str, _Known] = defaultdict(_Known)

    def load(self, connection: Connection, records: list[CustomerRecord]) -> None:
        """Read the customers that share an identity with one of ``records``."""
        wanted = {known for record in records for known in record.identities if known.kind in STRONG}
        kinds = [kind.value for kind in STRONG]
        for row in run(connection, _HOLDERS, kinds=kinds, values={kept(known.value) for known in wanted}):
            self._holders[identity_of(row)].add(row.customer_id)
        for row in run(connection, _RECORDS, ids=set().union(*self._holders.values())):
            self._note(row.customer_id, row.kind, row.name, (row.connection, row.record_kind))

    def add(self, customer_id: str, record: CustomerRecord) -> None:
        """A record now belongs to a customer."""
        self._note(customer_id, record.kind.value, record.name, (record.ref.connection, record.ref.kind))
        for known in record.identities:
            if known.kind in STRONG:
                self._holders[known].add(customer_id)

    def customer_for(self, record: CustomerRecord) -> Joined | None:
        """The one customer the record joins; None for none, or for several: a person must choose."""
        found = {
            customer_id: known
            for known in record.identities
            for customer_id in self._holders.get(known, ())
            if self._fits(record, self._known[customer_id])
        }
        return Joined(*found.popitem()) if len(found) == 1 else None

    def _fits(self, record: CustomerRecord, known: _Known) -> bool:
        # One back end knows its own customers apart: two of its records are joined by a person or not at all.
        return (
            (record.ref.connection, record.ref.kind) not in known.sources
            and record.kind.value in known.kinds
            and any(self._matching.alike(record.name, name) for name in known.names)
        )

    def _note(self, customer_id: str, kind: str, name: str, source: tuple[str, str]) -> None:
        known = self._known[customer_id]
        known.kinds.add(kind)
        known.names.add(name)
        known.sources.add(source)
