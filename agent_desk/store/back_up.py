"""Back-ups of a store's file. A copied file lacks what is still in its log; SQLite's own copy is whole."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from agent_desk.store.problems import sqlite_fault

Progress = Callable[[int, int], None]
"""Hears how many pages are copied, and of how many."""
_PAGES = 2000


def back_up(path: Path, to: Path, tell: Progress = lambda _done, _of: None) -> Path:
    """Copy the store at ``path`` to the new file ``to`` while others may be using it; raises StoreProblem."""
    to.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = to.with_name(f".{to.name}.part")
    try:
        os.close(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600))
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(part)) as copy:
            source.backup(copy, pages=_PAGES, progress=lambda _, left, of: tell(of - left, of))
        part.replace(to)
    except sqlite3.Error as error:
        raise sqlite_fault(error).problem() from error
    finally:
        part.unlink(missing_ok=True)
    return to


def copy_into(path: Path, store: Path, tell: Progress = lambda _done, _of: None) -> None:
    """Make the store what the back-up at ``path`` is, for whoever has it open too; raises StoreProblem."""
    try:
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(store, timeout=30)) as copy:
            source.backup(copy, pages=_PAGES, progress=lambda _, left, of: tell(of - left, of))
    except sqlite3.Error as error:
        raise sqlite_fault(error).problem() from error
