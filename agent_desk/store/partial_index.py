"""Indexes of some rows only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Index

if TYPE_CHECKING:
    from sqlalchemy import Column, ColumnElement, TextClause

    Condition = ColumnElement[bool] | TextClause

_made: list[tuple[Index, Condition]] = []


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
