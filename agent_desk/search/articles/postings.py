"""First stage of a search: the articles that may answer, by BM25 over rare words first."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from agent_desk.search.articles.arrays import Arrays, Floats, Small, Whole
from agent_desk.search.articles.building import rarity
from agent_desk.search.articles.delta import Delta
from agent_desk.search.articles.question import Question

RARE_BUDGET = 40_000
FIRST_CANDIDATES = 256
EXAMPLED_FIRST = np.float32(1.25)
CANDIDATES = 32
_STEPS = 1024
_USUALLY_AMONG = tuple(map(np.float32, (0.5, 0.3, 0.15, 0.0)))


class _Terms(NamedTuple):
    """The stems of a question, those in fewest articles first; ``low`` is where each one's list begins."""

    stems: Whole
    weights: Floats
    low: Whole
    sizes: Whole


class Postings:
    """Articles by stem. ``idf`` is the weight of each built stem by how few articles hold it."""

    def __init__(self, arrays: Arrays) -> None:
        self._at = arrays.ids("post_at")
        self._doc: Small = arrays.by_name["post_doc"]  # type: ignore[assignment]
        self._weight = arrays.bytes("post_weight")
        self._docs = arrays.docs
        self._stems = arrays.stems
        self._exampled = np.flatnonzero(arrays.bytes("doc_exampled"))
        ends = self._at.astype(np.int64)
        sizes: Whole = ends[1:] - ends[:-1]
        self._idf: Floats = rarity(sizes, self._docs)
        if len(self._idf):
            self._idf[0] = 0.0

    def idf(self, stems: int, docs: int) -> Floats:
        """Rarity of ``stems`` stems, those beyond the built ones as rare as can be."""
        if stems <= self._stems and self._docs:
            return self._idf
        rarest = rarity(np.ones(1, np.int64), max(docs, 2))[0]
        known = self._idf if self._docs else self._idf[:0]
        return np.concatenate((known, np.full(max(stems, self._stems) - len(known), rarest, np.float32)))

    def candidates(
        self, question: Question, idf: Floats, delta: Delta, size: int, removed: Whole, wanted: list[int]
    ) -> tuple[Whole, Floats]:
        """Numbers below ``size``, rising, and BM25 of the most promising articles and the ``wanted``."""
        terms = self._terms(question, idf)
        scores = np.zeros(size, np.float32)
        within = int(np.cumsum(terms.sizes).searchsorted(RARE_BUDGET, side="right"))
        used = max(within, 1)
        np.add.at(scores, *self._listed(terms, used))
        if len(delta):
            _add_new(scores, terms, delta)
        scores[self._exampled] *= EXAMPLED_FIRST
        scores[removed[removed < size]] = 0.0
        docs = best_places(scores, FIRST_CANDIDATES)
        if wanted:
            docs = np.union1d(docs, wanted)
        found = scores[docs]
        built = np.flatnonzero(docs < self._docs)
        for place in range(used, len(terms.stems)):
            found[built] += self._at_docs(terms, place, docs[built])
        best = best_places(found, CANDIDATES)
        if wanted:
            best = np.union1d(best, np.flatnonzero(np.isin(docs, wanted)))
        return docs[best], found[best]

    def _terms(self, question: Question, idf: Floats) -> _Terms:
        options = [option for group in question.groups for option in group.options]
        stems = np.array([option.stem for option in options], np.int64)
        weights = np.array([option.weight / 255 for option in options], np.float32) * idf[stems]
        built = np.minimum(stems, self._stems - 1)
        low = self._at[built].astype(np.int64)
        sizes = np.where(stems < self._stems, self._at[built + 1] - low, 0)
        order = np.argsort(sizes, kind="stable")
        return _Terms(stems[order], weights[order], low[order], sizes[order])

    def _listed(self, terms: _Terms, used: int) -> tuple[Whole, Floats]:
        """The articles of the first ``used`` terms, one list after the other, and their scores."""
        sizes = terms.sizes[:used]
        ends = (terms.low[:used] + sizes).tolist()
        spans = [slice(low, end) for low, end in zip(terms.low.tolist(), ends, strict=False)]
        docs = np.concatenate([self._doc[span] for span in spans]).astype(np.int64)
        weights = np.concatenate([self._weight[span] for span in spans])
        return docs, weights * np.repeat(terms.weights[:used], sizes)

    def _at_docs(self, terms: _Terms, place: int, docs: Whole) -> Floats:
        """A term's scores at some articles only."""
        low = int(terms.low[place])
        high = low + int(terms.sizes[place])
        held = self._doc[low:high]
        at = held.searchsorted(docs.astype(held.dtype))
        at[at == len(held)] = 0
        weights = self._weight[low:high][at] * terms.weights[place]
        return np.where(held[at] == docs, weights, np.float32(0))


def best_places(scores: Floats, most: int) -> Whole:
    """Places of about the ``most`` highest scores above zero, in order of place; a few more where many tie.

    A partition would be slow here: most scores are zero or equal.
    """
    highest = scores.max(initial=np.float32(0))
    for share in _USUALLY_AMONG:
        places = np.flatnonzero(scores > highest * share)
        if len(places) >= most:
            break
    if len(places) <= most:
        return places
    held = scores[places]
    step = (held * np.float32(_STEPS / held.max())).astype(np.int64)
    above = np.cumsum(np.bincount(step, minlength=_STEPS + 1)[::-1])
    lowest = _STEPS - int(np.searchsorted(above, most))
    chosen = places[step >= lowest]
    if len(chosen) <= 2 * most:
        return chosen
    return np.sort(chosen[np.argsort(-scores[chosen], kind="stable")[:most]])


def _add_new(scores: Floats, terms: _Terms, delta: Delta) -> None:
    for stem, weight in zip(terms.stems.tolist(), terms.weights, strict=True):
        posts = delta.posts(stem)
        if posts is not None:
            docs, weights = posts
            seen = docs < len(scores)
            np.add.at(scores, docs[seen], weights[seen] * weight)
