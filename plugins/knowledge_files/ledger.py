"""What was read and when: numbers every change, so that a reader can ask for what is new since a token.

The ledger holds fingerprints and keys, no text: 100,000 files cost some tens of megabytes, not gigabytes.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field

from agent_desk.sdk.capabilities import ArticleProblem

MOST_GONE = 20_000

Change = tuple[int, str, str]
"""Its number, the path of a loaded article or "", the key that is gone or ""."""


@dataclass(slots=True)
class Entry:
    """One file as it was last read. ``key`` is "" when it was refused or another file holds its key.

    ``wanted`` is the key that the file asks for, also while another file holds it. ``settled`` is false
    while the file was so young that a change in the same tick of its clock would not show.
    """

    size: int
    changed_ns: int
    digest: str = ""
    number: int = 0
    wanted: str = ""
    key: str = ""
    settled: bool = True
    problems: tuple[ArticleProblem, ...] = ()


@dataclass(slots=True)
class Ledger:
    """Entries by path, keys that are gone, and the number of the latest change.

    ``holders`` says which path has a key, ``rivals`` which others ask for it; first come, first served.
    """

    epoch: str = field(default_factory=lambda: uuid.uuid4().hex)
    number: int = 0
    entries: dict[str, Entry] = field(default_factory=dict)
    gone: dict[str, int] = field(default_factory=dict)
    holders: dict[str, str] = field(default_factory=dict)
    rivals: dict[str, set[str]] = field(default_factory=dict)

    def token(self, number: int) -> str:
        """The token for the state up to change ``number``."""
        return f"{self.epoch}:{number}"

    def since(self, token: str) -> int | None:
        """The change number of a token of this ledger; None for any other text."""
        epoch, _, number = token.partition(":")
        if epoch != self.epoch or not (number.isascii() and number.isdigit() and len(number) < 16):
            return None
        return int(number) if int(number) <= self.number else None

    def put(self, where: str, entry: Entry) -> list[str]:
        """Keep what ``where`` is now; returns the paths that may now have the key that it gave up."""
        before = self.entries.get(where)
        self.number += 1
        entry.number = self.number
        self.entries[where] = entry
        entry.key = entry.wanted if self.holders.get(entry.wanted, where) == where else ""
        if before and before.wanted:
            self.rivals.get(before.wanted, set()).discard(where)
        self._hold(where, entry)
        return self._give_up(where, before.key) if before and before.key != entry.key else []

    def drop(self, where: str) -> list[str]:
        """Forget the file ``where``; returns the paths that may now have its key."""
        entry = self.entries.pop(where)
        self.rivals.get(entry.wanted, set()).discard(where)
        return self._give_up(where, entry.key)

    def changes_after(self, number: int) -> list[Change]:
        """Every loaded article and every key that is gone, of changes later than ``number``, oldest first."""
        if number >= self.number:
            return []
        loaded = ((entry.number, where, "") for where, entry in self.entries.items() if entry.key)
        gone = ((when, "", key) for key, when in self.gone.items())
        return sorted(change for pair in (loaded, gone) for change in pair if change[0] > number)

    def problems(self) -> Iterator[ArticleProblem]:
        """What is wrong with the files now, in the order of their paths."""
        for _, entry in sorted(self.entries.items()):
            yield from entry.problems

    def _hold(self, where: str, entry: Entry) -> None:
        if entry.key:
            self.holders[entry.key] = where
            self.gone.pop(entry.key, None)
        elif entry.wanted:
            self.rivals.setdefault(entry.wanted, set()).add(where)

    def _give_up(self, where: str, key: str) -> list[str]:
        if not key or self.holders.get(key) != where:
            return []
        del self.holders[key]
        self.number += 1
        self.gone[key] = self.number
        while len(self.gone) > MOST_GONE:
            del self.gone[next(iter(self.gone))]
        return sorted(self.rivals.pop(key, ()))
