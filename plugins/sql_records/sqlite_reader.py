"""Reads SQLite files with the standard library: a child process of 16 MiB instead of the 38 that SQLAlchemy
takes."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from agent_desk.sdk.context import PluginContext
from agent_desk.sdk.errors import NotReachable

from .problems import sqlite_problem
from .reading import SEPARATORS, Condition, Query, Row, Shape, Test, like, split
from .values import decode

_BUSY_SECONDS = 2.0
_STEPS = 20_000
_WHOLE = range(-(2**63), 2**63)


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


class SqliteText:
    """Writes a query as SQLite's text and its bound values."""

    def __init__(self, query: Query, types: dict[str, dict[str, str]]) -> None:
        self._query = query
        self._types = types
        self._values: list[object] = []

    def statement(self) -> tuple[str, list[object]]:
        """The text and the values in their order."""
        query = self._query
        shown = ", ".join(map(self._shown, query.columns))
        # Names are quoted and were found in the database by schema_check; values are bound.
        parts = [f"SELECT {shown} FROM {_quote(query.table)}"]  # noqa: S608
        parts += [
            f"JOIN {_quote(join.table)} ON {_quote(join.table)}.{_quote(join.to)} = {self._name(join.column)}"
            for join in query.joins
        ]
        if query.where:
            parts.append("WHERE " + " AND ".join(map(self._condition, query.where)))
        if query.order:
            parts.append(f"ORDER BY {self._name(query.order)} {'DESC' if query.descending else 'ASC'}")
        parts.append("LIMIT ?")
        return " ".join(parts), [*self._values, query.limit]

    def _name(self, column: str) -> str:
        table, name = split(column, self._query.table)
        return f"{_quote(table)}.{_quote(name)}"

    def _shown(self, column: str) -> str:
        table, name = split(column, self._query.table)
        if not _is_text(self._types.get(table, {}).get(name, "")):
            return self._name(column)
        return f"substr({self._name(column)}, 1, {int(self._query.cut_of(column)) + 1})"

    def _condition(self, condition: Condition) -> str:
        return "(" + " OR ".join(self._one(condition, column) for column in condition.columns) + ")"

    def _one(self, condition: Condition, column: str) -> str:
        left = _shaped(self._name(column), condition.shape)
        if condition.test is Test.ONE_OF:
            values = [form for value in condition.values for form in _forms(value, condition.shape)]
            self._values += values
            return f"{left} IN ({', '.join('?' * len(values))})"
        if condition.test is Test.AFTER:
            self._values.append(condition.values[0])
            return f"{left} > ?"
        after = "%" if condition.test is Test.CONTAINS else ""
        self._values += [f"%{like(value)}{after}" for value in condition.values]
        return "(" + " OR ".join([rf"{left} LIKE ? ESCAPE '\'"] * len(condition.values)) + ")"


def _column_types(connection: sqlite3.Connection, table: str) -> dict[str, str]:
    rows = connection.execute("SELECT name, type FROM pragma_table_xinfo(?)", (table,))
    return {name: (kind or "").upper() for name, kind in rows}


def _is_text(kind: str) -> bool:
    return not kind or any(word in kind for word in ("CHAR", "CLOB", "TEXT", "BLOB", "JSON", "STRING"))


def _quote(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _shaped(name: str, shape: Shape) -> str:
    if shape is Shape.PLAIN:
        return name
    if shape is Shape.LOWER:
        return f"lower({name})"
    for sign in SEPARATORS:
        name = f"replace({name}, '{sign}', '')"
    return f"upper({name})"


def _forms(value: str, shape: Shape) -> Iterator[object]:
    yield value
    # A column without a declared type compares '17' and 17 as different.
    if shape is Shape.PLAIN and value.isascii() and value.lstrip("-").isdigit():
        number = int(value[:30])
        if str(number) == value and number in _WHOLE:
            yield number
