"""One suite, three directories: the fake, a file, a team's database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url

from agent_desk.store.customers.directory import SqlCustomerDirectory
from agent_desk.store.customers.tables import TABLES
from agent_desk.store.engine import postgres_engine, sqlite_engine
from agent_desk.store.work import Work
from tests.fakes.customers import FakeCustomerDirectory
from tests.stores.directories import Directory, matcher
from tests.stores.template import StoreTemplate

SLOWEST = 30.0


@pytest.fixture
def fake_directory() -> FakeCustomerDirectory:
    return FakeCustomerDirectory(matcher())


@pytest.fixture
def sqlite_directory(store_file: Path) -> Iterator[SqlCustomerDirectory]:
    work = Work(sqlite_engine(store_file))
    yield SqlCustomerDirectory(work, matcher())
    work.close()


@pytest.fixture(scope="session")
def customers_database(store_template: StoreTemplate) -> str:
    """A migrated team database for directories, one test after the other."""
    return store_template.new_store()


@pytest.fixture
def postgres_directory(
    store_template: StoreTemplate, customers_database: str
) -> Iterator[SqlCustomerDirectory]:
    work = Work(postgres_engine(make_url(store_template.server.url(customers_database))), SLOWEST)
    yield SqlCustomerDirectory(work, matcher())
    work.close()
    tables = ", ".join(table.name for table in TABLES)
    store_template.server.execute(f"TRUNCATE {tables} CASCADE", database=customers_database)


@pytest.fixture(params=["fake", "sqlite", "postgres"])
def directory(request: pytest.FixtureRequest) -> Directory:
    """A directory of each kind: who passes with one must pass with all."""
    found: Directory = request.getfixturevalue(f"{request.param}_directory")
    return found


@pytest.fixture(params=["sqlite", "postgres"])
def real_directory(request: pytest.FixtureRequest) -> SqlCustomerDirectory:
    """The same without the fake, for what only databases do."""
    found: SqlCustomerDirectory = request.getfixturevalue(f"{request.param}_directory")
    return found
