"""What the lines of the best article say for it: example questions, or else sentences.

Callers' questions for one article share words; how many of its lines hold a typed word tells more than
whether one does. What is measured of the lines holds among a hundred articles as among a hundred thousand.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from agent_desk.domain.quick import dataclass
from agent_desk.search.articles.arrays import Arrays, Floats, Ids, Whole, counted, distinct
from agent_desk.search.articles.features import FEATURES, Asked
from agent_desk.search.articles.question import Group, How, Option, Question

OF_LINES = (
    "lift", "least_lift", "in_lines", "in_lines_weighed", "own", "less_than_own", "guessed", "same",
    "callers",
)  # fmt: skip
"""How much likelier the article's lines make the typed words than articles with examples do, as a logarithm:
the mean, and the least of a word; in how many of the lines a typed word is, and that weighed by rarity; how
much of a line the article's other lines hold, and how much less of the question is met: 0 for an article
without examples. Share met by corrections; share of words that stand as typed; by how much the words are
rarer among callers than in manuals."""

REMEMBERED = 64
_UNSEEN = 0.3
_TRUST = 3.0
"""A line's word counts as if the article had so many more lines that talk like all others."""
_ASKED_COVERED = FEATURES.index("asked_covered")
_TINY = 1e-6
_GUESSES = frozenset((How.CORRECTED, How.SPLIT, How.JOINED))


@dataclass(frozen=True, slots=True)
class Lines:
    """An article's lines: how many, in how many each stem is, and what share of one the others hold."""

    count: int
    times: Mapping[int, int]
    own: float


class OfLines:
    """Measures the lines of articles of one index."""

    def __init__(self, arrays: Arrays) -> None:
        self._held = memoryview(arrays.ids("stem_asked"))  # type: ignore[arg-type]
        self._holders: Whole = arrays.ids("stem_asked").astype(np.int64)
        self._docs = int(np.count_nonzero(arrays.bytes("doc_exampled")))
        self._known: dict[int, Lines] = {}

    def measured(
        self, question: Question, of: Asked, never: float, best: Floats, lines: Lines, exampled: bool
    ) -> Floats:
        """The numbers of OF_LINES for the article with these ``lines`` and the features ``best``.

        ``never`` is the rarity of a word that no article with examples has.
        """
        met = [_met(group, lines.times) for group in question.groups]
        rarity, asked = of.rarity.tolist(), of.among_asked.tolist()
        total, count = sum(rarity) + _TINY, max(len(met), 1)
        guessed = sum(
            rare * one.weight for rare, one in zip(rarity, met, strict=True) if one and one.how in _GUESSES
        )
        same = sum(bool(group.options) and group.options[0].how is How.SAME for group in question.groups)
        callers = sum(asked) / count / max(never, _TINY) - sum(rarity) / count / of.rarest
        found = [0.0] * 6
        if exampled:
            lifts = [self._lift(one, lines) for one in met]
            shares = [lines.times[one.stem] / lines.count if one else 0.0 for one in met]
            weighed = sum(map(float.__mul__, shares, asked)) / (sum(asked) + _TINY)
            less = float(best[_ASKED_COVERED]) - lines.own
            found = [sum(lifts) / count, min(lifts), sum(shares) / count, weighed, lines.own, less]
        return np.array((*found, guessed / total, same / count, callers), np.float32)

    def lines(self, doc: int, told: Ids, among_asked: Floats) -> Lines:
        """The lines of article number ``doc``, whose stems in order are ``told``; 0 ends a line."""
        known = self._known.get(doc)
        if known is None:
            if len(self._known) >= REMEMBERED:
                self._known = {}
            known = self._known[doc] = self._read(told, among_asked)
        return known

    def _read(self, told: Ids, among_asked: Floats) -> Lines:
        words = told.astype(np.int64)
        line = (words == 0).cumsum()
        each = distinct(line << 32 | words)
        each = each[(each & 0xFFFFFFFF) != 0]
        stems, place, times = counted(each & 0xFFFFFFFF)
        _, line, _ = counted(each >> 32)
        shared = times > 1
        weight = np.where(shared, among_asked[stems], self._alone(stems))[place]
        held = np.bincount(line, weight * shared[place]) / (np.bincount(line, weight) + _TINY)
        # The first line is the title.
        own = float(held[1:].mean() if len(held) > 1 else held.sum())
        return Lines(max(len(held), 1), dict(zip(stems.tolist(), times.tolist(), strict=True)), own)

    def _alone(self, stems: Whole) -> Floats:
        """How rare stems would be among articles with examples if the one that is looked at had them not."""
        held = np.zeros(len(stems), np.int64)
        built = stems < len(self._holders)
        held[built] = self._holders[stems[built]]
        return np.asarray(np.log((self._docs + 1) / (np.maximum(held - 1, 0) + 0.5)), np.float32)

    def _lift(self, met: Option | None, lines: Lines) -> float:
        if met is None:
            return math.log(_TRUST / (lines.count + _TRUST))
        held = self._held[met.stem] if met.stem < len(self._held) else 0
        usual = (held + _UNSEEN) / (self._docs + 1)
        times = lines.times[met.stem] * met.weight
        return math.log((times + _TRUST * usual) / (lines.count + _TRUST) / usual)


def _met(group: Group, times: Mapping[int, int]) -> Option | None:
    """The likeliest of a word's meanings that the article has."""
    return next((option for option in group.options if option.stem in times), None)
