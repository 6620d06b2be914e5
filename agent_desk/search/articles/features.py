"""What is measured of each candidate: numbers that the weights turn into one score."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from agent_desk.search.articles.among import among
from agent_desk.search.articles.arrays import Floats, Whole

FEATURES = (
    "bm25", "covered", "sentence", "one_sentence", "pairs", "near_pairs", "title_told", "length", "exampled",
    "middle", "met", "meaning",
)  # fmt: skip
"""Words weighed by rarity: BM25; words covered; the likest sentence; most words in one sentence; typed
neighbours side by side; typed neighbours close together; share of the title that was typed; length; whether
it has examples; likeness to the middle of its sentences, and what they meet of the question, by words that
few other candidates have; likeness in meaning to its examples."""

_SHORTEST = 0.15
_TINY = 1e-6
_TABLE = 8192
_NOTHING = -1000


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as arrays: rarity of each group; stem, group, weight of each option, stems rising."""

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


def features(of: Asked, told: Told, bm25: Floats, meaning: Floats) -> Floats:
    """The features of each candidate, shape (candidates, len(FEATURES))."""
    docs, groups = len(told.sizes), len(of.rarity)
    starts = told.sizes.cumsum() - told.sizes
    sentence = _sentences(told.words, starts)
    first = sentence[starts]
    hit, option = _hits(of.stems, told.words)
    group, weight = of.groups[option], of.weights[option]
    doc = starts.searchsorted(hit, side="right") - 1
    best = _placed(doc * groups + group, weight, docs, groups)
    by_sentence = _placed(sentence[hit] * groups + group, weight, int(sentence[-1]) + 1, groups)

    rare = told.idf[told.words]
    total, own = float(of.rarity.sum()) + _TINY, float(of.rarity @ of.rarity) + _TINY
    norm = np.maximum(np.bincount(sentence, rare * rare, len(by_sentence)), own * _SHORTEST)
    close = (by_sentence @ (of.rarity * of.rarity)) / np.sqrt(norm * own)
    reached = by_sentence @ of.rarity
    title = np.bincount(sentence, rare, len(by_sentence))[first]
    found = np.zeros((docs, len(FEATURES)), np.float32)
    found[:, 0] = bm25 / total
    found[:, 1] = best @ of.rarity / total
    found[:, 2] = np.maximum.reduceat(close, first)
    found[:, 3] = np.maximum.reduceat(reached, first) / total
    found[:, 4], found[:, 5] = _pairs(of, hit, group, starts + told.sizes, doc)
    found[:, 6] = np.minimum(reached[first] / (title + _TINY), 1.5)
    found[:, 7] = np.log1p(told.sizes) / 5
    found[:, 8] = told.exampled
    found[:, 9], found[:, 10] = among(told.words, told.sizes, sentence, hit, option, of.weights, of.groups)
    found[:, 11] = meaning
    return found


def _hits(stems: Whole, words: Whole) -> tuple[Whole, Whole]:
    """Places of ``words`` that are among ``stems`` (rising), and which of them."""
    table = np.zeros(_TABLE, bool)
    table[stems & (_TABLE - 1)] = True
    maybe = table[words & (_TABLE - 1)].nonzero()[0]
    option = stems.searchsorted(words[maybe])
    option[option == len(stems)] = 0
    is_one = stems[option] == words[maybe]
    return maybe[is_one], option[is_one]


def _placed(cell: Whole, weight: Floats, rows: int, columns: int) -> Floats:
    """Weights at their cells; the highest of several counts."""
    found = np.zeros(rows * columns, np.float32)
    np.maximum.at(found, cell, weight)
    return found.reshape(rows, columns)


def _sentences(words: Whole, starts: Whole) -> Whole:
    """The number of the sentence that each word stands in; articles share none."""
    begins = np.zeros(len(words), bool)
    begins[1:] = words[:-1] == 0
    begins[starts] = True
    return begins.cumsum() - 1


def _pairs(of: Asked, hit: Whole, group: Whole, ends: Whole, doc: Whole) -> tuple[Floats, Floats]:
    """Rarity of typed neighbours that stand side by side in the article, and with one word between."""
    pair = of.rarity.copy()
    pair[:-1] = (of.rarity[:-1] + of.rarity[1:]) / 2
    at = np.full(int(ends[-1]) + 2, _NOTHING, np.int64)
    at[hit] = group
    end = ends[doc]
    next_one = np.where(hit + 1 < end, at[hit + 1], _NOTHING) - group
    next_but_one = np.where(hit + 2 < end, at[hit + 2], _NOTHING) - group
    follows = next_one == 1
    cell = doc * len(pair) + group
    beside = _held(cell[follows], len(ends), len(pair))
    near = follows | (next_one == 2) | (next_one == -1) | (next_but_one == 1)
    close = _held(cell[near], len(ends), len(pair))
    total = float(of.rarity.sum()) + _TINY
    return beside @ pair / total, close @ pair / total


def _held(cell: Whole, docs: int, width: int) -> Floats:
    held = np.zeros(docs * width, np.float32)
    held[cell] = 1.0
    return held.reshape(docs, width)
