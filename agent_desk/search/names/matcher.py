"""The matcher: names as numbers for the store, and the ranking of candidates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import combinations

from agent_desk.application.name_matching import IndexedPart, NameIndex, NameProbe, ProbePart, Ranked
from agent_desk.domain.match import Strength
from agent_desk.search.names import plan
from agent_desk.search.names.compare import Comparison
from agent_desk.search.names.keys import deletions, entry, pair_number, part_number, whole_number
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

    def probe(self, name: str) -> NameProbe:
        """What to look up for ``name``."""
        return NameProbe(tuple(self._probe_part(part) for part in parts(name)))

    def wanted(self, probe: NameProbe, found: Iterable[tuple[int, int]]) -> Iterator[tuple[int, ...]]:
        """Pairs worth a look, in tiers of rising cost."""
        return plan.tiers(probe, found)

    def rank(self, name: str, candidates: Iterable[tuple[str, str]], limit: int) -> tuple[Ranked, ...]:
        """The best candidates first; on equal scores the more frequent name, then the id, decides."""
        comparison, likes = self._compared(name)
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

    def _new_comparison(self, name: str) -> tuple[Comparison, dict[str, WholeLikeness]]:
        return Comparison(parts(name), self._nicknames), {}

    def _ranked(
        self, customer_id: str, typed: tuple[Part, ...], stored: str, like: WholeLikeness, bearers: int
    ) -> Ranked:
        """A name alone is never exact: an agent chooses."""
        reasons = why(typed, parts(stored), like, self._nicknames)
        if bearers > 1:
            reasons = (*reasons, equal_names(bearers))
        strong = like.score >= STRONG and not like.missing and bearers == 1
        return Ranked(
            customer_id, round(like.score, 4), Strength.STRONG if strong else Strength.WEAK, reasons
        )

    def _probe_part(self, part: Part) -> ProbePart:
        others = self._nicknames.alike(part.skeleton)
        nicknames = frozenset(part_number(skeleton) for skeleton in others)
        return ProbePart(part_number(part.skeleton), nicknames, deletions(part.folded, part.skeleton))


@lru_cache(maxsize=65536)
def _indexed(folded: str, skeleton: str) -> IndexedPart:
    number = part_number(skeleton)
    entries = tuple((key, entry(number, depth)) for key, depth in deletions(folded, skeleton).items())
    return IndexedPart(number, entries)
