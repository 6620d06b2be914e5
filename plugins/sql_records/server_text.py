"""A query as database servers read it: a table may be one of a schema, values become the column's type."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import ClassVar

from .sql_text import SqlText, quote

_MOST_DIGITS = 100


class ServerText(SqlText):
    """Writes ``%s`` for each value, as drivers take them."""

    mark = "%s"
    sign = '"'
    """What names are put between."""
    fits: ClassVar[Mapping[str, Callable[[str], object]]] = {}
    """How a value is read by the type of its column; raises ValueError or ArithmeticError when it is none.

    No value is in a column of any other type.
    """

    def quoted(self, name: str) -> str:
        """See SqlText; drivers read ``%`` in the text, too."""
        return quote(name, self.sign).replace("%", "%%")

    def table(self, name: str) -> str:
        """See SqlText."""
        return table_name(name, self.sign).replace("%", "%%")

    def forms(self, column: str, values: tuple[str, ...]) -> Iterable[object]:
        """See SqlText."""
        fit = self.fits.get(self.kind(column))
        for value in values if fit else ():
            try:
                yield fit(value)  # type: ignore[misc]
            except (ValueError, ArithmeticError):
                continue


def table_name(name: str, sign: str) -> str:
    """A table as the mapping names it; ``schema.table`` is one in a schema."""
    schema, dot, bare = name.rpartition(".")
    return f"{quote(schema, sign)}.{quote(bare, sign)}" if dot else quote(bare, sign)


def whole(value: str, bits: int = 63) -> int:
    """A whole number below two to the power of ``bits``, spelt as a database spells it."""
    number = int(value[:30])
    if str(number) != value or abs(number) >= 2**bits:
        raise ValueError
    return number


def exact(value: str) -> Decimal:
    """A number that columns of exact numbers may hold."""
    number = Decimal(value)
    if not number.is_finite() or abs(number.adjusted()) > _MOST_DIGITS or len(value) > _MOST_DIGITS:
        raise ValueError
    return number


def nearly(value: str) -> float:
    """A number that is one: not every database knows infinity."""
    number = float(value)
    if number - number != 0:
        raise ValueError
    return number


def unique(value: str) -> object:
    """A UUID in any of its spellings."""
    # Few columns hold any, and it asks the whole platform what it is.
    from uuid import UUID

    return UUID(value)
