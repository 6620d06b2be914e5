"""Writes one SQLite file at once, the same bytes for the same rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path

Rows = Iterable[tuple[object, ...]]


def write_database(path: Path, schema: str, tables: Mapping[str, Rows], indexes: str = "") -> None:
    """Make ``path`` anew from ``schema``, fill ``tables``, then build ``indexes``.

    The file appears whole or not at all: whoever reads the old one is not disturbed.
    """
    draft = path.with_suffix(".making")
    draft.unlink(missing_ok=True)
    with closing(sqlite3.connect(draft, isolation_level=None)) as connection:
        connection.executescript(f"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; {schema}")
        connection.execute("BEGIN")
        for table, rows in tables.items():
            _insert(connection, table, list(rows))
        connection.execute("COMMIT")
        connection.executescript(indexes)
    draft.replace(path)


def _insert(connection: sqlite3.Connection, table: str, rows: list[tuple[object, ...]]) -> None:
    if rows:
        places = ", ".join("?" * len(rows[0]))
        # Table names are the sample company's own constants.
        connection.executemany(f"INSERT INTO {table} VALUES ({places})", rows)  # noqa: S608
