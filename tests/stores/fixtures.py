"""One suite, several stores: fixtures for the fake, a file, and a team's database."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.servers.postgres import PostgresServer
from tests.stores.desks import Desk, fake_desk, postgres_desk, sqlite_desk
from tests.stores.template import StoreTemplate


@pytest.fixture(scope="session")
def store_template(postgres_server: PostgresServer) -> StoreTemplate:
    """A migrated team database to copy from."""
    return StoreTemplate(postgres_server)


@pytest.fixture(scope="session")
def empty_store_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new store's file, to copy from."""
    path = tmp_path_factory.mktemp("template") / "store.db"
    sqlite_desk(path).close()
    return path


@pytest.fixture
def store_file(empty_store_file: Path, tmp_path: Path) -> Path:
    """The file of a new store."""
    path = tmp_path / "store" / "store.db"
    path.parent.mkdir(mode=0o700)
    shutil.copy(empty_store_file, path)
    return path


@pytest.fixture
def sqlite_store(store_file: Path) -> Iterator[Desk]:
    """A desk at a store in a file of its own."""
    desk = sqlite_desk(store_file)
    yield desk
    desk.close()


@pytest.fixture
def postgres_store(store_template: StoreTemplate) -> Iterator[Desk]:
    """A desk at an empty team database, signed in as its owner."""
    desk = postgres_desk(store_template, store_template.shared_name)
    yield desk
    desk.close()
    store_template.empty(store_template.shared_name)


@pytest.fixture
def own_postgres_store(store_template: StoreTemplate) -> Iterator[Desk]:
    """The same in a database of the test's own, to damage and to cut off."""
    name = store_template.new_store()
    desk = postgres_desk(store_template, name)
    yield desk
    desk.close()
    store_template.server.drop_database(name)


@pytest.fixture(params=["fake", "sqlite", "postgres"])
def desk(request: pytest.FixtureRequest) -> Desk:
    """A desk at each kind of store: who passes with one must pass with all."""
    found: Desk = (
        fake_desk() if request.param == "fake" else request.getfixturevalue(f"{request.param}_store")
    )
    return found


@pytest.fixture(params=["sqlite", "postgres"])
def real_desk(request: pytest.FixtureRequest) -> Desk:
    """The same without the fake, for what only databases do."""
    found: Desk = request.getfixturevalue(f"{request.param}_store")
    return found
