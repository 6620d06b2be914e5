"""What is measured of each candidate: numbers that the weights turn into one score."""

from __future__ import annotations

import numpy as np

from agent_desk.domain.quick import dataclass
from agent_desk.search.articles.among import among
from agent_desk.search.articles.arrays import Flags, Floats, Whole
from agent_desk.search.articles.grouping import grouped

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
_NOTHING = -1000
_APART = 2


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as arrays: rarity of each group; stem, group, weight of each option, weights rising.

    ``rarest`` is the rarity of a word that one article has.
    """

    rarity: Floats
    rarest: float
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

    rare, at = told.idf[told.words], begins.nonzero()[0]
    total, own = float(of.rarity.sum()) + _TINY, float(of.rarity @ of.rarity) + _TINY
    norm = np.maximum(np.add.reduceat(rare * rare, at), own * _SHORTEST)
    close = (by_sentence @ (of.rarity * of.rarity)) / np.sqrt(norm * own)
    reached = by_sentence @ of.rarity
    title = np.add.reduceat(rare, at)[first]
    found = np.zeros((len(first), len(FEATURES)), np.float32)
    found[:, 0] = bm25 / total
    found[:, 1] = np.maximum.reduceat(by_sentence, first) @ of.rarity / total
    found[:, 2] = np.maximum.reduceat(close, first)
    found[:, 3] = np.maximum.reduceat(reached, first) / total
    found[:, 4], found[:, 5] = _pairs(of.rarity / total, hit, group, doc, len(first))
    found[:, 6] = np.minimum(reached[first] / (title + _TINY), 1.5)
    found[:, 7] = np.log1p(told.sizes) / 5
    found[:, 8] = told.exampled
    sentences = sentence[starts + told.sizes - 1] - first + 1
    each = sentence[by_stem.places]
    found[:, 9], found[:, 10] = among(by_stem, each, sentences, met, option, of.weights, of.groups)
    found[:, 11] = meaning
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


def _pairs(rarity: Floats, hit: Whole, group: Whole, doc: Whole, docs: int) -> tuple[Floats, Floats]:
    """Rarity of typed neighbours that stand side by side in the article, and with one word between."""
    pair = rarity.copy()
    pair[:-1] = (rarity[:-1] + rarity[1:]) / 2
    # With room between the articles, the last words of one have no neighbours in the next.
    hit = hit + _APART * doc
    at = np.full(int(hit.max(initial=0)) + _APART + 1, _NOTHING, np.int16)
    at[hit] = group
    next_one = at[hit + 1] - group
    follows = next_one == 1
    near = follows | (next_one == 2) | (next_one == -1) | (at[hit + 2] - group == 1)
    cell = doc * len(pair) + group
    return _held(cell[follows], docs, len(pair)) @ pair, _held(cell[near], docs, len(pair)) @ pair


def _held(cell: Whole, docs: int, width: int) -> Floats:
    held = np.zeros(docs * width, np.float32)
    held[cell] = 1.0
    return held.reshape(docs, width)
