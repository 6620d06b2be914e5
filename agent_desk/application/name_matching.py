"""The port between the store, which finds candidates by numbers, and the search, which knows names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from agent_desk.domain.match import Reason, Strength


@dataclass(frozen=True, slots=True)
class IndexedPart:
    """A part of a name as the store keeps it: its number, and (key, entry) rows that lead to it.

    The first row tells parts apart that have one number but are spelled differently.
    """

    number: int
    entries: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class NameIndex:
    """What the store keeps of one name: ``pairs`` point to the customer, ``parts`` are shared by all."""

    pairs: tuple[int, ...]
    parts: tuple[IndexedPart, ...]


@dataclass(frozen=True, slots=True)
class ProbePart:
    """One typed part: its number, numbers of its nicknames, and each key with the letters struck for it.

    ``begun`` are the keys of the parts that it may become, if it is still being typed.
    """

    number: int
    nicknames: frozenset[int]
    keys: dict[int, int]
    begun: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class NameProbe:
    """What to look up for a typed name."""

    parts: tuple[ProbePart, ...]

    @property
    def keys(self) -> frozenset[int]:
        """All keys of all parts."""
        return frozenset().union(*(part.keys for part in self.parts), *(part.begun for part in self.parts))


@dataclass(frozen=True, slots=True)
class Ranked:
    """A candidate's id with its score (0.0 to 1.0), strength and reasons."""

    customer_id: str
    score: float
    strength: Strength
    reasons: tuple[Reason, ...]


class NameMatching(Protocol):
    """Names as numbers for the store, and the ranking of what comes out. Never raises on any text."""

    def index(self, name: str) -> NameIndex:
        """What to keep of ``name``; empty when it has no letters."""
        ...

    def probe(self, name: str, *, begun: bool = False) -> NameProbe:
        """What to look up for ``name``; with ``begun`` its last part may be the beginning of one."""
        ...

    def wanted(self, probe: NameProbe, found: Iterable[tuple[int, int]]) -> Iterator[tuple[int, ...]]:
        """Pairs worth a look, in tiers from the likeliest on, given (key, entry) rows found for the probe."""
        ...

    def rank(
        self, name: str, candidates: Iterable[tuple[str, str]], limit: int, *, begun: bool = False
    ) -> tuple[Ranked, ...]:
        """The best ``limit`` of (customer id, name), best first, each id once; ``begun`` as in probe()."""
        ...

    def alike(self, one: str, other: str) -> bool:
        """Whether two names may be one person's or firm's, sure enough for an exact rule."""
        ...
