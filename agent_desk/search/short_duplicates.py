"""Short texts that say nearly the same: a word changed leaves few runs of words, so their words are compared.

A text that another is like shares some of its rarest words with it, however few are looked at (prefix
filtering: Chaudhuri, Ganti, Kaushik 2006; Bayardo, Ma, Srikant 2007); a second shared one is asked for, as
two chance upon each other far less (Wang, Li, Feng 2012). What is left is compared letter by letter.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from agent_desk.domain.quick import dataclass
from agent_desk.search.articles.stem import stem

LEAST_ALIKE = 82.0
FEW_WORDS = 4
"""Texts are alike if so many words differ, from LEAST_ALIKE on."""
TEMPLATE_FROM = 4
"""A text that is below ``enough`` like so many others was filled into a form: what it shares says nothing."""
SHARED, CHANGED = 0.6, 6
MOST_HOLDERS = 500
"""Of the texts with a word, so many of the next smaller ones are looked at."""
MOST_TWINS = 50

Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Told:
    """A text's folded words in order, and their language."""

    words: tuple[str, ...]
    language: str


def short_twins(texts: Sequence[Told], enough: float) -> Iterator[tuple[int, int, float]]:
    """Places of texts of one language that are alike, with how alike, 0 to 100.

    From ``enough`` on always; below, if no more than FEW_WORDS differ and neither is one of many alike.
    """
    pairs = list(_alike(texts, enough))
    twins = Counter(place for one, other, _ in pairs for place in (one, other))
    for one, other, alike in pairs:
        if alike >= enough or max(twins[one], twins[other]) < TEMPLATE_FROM:
            yield one, other, alike


def _alike(texts: Sequence[Told], enough: float) -> Iterator[tuple[int, int, float]]:
    letters = [" ".join(text.words) for text in texts]
    for one, others in _candidates(texts):
        least = min(enough, max(LEAST_ALIKE, 100.0 - 100.0 * FEW_WORDS / len(texts[one].words)))
        compared = [letters[other] for other in others]
        alike = process.cdist([letters[one]], compared, scorer=fuzz.ratio, score_cutoff=least)[0]
        found = alike.nonzero()[0]
        for at in found[np.argsort(-alike[found], kind="stable")[:MOST_TWINS]].tolist():
            yield min(one, others[at]), max(one, others[at]), float(alike[at])


def _candidates(texts: Sequence[Told]) -> Iterator[tuple[int, list[int]]]:
    """For each text the places of those, no larger, that share two of its rarest words."""
    by_language: defaultdict[str, list[int]] = defaultdict(list)
    for place, text in enumerate(texts):
        if text.words:
            by_language[text.language].append(place)
    for language, places in by_language.items():
        stem_of = _Stems(language)
        stems = [frozenset(map(stem_of.__getitem__, texts[place].words)) for place in places]
        order = sorted(range(len(places)), key=lambda at: len(stems[at]))
        for at, others in _sharing([stems[at] for at in order]):
            yield places[order[at]], [places[order[other]] for other in others]


def _sharing(stems: list[frozenset[str]]) -> Iterator[tuple[int, list[int]]]:
    """Places of sets and of those before that may share enough; sets come smallest first."""
    held = Counter(one for each in stems for one in each)
    holders: defaultdict[str, list[int]] = defaultdict(list)
    sizes = [len(each) for each in stems]
    for place, mine in enumerate(stems):
        share = max(SHARED, (len(mine) - CHANGED) / (len(mine) + CHANGED))
        rarest = sorted(mine, key=lambda one: (held[one], one))
        rarest = rarest[: len(mine) - math.ceil(share * len(mine)) + 2]
        first = bisect_left(sizes, share * len(mine))
        yield from _met(place, first, [holders[one] for one in rarest], min(2, len(mine)))
        for one in rarest:
            holders[one].append(place)


def _met(place: int, first: int, held: list[list[int]], least: int) -> Iterator[tuple[int, list[int]]]:
    """The places from ``first`` on that stand in ``least`` of the lists."""
    rows = [row[max(bisect_left(row, first), len(row) - MOST_HOLDERS) :] for row in held]
    found: Numbers = np.array([at for row in rows for at in row], np.int64)
    if len(found):
        met = np.flatnonzero(np.bincount(found - first) >= least) + first
        if len(met):
            yield place, met.tolist()


class _Stems(dict[str, str]):
    """The stem of each word of a language; all numbers are one, for texts that differ by them are alike."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, word: str) -> str:
        found = self[word] = "0" if word.isdigit() else stem(word, self._language)
        return found
