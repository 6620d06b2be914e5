"""The candidates' words sorted by stem: one sort tells where a question's words stand, and in how many."""

from __future__ import annotations

import numpy as np

from agent_desk.domain.quick import dataclass
from agent_desk.search.articles.arrays import Whole

_PLACE_BITS = 24
_PLACE = (1 << _PLACE_BITS) - 1


@dataclass(frozen=True, slots=True)
class Grouped:
    """A row of words by stem and, within a stem, by place in the row.

    Each sorted word has one of ``stems``, a place in the row, and belongs to a candidate (``docs``) and to
    a pair of stem and candidate (``pairs``). For each pair, ``begins`` is its first sorted word, and ``held``
    says in how many candidates its stem is.
    """

    stems: Whole
    places: Whole
    docs: Whole
    pairs: Whole
    begins: Whole
    held: Whole

    def hits(self, stems: Whole) -> tuple[Whole, Whole]:
        """Which sorted words are one of ``stems``, and which one; in the order of ``stems``."""
        low = self.stems.searchsorted(stems)
        sizes = self.stems.searchsorted(stems + 1) - low
        option = np.arange(len(stems)).repeat(sizes)
        return np.arange(len(option)) + (low + sizes - sizes.cumsum())[option], option


def grouped(words: Whole, sizes: Whole) -> Grouped:
    """The ``words`` of candidates in one row, ``sizes`` of each, sorted."""
    size = len(words)
    keys = words << _PLACE_BITS
    keys |= np.arange(size)
    keys.sort()
    places, stems = keys & _PLACE, keys >> _PLACE_BITS
    docs = np.arange(len(sizes)).repeat(sizes)[places]
    stem_begins, pair_begins = np.empty((2, size + 1), bool)
    stem_begins[0] = stem_begins[size] = True
    np.not_equal(stems[1:], stems[:-1], out=stem_begins[1:-1])
    np.not_equal(docs[1:], docs[:-1], out=pair_begins[1:-1])
    np.logical_or(pair_begins[1:-1], stem_begins[1:-1], out=pair_begins[1:-1])
    pair_begins[0] = pair_begins[size] = True
    bounds = pair_begins.nonzero()[0]
    among = stem_begins[bounds].nonzero()[0]
    held = among[1:] - among[:-1]
    return Grouped(stems, places, docs, pair_begins[:-1].cumsum() - 1, bounds[:-1], held.repeat(held))
