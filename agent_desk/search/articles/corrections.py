"""What a misspelt word may have been meant to be."""

from __future__ import annotations

from agent_desk.search.articles.forms import COUNT_STEP
from agent_desk.search.articles.misspelling import LIKENESS_MOST, likeness
from agent_desk.search.articles.question import How, Option
from agent_desk.search.articles.vocabulary import NEW_COUNT, Counts, Near, Vocabulary

MOST_RATED = 6
FARTHEST = 0.4
"""A spelling is kept when it is at least so likely as a share of the likeliest."""
SHORTEST_FAR = 4


class Corrections:
    """Corrects words by one vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    def of(self, word: str, language: int, weight: float) -> list[Option]:
        """Likely spellings of an unknown word, the likeliest weighing ``weight``."""
        common = self._vocabulary.common(language)
        rated = self._rated(word, self._vocabulary.near(word), common)
        least = FARTHEST * max(rated)[0] / LIKENESS_MOST if rated else -1.0
        ranks = [rank for rank in self._vocabulary.like_sounding(word) if 2.0 + _count(rank, common) > least]
        alike = self._vocabulary.within(word, ranks, len(word) // 2)
        if not rated and not alike and len(word) >= SHORTEST_FAR:
            rated = self._rated(word, self._vocabulary.near(word, far=True), common)
        return self._options(rated + self._rated(word, alike, common, alike=True), weight)

    def commoner(self, word: str, language: int, weight: float, above: float) -> list[Option]:
        """Spellings one letter away whose base-2 logarithm of count in the language is over ``above``."""
        common = self._vocabulary.common(language)
        near = [item for item in self._vocabulary.near(word) if _count(item[0], common) >= above]
        return self._options(self._rated(word, near, common), weight)

    def _rated(
        self, word: str, near: list[Near], common: Counts, alike: bool = False
    ) -> list[tuple[float, int, str]]:
        """How likely each form was meant: common, few edits, the same sound or first letter.

        Forms so rare that they cannot come near the likeliest are left out.
        """
        found, least = [], 0.0
        for count, rank, form, edits in sorted(
            ((2.0 + _count(rank, common), rank, form, edits) for rank, form, edits in near), reverse=True
        ):
            if count * LIKENESS_MOST <= least:
                break
            likely = count * likeness(word, form, edits, alike)
            least = max(least, FARTHEST * likely)
            found.append((likely, rank, form))
        return found

    def _options(self, rated: list[tuple[float, int, str]], weight: float) -> list[Option]:
        if not rated:
            return []
        rated.sort(reverse=True)
        best = rated[0][0]
        stem = self._vocabulary.stem
        return [
            Option(stem(rank), weight * (likely / best) ** 1.5, form, How.CORRECTED)
            for likely, rank, form in rated[:MOST_RATED]
            if likely > FARTHEST * best
        ]


def _count(rank: int, common: Counts) -> float:
    return common[rank] / COUNT_STEP if rank < len(common) else NEW_COUNT
