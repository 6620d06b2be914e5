"""What the plugin asks of a database, and the port that its readers implement."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from .mapping import Join

MARK = " … (cut)"
SEPARATORS = (" ", "-", ".", "/", "(", ")", "\u00a0")

LIKE_SIGN = "!"
"""Escapes in patterns of LIKE. A backslash in a text means one thing here and another there."""

Row = Mapping[str, Any]


class Test(enum.Enum):
    """How a condition compares."""

    ONE_OF = "one of"
    AFTER = "after"
    CONTAINS = "contains"
    ENDS_WITH = "ends with"


class Shape(enum.Enum):
    """What is done to a column before it is compared: nothing, lower case, upper case without separators."""

    PLAIN = "plain"
    LOWER = "lower"
    COMPACT = "compact"


@dataclass(frozen=True, slots=True)
class Condition:
    """True when any of ``columns`` passes ``test`` with any of ``values``; values are always bound."""

    columns: tuple[str, ...]
    test: Test
    values: tuple[str, ...]
    shape: Shape = Shape.PLAIN


@dataclass(frozen=True, slots=True)
class Query:
    """Reads ``columns`` of ``table`` and its joins where all conditions hold; a column is ``name`` or
    ``table.name``.

    Text columns are cut by the database to ``cut`` characters and one, so that a cut can be seen.
    """

    table: str
    columns: tuple[str, ...]
    where: tuple[Condition, ...]
    limit: int
    joins: tuple[Join, ...] = ()
    order: str = ""
    descending: bool = False
    cut: int = 500
    long_column: str = ""
    long_cut: int = 20_000

    def cut_of(self, column: str) -> int:
        """How many characters of ``column`` are read."""
        return self.long_cut if column == self.long_column else self.cut


class Reader(Protocol):
    """Reads a database; every error is one of :mod:`agent_desk.sdk.errors`."""

    def describe(self) -> str:
        """What this is and how it refuses writes, e.g. ``"SQLite 3.40.1, read-only"``; tries the database."""
        ...

    def tables(self) -> tuple[str, ...]:
        """Names of tables and views, sorted."""
        ...

    def columns(self, table: str) -> tuple[str, ...]:
        """Names of a table's columns in its order; empty when there is no such table."""
        ...

    def close(self) -> None:
        """Give back what is kept open."""
        ...

    def select(self, query: Query) -> list[Row]:
        """Rows by the column names of ``query``."""
        ...


def split(column: str, table: str) -> tuple[str, str]:
    """Table and name of a column as the mapping writes it."""
    owner, dot, name = column.rpartition(".")
    return (owner, name) if dot else (table, column)


def like(value: str) -> str:
    """``value`` with LIKE's own signs escaped by LIKE_SIGN."""
    for sign in (LIKE_SIGN, "%", "_"):
        value = value.replace(sign, LIKE_SIGN + sign)
    return value
