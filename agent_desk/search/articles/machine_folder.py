"""The index files that all users of a machine share: read only, and only where they can be trusted."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from agent_desk.search.articles.builders import builders_of
from agent_desk.search.articles.index_file import version_of
from agent_desk.search.articles.records import BrokenIndex

ENDING = ".index"


class FoundFile(NamedTuple):
    """An index file; ``builders`` are the accounts that may have written it, None for this user's own."""

    changed_ns: int
    path: Path
    builders: frozenset[int] | None

    @property
    def version(self) -> str:
        """What it says it was built of, empty if it cannot be read."""
        with suppress(BrokenIndex):
            return version_of(self.path, self.builders)
        return ""


def files_in(folder: Path, builders: frozenset[int] | None = None) -> list[FoundFile]:
    """The index files of a folder, the newest first."""
    found: list[FoundFile] = []
    with suppress(OSError):  # a folder that may not be looked into, a file that is gone by now
        there = folder.glob(f"articles-*{ENDING}")
        found += [FoundFile(path.lstat().st_mtime_ns, path, builders) for path in there]
    return sorted(found, key=lambda file: file.changed_ns, reverse=True)


class MachineFolder:
    """``taken_over`` gives the version from which a desk goes on with an index that another account built;
    ``same_sources`` says whether two versions are of the same sources."""

    def __init__(
        self, folder: Path, taken_over: Callable[[str], str], same_sources: Callable[[str, str], bool]
    ) -> None:
        self._folder = folder
        self.taken_over = taken_over
        self._same_sources = same_sources
        self._damaged: set[str] = set()

    def beside(self, own: list[FoundFile]) -> list[FoundFile]:
        """This user's files and the machine's, in the order in which they are to be tried."""
        try:
            found = files_in(self._folder, builders_of(self._folder))
        except BrokenIndex:
            return own
        shared = [file for file in found if file.path.name not in self._damaged]
        own_first = own and shared and (own[0].changed_ns > shared[0].changed_ns or self._other(own, shared))
        return own + shared if own_first else shared + own

    def give_up(self, name: str) -> None:
        """Do not offer a file again: it turned out to be damaged, and is not this user's to remove."""
        self._damaged.add(name)

    def _other(self, own: list[FoundFile], shared: list[FoundFile]) -> bool:
        return not self._same_sources(own[0].version, shared[0].version)
