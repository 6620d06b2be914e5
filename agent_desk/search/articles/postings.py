"""First stage of a search: the articles that may answer, by BM25 over rare words first."""

from __future__ import annotations

from itertools import accumulate
from operator import itemgetter
from typing import NamedTuple

import numpy as np

from agent_desk.search.articles.arrays import Arrays, Floats, Small, Whole, union
from agent_desk.search.articles.building import rarest, rarity
from agent_desk.search.articles.delta import Delta
from agent_desk.search.articles.question import Question

RARE_BUDGET = 40_000
FIRST_CANDIDATES = 256
EXAMPLED_FIRST = np.float32(1.25)
CANDIDATES = 32
_ROWS = 32
_STEPS = np.float32(1024)
"""Scores that are as many steps high are alike."""
_STEP_AND_ROUNDING = np.float32(1.01)


class _Term(NamedTuple):
    """A stem of a question: how many built articles have it, where their list begins, what it weighs."""

    size: int
    low: int
    weight: float
    stem: int


_SIZE = itemgetter(0)


class Postings:
    """Articles by stem. ``idf`` is the weight of each built stem by how few articles hold it."""

    def __init__(self, arrays: Arrays) -> None:
        self._at = memoryview(arrays.ids("post_at"))  # type: ignore[arg-type]
        self._doc: Small = arrays.by_name["post_doc"]  # type: ignore[assignment]
        self._weight = arrays.bytes("post_weight")
        self._docs = arrays.docs
        self._stems = arrays.stems
        self._exampled = np.flatnonzero(arrays.bytes("doc_exampled"))
        ends = arrays.ids("post_at").astype(np.int64)
        sizes: Whole = ends[1:] - ends[:-1]
        self._idf: Floats = rarity(sizes, self._docs)
        if len(self._idf):
            self._idf[0] = 0.0

    def idf(self, stems: int, docs: int) -> Floats:
        """Rarity of ``stems`` stems, those beyond the built ones as rare as can be."""
        if stems <= self._stems and self._docs:
            return self._idf
        known = self._idf if self._docs else self._idf[:0]
        new = max(stems, self._stems) - len(known)
        return np.concatenate((known, np.full(new, rarest(docs), np.float32)))

    def candidates(
        self, question: Question, idf: Floats, delta: Delta, size: int, removed: Whole, wanted: list[int]
    ) -> tuple[Whole, Floats]:
        """Numbers below ``size``, rising, and BM25 of the most promising articles and the ``wanted``."""
        terms = self._terms(question, idf)
        scores = np.zeros(size, np.float32)
        used = max(_within(terms, RARE_BUDGET), 1)
        self._add(scores, terms[:used])
        if len(delta):
            _add_new(scores, terms, delta)
        scores[self._exampled] *= EXAMPLED_FIRST
        scores[removed[removed < size]] = 0.0
        docs = best_places(scores, FIRST_CANDIDATES)
        if wanted:
            docs = union(docs, wanted)
        found = scores[docs]
        built = docs[: docs.searchsorted(self._docs)].astype(self._doc.dtype)
        for term in terms[used:]:
            found[: len(built)] += self._at_docs(term, built)
        best = best_places(found, CANDIDATES)
        if wanted:
            best = union(best, np.flatnonzero(np.isin(docs, wanted)))
        return docs[best], found[best]

    def _terms(self, question: Question, idf: Floats) -> list[_Term]:
        """The stems of a question, those in fewest articles first."""
        found = []
        for group in question.groups:
            for stem, weight, _, _ in group.options:
                low, high = (self._at[stem], self._at[stem + 1]) if stem < self._stems else (0, 0)
                found.append(_Term(high - low, low, weight / 255 * idf.item(stem), stem))
        return sorted(found, key=_SIZE)

    def _add(self, scores: Floats, terms: list[_Term]) -> None:
        """Add the scores of the articles in the terms' lists."""
        spans = [slice(low, low + size) for size, low, _, _ in terms]
        docs = np.concatenate([self._doc[span] for span in spans])
        weights = np.array([term.weight for term in terms], np.float32).repeat([term.size for term in terms])
        weights *= np.concatenate([self._weight[span] for span in spans])
        np.add.at(scores, docs, weights)

    def _at_docs(self, term: _Term, docs: Small) -> Floats:
        """A term's scores at some articles only."""
        span = slice(term.low, term.low + term.size)
        held = self._doc[span]
        at = held.searchsorted(docs)
        at[at == len(held)] = 0
        found: Floats = np.float32(term.weight) * self._weight[span][at] * (held[at] == docs)
        return found


def _within(terms: list[_Term], budget: int) -> int:
    """How many of the first terms have lists of so many articles together."""
    for count, total in enumerate(accumulate(term.size for term in terms)):
        if total > budget:
            return count
    return len(terms)


def best_places(scores: Floats, most: int) -> Whole:
    """Places of about the ``most`` highest scores above zero, in order of place; some more where many tie."""
    tops = _tops(scores) if len(scores) > _ROWS * most else scores
    highest = tops.max(initial=np.float32(0))
    if not highest:
        return np.zeros(0, np.int64)
    steps = np.float32(_STEPS / highest)
    # As many scores as tops are at least as high: what lies a step below cannot be among the best.
    low = (_lowest_of(tops, most) * steps - _STEP_AND_ROUNDING) / steps
    places = (scores > max(low, np.float32(0))).nonzero()[0]
    held = scores[places] * steps
    chosen: Whole = places[held >= np.floor(_lowest_of(held, most))]
    if len(chosen) <= 2 * most:
        return chosen
    return np.sort(chosen[np.argsort(-scores[chosen], kind="stable")[:most]])


def _tops(scores: Floats) -> Floats:
    """The highest score of every _ROWS that stand far apart, and the few last scores."""
    width = len(scores) // _ROWS
    even = width * _ROWS
    return np.concatenate((scores[:even].reshape(_ROWS, width).max(axis=0), scores[even:]))


def _lowest_of(scores: Floats, most: int) -> np.float32:
    """The lowest of the ``most`` highest scores, 0 if there are fewer."""
    if len(scores) < most:
        return np.float32(0)
    return np.float32(np.partition(scores, len(scores) - most)[len(scores) - most])


def _add_new(scores: Floats, terms: list[_Term], delta: Delta) -> None:
    for _, _, weight, stem in terms:
        posts = delta.posts(stem)
        if posts is not None:
            docs, weights = posts
            seen = docs < len(scores)
            np.add.at(scores, docs[seen], weights[seen] * weight)
