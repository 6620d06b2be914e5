"""Lists of numbers or texts as one bound parameter, on SQLite and on PostgreSQL.

Thousands of separate parameters cost more to bind than to look up.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, CursorResult, TextClause, text

# In a statement, {numbers:x} and {texts:x} stand for a sub-select of the list that is bound to x; {places:x}
# are numbers with their place in the list.
_FORMS = {
    "sqlite": {
        "numbers": "SELECT value FROM json_each(:%s)",
        "places": "SELECT value, key AS place FROM json_each(:%s)",
        "texts": "SELECT value FROM json_each(:%s)",
    },
    "postgresql": {
        "places": "SELECT * FROM unnest(CAST(:%s AS bigint[])) WITH ORDINALITY AS places (value, place)",
        "numbers": "SELECT unnest(CAST(:%s AS bigint[])) AS value",
        "texts": "SELECT unnest(CAST(:%s AS text[])) AS value",
    },
}


class _List:
    """Fills in a list's sub-select: the format specification is the list's name."""

    def __init__(self, form: str) -> None:
        self._form = form

    def __format__(self, name: str) -> str:
        return self._form % name


def run(
    connection: Connection, statement: str, **parameters: Iterable[object] | int | str
) -> CursorResult[*tuple[Any, ...]]:
    """Run a statement that may hold lists; each is bound as one parameter."""
    return connection.execute(_prepared(statement, connection.dialect.name), _bound(connection, parameters))


@lru_cache(maxsize=256)
def _prepared(statement: str, dialect: str) -> TextClause:
    forms = {name: _List(form) for name, form in _FORMS[dialect].items()}
    return text(statement.format(**forms))


def _bound(connection: Connection, parameters: Mapping[str, Any]) -> dict[str, Any]:
    in_json = connection.dialect.name == "sqlite"
    return {
        name: value if isinstance(value, int | str) else json.dumps(list(value)) if in_json else list(value)
        for name, value in parameters.items()
    }
