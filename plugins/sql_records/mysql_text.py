"""A query as MariaDB and MySQL read it: there ``'one' = 0`` holds, so values become the column's type."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from pymysql.charset import charset_by_name

from .server_text import ServerText, exact, nearly, unique, whole

_TEXTS = "char varchar tinytext text mediumtext longtext enum set json".split()
_BYTES = "binary varbinary tinyblob blob mediumblob longblob".split()
_WHOLE = "tinyint smallint mediumint int bigint year bit".split()
_PLACES = (
    "point linestring polygon geometry multipoint multilinestring multipolygon geometrycollection"
    " geomcollection".split()
)
_whole = partial(whole, bits=64)


class MysqlText(ServerText):
    """``types`` are as the server names them, without length and sign (``varchar``, ``bigint``); behind a
    space stands the character set of text that is not Unicode (``varchar latin1``)."""

    sign = "`"
    fits = (
        dict.fromkeys((*_TEXTS, *_BYTES), str)
        | dict.fromkeys(_WHOLE, _whole)
        | {"decimal": exact, "float": nearly, "double": nearly, "uuid": lambda value: str(unique(value))}
    )

    def kind(self, column: str) -> str:
        """See SqlText."""
        return super().kind(column).partition(" ")[0]

    def holds_text(self, column: str) -> bool:
        """See SqlText."""
        return self.kind(column) in _TEXTS

    def holds_bytes(self, column: str) -> bool:
        """See SqlText."""
        return self.kind(column) in _BYTES

    def words(self, column: str) -> str:
        """See SqlText."""
        if self._letters(column):
            return f"CONVERT({self.name(column)} USING utf8mb4)"
        if self.holds_text(column):
            return self.name(column)
        return "NULL" if self.kind(column) in _PLACES else f"CAST({self.name(column)} AS CHAR(200))"

    def forms(self, column: str, values: tuple[str, ...]) -> Iterable[object]:
        """See SqlText."""
        letters = self._letters(column)
        # The server refuses to compare text with signs that its character set does not have.
        able = tuple(value for value in values if _can_be_written(value, letters)) if letters else values
        return super().forms(column, able)

    def _letters(self, column: str) -> str:
        """The character set of a column of text that is not Unicode, else nothing."""
        return super().kind(column).partition(" ")[2]


def column_type(kind: str, collation: str | None) -> str:
    """What :class:`MysqlText` is told of a column of the type ``varchar(20)`` and the collation
    ``latin1_swedish_ci``."""
    letters = (collation or "utf8").partition("_")[0]
    name = kind.partition("(")[0].split()[0]
    return name if letters.startswith(("utf", "ucs", "binary")) else f"{name} {letters}"


def _can_be_written(value: str, letters: str) -> bool:
    try:
        value.encode(charset_by_name(letters).encoding)
    except UnicodeError:
        return False
    except (KeyError, AttributeError, LookupError):
        return value.isascii()
    return True
