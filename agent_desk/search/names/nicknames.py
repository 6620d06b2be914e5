"""Nicknames: which given names are short forms or usual variants of one another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field
from pathlib import Path

from agent_desk.domain.quick import dataclass
from agent_desk.search.names.parts import Part, parts


@dataclass(frozen=True, slots=True)
class Group:
    """The full names of one person's name, and their short forms."""

    full: tuple[Part, ...]
    short: tuple[Part, ...]

    @property
    def skeletons(self) -> frozenset[str]:
        """Skeletons of all members."""
        return frozenset(part.skeleton for part in (*self.full, *self.short))


@dataclass(frozen=True, slots=True)
class Nicknames:
    """A table of groups, found by the skeleton of any member; empty by default."""

    _groups: dict[str, tuple[Group, ...]] = field(default_factory=dict)
    _alike: dict[str, frozenset[str]] = field(default_factory=dict)

    @classmethod
    def from_lines(cls, lines: Iterable[str]) -> Nicknames:
        """Read ``full names: short names`` lines; ``#`` begins a comment, other lines are passed over."""
        found: dict[str, list[Group]] = {}
        for line in lines:
            full, colon, short = line.partition("#")[0].partition(":")
            if colon:
                group = Group(_words(full), _words(short))
                for skeleton in group.skeletons:
                    found.setdefault(skeleton, []).append(group)
        alike = {
            skeleton: frozenset().union(*(group.skeletons for group in groups)) - {skeleton}
            for skeleton, groups in found.items()
        }
        return cls({skeleton: tuple(groups) for skeleton, groups in found.items()}, alike)

    @classmethod
    def from_folder(cls, folder: Path) -> Nicknames:
        """Read every ``*.txt`` of a folder (``resources/nicknames``); raises OSError."""
        files = sorted(folder.glob("*.txt"))
        return cls.from_lines(line for file in files for line in file.read_text("utf-8").splitlines())

    def groups(self) -> int:
        """How many groups are known."""
        return len({id(group) for groups in self._groups.values() for group in groups})

    def alike(self, skeleton: str) -> frozenset[str]:
        """Skeletons of the names that this one may stand for, without itself."""
        return self._alike.get(skeleton, frozenset())

    def are_alike(self, one: str, other: str) -> bool:
        """Whether two different skeletons are of one group."""
        return other in self._alike.get(one, ())

    def short_and_full(self, one: Part, other: Part) -> tuple[str, str]:
        """The two as written, the short form first; in the order given when neither is a full name."""
        full = {
            part.skeleton
            for group in self._groups.get(one.skeleton, ())
            if other.skeleton in group.skeletons
            for part in group.full
        }
        return (other.shown, one.shown) if one.skeleton in full else (one.shown, other.shown)


def _words(text: str) -> tuple[Part, ...]:
    return tuple(part for word in text.split() for part in parts(word))
