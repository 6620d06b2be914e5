"""Reads PostgreSQL through psycopg alone: SQLAlchemy above it would double the memory of the process."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict

from agent_desk.sdk.context import PluginContext
from agent_desk.sdk.errors import AuthFailed, NotReachable, Rejected

from .postgres_text import PostgresText, table_name
from .problems import NO_ADDRESS, server_problem
from .reading import Query, Row

_CONNECT_SECONDS = 5
_OLDEST = 600.0
_TABLES = """
SELECT relname::text FROM pg_catalog.pg_class
WHERE relnamespace = to_regnamespace(quote_ident(current_schema())) AND relkind IN ('r', 'p', 'v', 'm', 'f')
ORDER BY relname
"""
# A column's type as it is behind all domains; to_regclass looks where a bare name would be looked for.
_COLUMNS = """
WITH RECURSIVE named(place, name, type) AS (
    SELECT attnum, attname::text, atttypid FROM pg_catalog.pg_attribute
    WHERE attrelid = to_regclass(%s) AND attnum > 0 AND NOT attisdropped
  UNION ALL
    SELECT place, name, typbasetype FROM named JOIN pg_catalog.pg_type ON oid = type WHERE typtype = 'd'
)
SELECT name, CASE typcategory WHEN 'S' THEN 'text' WHEN 'E' THEN 'enum' ELSE typname::text END
FROM named JOIN pg_catalog.pg_type ON oid = type WHERE typtype <> 'd' ORDER BY place
"""


class PostgresReader:
    """One database. Connections are kept for some minutes; each transaction is told that it may only read."""

    def __init__(self, address: str, context: PluginContext) -> None:
        self._context = context
        self._arguments = _arguments(address, context)
        self._name = str(self._arguments.get("dbname") or self._arguments.get("host") or "postgresql")
        self._types: dict[str, dict[str, str]] = {}
        self._kept: list[tuple[float, psycopg.Connection[Any]]] = []
        self._lock = threading.Lock()

    def describe(self) -> str:
        """See Reader."""
        with self._open() as connection:
            connection.execute("SELECT 1")
            version = connection.info.server_version
        login = self._arguments.get("user") or "nobody"
        return f"postgresql {version // 10_000}.{version % 10_000} as {login}, read-only"

    def tables(self) -> tuple[str, ...]:
        """See Reader."""
        with self._open() as connection:
            return tuple(name for (name,) in connection.execute(_TABLES))

    def columns(self, table: str) -> tuple[str, ...]:
        """See Reader."""
        with self._open() as connection:
            self._types[table] = _column_types(connection, table)
        return tuple(self._types[table])

    def close(self) -> None:
        """See Reader."""
        with self._lock:
            kept, self._kept = self._kept, []
        for _, connection in kept:
            connection.close()

    def select(self, query: Query) -> list[Row]:
        """See Reader."""
        with self._open() as connection:
            for table in (query.table, *(join.table for join in query.joins)):
                if table not in self._types:
                    self._types[table] = _column_types(connection, table)
            text, values = PostgresText(query, self._types).statement()
            rows = connection.execute(text.encode(), values).fetchall()
        return [dict(zip(query.columns, row, strict=True)) for row in rows]

    @contextmanager
    def _open(self) -> Iterator[psycopg.Connection[Any]]:
        """A connection in a transaction that writes nothing and ends at the deadline."""
        try:
            with self._lent() as connection:
                yield connection
        except (psycopg.Error, OSError, UnicodeError) as error:
            self._types = {}
            raise server_problem(error, self._name) from error

    @contextmanager
    def _lent(self) -> Iterator[psycopg.Connection[Any]]:
        since, connection = self._begun()
        try:
            yield connection
            connection.execute("ROLLBACK")
        except BaseException:
            connection.close()
            raise
        with self._lock:
            self._kept.append((since, connection))

    def _begun(self) -> tuple[float, psycopg.Connection[Any]]:
        """A connection with its transaction begun, and since when it is kept; one that broke is replaced."""
        while (kept := self._taken()) is not None:
            try:
                self._begin(kept[1])
            except psycopg.OperationalError:
                kept[1].close()
            else:
                return kept
        self._seconds()
        connection = psycopg.connect(**self._arguments)
        self._begin(connection)
        return time.monotonic(), connection

    def _taken(self) -> tuple[float, psycopg.Connection[Any]] | None:
        while True:
            with self._lock:
                kept = self._kept.pop() if self._kept else None
            if kept is None or kept[0] > time.monotonic() - _OLDEST:
                return kept
            kept[1].close()

    def _begin(self, connection: psycopg.Connection[Any]) -> None:
        # In each transaction, because a session's settings leak or get lost behind PgBouncer.
        milliseconds = int(max(self._seconds() - 0.1, 0.05) * 1000)
        connection.execute(f"BEGIN READ ONLY; SET LOCAL statement_timeout = {milliseconds}".encode())

    def _seconds(self) -> float:
        seconds = self._context.deadline()
        if seconds <= 0 or self._context.cancelled():
            raise NotReachable(f"The database {self._name} was asked too late.")
        return seconds


def _column_types(connection: psycopg.Connection[Any], table: str) -> dict[str, str]:
    return dict(connection.execute(_COLUMNS, (table_name(table),)).fetchall())


def _arguments(address: str, context: PluginContext) -> dict[str, Any]:
    try:
        arguments: dict[str, Any] = dict(conninfo_to_dict(address))
    except psycopg.Error as error:
        raise Rejected(*NO_ADDRESS) from error
    if arguments.get("user") and arguments.get("password") is None:
        try:
            arguments["password"] = context.secret("password")
        except AuthFailed:
            # A login may need none; if it does, the database says so.
            arguments.pop("password", None)
    usual = {"connect_timeout": _CONNECT_SECONDS, "application_name": "agent-desk"}
    return usual | arguments | {"autocommit": True, "prepare_threshold": None}
