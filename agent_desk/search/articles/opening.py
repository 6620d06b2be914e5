"""Opening the index of a machine: one process builds it, the others wait or use the old one meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from pathlib import Path

from agent_desk.domain.article import Article
from agent_desk.search.articles.arrays import Arrays
from agent_desk.search.articles.building import build
from agent_desk.search.articles.file_lock import tried
from agent_desk.search.articles.index_file import open_file, write
from agent_desk.search.articles.records import BrokenIndex

Source = Callable[[], Iterable[Article]]
PAUSE = 0.05


def opened(path: Path, version: str, source: Source, patience: float = 60.0) -> Arrays:
    """The index of ``version`` at ``path``, built from ``source`` if the file is missing, broken or old.

    While another process builds, the old version is returned if it is whole, else this waits up to
    ``patience`` seconds and then builds in memory. A disk that cannot be written gives an index in memory.
    """
    until = time.monotonic() + patience
    while True:
        held = _held(path)
        if held is not None and held.version == version:
            return held
        with tried(path.with_suffix(".lock")) as mine:
            if mine:
                again = _held(path)
                return again if again and again.version == version else _rebuilt(path, version, source)
        if held is not None:
            return held
        if time.monotonic() > until:
            return build(source(), version)
        time.sleep(PAUSE)


def _held(path: Path) -> Arrays | None:
    try:
        return open_file(path)
    except BrokenIndex:
        return None


def _rebuilt(path: Path, version: str, source: Source) -> Arrays:
    arrays = build(source(), version)
    try:
        write(arrays, path)
        return open_file(path)
    except (OSError, BrokenIndex):
        return arrays
