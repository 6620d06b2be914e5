"""A query as SQLite reads it."""

from __future__ import annotations

from collections.abc import Iterable

from .sql_text import SqlText

_WHOLE = range(-(2**63), 2**63)
_TEXTS = ("CHAR", "CLOB", "TEXT", "BLOB", "JSON", "STRING")


class SqliteText(SqlText):
    """``types`` are as the tables declare them, in capitals."""

    def holds_text(self, column: str) -> bool:
        """See SqlText; a column without a type may hold anything."""
        kind = self.kind(column)
        return not kind or any(word in kind for word in _TEXTS)

    def forms(self, column: str, values: tuple[str, ...]) -> Iterable[object]:  # noqa: ARG002
        """See SqlText."""
        for value in values:
            yield value
            # A column without a declared type compares '17' and 17 as different.
            if value.isascii() and value.removeprefix("-").isdigit():
                number = int(value[:30])
                if str(number) == value and number in _WHOLE:
                    yield number
