"""What is measured of each candidate: numbers that the weights turn into one score."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from agent_desk.search.articles.arrays import Floats, Whole

FEATURES = (
    "bm25", "covered", "sentence", "sentences", "one_sentence", "pairs", "near_pairs", "title", "title_told",
    "local", "length", "exampled",
)  # fmt: skip
"""Words weighed by rarity: BM25; words covered; the likest sentence; the mean of the three likest; most words
in one sentence; typed neighbours side by side; typed neighbours close together; likeness to the title; share
of the title that was typed; words that few other candidates have; length; whether it has examples."""

_SHORTEST = 0.15
_TINY = 1e-6


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as arrays: rarity of each group; stem, group, weight of each option, weights rising."""

    rarity: Floats
    stems: Whole
    groups: Whole
    weights: Floats


@dataclass(frozen=True, slots=True)
class Told:
    """The stems of the candidates in one row, stem 0 ending a sentence; ``sizes`` stems of each candidate."""

    words: Whole
    sizes: Whole
    idf: Floats
    exampled: Whole


def features(of: Asked, told: Told, bm25: Floats) -> Floats:
    """The features of each candidate, shape (candidates, len(FEATURES))."""
    docs, groups = len(told.sizes), len(of.rarity)
    starts = np.cumsum(told.sizes) - told.sizes
    sentence = _sentences(told.words, starts)
    first = sentence[starts]
    count = np.diff(np.append(first, sentence[-1] + 1))
    group_of, weight_of = np.full(len(told.idf), -1, np.int64), np.zeros(len(told.idf), np.float32)
    group_of[of.stems], weight_of[of.stems] = of.groups, of.weights
    group = group_of[told.words]
    hit = np.flatnonzero(group >= 0)
    weight = weight_of[told.words[hit]]
    order = np.argsort(weight, kind="stable")
    hit, weight = hit[order], weight[order]
    doc_of = np.repeat(np.arange(docs), told.sizes)
    cell = doc_of[hit] * groups + group[hit]
    best = _placed(cell, weight, docs, groups)
    times = np.bincount(cell, weight, docs * groups).reshape(docs, groups).astype(np.float32)
    by_sentence = _placed(sentence[hit] * groups + group[hit], weight, int(sentence[-1]) + 1, groups)

    rare = told.idf[told.words]
    rare[told.words == 0] = 0.0
    total, own = float(of.rarity.sum()) + _TINY, float(of.rarity @ of.rarity) + _TINY
    norm = np.maximum(np.bincount(sentence, rare * rare, len(by_sentence)), own * _SHORTEST)
    close = ((by_sentence @ (of.rarity * of.rarity)) / np.sqrt(norm * own)).astype(np.float32)
    reached = by_sentence @ of.rarity
    title = np.add.reduceat(rare * (sentence == np.repeat(first, told.sizes)), starts)
    found = np.zeros((docs, len(FEATURES)), np.float32)
    found[:, 0] = bm25 / total
    found[:, 1] = best @ of.rarity / total
    found[:, 2] = np.maximum.reduceat(close, first)
    found[:, 3] = _likest(close, count)
    found[:, 4] = np.maximum.reduceat(reached, first) / total
    found[:, 5], found[:, 6] = _pairs(of, group, doc_of, docs)
    found[:, 7] = close[first]
    found[:, 8] = np.minimum(reached[first] / (title + _TINY), 1.5)
    found[:, 9] = _local(best, times)
    found[:, 10] = np.log1p(told.sizes) / 5
    found[:, 11] = told.exampled
    return found


def _placed(cell: Whole, weight: Floats, rows: int, columns: int) -> Floats:
    """Weights at their cells; the last of several, which is the highest, counts."""
    found = np.zeros(rows * columns, np.float32)
    found[cell] = weight
    return found.reshape(rows, columns)


def _sentences(words: Whole, starts: Whole) -> Whole:
    """The number of the sentence that each word stands in; articles share none."""
    begins = np.zeros(len(words), bool)
    begins[1:] = words[:-1] == 0
    begins[starts] = True
    return np.cumsum(begins) - 1


def _local(best: Floats, times: Floats) -> Floats:
    """Words weighed by how few of the other candidates have them."""
    held = (best > 0).sum(axis=0)
    local = np.log1p((len(best) - held + 0.5) / (held + 0.5))
    return np.asarray((times / (times + 1.0)) @ local / (local.sum() + _TINY), np.float32)


def _likest(close: Floats, count: Whole) -> Floats:
    """The mean of each candidate's three likest sentences."""
    doc = np.repeat(np.arange(len(count)), count)
    order = np.argsort(doc * 2.0 - close)
    place = np.arange(len(order)) - np.repeat(np.cumsum(count) - count, count)
    return np.asarray(np.bincount(doc, close[order] * (place < 3), len(count)) / 3, np.float32)


def _pairs(of: Asked, group: Whole, doc_of: Whole, docs: int) -> tuple[Floats, Floats]:
    """Rarity of typed neighbours that stand side by side in the article, and with one word between."""
    pair = of.rarity.copy()
    pair[:-1] = (of.rarity[:-1] + of.rarity[1:]) / 2
    beside = _held(group, doc_of, docs, len(pair), ((1, 1),))
    close = _held(group, doc_of, docs, len(pair), ((1, 1), (1, 2), (2, 1), (-1, 1)))
    total = float(of.rarity.sum()) + _TINY
    return beside @ pair / total, close @ pair / total


def _held(group: Whole, doc_of: Whole, docs: int, width: int, steps: tuple[tuple[int, int], ...]) -> Floats:
    """Which typed words are followed as typed; a step is (words typed, words in the article)."""
    held = np.zeros(docs * width, np.float32)
    for typed, apart in steps:
        here, there = group[:-apart], group[apart:]
        fits = (here >= 0) & (there >= 0) & (there == here + typed)
        at = np.flatnonzero(fits & (doc_of[apart:] == doc_of[:-apart]))
        held[doc_of[at] * width + here[at]] = 1.0
    return held.reshape(docs, width)
