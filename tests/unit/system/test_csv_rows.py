"""Rows of CSV are those of Python's own reader, without those that are too long."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from agent_desk.system.csv_rows import read_rows

if TYPE_CHECKING:
    from collections.abc import Iterator


def plainly(text: str) -> Iterator[tuple[list[str], int]]:
    """Python's own rows, each with the length that it has in the file."""
    given = [0]

    def lines() -> Iterator[str]:
        for line in io.StringIO(text, newline=""):
            given[0] += len(line)
            yield line

    for cells in csv.reader(lines()):
        if cells:
            yield cells, given[0]
        given[0] = 0


@settings(max_examples=600)
@given(text=st.text(alphabet='",\n\rab', max_size=80), longest=st.integers(2, 40))
def test_what_is_too_long_is_passed_over_and_nothing_else(text: str, longest: int) -> None:
    plain = list(plainly(text))
    found = list(read_rows(io.StringIO(text, newline=""), ",", longest))
    assert [row.cells for row in found if not row.problem] == [
        cells for cells, length in plain if length <= longest
    ]
    assert sum(bool(row.problem) for row in found) == sum(length > longest for _, length in plain)


def test_lines_are_counted_through_what_was_passed_over() -> None:
    text = 'a,b\n"' + "x\n" * 30 + '",c\nd,e\n'
    rows = [(row.line, bool(row.problem)) for row in read_rows(io.StringIO(text, newline=""), ",", 20)]
    assert rows == [(1, False), (2, True), (33, False)]
