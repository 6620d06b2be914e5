"""What words mean, learned from the articles themselves: words that stand among the same words are alike.

Counts of neighbours become short vectors (latent semantic analysis of positive pointwise mutual information).
Articles with example questions then say which differences do not matter: directions in which the examples of
one article differ among themselves are shortened, as in linear discriminant analysis. Each such article is
held as the mean direction of its sentences.
"""

from __future__ import annotations

import numpy as np

from agent_desk.search.articles.arrays import Floats, Ids, SmallBytes, Whole

SIZE = 192
CONTEXTS = 1000
WINDOW = 4
RAREST = 4
MOST_READ = 4_000_000
MOST_WORDS = 60_000
COMMON = 20
FLATTENED = 0.75
KEPT = 0.3
LIKELY = 4.0
"""Numbers are kept as bytes up to so many standard deviations."""
TINY = 1e-6


def learned(read: Ids, stems: int) -> tuple[Whole, Floats]:
    """The commoner stems of a row of stems (0 ends a sentence), and their vectors, shape (…, SIZE)."""
    words = read.astype(np.int64)
    times = np.bincount(words, minlength=stems)
    times[0] = 0
    known = np.argsort(-times, kind="stable")[: min(int((times >= RAREST).sum()), MOST_WORDS)]
    if len(known) < 2:
        return known[:0], np.zeros((0, SIZE), np.float32)
    likely = _neighbours(words, known, stems)
    values, directions = np.linalg.eigh(likely.T @ likely)
    values, directions = np.maximum(values[::-1][:SIZE], TINY), directions[:, ::-1][:, :SIZE]
    vectors = np.zeros((len(known), SIZE), np.float32)
    vectors[:, : len(values)] = unit(likely @ directions * values**-0.25)
    common = times[known] > COMMON
    vectors -= vectors[common].mean(axis=0) if common.any() else 0.0
    return known, vectors


def _neighbours(words: Whole, known: Whole, stems: int) -> Floats:
    """How much likelier than by chance each known stem stands near each of the commonest, as logarithms."""
    contexts = min(CONTEXTS, len(known))
    place = np.full(stems, -1, np.int64)
    place[known] = np.arange(len(known))
    row = place[words]
    ends = np.cumsum(words == 0)
    counts = np.zeros(len(known) * contexts, np.float32)
    for away in range(1, WINDOW + 1):
        same = ends[:-away] == ends[away:]
        for one, other in ((row[:-away], row[away:]), (row[away:], row[:-away])):
            met = same & (one >= 0) & (other >= 0) & (other < contexts)
            counts += np.bincount(one[met] * contexts + other[met], minlength=len(counts)) / np.float32(away)
    near = counts.reshape(-1, contexts)
    total = float(near.sum()) + TINY
    common = near.sum(axis=0) ** FLATTENED
    by_chance = near.sum(axis=1, keepdims=True) * (common / (common.sum() + TINY))
    np.divide(near, by_chance + TINY * total, out=near)
    return np.asarray(np.log(np.maximum(near, 1.0)), np.float32)


def told_apart(vectors: Floats, article: Whole) -> Floats:
    """The change of directions, (SIZE, SIZE), that brings unit vectors of an article's sentences together."""
    held = np.bincount(article)
    middles = np.zeros((len(held), vectors.shape[1]))
    np.add.at(middles, article, vectors)
    apart = vectors - (middles / np.maximum(held, 1)[:, None])[article]
    values, directions = np.linalg.eigh(apart.T @ apart / max(len(apart), 1))
    longer = np.sqrt(np.maximum(values, 0.0) + KEPT * values.mean() + TINY)
    return np.asarray(directions / longer, np.float32)


def sums(vectors: Floats, ends: Whole) -> Floats:
    """Sums of rows up to each of the rising ``ends``; none is empty."""
    return np.asarray(np.add.reduceat(vectors, np.append(0, ends[:-1]), axis=0), np.float32)


def unit(vectors: Floats) -> Floats:
    """Rows of length one; rows of zeros stay."""
    return np.asarray(vectors / (np.linalg.norm(vectors, axis=-1, keepdims=True) + TINY), np.float32)


def as_bytes(vectors: Floats) -> SmallBytes:
    """Vectors as small whole numbers; one factor for all, which no likeness depends on."""
    step = LIKELY * float(vectors.std()) / 127 if vectors.size else 1.0
    return np.asarray(np.clip(np.rint(vectors / max(step, TINY)), -127, 127), np.int8)
