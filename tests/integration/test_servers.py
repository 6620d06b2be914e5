"""The servers that other tests rely on answer, are fresh, and are gone when they are stopped."""

from __future__ import annotations

import json
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import closing

import psutil
import psycopg
import pymysql
import pytest

from tests.servers.mariadb import MariaDbServer
from tests.servers.postgres import PostgresServer, start_postgres
from tests.servers.processes import run
from tests.servers.request_tracker import RequestTracker
from tests.servers.secrets import SecretService

KEYRING = (
    "import keyring as k; k.set_password('desk', 'anna', 'pērle'); print(k.get_password('desk', 'anna'))"
)


def test_postgres_gives_each_test_an_empty_database(postgres_database: str) -> None:
    with closing(psycopg.connect(postgres_database)) as connection:
        tables = connection.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone()
        version = connection.info.server_version
    assert tables == (0,)
    assert version // 10_000 == 15


@pytest.fixture
def own_postgres() -> Iterator[PostgresServer]:
    server = start_postgres()
    yield server
    server.remove()


def test_a_postgres_of_ones_own_is_gone_when_stopped_and_comes_back_with_its_data(
    own_postgres: PostgresServer,
) -> None:
    own_postgres.execute("CREATE TABLE kept (id int)")
    own_postgres.stop()
    assert not psutil.pid_exists(own_postgres.pid)
    again = own_postgres.restart()
    again.execute("INSERT INTO kept VALUES (1)")
    again.stop()


def test_a_frozen_postgres_keeps_its_sockets_open_and_does_not_answer(own_postgres: PostgresServer) -> None:
    own_postgres.freeze()
    try:
        with pytest.raises(psycopg.errors.ConnectionTimeout):
            psycopg.connect(own_postgres.dsn(), connect_timeout=2)
    finally:
        own_postgres.thaw()
    own_postgres.execute("SELECT 1")


def test_mariadb_gives_each_test_an_empty_database(
    mariadb_server: MariaDbServer, mariadb_database: str
) -> None:
    name = mariadb_database.rsplit("/", 1)[1].partition("?")[0]
    connection = pymysql.connect(host="127.0.0.1", port=mariadb_server.port, user="root", database=name)
    with closing(connection), connection.cursor() as cursor:
        assert cursor.execute("SHOW TABLES") == 0


def ask(tracker: RequestTracker, path: str, agent: str) -> dict[str, object]:
    request = urllib.request.Request(f"{tracker.url}/REST/2.0/{path}")
    request.add_header("Authorization", f"token {tracker.tokens[agent]}")
    with urllib.request.urlopen(request, timeout=20) as answer:
        found: dict[str, object] = json.load(answer)
        return found


def test_request_tracker_knows_its_agents_and_departments(request_tracker: RequestTracker) -> None:
    assert str(ask(request_tracker, "rt", "anna")["Version"]).startswith("5.")
    assert ask(request_tracker, "user/anna.berzina@example.net", "root")["RealName"] == "Anna Bērziņa"
    assert ask(request_tracker, "queues/all", "bert")["total"] == 5


def test_the_secret_service_keeps_a_secret(secret_service: SecretService) -> None:
    assert run([sys.executable, "-c", KEYRING], secret_service.environment) == "pērle\n"


def test_the_virtual_display_is_a_screen_of_its_own(virtual_display: dict[str, str]) -> None:
    assert "1600x1000 pixels" in run(["xdpyinfo"], virtual_display)
