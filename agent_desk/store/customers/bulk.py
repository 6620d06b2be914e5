"""Rows written by the thousand: executemany on SQLite, COPY on PostgreSQL."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any, cast

from sqlalchemy import JSON, Connection, Table, exc, insert

from agent_desk.store.customers.rows import Values
from agent_desk.store.dialect import insert_of

COPY_FROM = 500


def insert_rows(
    connection: Connection, table: Table, rows: Sequence[Values], *, ignore: bool = False
) -> None:
    """Insert rows that hold every column of ``table``; with ``ignore`` known ones are passed over."""
    if not rows:
        return
    if connection.dialect.name == "postgresql" and len(rows) >= COPY_FROM:
        columns = [column.name for column in table.columns]
        _copy(connection, table, ([row[name] for name in columns] for row in rows), ignore)
    else:
        connection.execute(_ignoring(connection, table) if ignore else insert(table), list(rows))


def insert_numbers(connection: Connection, table: Table, rows: Sequence[tuple[Any, ...]]) -> None:
    """Insert rows without JSON and time, in the order of the columns; known ones are passed over."""
    if not rows:
        return
    if connection.dialect.name == "postgresql":
        _copy(connection, table, rows, ignore=True)
        return
    marks = ", ".join("?" * len(table.columns))
    connection.exec_driver_sql(f"INSERT OR IGNORE INTO {table.name} VALUES ({marks})", list(rows))  # noqa: S608 - own names


def _ignoring(connection: Connection, table: Table) -> Any:
    return insert_of(connection)(table).on_conflict_do_nothing()


def _copy(connection: Connection, table: Table, rows: Iterable[Sequence[Any]], ignore: bool) -> None:
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    in_json = [isinstance(column.type, JSON) for column in table.columns]
    ready = (
        [_json(value) if json else value for value, json in zip(row, in_json, strict=True)] for row in rows
    )
    if not ignore:
        _copy_rows(connection, f"COPY {table.name} ({names}) FROM STDIN", ready)
        return
    target = f"new_{table.name}"
    connection.exec_driver_sql(f"CREATE TEMP TABLE IF NOT EXISTS {target} (LIKE {table.name}) ON COMMIT DROP")
    _copy_rows(connection, f"COPY {target} ({names}) FROM STDIN", ready)
    connection.exec_driver_sql(f"INSERT INTO {table.name} SELECT * FROM {target} ON CONFLICT DO NOTHING")  # noqa: S608 - own names
    connection.exec_driver_sql(f"TRUNCATE {target}")


def _copy_rows(connection: Connection, statement: str, rows: Iterable[Sequence[Any]]) -> None:
    # Only a team's store needs the driver; SQLAlchemy does not know COPY, so its errors are made here.
    import psycopg

    raw = cast("psycopg.Connection[Any]", connection.connection.driver_connection)
    try:
        with raw.cursor() as cursor, cursor.copy(statement.encode()) as copy:
            for row in rows:
                copy.write_row(row)
    except psycopg.OperationalError as error:
        raise exc.OperationalError("COPY", None, error) from error
    except psycopg.Error as error:
        raise exc.DBAPIError("COPY", None, error) from error


def _json(value: object) -> str | None:
    return None if value is None else json.dumps(value)
