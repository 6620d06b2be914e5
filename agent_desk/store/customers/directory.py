"""The customer directory on SQLite and PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from functools import partial
from itertools import islice

from sqlalchemy import Connection, func, select

from agent_desk.application.name_matching import NameMatching, Ranked
from agent_desk.application.ports import StoreProblem
from agent_desk.domain.customer import Customer, CustomerRecord, Link
from agent_desk.domain.identity import Identity
from agent_desk.domain.match import Match
from agent_desk.domain.records import RecordRef
from agent_desk.store.customers import attaching, links, reading
from agent_desk.store.customers.acts import CustomerAct, acts_of
from agent_desk.store.customers.intake import TakenIn, begin_again, take_in
from agent_desk.store.customers.links import Act
from agent_desk.store.customers.naming import find_by_name
from agent_desk.store.customers.rows import record_key, without_cards
from agent_desk.store.customers.tables import customer_records, customers
from agent_desk.store.dialect import be_patient
from agent_desk.store.problems import SLOW
from agent_desk.store.sent_acts import Acts
from agent_desk.store.work import Work

BATCH = 500


class SqlCustomerDirectory:
    """Implements :class:`~agent_desk.application.ports.CustomerDirectory`; used by the store's lane only.

    ``batch`` is how many records :meth:`put_records` writes in a transaction. More than ``BATCH`` suit a
    first load; the team's time limits, made for an agent's acts, do not count for them. ``acts`` keeps the
    customers that began here, as long as a fail-over may lose them.
    """

    def __init__(
        self, work: Work, matching: NameMatching, batch: int = BATCH, acts: Acts | None = None
    ) -> None:
        self._work = work
        self._matching = matching
        self._batch = batch
        self._acts = acts or Acts()

    def by_identity(self, identity: Identity) -> tuple[Customer, ...]:
        """Customers that hold exactly this identity."""
        return self._work.read(lambda connection: reading.by_identity(connection, identity))

    def by_name(self, name: str, limit: int, *, begun: bool = False) -> tuple[Match, ...]:
        """The best ``limit`` matches for a name as typed, best first; never exact: a name is no proof."""
        return self._work.read(
            lambda connection: _matches(
                connection, find_by_name(connection, self._matching, name, limit, begun=begun)
            )
        )

    def customer(self, customer_id: str) -> Customer | None:
        """One customer; the id of a customer whose records were linked elsewhere leads there."""
        return self._work.read(lambda connection: reading.as_now(connection, customer_id))

    def put_records(self, records: Iterable[CustomerRecord], by: str, at: datetime) -> tuple[str, ...]:
        """Take in what back ends hold, a transaction for each batch; the customer id of each record.

        Card numbers in names and remarks are masked.
        """
        ids: list[str] = []
        for batch in _batches(map(without_cards, records), self._batch):
            ids += self._taken_in(batch, by, at)
        return tuple(ids)

    def begin_again(self, records: Sequence[CustomerRecord], ids: Sequence[str]) -> None:
        """Begin customers that a fail-over has lost under the ids that they had."""
        begun = list(zip(records, ids, strict=True))
        self._work.write(lambda connection: begin_again(connection, self._matching, begun))

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
        self._work.write(lambda to: attaching.relate(to, customer_id, other_id, Act(by, why, at)))

    def acts(self, customer_id: str) -> tuple[CustomerAct, ...]:
        """Who linked, attached and related what to this customer and why, oldest first."""
        return self._work.read(lambda connection: acts_of(connection, customer_id))

    def count(self) -> int:
        """How many customers are known, without those whose records all went elsewhere."""
        query = select(func.count()).select_from(customers).where(customers.c.joined_to.is_(None))
        return self._work.read(lambda connection: connection.execute(query).scalar_one())

    def known(self, records: Iterable[RecordRef]) -> frozenset[RecordRef]:
        """Those of these records that were taken in."""
        by_key = {record_key(ref): ref for ref in records}
        query = select(customer_records.c.key).where(customer_records.c.key.in_(by_key))
        found = self._work.read(lambda connection: connection.execute(query).scalars().all())
        return frozenset(by_key[key] for key in found)

    def _taken_in(self, batch: list[CustomerRecord], by: str, at: datetime) -> tuple[str, ...]:
        """The ids of a batch; one that the server does not finish in its time limit goes in halves."""
        try:
            taken = self._work.write(partial(self._take_in, batch, by, at))
        except StoreProblem as problem:
            if problem.message != SLOW.message or len(batch) == 1:
                raise
        else:
            if taken.begun:
                records, ids = zip(*taken.begun, strict=True)
                self._acts.keep(type(self).__name__, "begin_again", {"records": records, "ids": ids})
            return taken.ids
        half = len(batch) // 2
        return (*self._taken_in(batch[:half], by, at), *self._taken_in(batch[half:], by, at))

    def _take_in(self, batch: list[CustomerRecord], by: str, at: datetime, connection: Connection) -> TakenIn:
        if len(batch) > BATCH:
            be_patient(connection)
        return take_in(connection, self._matching, batch, by, at)

    def _change(self, act: Callable[[Connection], str]) -> Customer:
        return self._work.write(lambda connection: reading.by_ids(connection, [act(connection)])[0])


def _matches(connection: Connection, ranked: Sequence[Ranked]) -> tuple[Match, ...]:
    found = {one.id: one for one in reading.by_ids(connection, (match.customer_id for match in ranked))}
    return tuple(
        Match(found[match.customer_id], match.score, match.strength, match.reasons)
        for match in ranked
        if match.customer_id in found
    )


def _batches(records: Iterable[CustomerRecord], size: int) -> Iterator[list[CustomerRecord]]:
    rest = iter(records)
    while batch := list(islice(rest, size)):
        yield batch
