"""Our directory with everybody in it, on SQLite and on PostgreSQL."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Engine, make_url, text

from agent_desk.search.names.matcher import NameMatcher
from agent_desk.search.names.nicknames import Nicknames
from agent_desk.store.customers.directory import SqlCustomerDirectory
from agent_desk.store.engine import postgres_engine, sqlite_engine
from agent_desk.store.schema import metadata
from agent_desk.store.work import Work
from tests.benchmarks.people.population import Person, record
from tests.servers.postgres import shared_postgres

NICKNAMES = Path(__file__).parents[3] / "resources" / "nicknames"
BATCH = 50_000
LONGEST = 900.0


@contextmanager
def sqlite_store() -> Iterator[Engine]:
    """An empty store in a file."""
    with TemporaryDirectory(prefix="agent-desk-bench-") as folder:
        path = Path(folder) / "store.db"
        path.touch()
        engine = sqlite_engine(path)
        metadata.create_all(engine)
        yield engine
        engine.dispose()


@contextmanager
def postgres_store() -> Iterator[Engine]:
    """An empty store on a server of our own."""
    server = shared_postgres()
    name = server.new_database()
    engine = postgres_engine(make_url(server.url(name)))
    metadata.create_all(engine)
    yield engine
    engine.dispose()
    server.drop_database(name)


STORES = {"sqlite": sqlite_store, "postgresql": postgres_store}


def filled(engine: Engine, people: Sequence[Person]) -> tuple[SqlCustomerDirectory, float]:
    """The directory with everybody taken in as from a back end, and the seconds it took."""
    matcher = NameMatcher(Nicknames.from_folder(NICKNAMES))
    directory = SqlCustomerDirectory(Work(engine, LONGEST), matcher, BATCH)
    begin = time.perf_counter()
    with no_collector():
        directory.put_records(map(record, people), "bench", datetime.now(UTC))
    seconds = time.perf_counter() - begin
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE"))
    return directory, seconds


@contextmanager
def no_collector() -> Iterator[None]:
    """Without the garbage collector, which would walk a million people that no desktop has in memory."""
    gc.collect()
    gc.freeze()
    gc.disable()
    yield
    gc.enable()
    gc.unfreeze()
