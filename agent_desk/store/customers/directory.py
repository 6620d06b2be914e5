"""The customer directory on SQLite and PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import TypeVar

from sqlalchemy import Connection, Engine, func, select
from sqlalchemy.exc import IntegrityError

from agent_desk.application.name_matching import NameMatching
from agent_desk.domain.customer import Customer, CustomerRecord, Link
from agent_desk.domain.identity import Identity
from agent_desk.domain.match import Match
from agent_desk.domain.records import RecordRef
from agent_desk.store.customers import attaching, links, reading
from agent_desk.store.customers.acts import CustomerAct, acts_of
from agent_desk.store.customers.intake import take_in
from agent_desk.store.customers.links import Act
from agent_desk.store.customers.naming import find_by_name
from agent_desk.store.customers.tables import customers
from agent_desk.store.engine import reading_engine

T = TypeVar("T")
BATCH = 1000
_TRIES = 3


class SqlCustomerDirectory:
    """Implements :class:`~agent_desk.application.ports.CustomerDirectory`; used by the store's lane only.

    ``batch`` is how many records :meth:`put_records` writes in a transaction: many suit a first load.
    """

    def __init__(self, engine: Engine, matching: NameMatching, batch: int = BATCH) -> None:
        self._engine = engine
        self._reading = reading_engine(engine)
        self._matching = matching
        self._batch = batch

    def by_identity(self, identity: Identity) -> tuple[Customer, ...]:
        """Customers that hold exactly this identity."""
        with self._reading.connect() as connection:
            return reading.by_identity(connection, identity)

    def by_name(self, name: str, limit: int) -> tuple[Match, ...]:
        """The best ``limit`` matches for a name as typed, best first; never exact: a name is no proof."""
        with self._reading.connect() as connection:
            ranked = find_by_name(connection, self._matching, name, limit)
            found = {
                one.id: one for one in reading.by_ids(connection, (match.customer_id for match in ranked))
            }
        return tuple(
            Match(found[match.customer_id], match.score, match.strength, match.reasons)
            for match in ranked
            if match.customer_id in found
        )

    def customer(self, customer_id: str) -> Customer | None:
        """One customer; the id of a customer whose records were linked elsewhere leads there."""
        with self._reading.connect() as connection:
            found = reading.current_id(connection, customer_id)
            return reading.by_ids(connection, [found])[0] if found else None

    def put_records(self, records: Iterable[CustomerRecord], by: str, at: datetime) -> tuple[str, ...]:
        """Take in what back ends hold, a transaction for each batch; the customer id of each record."""
        ids: list[str] = []
        for batch in _batches(records, self._batch):
            ids += self._repeated(batch, by, at)
        return tuple(ids)

    def link(self, link: Link) -> Customer:
        """Link a record to a customer; returns that customer."""
        return self._change(lambda connection: links.link(connection, self._matching, link))

    def unlink(self, customer_id: str, record: RecordRef, by: str, why: str, at: datetime) -> Customer:
        """Give a record a customer of its own again; returns that customer."""
        act = Act(by, why, at)
        return self._change(lambda to: links.unlink(to, self._matching, customer_id, record, act))

    def attach_identity(
        self, customer_id: str, identity: Identity, by: str, why: str, at: datetime
    ) -> Customer:
        """Attach an unknown number or other identity to a customer in one act."""
        return self._change(lambda to: attaching.attach(to, customer_id, identity, Act(by, why, at)))

    def detach_identity(
        self, customer_id: str, identity: Identity, by: str, why: str, at: datetime
    ) -> Customer:
        """Take :meth:`attach_identity` back."""
        return self._change(lambda to: attaching.detach(to, customer_id, identity, Act(by, why, at)))

    def relate(self, customer_id: str, other_id: str, by: str, why: str, at: datetime) -> None:
        """Note that two customers belong together."""
        with self._engine.begin() as connection:
            attaching.relate(connection, customer_id, other_id, Act(by, why, at))

    def acts(self, customer_id: str) -> tuple[CustomerAct, ...]:
        """Who linked, attached and related what to this customer and why, oldest first."""
        with self._reading.connect() as connection:
            return acts_of(connection, customer_id)

    def count(self) -> int:
        """How many customers are known, without those whose records all went elsewhere."""
        query = select(func.count()).select_from(customers).where(customers.c.joined_to.is_(None))
        with self._reading.connect() as connection:
            return connection.execute(query).scalar_one()

    def _change(self, act: Callable[[Connection], str]) -> Customer:
        with self._engine.begin() as connection:
            return reading.by_ids(connection, [act(connection)])[0]

    def _repeated(self, batch: Sequence[CustomerRecord], by: str, at: datetime) -> tuple[str, ...]:
        """Another desktop may take in the same record at the same moment; the second try then finds it."""
        for _ in range(_TRIES - 1):
            try:
                return self._once(batch, by, at)
            except IntegrityError:
                continue
        return self._once(batch, by, at)

    def _once(self, batch: Sequence[CustomerRecord], by: str, at: datetime) -> tuple[str, ...]:
        with self._engine.begin() as connection:
            return take_in(connection, self._matching, batch, by, at)


def _batches(records: Iterable[CustomerRecord], size: int) -> Iterator[list[CustomerRecord]]:
    rest = iter(records)
    while batch := list(islice(rest, size)):
        yield batch
