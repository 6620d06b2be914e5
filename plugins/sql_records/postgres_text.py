"""A query as PostgreSQL reads it: it compares no text with numbers, so values become the column's type."""

from __future__ import annotations

from .server_text import ServerText, exact, nearly, unique, whole

TEXT = "text"
"""What a reader calls every type whose values are strings, and ``"enum"`` those with names for values."""

_YES = frozenset({"t", "true", "y", "yes", "on", "1"})
_NO = frozenset({"f", "false", "n", "no", "off", "0"})


def _answer(value: str) -> bool:
    word = value.lower()
    if word not in _YES | _NO:
        raise ValueError
    return word in _YES


class PostgresText(ServerText):
    """``types`` are those of :data:`TEXT`, or the names of PostgreSQL's own."""

    descending = "DESC NULLS LAST"
    fits = {  # noqa: RUF012 - declared in ServerText
        TEXT: str,
        "enum": str,
        "int2": whole,
        "int4": whole,
        "int8": whole,
        "numeric": exact,
        "float4": nearly,
        "float8": nearly,
        "uuid": unique,
        "bool": _answer,
    }

    def holds_text(self, column: str) -> bool:
        """See SqlText."""
        return self.kind(column) == TEXT

    def holds_bytes(self, column: str) -> bool:
        """See SqlText."""
        return self.kind(column) == "bytea"

    def compared(self, column: str) -> str:
        """See SqlText."""
        return f"{self.name(column)}::text" if self.kind(column) == "enum" else self.name(column)

    def words(self, column: str) -> str:
        """See SqlText."""
        return self.name(column) if self.holds_text(column) else f"{self.name(column)}::varchar(200)"
