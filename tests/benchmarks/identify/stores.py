"""Stores with everybody in them, on SQLite and on PostgreSQL.

AGENT_DESK_BENCH_KEPT names a folder in which they are kept: the first run fills them, later ones only ask.
"""

from __future__ import annotations

import gc
import json
import os
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import text

from agent_desk.search.names.matcher import NameMatcher
from agent_desk.search.names.nicknames import Nicknames
from agent_desk.store.customers.directory import SqlCustomerDirectory
from agent_desk.store.open import OpenOptions, Store, open_store
from agent_desk.store.upgrade import upgrade_store
from tests.benchmarks.people.population import Person, record
from tests.servers.postgres import PostgresServer, shared_postgres, start_postgres
from tests.servers.processes import group_of

NICKNAMES = Path(__file__).parents[3] / "resources" / "nicknames"
BATCH = 50_000
LONGEST = 3600.0
KEPT = os.environ.get("AGENT_DESK_BENCH_KEPT", "")


@dataclass(frozen=True, slots=True)
class FilledStore:
    """Where a store is, and the seconds that it took to take everybody in, now or when it was filled."""

    address: str
    seconds: float


def opened(address: str, answer_within: float = LONGEST) -> Store:
    """The store at ``address`` with the matching of the program."""
    matching = NameMatcher(Nicknames.from_folder(NICKNAMES))
    return open_store(address, matching, OpenOptions(answer_within=answer_within))


@contextmanager
def sqlite_store(people: Sequence[Person]) -> Iterator[FilledStore]:
    """A filled store in a file."""
    with TemporaryDirectory(prefix="agent-desk-bench-") as folder:
        path = Path(KEPT or folder) / f"store-{len(people)}.sqlite"
        path.parent.mkdir(parents=True, exist_ok=True)
        address = f"sqlite:///{path}"

        def fill() -> float:
            for old in path.parent.glob(f"{path.name}*"):
                old.unlink()
            return _fill(address, people)

        yield FilledStore(address, _once(path.with_suffix(".sqlite.json"), fill))


@contextmanager
def postgres_store(people: Sequence[Person]) -> Iterator[FilledStore]:
    """A filled team's store: on the run's own server, or on one whose data are kept."""
    server = _kept_postgres(Path(KEPT)) if KEPT else shared_postgres()
    name = f"store_{len(people)}"
    try:
        kept = Path(KEPT, f"store-{len(people)}.postgresql.json") if KEPT else None
        seconds = _once(kept, lambda: _fill_database(server, name, people))
        assert not upgrade_store(server.dsn(name)).problem  # a kept one may be of an older program
        yield FilledStore(server.dsn(name), seconds)
    finally:
        if KEPT:
            server.stop()
        else:
            server.drop_database(name)


STORES: dict[str, Callable[[Sequence[Person]], AbstractContextManager[FilledStore]]] = {
    "sqlite": sqlite_store,
    "postgresql": postgres_store,
}


@contextmanager
def no_collector() -> Iterator[None]:
    """Without the garbage collector, which would walk a million people that no desktop has in memory."""
    gc.collect()
    gc.freeze()
    gc.disable()
    yield
    gc.enable()
    gc.unfreeze()


def _once(kept: Path | None, fill: Callable[[], float]) -> float:
    """Fill unless the file says that it was done to the end; the seconds that it took."""
    if kept is not None and kept.exists():
        return float(json.loads(kept.read_text())["seconds"])
    seconds = fill()
    if kept is not None:
        kept.write_text(json.dumps({"seconds": seconds}))
    return seconds


def _fill(address: str, people: Sequence[Person]) -> float:
    store = opened(address)
    directory = SqlCustomerDirectory(store.work, NameMatcher(Nicknames.from_folder(NICKNAMES)), BATCH)
    begin = time.perf_counter()
    with no_collector():
        directory.put_records(map(record, people), "bench", datetime.now(UTC))
    seconds = time.perf_counter() - begin
    if not store.work.on_postgres:
        store.work.write(lambda connection: connection.execute(text("ANALYZE")))
    store.close()
    return seconds


def _fill_database(server: PostgresServer, name: str, people: Sequence[Person]) -> float:
    server.drop_database(name)
    server.execute(f'CREATE DATABASE "{name}"')
    assert not upgrade_store(server.dsn(name)).problem
    seconds = _fill(server.dsn(name), people)
    # As autovacuum would within minutes.
    server.execute("SET statement_timeout = 0", "VACUUM ANALYZE", database=name)
    return seconds


def _kept_postgres(folder: Path) -> PostgresServer:
    home = folder / "postgres"
    home.mkdir(parents=True, exist_ok=True)
    if os.geteuid() == 0:
        shutil.chown(home, "postgres", group_of("postgres"))
    return start_postgres(home)
