"""A customer with forty contacts on a real PostgreSQL and a real MariaDB, and the mapping that reads them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa

from tests.servers.mariadb import shared_mariadb
from tests.servers.postgres import shared_postgres

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


@contextmanager
def a_database(kind: str) -> Iterator[str]:
    """The address of a filled database on the run's own server."""
    server = shared_postgres() if kind == "postgresql" else shared_mariadb()
    name = server.new_database()
    engine = sa.create_engine(server.url(name))
    with engine.begin() as connection:
        for statement in _SCHEMA:
            connection.exec_driver_sql(statement)
        connection.execute(
            sa.text(_TALK), [{"number": number, "body": "Asked why. " * 12} for number in range(40)]
        )
    engine.dispose()
    yield server.url(name)
    server.drop_database(name)
