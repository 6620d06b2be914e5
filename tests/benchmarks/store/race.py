"""Claims per second beside a bare SKIP LOCKED claim in SQL: same server, pooler, driver, login, in turns."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from agent_desk.store.roles import AGENT
from tests.benchmarks.record import percentile
from tests.benchmarks.store import claimer
from tests.servers.pgbouncer import PgBouncer, start_pgbouncer
from tests.servers.postgres import PostgresServer, start_postgres
from tests.stores.template import StoreTemplate

CASES = 20_000
ROUNDS = 2
_FREE_CASES = f"""
INSERT INTO cases (id, number, customer_id, topic, state, epoch, version, acts, opened, changed, tickets)
SELECT gen_random_uuid()::text, 'B-' || n, 'c' || n, 'topic', 'open', 0, 1, 1, now(), now(), '[]'
FROM generate_series(1, {CASES}) n
"""
_ENTRIES = """
INSERT INTO journal (id, case_id, place, case_version, actor, device, act, digest, at, previous, hash)
SELECT gen_random_uuid()::text, id, 1, 1, 'bench', 'bench', 'open_case', '', now(), '', '' FROM cases
"""
_BARE = (
    "CREATE TABLE bare_cases AS SELECT id, opened, state, owner, version FROM cases",
    "ALTER TABLE bare_cases ADD PRIMARY KEY (id)",
    "CREATE INDEX ON bare_cases (opened, id) WHERE owner IS NULL AND state IN ('open', 'waiting')",
    (
        "CREATE TABLE bare_claims (id text PRIMARY KEY, case_id text NOT NULL, agent text NOT NULL,"
        " at timestamptz NOT NULL DEFAULT now())"
    ),
    f"GRANT ALL ON bare_cases, bare_claims TO {claimer.AGENT}",
)


@dataclass(frozen=True, slots=True)
class Raced:
    """What one kind of claim did: claims per second, and the milliseconds of each."""

    rate: float
    taken: list[float]

    @property
    def p99(self) -> float:
        """Milliseconds."""
        return percentile(self.taken, 0.99)


@contextmanager
def team_servers(max_connections: int = 200) -> Iterator[tuple[PostgresServer, PgBouncer]]:
    """A server that writes through to the disk, as a centre's does, and a pooler before it."""
    server = start_postgres()
    try:
        durable = ("fsync", "synchronous_commit", "full_page_writes")
        server.execute(
            *(f"ALTER SYSTEM SET {name} = on" for name in durable),
            f"ALTER SYSTEM SET max_connections = {max_connections}",
        )
        server.stop()
        server = server.restart()
        pooler = start_pgbouncer(server.port)
        try:
            yield server, pooler
        finally:
            pooler.remove()
    finally:
        server.remove()


def race(template: StoreTemplate, pooler: PgBouncer, desktops: int, seconds: float) -> tuple[Raced, Raced]:
    """Ours and bare, ``seconds`` each in turns of a half: what disturbs the machine disturbs both."""
    names = {how: _filled(template) for how in ("ours", "bare")}
    taken: dict[str, list[float]] = {how: [] for how in names}
    for _ in range(ROUNDS):
        for how, name in names.items():
            taken[how] += _round(how, pooler.dsn(name, claimer.AGENT), desktops, seconds / ROUNDS)
    for name in names.values():
        template.server.drop_database(name)
    ours, bare = (Raced(len(taken[how]) / seconds, taken[how]) for how in names)
    return ours, bare


def _filled(template: StoreTemplate) -> str:
    name = template.new_store()
    template.sign_in(claimer.AGENT, AGENT)
    statements = ("SET statement_timeout = 0", _FREE_CASES, _ENTRIES, *_BARE, "VACUUM ANALYZE", "CHECKPOINT")
    template.server.execute(*statements, database=name)
    return name


def _round(how: str, address: str, desktops: int, seconds: float) -> list[float]:
    command = [sys.executable, "-m", "tests.benchmarks.store.claimer", how, address]
    working = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _ in range(desktops)
    ]
    for desktop in working:
        assert desktop.stdout
        assert desktop.stdout.readline() == "ready\n"
    for desktop in working:
        assert desktop.stdin
        desktop.stdin.write(f"{seconds}\n")
        desktop.stdin.flush()
    return [float(each) for desktop in working for each in desktop.communicate()[0].split()]
