"""What is measured of each candidate: numbers that the weights turn into one score."""

from __future__ import annotations

import numpy as np

from agent_desk.domain.quick import dataclass
from agent_desk.search.articles.among import among
from agent_desk.search.articles.arrays import Flags, Floats, Whole
from agent_desk.search.articles.grouping import grouped

BY_RARITY = ("covered", "sentence", "one_sentence", "pairs", "near_pairs", "title_told")
"""Measured twice, with words weighed by rarity in all articles, and in those with examples. Share of the
words that are met; the likest sentence; most words in one sentence; typed neighbours side by side; typed
neighbours close together; share of the title that was typed."""
FEATURES = (
    "bm25", *BY_RARITY, "length", "exampled", "middle", "met", "meaning",
    *(f"asked_{name}" for name in BY_RARITY),
)  # fmt: skip
"""BM25; what is measured by rarity in all articles; length; whether it has examples; likeness to the middle
of its sentences, and what they meet of the question, by words that few other candidates have; likeness in
meaning to its examples; what is measured by rarity in articles with examples, for "tell" or "my" are rare in
manuals and common in questions: 0 for an article without."""

_SHORTEST = 0.15
_TINY = 1e-6
_NOTHING = -1000
_APART = 2


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as arrays: rarity of each group; stem, group, weight of each option, weights rising.

    ``among_asked`` is the rarity of each group in articles with examples, ``rarest`` that of a word that one
    of all articles has.
    """

    rarity: Floats
    among_asked: Floats
    rarest: float
    stems: Whole
    groups: Whole
    weights: Floats


@dataclass(frozen=True, slots=True)
class Told:
    """The stems of the candidates in one row, stem 0 ending a sentence; ``sizes`` stems of each candidate.

    ``idf`` and ``among_asked`` are the rarity of each stem in all articles, and in those with examples.
    """

    words: Whole
    sizes: Whole
    idf: Floats
    among_asked: Floats
    exampled: Whole


def features(of: Asked, told: Told, bm25: Floats, meaning: Floats) -> Floats:
    """The features of each candidate, shape (candidates, len(FEATURES))."""
    groups = len(of.rarity)
    starts = told.sizes.cumsum() - told.sizes
    begins = _sentences(told.words, starts)
    sentence = begins.cumsum() - 1
    first = sentence[starts]
    by_stem = grouped(told.words, told.sizes)
    met, option = by_stem.hits(of.stems)
    hit, doc = by_stem.places[met], by_stem.docs[met]
    group = of.groups[option]
    by_sentence = _placed(sentence[hit] * groups + group, of.weights[option], int(sentence[-1]) + 1, groups)

    pairs = _pairs(hit, group, doc, len(first), groups)
    met_by = _Met(by_sentence, begins.nonzero()[0], first, pairs)
    found = np.zeros((len(first), len(FEATURES)), np.float32)
    found[:, 0] = bm25 / (float(of.rarity.sum()) + _TINY)
    found[:, 1:7] = _by_rarity(met_by, of.rarity, told.idf[told.words])
    found[:, 7] = np.log1p(told.sizes) / 5
    found[:, 8] = told.exampled
    sentences = sentence[starts + told.sizes - 1] - first + 1
    each = sentence[by_stem.places]
    found[:, 9], found[:, 10] = among(by_stem, each, sentences, met, option, of.weights, of.groups)
    found[:, 11] = meaning
    if told.exampled.any():
        asked = _by_rarity(met_by, of.among_asked, told.among_asked[told.words])
        found[:, 12:] = asked * told.exampled[:, None]
    return found


@dataclass(frozen=True, slots=True)
class _Met:
    """What is met of a question: by sentence, shape (sentences, groups), and which neighbours by candidate.

    ``at`` is the place of each sentence's first word, ``first`` the number of each candidate's first one.
    """

    by_sentence: Floats
    at: Whole
    first: Whole
    pairs: tuple[Floats, Floats]


def _by_rarity(met: _Met, rarity: Floats, rare: Floats) -> Floats:
    """What ``BY_RARITY`` names, a column each; ``rare`` is the rarity of each word in the candidates' row."""
    total, own = float(rarity.sum()) + _TINY, float(rarity @ rarity) + _TINY
    norm = np.maximum(np.add.reduceat(rare * rare, met.at), own * _SHORTEST)
    close = (met.by_sentence @ (rarity * rarity)) / np.sqrt(norm * own)
    reached = met.by_sentence @ rarity
    title = np.add.reduceat(rare, met.at)[met.first]
    pair = rarity / total
    pair[:-1] = (pair[:-1] + pair[1:]) / 2
    found = np.empty((len(met.first), len(BY_RARITY)), np.float32)
    found[:, 0] = np.maximum.reduceat(met.by_sentence, met.first) @ rarity / total
    found[:, 1] = np.maximum.reduceat(close, met.first)
    found[:, 2] = np.maximum.reduceat(reached, met.first) / total
    found[:, 3], found[:, 4] = met.pairs[0] @ pair, met.pairs[1] @ pair
    found[:, 5] = np.minimum(reached[met.first] / (title + _TINY), 1.5)
    return found


def _placed(cell: Whole, weight: Floats, rows: int, columns: int) -> Floats:
    """Rising weights at their cells: the last and highest of several stays."""
    found = np.zeros(rows * columns, np.float32)
    found[cell] = weight
    return found.reshape(rows, columns)


def _sentences(words: Whole, starts: Whole) -> Flags:
    """Whether a sentence begins at each word; articles share none."""
    begins = np.empty(len(words), bool)
    np.equal(words[:-1], 0, out=begins[1:])
    begins[starts] = True
    return begins


def _pairs(hit: Whole, group: Whole, doc: Whole, docs: int, groups: int) -> tuple[Floats, Floats]:
    """Typed words whose next one follows in the article, or stands close by; 1 or 0, shape (docs, groups)."""
    # With room between the articles, the last words of one have no neighbours in the next.
    hit = hit + _APART * doc
    at = np.full(int(hit.max(initial=0)) + _APART + 1, _NOTHING, np.int16)
    at[hit] = group
    next_one = at[hit + 1] - group
    follows = next_one == 1
    near = follows | (next_one == 2) | (next_one == -1) | (at[hit + 2] - group == 1)
    cell = doc * groups + group
    return _held(cell[follows], docs, groups), _held(cell[near], docs, groups)


def _held(cell: Whole, docs: int, width: int) -> Floats:
    held = np.zeros(docs * width, np.float32)
    held[cell] = 1.0
    return held.reshape(docs, width)
