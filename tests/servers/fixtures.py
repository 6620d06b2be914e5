"""The fixtures that give tests real servers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.servers.display import virtual_display as open_display
from tests.servers.mariadb import MariaDbServer, shared_mariadb
from tests.servers.pgbouncer import PgBouncer, shared_pgbouncer
from tests.servers.postgres import PostgresServer, shared_postgres
from tests.servers.request_tracker import RequestTracker, shared_request_tracker
from tests.servers.secrets import SecretService, shared_secret_service
from tests.servers.shared import close_run, open_run


def pytest_configure(config: pytest.Config) -> None:
    open_run()


def pytest_unconfigure(config: pytest.Config) -> None:
    close_run()


@pytest.fixture(scope="session")
def postgres_server() -> PostgresServer:
    """PostgreSQL 15, shared by the run."""
    return shared_postgres()


@pytest.fixture
def postgres_database(postgres_server: PostgresServer) -> Iterator[str]:
    """The libpq address of a fresh, empty database, dropped after the test."""
    name = postgres_server.new_database()
    yield postgres_server.dsn(name)
    postgres_server.drop_database(name)


@pytest.fixture(scope="session")
def pgbouncer(postgres_server: PostgresServer) -> PgBouncer:
    """PgBouncer in transaction mode before `postgres_server`, shared by the run."""
    return shared_pgbouncer()


@pytest.fixture(scope="session")
def mariadb_server() -> MariaDbServer:
    """MariaDB, shared by the run."""
    return shared_mariadb()


@pytest.fixture
def mariadb_database(mariadb_server: MariaDbServer) -> Iterator[str]:
    """The SQLAlchemy address of a fresh, empty database, dropped after the test."""
    name = mariadb_server.new_database()
    yield mariadb_server.url(name)
    mariadb_server.drop_database(name)


@pytest.fixture(scope="session")
def request_tracker() -> RequestTracker:
    """Request Tracker 5, shared by the run: use tickets and customers of your own."""
    return shared_request_tracker()


@pytest.fixture(scope="session")
def secret_service() -> SecretService:
    """An unlocked Secret Service, shared by the run; give its `environment` to a child process."""
    return shared_secret_service()


@pytest.fixture
def virtual_display() -> Iterator[dict[str, str]]:
    """The environment that shows a program's window on a screen nobody sees."""
    with open_display() as environment:
        yield environment
