"""Whose file it is: an index that others built is mapped only if nobody else could have written it."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import IO

from agent_desk.search.articles.records import BrokenIndex

ROOT = 0
_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH


def builders_of(folder: Path) -> frozenset[int]:
    """The accounts whose files in ``folder`` can be trusted: root's, and the owner's to whom root gave it.

    Raises BrokenIndex if others may write there or could have made the folder, and where files have no
    such owners (Windows).
    """
    if not hasattr(os, "geteuid"):  # pragma: no cover
        raise BrokenIndex("files of other accounts are not used on this system")
    trusted, open_to_all = {ROOT, os.geteuid()}, 0
    for place in (*reversed(folder.parents), folder):
        try:
            found = place.lstat()
        except OSError as problem:
            raise BrokenIndex(f"{place} cannot be looked at: {problem}") from problem
        # anybody can make a folder in one such as /tmp, but not one that is root's
        theirs = open_to_all and found.st_uid not in trusted
        open_to_all = found.st_mode & _OTHERS_WRITE
        if theirs or not stat.S_ISDIR(found.st_mode) or (open_to_all and not found.st_mode & stat.S_ISVTX):
            raise BrokenIndex(f"others than root and its owner could have written to {place}")
        trusted.add(found.st_uid)
    if open_to_all:
        raise BrokenIndex(f"{folder} may be written by others than its owner")
    return frozenset({ROOT, found.st_uid})


def opened_of(path: Path, builders: frozenset[int] | None) -> IO[bytes]:
    """The file, opened to read; with ``builders`` only if it is one of theirs and no others may write it.

    Raises OSError or BrokenIndex.
    """
    if builders is None:
        return path.open("rb")
    # neither a link to elsewhere is followed, nor a pipe waited for
    file = os.fdopen(os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC), "rb")
    found = os.fstat(file.fileno())
    if stat.S_ISREG(found.st_mode) and found.st_uid in builders and not found.st_mode & _OTHERS_WRITE:
        return file
    file.close()
    raise BrokenIndex(f"{path} is not its builder's alone")
