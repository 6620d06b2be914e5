"""The queue in SQL: unowned cases with what is known to weigh on them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Select, and_, func, or_, select

from agent_desk.application.desk_ports import FreeCase
from agent_desk.domain.case import Case
from agent_desk.domain.contact import Channel
from agent_desk.domain.effort import WINDOW, Effort
from agent_desk.domain.signal import Harm, Signal
from agent_desk.domain.weighing import WeighedCase
from agent_desk.store.customers.reading import by_ids
from agent_desk.store.desktop import Desktop
from agent_desk.store.dialect import insert_of
from agent_desk.store.in_parts import in_parts
from agent_desk.store.rows import AnyRow, case_of
from agent_desk.store.tables import IS_FREE, cases, notes, promises
from agent_desk.store.tables.told import weighed_cases

_AT_ONCE = 500
"""Ids in one question: SQLite takes no more than some thousand values."""

WAS_BROKEN = or_(
    promises.c.state == "broken", and_(promises.c.state == "kept", promises.c.settled > promises.c.due)
)
"""What was kept too late was broken too."""


class SqlQueueStore:
    """The QueueStore port on SQLite and PostgreSQL."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop

    def free(self, limit: int) -> tuple[FreeCase, ...]:
        """See QueueStore."""
        statement = self._free().limit(limit)
        return tuple(map(_free_of, self._desktop.work.read(lambda to: to.execute(statement).all())))

    def count_free(self) -> int:
        """See QueueStore."""
        counted = select(func.count()).select_from(cases).where(IS_FREE)
        return self._desktop.work.read(lambda connection: connection.execute(counted).scalar_one())

    def notes_of(self, case_ids: Collection[str]) -> Mapping[str, tuple[str, ...]]:
        """See QueueStore."""
        columns = select(notes.c.case_id, notes.c.text).where(notes.c.text.is_not(None))
        found: dict[str, list[str]] = {}
        for row in self._rows(columns, notes.c.case_id, case_ids):
            found.setdefault(row.case_id, []).append(row.text)
        return {case_id: tuple(texts) for case_id, texts in found.items()}

    def cases(self, case_ids: Sequence[str]) -> tuple[Case, ...]:
        """See QueueStore."""
        found = {row.id: case_of(row) for row in self._rows(select(cases), cases.c.id, case_ids)}
        return tuple(found[case_id] for case_id in case_ids if case_id in found)

    def numbered(self, number: str) -> Case | None:
        """See QueueStore."""
        wanted = select(cases).where(cases.c.number == number)
        row = self._desktop.work.read(lambda connection: connection.execute(wanted).one_or_none())
        return case_of(row) if row else None

    def names(self, customer_ids: Collection[str]) -> Mapping[str, str]:
        """See QueueStore."""
        found = self._desktop.work.read(lambda connection: by_ids(connection, sorted(customer_ids)))
        return {customer.id: customer.name for customer in found}

    def weigh(self, weighed: WeighedCase) -> None:
        """See QueueStore."""
        values: dict[str, Any] = {
            "channel": weighed.channel.value,
            "contacts": weighed.effort.contacts,
            "transfers": weighed.effort.transfers,
            "minutes": weighed.effort.minutes,
            "signals": " ".join(weighed.signals),
            "harms": " ".join(weighed.harms),
        }

        def run(connection: Connection) -> None:
            known = {**values, "weighed": self._desktop.now()}
            new = insert_of(connection)(weighed_cases).values({**known, "case_id": weighed.case_id})
            connection.execute(new.on_conflict_do_update(index_elements=["case_id"], set_=known))

        self._desktop.work.write(run)

    def _free(self) -> Select[Any]:
        lately = WAS_BROKEN & (promises.c.due >= self._desktop.now(-WINDOW))
        counted = select(promises.c.customer_id, func.count().label("broken")).where(lately)
        broken = counted.group_by(promises.c.customer_id).subquery()
        known = [column for column in weighed_cases.c if column.name != "case_id"]
        columns = (cases.c.id, cases.c.version, cases.c.customer_id, cases.c.topic, cases.c.opened)
        joined = cases.outerjoin(weighed_cases, weighed_cases.c.case_id == cases.c.id)
        joined = joined.outerjoin(broken, broken.c.customer_id == cases.c.customer_id)
        found = select(*columns, *known, func.coalesce(broken.c.broken, 0).label("broken"))
        return found.select_from(joined).where(IS_FREE).order_by(cases.c.opened, cases.c.id)

    def _rows(self, statement: Select[Any], column: Any, ids: Collection[str]) -> Iterable[AnyRow]:
        wanted = list(dict.fromkeys(ids))

        def run(connection: Connection) -> list[AnyRow]:
            parts = in_parts(wanted, _AT_ONCE)
            return [row for part in parts for row in connection.execute(statement.where(column.in_(part)))]

        return self._desktop.work.read(run)


def _free_of(row: AnyRow) -> FreeCase:
    spent = Effort(row.contacts or 0, row.transfers or 0, row.minutes or 0, row.broken)
    known = WeighedCase(
        row.id,
        Channel(row.channel) if row.channel else Channel.PHONE,
        spent,
        tuple(map(Signal, (row.signals or "").split())),
        tuple(map(Harm, (row.harms or "").split())),
    )
    return FreeCase(row.id, row.version, row.customer_id, row.topic, row.opened, known)
