"""Finds the article files below a folder, lazily and in a stable order, never leaving the folder."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

DEEPEST = 40
PASSED_OVER = (".", "_")

Report = Callable[[str, str, str], None]
"""Called with the path, a sentence on what is wrong, and what to do; a folder's path ends in ``/``."""


@dataclass(frozen=True, slots=True)
class FoundFile:
    """One file: ``where`` is its path below the folder with ``/``; size in bytes, change time in ns."""

    where: str
    size: int
    changed_ns: int


def walk(root: Path, report: Report) -> Iterator[FoundFile]:
    """Every ``*.md`` file below ``root``; hidden names and those that begin with ``_`` are passed over.

    Links are not followed: one that leads to where the walk goes anyway is passed over, others are reported.
    A folder that cannot be listed is reported too: what it holds is unknown, not gone.
    """
    waiting = [""]
    while waiting:
        inside = waiting.pop()
        folders = []
        for entry in _entries(root, inside, report):
            where = f"{inside}{entry.name}"
            if entry.is_symlink():
                _report_lost_link(root, where, report)
            elif entry.is_dir(follow_symlinks=False):
                folders.append(f"{where}/")
            elif entry.name.casefold().endswith(".md"):
                yield from _found(entry, where)
        waiting += _not_too_deep(reversed(folders), report)


def _entries(root: Path, inside: str, report: Report) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(root / inside) as listing:
            entries = [entry for entry in listing if not entry.name.startswith(PASSED_OVER)]
    except OSError as problem:
        remedy = "Give the account that runs Agent Desk the right to list it."
        report(inside or "/", f"The folder cannot be listed: {problem.strerror}.", remedy)
        return []
    return sorted(entries, key=lambda entry: entry.name)


def _found(entry: os.DirEntry[str], where: str) -> Iterator[FoundFile]:
    try:
        facts = entry.stat(follow_symlinks=False)
    except OSError:
        # Deleted between listing and looking: the next walk agrees.
        return
    yield FoundFile(where, facts.st_size, facts.st_mtime_ns)


def _report_lost_link(root: Path, where: str, report: Report) -> None:
    home, target = Path(os.path.realpath(root)), Path(os.path.realpath(root / where))
    remedy = "Copy what it leads to into the folder, or remove the link."
    if not target.is_relative_to(home):
        report(where, "This link leads out of the folder and is not followed.", remedy)
    elif any(part.startswith(PASSED_OVER) for part in target.relative_to(home).parts):
        report(where, "This link leads to a hidden place and is not followed.", remedy)


def _not_too_deep(folders: Iterator[str], report: Report) -> Iterator[str]:
    for inside in folders:
        if inside.count("/") <= DEEPEST:
            yield inside
        else:
            report(inside, f"The folder lies deeper than {DEEPEST} levels and is not read.", "Move it up.")


def shown(where: str) -> str:
    """A path that can be shown and kept, also when its bytes are no UTF-8."""
    return where.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
