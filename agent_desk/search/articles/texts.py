"""The articles' texts in an index file, read piece by piece.

They are most of the file. Mapped, each search would add the pages it reads to the process's memory for good.
"""

from __future__ import annotations

import os
import weakref
from threading import Lock
from typing import Protocol

from agent_desk.search.articles.records import BrokenIndex


class Texts(Protocol):
    """Records one after the other."""

    def __getitem__(self, span: slice, /) -> bytes | memoryview:
        """The bytes of a span."""
        ...


class TextFile:
    """Texts from byte ``start`` of an open file on; holds a descriptor of its own. Any thread may read."""

    def __init__(self, descriptor: int, start: int) -> None:
        self._descriptor = os.dup(descriptor)
        self._start = start
        self._lock = Lock()
        self._as_opened = self._as_it_is()
        weakref.finalize(self, os.close, self._descriptor)

    def __getitem__(self, span: slice) -> bytes:
        """The bytes of a span, fewer where the file ends; raises BrokenIndex when it cannot be read."""
        try:
            return self._read(self._start + span.start, span.stop - span.start)
        except OSError as problem:
            raise BrokenIndex(f"an article's record cannot be read: {problem}") from problem

    def check(self) -> None:
        """Raise BrokenIndex if the file was written to since it was opened: ours are replaced."""
        if self._as_it_is() != self._as_opened:
            raise BrokenIndex("the file was changed while it was open")

    def _as_it_is(self) -> tuple[int, int]:
        facts = os.fstat(self._descriptor)
        return facts.st_size, facts.st_mtime_ns

    def _read(self, place: int, size: int) -> bytes:
        if hasattr(os, "pread"):
            return os.pread(self._descriptor, size, place)
        with self._lock:  # pragma: no cover - Windows
            os.lseek(self._descriptor, place, os.SEEK_SET)
            return os.read(self._descriptor, size)
