"""The servers, logins and cases of a simulation."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from typing import cast
from uuid import uuid4

import psycopg

from agent_desk.application.name_matching import NameMatching
from agent_desk.store import chain
from agent_desk.store.clean import pairs_text
from agent_desk.store.open import OpenOptions, Store, open_store
from agent_desk.store.roles import AGENT
from tests.servers.pgbouncer import PgBouncer
from tests.servers.postgres import PostgresServer
from tests.stores.template import StoreTemplate

_CASE = (
    "INSERT INTO cases (id, number, customer_id, topic, state, epoch, version, acts, opened, changed,"
    " tickets) VALUES (%s, %s, %s, 'Card stolen', 'open', 0, 1, 1, %s, %s, '[]')"
)


class Stage:
    """A team's store with a login for each agent and cases that nobody owns; reached through the pooler."""

    def __init__(self, server: PostgresServer, pooler: PgBouncer, template: StoreTemplate) -> None:
        self.pooler, self._server = pooler, server
        self.name = template.new_store()

    @property
    def direct(self) -> str:
        """The address past the pooler, for who owns the database."""
        return self._server.dsn(self.name)

    @contextmanager
    def opened(self) -> Iterator[Store]:
        """The store as who owns the database sees it."""
        store = open_store(self.direct, cast(NameMatching, None), OpenOptions(answer_within=60.0))
        try:
            yield store
        finally:
            store.close()

    def address(self, agent: str) -> str:
        """The address of an agent."""
        return self.pooler.dsn(self.name, agent)

    def hire(self, count: int) -> dict[str, str]:
        """Logins of that many agents, each with the rights of an agent, by name; their addresses."""
        agents = [f"floor_{number:04}" for number in range(count)]
        made = (f"CREATE ROLE {agent} LOGIN IN ROLE {AGENT}" for agent in agents)
        self._server.execute(*made)
        return {agent: self.address(agent) for agent in agents}

    def open_cases(self, count: int) -> None:
        """Open cases with whole journals, without a thousand questions."""
        opened = [datetime.now(UTC) - timedelta(seconds=count - number) for number in range(count)]
        rows = [(str(uuid4()), f"S-{number}", f"c-{number}", at, at) for number, at in enumerate(opened)]
        entries = [_entry(row[0], row[3]) for row in rows]
        names = list(chain.Sealed.__slots__)
        entry = (
            f"INSERT INTO journal ({', '.join(names)}) VALUES ({', '.join(f'%({name})s' for name in names)})"
        )
        with closing(psycopg.connect(self.direct)) as connection, connection.cursor() as cursor:
            cursor.execute("SET statement_timeout = 0")
            cursor.executemany(_CASE, rows)
            cursor.executemany(entry.encode(), [asdict(each) for each in entries])
            connection.commit()
        self._server.execute("VACUUM ANALYZE", database=self.name)


def _entry(case: str, at: datetime) -> chain.Sealed:
    salt, body = secrets.token_hex(16), pairs_text((("state", "open"), ("owner", ""), ("epoch", "0")))
    entry = chain.Sealed(
        id=str(uuid4()),
        case_id=case,
        place=1,
        case_version=1,
        actor="stage",
        device="stage",
        act="open_case",
        why="",
        body=body,
        salt=salt,
        digest=chain.digest_of(salt, "", body),
        at=at,
        previous=chain.BEGINNING,
        hash="",
    )
    return replace(entry, hash=chain.hash_of(entry))
