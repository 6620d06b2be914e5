"""Writes a query as SQL with marks where values are bound; a database's own ways are a subclass's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .reading import LIKE_SIGN, SEPARATORS, Condition, Query, Shape, Test, like, split
from .values import bytes_of

ColumnTypes = Mapping[str, Mapping[str, str]]


class SqlText:
    """One query. ``types`` are the types of each table's columns as its reader names them.

    Names are quoted and were found in the database by schema_check; values are bound.
    """

    mark = "?"
    descending = "DESC"
    """The order of the greatest first, and of what has no value last."""

    def __init__(self, query: Query, types: ColumnTypes) -> None:
        self.query = query
        self._types = types
        self._values: list[object] = []

    def statement(self) -> tuple[str, list[object]]:
        """The text and the values in their order."""
        query = self.query
        shown = ", ".join(map(self._shown, query.columns))
        parts = [f"SELECT {shown} FROM {self.table(query.table)}"]  # noqa: S608
        parts += [
            f"JOIN {self.table(join.table)}"
            f" ON {self.table(join.table)}.{self.quoted(join.to)} = {self.name(join.column)}"
            for join in query.joins
        ]
        if query.where:
            parts.append("WHERE " + " AND ".join(map(self._condition, query.where)))
        if query.order:
            way = self.descending if query.descending else "ASC"
            parts.append(f"ORDER BY {self.name(query.order)} {way}")
        parts.append(f"LIMIT {self.mark}")
        return " ".join(parts), [*self._values, query.limit]

    def quoted(self, name: str) -> str:
        """A name in the text."""
        return quote(name)

    def table(self, name: str) -> str:
        """A table as the mapping names it."""
        return self.quoted(name)

    def name(self, column: str) -> str:
        """A column with its table."""
        table, name = split(column, self.query.table)
        return f"{self.table(table)}.{self.quoted(name)}"

    def kind(self, column: str) -> str:
        """The type of a column."""
        table, name = split(column, self.query.table)
        return self._types.get(table, {}).get(name, "")

    def holds_text(self, column: str) -> bool:
        """Whether a value of the column may be long text, and is cut."""
        raise NotImplementedError

    def holds_bytes(self, column: str) -> bool:  # noqa: ARG002
        """Whether a value of the column is text as bytes, whose length the database counts so."""
        return False

    def compared(self, column: str) -> str:
        """The column as its values are compared with."""
        return self.name(column)

    def words(self, column: str) -> str:
        """The column as text."""
        return self.name(column)

    def forms(self, column: str, values: tuple[str, ...]) -> Iterable[object]:
        """What :meth:`compared` is compared with for any of ``values``; nothing when none can be in it."""
        raise NotImplementedError

    def _shown(self, column: str) -> str:
        cut = int(self.query.cut_of(column))
        if self.holds_text(column):
            return f"substr({self.name(column)}, 1, {cut + 1})"
        if self.holds_bytes(column):
            return f"substr({self.name(column)}, 1, {bytes_of(cut) + 1})"
        return self.name(column)

    def _condition(self, condition: Condition) -> str:
        return "(" + " OR ".join(self._one(condition, column) for column in condition.columns) + ")"

    def _one(self, condition: Condition, column: str) -> str:
        if condition.test is Test.AFTER:
            return self._marked(f"{self.compared(column)} > ", self.forms(column, condition.values[:1]))
        if condition.test is Test.ONE_OF and condition.shape is Shape.PLAIN:
            return self._among(self.compared(column), self.forms(column, condition.values))
        words = _shaped(self.words(column), condition.shape)
        if condition.test is Test.ONE_OF:
            return self._among(words, condition.values)
        after = "%" if condition.test is Test.CONTAINS else ""
        self._values += [f"%{like(value)}{after}" for value in condition.values]
        return (
            "("
            + " OR ".join([f"{words} LIKE {self.mark} ESCAPE '{LIKE_SIGN}'"] * len(condition.values))
            + ")"
        )

    def _among(self, left: str, values: Iterable[object]) -> str:
        bound = list(values)
        self._values += bound
        return f"{left} IN ({', '.join([self.mark] * len(bound))})" if bound else "1 = 0"

    def _marked(self, text: str, values: Iterable[object]) -> str:
        bound = list(values)[:1]
        self._values += bound
        return text + self.mark if bound else "1 = 0"


def quote(name: str, sign: str = '"') -> str:
    """A name as databases read it, whatever is in it; ``sign`` is what they put around names."""
    return sign + name.replace(sign, sign * 2) + sign


def _shaped(words: str, shape: Shape) -> str:
    if shape is Shape.PLAIN:
        return words
    if shape is Shape.LOWER:
        return f"lower({words})"
    for sign in SEPARATORS:
        words = f"replace({words}, '{sign}', '')"
    return f"upper({words})"
