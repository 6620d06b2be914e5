"""Questions to the table "kinds", which has a column of each type of a server."""

from __future__ import annotations

from plugins.sql_records import reading
from plugins.sql_records.reading import Condition, Query, Reader, Shape


def ids(
    reader: Reader, column: str, test: reading.Test, *values: str, shape: Shape = Shape.PLAIN
) -> list[int]:
    """Of the table "kinds", the ids of the rows that a condition finds."""
    condition = Condition((column,), test, values, shape)
    query = Query("kinds", ("id",), (condition,), 10, order="id")
    return [row["id"] for row in reader.select(query)]
