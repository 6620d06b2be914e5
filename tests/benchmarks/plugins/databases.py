"""A customer with forty contacts on a real PostgreSQL and a real MariaDB, and the mapping that reads them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa

from tests.servers.mariadb import MariaDbServer, shared_mariadb
from tests.servers.postgres import PostgresServer, shared_postgres, start_postgres
from tests.servers.tls import start_mariadb_over_tls, with_tls

MAPPING = """
[customers]
table = "person"
id = "id"
name = "name"
[contacts]
table = "talk"
id = "id"
customer = "person"
at = "at"
summary = "topic"
text = "body"
"""
_SCHEMA = (
    "CREATE TABLE person (id INTEGER PRIMARY KEY, name VARCHAR(100))",
    "CREATE TABLE talk (id INTEGER PRIMARY KEY, person INTEGER, at TIMESTAMP, topic VARCHAR(100), body TEXT)",
    "INSERT INTO person VALUES (7, 'Anna Ozola')",
)
_TALK = "INSERT INTO talk VALUES (:number, 7, '2026-01-10 10:00:00', 'A bill', :body)"


def fill(url: str) -> None:
    """Put the customer and the contacts into a database, by its address for SQLAlchemy."""
    engine = sa.create_engine(url)
    with engine.begin() as connection:
        for statement in _SCHEMA:
            connection.exec_driver_sql(statement)
        connection.execute(
            sa.text(_TALK), [{"number": number, "body": "Asked why. " * 12} for number in range(40)]
        )
    engine.dispose()


@contextmanager
def a_database(kind: str) -> Iterator[str]:
    """The address of a filled database on the run's own server."""
    server = shared_postgres() if kind == "postgresql" else shared_mariadb()
    name = server.new_database()
    fill(server.url(name))
    yield server.url(name)
    server.drop_database(name)


@contextmanager
def a_database_over_tls(kind: str) -> Iterator[str]:
    """The same on a server of its own that speaks TLS, which both drivers use where it is offered.

    It is filled without: a child's memory counts less where this process has the same library loaded.
    """
    server: PostgresServer | MariaDbServer
    server = start_postgres() if kind == "postgresql" else start_mariadb_over_tls()[0]
    name = server.new_database()
    fill(server.url(name))
    if isinstance(server, PostgresServer):
        server, _ = with_tls(server)
    yield server.url(name)
    server.remove()
