"""Reads SQLite files with the standard library alone: SQLAlchemy above it would double the memory."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from agent_desk.sdk.context import PluginContext
from agent_desk.sdk.errors import NotReachable

from .problems import sqlite_problem
from .reading import Query, Row
from .sqlite_text import SqliteText
from .values import decode

_BUSY_SECONDS = 2.0
_STEPS = 20_000


class SqliteReader:
    """One file. Opened anew for each question, so that a file that was replaced is seen, and never locked."""

    def __init__(self, path: Path, context: PluginContext, encoding: str) -> None:
        self._path = path
        self._context = context
        self._encoding = encoding
        self._types: dict[str, dict[str, str]] = {}

    def describe(self) -> str:
        """See Reader."""
        with self._open() as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        return f"SQLite {sqlite3.sqlite_version}, read-only"

    def tables(self) -> tuple[str, ...]:
        """See Reader."""
        question = "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY name"
        with self._open() as connection:
            return tuple(name for (name,) in connection.execute(question))

    def columns(self, table: str) -> tuple[str, ...]:
        """See Reader."""
        with self._open() as connection:
            self._types[table] = _column_types(connection, table)
        return tuple(self._types[table])

    def close(self) -> None:
        """See Reader."""
        self._types = {}

    def select(self, query: Query) -> list[Row]:
        """See Reader."""
        with self._open() as connection:
            for table in (query.table, *(join.table for join in query.joins)):
                if table not in self._types:
                    self._types[table] = _column_types(connection, table)
            text, values = SqliteText(query, self._types).statement()
            rows = connection.execute(text, values)
            return [dict(zip(query.columns, row, strict=True)) for row in rows]

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        if not self._path.is_file():
            raise NotReachable(
                f"There is no database file {self._path}.",
                "Look whether its disk or share is there, or correct the path in the connection.",
            )
        seconds = max(self._context.deadline() - 0.1, 0.05)
        uri = f"{self._path.absolute().as_uri()}?mode=ro"
        try:
            with closing(sqlite3.connect(uri, uri=True, timeout=min(seconds, _BUSY_SECONDS))) as connection:
                self._prepare(connection, seconds)
                yield connection
        except (sqlite3.Error, UnicodeError, OverflowError) as error:
            self._types = {}
            raise sqlite_problem(error, self._path.name) from error

    def _prepare(self, connection: sqlite3.Connection, seconds: float) -> None:
        ends = time.monotonic() + seconds
        connection.execute("PRAGMA query_only = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.text_factory = lambda raw: decode(raw, self._encoding)
        connection.set_progress_handler(lambda: time.monotonic() > ends or self._context.cancelled(), _STEPS)


def _column_types(connection: sqlite3.Connection, table: str) -> dict[str, str]:
    rows = connection.execute("SELECT name, type FROM pragma_table_xinfo(?)", (table,))
    return {name: (kind or "").upper() for name, kind in rows}
