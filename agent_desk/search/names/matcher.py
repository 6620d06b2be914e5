"""The matcher: names as numbers for the store, and the ranking of candidates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import combinations

from agent_desk.application.name_matching import IndexedPart, NameIndex, NameProbe, ProbePart, Ranked
from agent_desk.domain.match import Strength
from agent_desk.search.names import plan
from agent_desk.search.names.compare import Comparison, Difference
from agent_desk.search.names.keys import (
    beginnings,
    begun_keys,
    deletions,
    entry,
    pair_number,
    part_number,
    whole_number,
)
from agent_desk.search.names.nicknames import Nicknames
from agent_desk.search.names.parts import Part, parts
from agent_desk.search.names.reasons import equal_names
from agent_desk.search.names.whole import WholeLikeness, compare_names, why

STRONG = 0.85
LEAST = 0.3
_ALIKE = 0.84
_NAMES_AT_HAND = 4


class NameMatcher:
    """Implements :class:`~agent_desk.application.name_matching.NameMatching`; safe from any thread."""

    def __init__(self, nicknames: Nicknames | None = None) -> None:
        self._nicknames = nicknames or Nicknames()
        # Each tier ranks the candidates of the tiers before it again; what was compared stays known.
        self._compared = lru_cache(maxsize=_NAMES_AT_HAND)(self._new_comparison)

    def index(self, name: str) -> NameIndex:
        """What the store keeps of ``name``: pairs, each part alone, and three or more parts as a whole."""
        indexed = tuple(dict.fromkeys(_indexed(part.folded, part.skeleton) for part in parts(name)))
        numbers = list(dict.fromkeys(part.number for part in indexed))
        pairs = {pair_number(0, number) for number in numbers}
        pairs |= {pair_number(one, other) for one, other in combinations(numbers, 2)}
        if len(numbers) > 2:
            pairs.add(whole_number(numbers))
        return NameIndex(tuple(pairs), indexed)

    def probe(self, name: str, *, begun: bool = False) -> NameProbe:
        """What to look up for ``name``; with ``begun`` its last part may be the beginning of one."""
        typed = parts(name)
        return NameProbe(tuple(self._probe_part(part, begun=begun and part is typed[-1]) for part in typed))

    def wanted(self, probe: NameProbe, found: Iterable[tuple[int, int]]) -> Iterator[tuple[int, ...]]:
        """Pairs worth a look, in tiers of rising cost."""
        return plan.tiers(probe, found)

    def rank(
        self, name: str, candidates: Iterable[tuple[str, str]], limit: int, *, begun: bool = False
    ) -> tuple[Ranked, ...]:
        """The best candidates first; on equal scores the more frequent name, then the id, decides."""
        comparison, likes = self._compared(name, begun)
        best: dict[str, str] = {}
        for customer_id, stored in candidates:
            if stored not in likes:
                likes[stored] = compare_names(comparison, parts(stored))
            if customer_id not in best or likes[stored].score > likes[best[customer_id]].score:
                best[customer_id] = stored
        bearers = Counter(best.values())
        order = sorted(best, key=lambda key: (-likes[best[key]].score, -bearers[best[key]], best[key], key))
        chosen = [key for key in order if likes[best[key]].score >= LEAST][:limit]
        return tuple(
            self._ranked(key, comparison.typed, best[key], likes[best[key]], bearers[best[key]])
            for key in chosen
        )

    def alike(self, one: str, other: str) -> bool:
        """Whether every part of the shorter name has a close counterpart in the other."""
        short, long = sorted((parts(one), parts(other)), key=len)
        like = compare_names(Comparison(short, self._nicknames), long)
        return bool(short) and not like.missing and like.score >= _ALIKE

    def _new_comparison(self, name: str, begun: bool) -> tuple[Comparison, dict[str, WholeLikeness]]:
        return Comparison(parts(name), self._nicknames, begun=begun), {}

    def _ranked(
        self, customer_id: str, typed: tuple[Part, ...], stored: str, like: WholeLikeness, bearers: int
    ) -> Ranked:
        """A name alone is never exact: an agent chooses. Nor is it strong while it is typed."""
        reasons = why(typed, parts(stored), like, self._nicknames)
        if bearers > 1:
            reasons = (*reasons, equal_names(bearers))
        half = any(pairing.like.difference is Difference.BEGUN for pairing in like.pairings)
        strong = like.score >= STRONG and not like.missing and bearers == 1 and not half
        return Ranked(
            customer_id, round(like.score, 4), Strength.STRONG if strong else Strength.WEAK, reasons
        )

    def _probe_part(self, part: Part, *, begun: bool = False) -> ProbePart:
        others = self._nicknames.alike(part.skeleton)
        nicknames = frozenset(part_number(skeleton) for skeleton in others)
        keys = deletions(part.folded, part.skeleton)
        becomes = begun_keys(part.folded, part.skeleton) if begun else frozenset()
        return ProbePart(part_number(part.skeleton), nicknames, keys, becomes)


@lru_cache(maxsize=65536)
def _indexed(folded: str, skeleton: str) -> IndexedPart:
    number = part_number(skeleton)
    struck = [(key, entry(number, depth)) for key, depth in deletions(folded, skeleton).items()]
    begins = [(key, entry(number, 0)) for key in sorted(beginnings(folded, skeleton))]
    return IndexedPart(number, (*struck, *begins))
