"""A query as PostgreSQL reads it: it compares no text with numbers, so values become the column's type."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable
from decimal import Decimal

from .sql_text import SqlText, quote

TEXT = "text"
"""What a reader calls every type whose values are strings, and ``"enum"`` those with names for values."""

_YES = frozenset({"t", "true", "y", "yes", "on", "1"})
_NO = frozenset({"f", "false", "n", "no", "off", "0"})


class PostgresText(SqlText):
    """Writes ``%s`` for each value, as psycopg binds them on the server."""

    mark = "%s"

    def quoted(self, name: str) -> str:
        """See SqlText; psycopg reads ``%`` in the text, too."""
        return super().quoted(name).replace("%", "%%")

    def table(self, name: str) -> str:
        """See SqlText."""
        return table_name(name).replace("%", "%%")

    def holds_text(self, column: str) -> bool:
        """See SqlText."""
        return self.kind(column) == TEXT

    def compared(self, column: str) -> str:
        """See SqlText."""
        return f"{self.name(column)}::text" if self.kind(column) == "enum" else self.name(column)

    def words(self, column: str) -> str:
        """See SqlText."""
        return self.name(column) if self.holds_text(column) else f"{self.name(column)}::varchar(200)"

    def forms(self, column: str, values: tuple[str, ...]) -> Iterable[object]:
        """See SqlText."""
        fit = _FITS.get(self.kind(column))
        for value in values if fit else ():
            try:
                yield fit(value)  # type: ignore[misc]
            except (ValueError, ArithmeticError):
                continue


def table_name(name: str) -> str:
    """A table as the mapping names it; ``schema.table`` is one in a schema."""
    schema, dot, bare = name.rpartition(".")
    return f"{quote(schema)}.{quote(bare)}" if dot else quote(name)


def _whole(value: str) -> int:
    number = int(value[:30])
    if str(number) != value or abs(number) >= 2**63:
        raise ValueError
    return number


def _answer(value: str) -> bool:
    word = value.lower()
    if word not in _YES | _NO:
        raise ValueError
    return word in _YES


_FITS: dict[str, Callable[[str], object]] = {
    TEXT: str,
    "enum": str,
    "int2": _whole,
    "int4": _whole,
    "int8": _whole,
    "numeric": Decimal,
    "float4": float,
    "float8": float,
    "uuid": uuid.UUID,
    "bool": _answer,
}
