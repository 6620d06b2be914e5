"""The log of accesses, and what the journals say of transfers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from uuid import uuid4

from sqlalchemy import ColumnElement, Connection, select

from agent_desk.application.desk_ports import OVERRIDE, TRANSFER
from agent_desk.domain.access import Access
from agent_desk.domain.case import Case
from agent_desk.store.change import existing, record
from agent_desk.store.clean import clean, text_pairs
from agent_desk.store.customers.joined import theirs
from agent_desk.store.desktop import Desktop
from agent_desk.store.dialect import insert_of
from agent_desk.store.journal import Pairs, case_of_act
from agent_desk.store.kept_calls import kept
from agent_desk.store.rows import case_of
from agent_desk.store.tables import cases, journal
from agent_desk.store.tables.told import access_log


class SqlAccessLog:
    """The AccessLog port on SQLite and PostgreSQL."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop

    def looked(self, agent: str, customer_ids: Sequence[str], why: str) -> None:
        """See AccessLog."""
        who = {"agent": clean(agent), "device": clean(self._desktop.device), "why": clean(why)}
        rows = [{"id": str(uuid4()), "customer_id": one, **who} for one in customer_ids]

        def run(connection: Connection) -> None:
            at = self._desktop.now()
            for row in rows:
                new = insert_of(connection)(access_log).values({**row, "at": at})
                connection.execute(new.on_conflict_do_nothing())

        if rows:
            self._desktop.work.write(run)

    def of_customer(self, customer_id: str, limit: int) -> tuple[Access, ...]:
        """See AccessLog."""
        whose = theirs(access_log.c.customer_id, (customer_id,), on_postgres=self._desktop.work.on_postgres)
        return self._newest(whose, limit)

    def of_agent(self, agent: str, limit: int) -> tuple[Access, ...]:
        """See AccessLog."""
        return self._newest(access_log.c.agent == clean(agent), limit)

    def _newest(self, whose: ColumnElement[bool], limit: int) -> tuple[Access, ...]:
        newest = (
            select(access_log).where(whose).order_by(access_log.c.at.desc(), access_log.c.id).limit(limit)
        )
        rows = self._desktop.work.read(lambda connection: connection.execute(newest).all())
        return tuple(Access(*row) for row in rows)


class SqlTransferLog:
    """The TransferLog port on SQLite and PostgreSQL."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop

    @kept
    def enter(self, case_id: str, act: str, agent: str, why: str, facts: Pairs) -> Case:
        """See TransferLog."""
        done = self._desktop.act(act, agent, why, facts)

        def run(connection: Connection) -> Case:
            existing(connection, case_id)
            if case_of_act(connection, done.id) is None:
                return case_of(record(connection, self._desktop.now, case_id, done))
            return existing(connection, case_id)

        return self._desktop.work.write(run)

    def tried(self, customer_ids: Sequence[str], within: timedelta) -> frozenset[str]:
        """See TransferLog."""
        whose = theirs(cases.c.customer_id, customer_ids, on_postgres=self._desktop.work.on_postgres)
        made = select(journal.c.body).where(
            journal.c.case_id.in_(select(cases.c.id).where(whose)),
            journal.c.act.in_([TRANSFER, OVERRIDE]),
            journal.c.at >= self._desktop.now(-within),
        )
        bodies = self._desktop.work.read(lambda connection: connection.scalars(made).all())
        return frozenset(dict(text_pairs(body)).get("department", "") for body in bodies) - {""}
