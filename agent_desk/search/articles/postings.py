"""First stage of a search: the articles that may answer, by BM25 over rare words first."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from agent_desk.search.articles.arrays import Arrays, Floats, Small, Whole
from agent_desk.search.articles.delta import Delta
from agent_desk.search.articles.question import Question

RARE_BUDGET = 40_000
FIRST_CANDIDATES = 256
EXAMPLED_FIRST = np.float32(1.25)
CANDIDATES = 24
_STEPS = 1024


@dataclass(frozen=True, slots=True)
class _Term:
    stem: int
    weight: float
    size: int


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
        self._idf: Floats = _rarity(sizes, self._docs)

    def idf(self, stems: int, docs: int) -> Floats:
        """Rarity of ``stems`` stems, those beyond the built ones as rare as can be."""
        if stems <= self._stems and self._docs:
            return self._idf
        rarest = _rarity(np.ones(1, np.int64), max(docs, 2))[0]
        known = self._idf if self._docs else self._idf[:0]
        return np.concatenate((known, np.full(max(stems, self._stems) - len(known), rarest, np.float32)))

    def candidates(
        self, question: Question, idf: Floats, delta: Delta, size: int, removed: Whole, wanted: list[int]
    ) -> tuple[Whole, Floats]:
        """Numbers below ``size``, rising, and BM25 of the most promising articles and the ``wanted``."""
        terms = self._terms(question, idf)
        scores = np.zeros(size, np.float32)
        spent = used = 0
        for term in terms:
            if used and spent + term.size > RARE_BUDGET:
                break
            docs, weights = self._list(term)
            np.add.at(scores, docs, weights)
            spent += term.size
            used += 1
        if len(delta):
            _add_new(scores, terms, delta)
        scores[self._exampled] *= EXAMPLED_FIRST
        scores[removed[removed < size]] = 0.0
        docs = best_places(scores, FIRST_CANDIDATES)
        if wanted:
            docs = np.union1d(docs, wanted)
        found = scores[docs]
        built = np.flatnonzero(docs < self._docs)
        for term in terms[used:]:
            found[built] += self._at_docs(term, docs[built])
        best = best_places(found, CANDIDATES)
        if wanted:
            best = np.union1d(best, np.flatnonzero(np.isin(docs, wanted)))
        return docs[best], found[best]

    def _terms(self, question: Question, idf: Floats) -> list[_Term]:
        found = [
            _Term(option.stem, option.weight * float(idf[option.stem]) / 255, self._size(option.stem))
            for group in question.groups
            for option in group.options
        ]
        return sorted(found, key=lambda term: term.size)

    def _size(self, stem: int) -> int:
        return int(self._at[stem + 1]) - int(self._at[stem]) if stem < self._stems else 0

    def _list(self, term: _Term) -> tuple[Whole, Floats]:
        if not term.size:
            return np.zeros(0, np.int64), np.zeros(0, np.float32)
        low = int(self._at[term.stem])
        weights = self._weight[low : low + term.size] * np.float32(term.weight)
        return self._doc[low : low + term.size].astype(np.int64), weights

    def _at_docs(self, term: _Term, docs: Whole) -> Floats:
        """A term's scores at some articles only."""
        low = int(self._at[term.stem])
        held = self._doc[low : low + term.size]
        place = np.searchsorted(held, docs.astype(held.dtype))
        place[place == len(held)] = 0
        weights = self._weight[low : low + term.size][place] * np.float32(term.weight)
        return np.where(held[place] == docs, weights, np.float32(0))


def _rarity(sizes: Whole, docs: int) -> Floats:
    return np.log1p((docs - sizes + 0.5) / (sizes + 0.5)).astype(np.float32)


def best_places(scores: Floats, most: int) -> Whole:
    """Places of about the ``most`` highest scores above zero, in order of place; a few more where many tie.

    A partition would be slow here: most scores are zero or equal.
    """
    places = np.flatnonzero(scores > 0)
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


def _add_new(scores: Floats, terms: list[_Term], delta: Delta) -> None:
    for term in terms:
        posts = delta.posts(term.stem)
        if posts is not None:
            docs, weights = posts
            seen = docs < len(scores)
            np.add.at(scores, docs[seen], weights[seen] * np.float32(term.weight))
