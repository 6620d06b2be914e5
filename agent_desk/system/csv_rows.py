"""Rows of CSV, each within bounds: one that is too long is passed over, and costs no row after it."""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING, TextIO

from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST = 10_000_000
"""Characters of a row, quotes and all."""

_QUOTED, _CLOSED, _BEGINS, _PLAIN = range(4)


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row, or what is wrong with it; ``line`` is where it begins, from 1."""

    line: int
    cells: list[str]
    problem: str = ""


def read_rows(text: TextIO, delimiter: str, longest: int = LONGEST) -> Iterator[Row]:
    """The rows of a file that was opened with ``newline=""``, without blank ones.

    No more than one row is in memory, and of one that is longer than ``longest`` only a part.
    """
    lines = _Lines(text, delimiter, longest)
    # The module's own limit is one for the process, and after it the rest of a row is read as rows.
    csv.field_size_limit(max(longest, csv.field_size_limit()))
    rows = csv.reader(lines, delimiter=delimiter)
    while True:
        begins = lines.begin()
        try:
            cells = next(rows)
        except StopIteration:
            return
        except _TooLong:
            yield Row(begins, [], f"It is longer than {longest // 1_000_000} million characters.")
        except csv.Error as problem:
            yield Row(begins, [], f"This is no CSV: {problem}.")
        else:
            if cells:
                yield Row(begins, cells)


class _TooLong(Exception):
    """The row has been passed over."""


class _Lines:
    """The lines of a file for :func:`csv.reader`: it asks for another line of a row only within quotes."""

    def __init__(self, text: TextIO, delimiter: str, longest: int) -> None:
        self._text = text
        self._delimiter = delimiter
        self._longest = longest
        self._room = longest
        self._state = _BEGINS
        self._done = 0

    def begin(self) -> int:
        """Stand at the next row; the number of its line."""
        self._room, self._state = self._longest, _BEGINS
        return self._done + 1

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._text.readline(self._room + 1)
        if not line:
            raise StopIteration
        if len(line) > self._room:
            self._pass_over(line)
            raise _TooLong
        self._room, self._state = self._room - len(line), _QUOTED
        self._done += 1
        return line

    def _pass_over(self, part: str) -> None:
        """Read to the end of the row, a part at a time."""
        scan = _Scan(self._delimiter, self._state)
        while part:
            scan(part)
            ends = part.endswith(("\n", "\r"))
            self._done += ends
            if ends and scan.state != _QUOTED:
                return
            part = self._text.readline(self._longest)


class _Scan:
    """Whether the text so far ends within quotes, as :mod:`csv` sees it; it begins in ``state``."""

    def __init__(self, delimiter: str, state: int) -> None:
        self.state = state
        self._marks = re.compile(f'["{re.escape(delimiter)}]')
        # Where a quote would begin a cell, or double the one before it.
        self._here = 0

    def __call__(self, part: str) -> None:
        for mark in self._marks.finditer(part):
            self._see(mark[0] == '"', mark.start())
        self._here -= len(part)

    def _see(self, quote: bool, at: int) -> None:
        if self.state == _QUOTED:
            if quote:
                self.state, self._here = _CLOSED, at + 1
            return
        touches = at == self._here
        if quote and touches and self.state in (_BEGINS, _CLOSED):
            self.state = _QUOTED
        elif not quote:
            self.state, self._here = _BEGINS, at + 1
        else:
            self.state = _PLAIN
