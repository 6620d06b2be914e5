"""The index files of a user, and those of the machine: every window uses the newest whole one.

A file is never written over: where a mapped file cannot be replaced, the old one stays until nobody maps it.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
import zlib
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from agent_desk.domain.article import Article
from agent_desk.search.articles.building import build
from agent_desk.search.articles.file_lock import tried
from agent_desk.search.articles.index import MappedArticleIndex
from agent_desk.search.articles.index_file import write
from agent_desk.search.articles.machine_folder import ENDING, MachineFolder, files_in
from agent_desk.search.articles.records import BrokenIndex, pack, unpack
from agent_desk.search.articles.synonyms import Meaning

_STALE = 86_400.0
_CHANGES = "changes-{}-{}.part"
_KEY, _CHECK = 4, 4
_REACHED = "reached.json"


class IndexFolder:
    """The folder ``articles`` of this user's cache, made when something is written; and the machine's."""

    def __init__(
        self, folder: Path, meanings: tuple[Meaning, ...] = (), machine: MachineFolder | None = None
    ) -> None:
        self.folder = folder
        self._meanings = meanings
        self._machine = machine

    def newest(self) -> MappedArticleIndex:
        """The newest whole index, empty if there is none; own files that are broken or old are removed."""
        own = files_in(self.folder)
        for file in self._machine.beside(own) if self._machine else own:
            with suppress(BrokenIndex):
                return MappedArticleIndex.of_file(file.path, self._meanings, file.builders)
            if file.builders is None:
                _remove(file.path)
        return MappedArticleIndex((), self._meanings)

    def drop(self, version: str) -> None:
        """Do not use the file of a version: it turned out to be damaged."""
        if self._machine and self.of_machine(version):
            self._machine.give_up(self.path(version).name)
        _remove(self.path(version))

    def of_machine(self, version: str) -> bool:
        """Whether the index of a version is the machine's, and no file of this user's."""
        own = {file.path for file in files_in(self.folder)}
        return bool(self._machine and version) and self.path(version) not in own

    def reached(self, version: str) -> str:
        """Up to where the sources of this desk are in the index of a version."""
        if not (self._machine and self.of_machine(version)):
            return version
        with suppress(OSError, ValueError):
            base, reached = json.loads((self.folder / _REACHED).read_bytes())
            if base == version:
                return str(reached)
        return self._machine.taken_over(version)

    def keep_reached(self, base: str, version: str) -> None:
        """The machine's index is all that makes up ``version`` here: the next window goes on from there."""
        kept = self.folder / _REACHED
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            part = kept.with_suffix(f".{os.getpid()}.part")
            part.write_text(json.dumps([base, version]), "utf-8")
            part.replace(kept)

    def path(self, version: str) -> Path:
        """Where the index of a version is, or will be."""
        named = hashlib.blake2b(version.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
        return self.folder / f"articles-{named}{ENDING}"

    def write_changes(self, base: str, version: str, changes: dict[str, Article | None]) -> Path:
        """Write down what makes ``version`` of ``base``, for another process to build; raises OSError."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path = self.folder / _CHANGES.format(self.path(version).stem, os.getpid())
        with path.open("wb") as file:
            file.write(json.dumps([base, version, len(changes)]).encode() + b"\n")
            for key, article in changes.items():
                record = pack(article) if article else b""
                named = key.encode("utf-8", "surrogatepass")
                file.write(len(named).to_bytes(_KEY, "big") + len(record).to_bytes(_CHECK, "big"))
                file.write(named + record)
        return path

    def build(self, changes: Path) -> bool:
        """Build what ``changes`` say, unless another process builds; returns whether the file is there now.

        The old file stays until the new one is whole. Raises OSError, or ValueError for bad changes.
        """
        base, version, changed = _read_changes(changes)
        with tried(self.folder / "articles.lock") as mine:
            if mine and not self.path(version).exists():
                old = self.newest()
                if old.version != base:
                    return False
                try:
                    kept = [article for article in old.articles() if article.key not in changed]
                except BrokenIndex:
                    self.drop(base)
                    return False
                self._write([*kept, *(article for article in changed.values() if article)], version)
        return self.path(version).exists()

    def _write(self, articles: Iterable[Article], version: str) -> None:
        for left in self.folder.glob(f"*{ENDING}*.part"):  # of a builder that was killed: we hold the lock
            _remove(left)
        for left in self.folder.glob(_CHANGES.format("*", "*")):  # of a window that was killed long ago
            with suppress(OSError):
                if left.stat().st_mtime < time.time() - _STALE:
                    _remove(left)
        write(build(articles, version), self.path(version))
        for file in files_in(self.folder):
            if file.path != self.path(version):
                _remove(file.path)


def _read_changes(path: Path) -> tuple[str, str, dict[str, Article | None]]:
    with path.open("rb") as file:
        base, version, count = json.loads(file.readline())
        changed: dict[str, Article | None] = {}
        for _ in range(count):
            sizes = file.read(_KEY + _CHECK)
            key = file.read(int.from_bytes(sizes[:_KEY], "big")).decode("utf-8", "surrogatepass")
            record = file.read(int.from_bytes(sizes[_KEY:], "big"))
            changed[key] = unpack(record, zlib.crc32(record)) if record else None
    return base, version, changed


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)
