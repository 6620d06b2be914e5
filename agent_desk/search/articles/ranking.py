"""Second stage: the candidates' own words in order, sentence by sentence, against the question."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from agent_desk.search.articles.arrays import Arrays, Floats, Whole
from agent_desk.search.articles.delta import Delta
from agent_desk.search.articles.question import Question

FEATURES = ("bm25", "covered", "sentence", "sentences", "pairs", "title", "language")


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as arrays: rarity of each group; stem, group and weight of each option."""

    rarity: Floats
    stems: Whole
    groups: Whole
    weights: Floats


def asked(question: Question, idf: Floats) -> Asked:
    """The arrays of a question; words that no article holds weigh like rare ones."""
    rare = float(idf.max()) if len(idf) else 1.0
    rarity = [
        max((float(idf[o.stem]) * o.weight for o in group.options), default=0.6 * rare)
        for group in question.groups
    ]
    flat = [(o.stem, place, o.weight) for place, group in enumerate(question.groups) for o in group.options]
    return Asked(
        np.array(rarity, np.float32),
        np.array([item[0] for item in flat], np.int64),
        np.array([item[1] for item in flat], np.int64),
        np.array([item[2] for item in flat], np.float32),
    )


class Ranking:
    """Reads the stems of candidates in order and measures how well they fit."""

    def __init__(self, arrays: Arrays, delta: Delta) -> None:
        self._told = arrays.ids("told")
        self._at = arrays.ids("told_at")
        self._language = arrays.bytes("doc_language")
        self._docs = arrays.docs
        self._delta = delta

    def features(self, question: Question, idf: Floats, docs: Whole, bm25: Floats) -> Floats:
        """How well each article fits, shape (articles, len(FEATURES)), most values 0 to 1.

        ``docs`` are in rising order; ``idf`` covers every stem of the question and of the articles.
        """
        of = asked(question, idf)
        found = np.zeros((len(docs), len(FEATURES)), np.float32)
        if not len(docs):
            return found
        total = max(float(of.rarity.sum()), 1e-6)
        words, doc_of, starts = self._words(docs)
        group_of, weight_of = np.full(len(idf), -1, np.int64), np.zeros(len(idf), np.float32)
        order = np.argsort(of.weights, kind="stable")
        group_of[of.stems[order]] = of.groups[order]
        weight_of[of.stems[order]] = of.weights[order]
        group = group_of[words]
        hit = np.flatnonzero(group >= 0)
        sentence = np.cumsum(words == 0)
        found[:, 0] = bm25 / total
        found[:, 1] = self._covered(of, doc_of[hit], group[hit], weight_of[words[hit]], len(docs)) / total
        close = self._sentences(of, idf[words], words, sentence, hit, group, weight_of)
        of_doc = np.concatenate((sentence[starts], [sentence[-1] + 1]))
        best = np.maximum.reduceat(close, of_doc[:-1])
        found[:, 2] = best
        found[:, 3] = _second(close, of_doc, best)
        found[:, 4] = self._pairs(of, group, doc_of, len(docs)) / total
        found[:, 5] = close[of_doc[:-1]]
        found[:, 6] = self.languages(docs) == question.language
        return found

    def held(self, doc: int) -> set[int]:
        """The stems of an article."""
        if doc >= self._docs:
            return set(self._delta.told[doc - self._docs].tolist())
        return set(self._told[int(self._at[doc]) : int(self._at[doc + 1])].tolist())

    def _words(self, docs: Whole) -> tuple[Whole, Whole, Whole]:
        """The stems of all candidates in one row, the candidate each belongs to, and where each begins."""
        built = docs[docs < self._docs]
        low, high = self._at[built].astype(np.int64), self._at[built + 1].astype(np.int64)
        sizes = high - low
        starts = np.cumsum(sizes) - sizes
        places = np.arange(int(sizes.sum())) + np.repeat(low - starts, sizes)
        new = [self._delta.told[doc - self._docs] for doc in docs[docs >= self._docs].tolist()]
        words = np.concatenate((self._told[places], *new)).astype(np.int64)
        sizes = np.concatenate((sizes, np.array([len(row) for row in new], np.int64)))
        return words, np.repeat(np.arange(len(docs)), sizes), np.cumsum(sizes) - sizes

    def languages(self, docs: Whole) -> Whole:
        """The number of each article's language."""
        built = self._language[docs[docs < self._docs]].astype(np.int64)
        new = [self._delta.languages[doc - self._docs] for doc in docs[docs >= self._docs].tolist()]
        return np.concatenate((built, np.array(new, np.int64)))

    @staticmethod
    def _covered(of: Asked, doc: Whole, group: Whole, weight: Floats, docs: int) -> Floats:
        best = np.zeros(docs * len(of.rarity), np.float32)
        np.maximum.at(best, doc * len(of.rarity) + group, weight)
        return best.reshape(docs, -1) @ of.rarity

    @staticmethod
    def _sentences(
        of: Asked, rare: Floats, words: Whole, sentence: Whole, hit: Whole, group: Whole, weight_of: Floats
    ) -> Floats:
        """Cosine of each sentence with the question, words weighed by rarity."""
        count = int(sentence[-1]) + 1
        rare[words == 0] = 0.0
        length = np.bincount(sentence, rare * rare, count)
        width = len(of.rarity)
        best = np.zeros(count * width, np.float32)
        np.maximum.at(best, sentence[hit] * width + group[hit], weight_of[words[hit]])
        shared = best.reshape(count, width) @ (of.rarity * of.rarity)
        own = float((of.rarity * of.rarity).sum())
        return (shared / np.sqrt(np.maximum(length, own * 0.15) * max(own, 1e-6))).astype(np.float32)

    @staticmethod
    def _pairs(of: Asked, group: Whole, doc_of: Whole, docs: int) -> Floats:
        """Rarity of the typed neighbours that also stand side by side in the article."""
        follows = (group[:-1] >= 0) & (group[1:] == group[:-1] + 1)
        first = np.flatnonzero(follows & (doc_of[1:] == doc_of[:-1]))
        width = len(of.rarity)
        held = np.zeros(docs * width, np.float32)
        held[doc_of[first] * width + group[first]] = 1.0
        pair = of.rarity.copy()
        pair[:-1] = (of.rarity[:-1] + of.rarity[1:]) / 2
        return held.reshape(docs, width) @ pair


def _second(close: Floats, of_doc: Whole, best: Floats) -> Floats:
    """The mean of each article's best three sentences, as far as it has them."""
    doc = np.repeat(np.arange(len(best)), np.diff(of_doc))
    order = np.lexsort((-close[of_doc[0] : of_doc[-1]], doc))
    place = np.arange(len(order)) - (of_doc[:-1] - of_doc[0])[doc]
    top = close[of_doc[0] : of_doc[-1]][order] * (place < 3)
    return np.asarray(np.bincount(doc, top, len(best)) / 3, np.float32)
