"""How rare words are among the articles with example questions: what callers say is rare in manuals."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from agent_desk.search.articles.arrays import Arrays, Floats, Ids, Whole, distinct


class Rarity(NamedTuple):
    """The weight of each stem by how few of all articles hold it, and by how few of those with examples.

    ``never`` is the latter weight of a word that none of them holds.
    """

    everywhere: Floats
    among_asked: Floats
    never: float


class ExampleWords:
    """Rarity among the articles with examples that an index was built of."""

    def __init__(self, arrays: Arrays) -> None:
        held = arrays.ids("stem_asked").astype(np.float32)
        docs = int(np.count_nonzero(arrays.bytes("doc_exampled")))
        self._never = float(np.log((docs + 1) / 0.5))
        self._weights = np.log(np.float32(docs + 1) / (held + np.float32(0.5))).astype(np.float32)
        self._weights[:1] = 0.0

    def beside(self, idf: Floats) -> Rarity:
        """``idf`` and the weights of the same stems among articles with examples; new ones are in none."""
        new = len(idf) - len(self._weights)
        if new <= 0:
            return Rarity(idf, self._weights, self._never)
        held = np.concatenate((self._weights, np.full(new, self._never, np.float32)))
        return Rarity(idf, held, self._never)


def stems_asked(told: Ids, sizes: Whole, exampled: Whole, stems: int) -> Whole:
    """In how many of the articles with examples each stem is; ``told`` holds ``sizes`` stems of each."""
    doc = np.arange(len(sizes)).repeat(np.where(exampled, sizes, 0))
    words = told[np.repeat(np.asarray(exampled, np.bool_), sizes)].astype(np.int64)
    return np.bincount(distinct(doc * stems + words) % stems, minlength=stems)
