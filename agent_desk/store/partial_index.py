"""Indexes of some rows only, and the conditions that they are for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Index, literal_column

if TYPE_CHECKING:
    from sqlalchemy import Column, ColumnElement, TextClause

    Condition = ColumnElement[bool] | TextClause

_made: list[tuple[Index, Condition]] = []


def is_one_of(column: Column[Any], *values: str) -> ColumnElement[bool]:
    """That a column has one of our own ``values``.

    Written out and not bound, and as a comparison: SQLite uses a partial index only for a condition that it
    can read, and SQLAlchemy writes a text of type Boolean there as ``(…) = 1``, which it cannot.
    """
    written: list[ColumnElement[str]] = [literal_column(f"'{value}'") for value in values]
    return column.in_(written) if len(written) > 1 else column == written[0]


def partial_index(name: str, *columns: Column[Any], where: Condition, unique: bool = False) -> Index:
    """An index of the rows ``where`` holds for."""
    index = Index(name, *columns, unique=unique, sqlite_where=where)
    _made.append((index, where))
    return index


def tell_postgresql() -> None:
    """Say the same in PostgreSQL's words, for migrations.

    To name them loads PostgreSQL's dialect with all its drivers, 4 MiB: too much for a store in a file.
    """
    for index, where in _made:
        index.dialect_kwargs["postgresql_where"] = where
