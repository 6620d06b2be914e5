"""Team databases by copying one that is migrated already."""

from __future__ import annotations

from functools import cached_property

from agent_desk.store.roles import SETTINGS
from agent_desk.store.upgrade import upgrade_store
from tests.servers.postgres import PostgresServer


class StoreTemplate:
    """A migrated database on a server, made at first need; stores are copies of it."""

    def __init__(self, server: PostgresServer) -> None:
        self.server = server

    @cached_property
    def name(self) -> str:
        name = self.server.new_database()
        assert not upgrade_store(self.server.dsn(name)).problem
        return name

    @cached_property
    def shared_name(self) -> str:
        """A store that tests have one after the other, each emptying it."""
        return self.new_store()

    def new_store(self) -> str:
        """The name of a fresh store's database."""
        name = self.server.new_database(self.name)
        # A copied database does not have the settings of the one it was copied from.
        limits = (f"ALTER DATABASE \"{name}\" SET {limit} = '{value}'" for limit, value in SETTINGS.items())
        self.server.execute(*limits)
        return name

    def empty(self, name: str) -> None:
        """Empty a store, past the guards that only the server's own administrator can pass."""
        tables = "promises, handoffs, presence, sessions, shifts, outbox, notes, ownerships, journal, cases"
        desk = "consults, told, praise, ratings, weighed_cases, access_log"
        past_guards = "SET session_replication_role = replica"
        self.server.execute(past_guards, f"TRUNCATE {tables}, {desk} CASCADE", database=name)

    def sign_in(self, agent: str, role: str) -> str:
        """Make a login for an agent, a member of one of our roles; returns its name."""
        made = f"CREATE ROLE {agent} LOGIN IN ROLE {role}"
        self.server.execute(
            f"DO $$ BEGIN {made}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$"
        )
        return agent
