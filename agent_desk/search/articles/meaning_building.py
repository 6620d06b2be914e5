"""Building the meanings of an index: vectors of words, and of articles with example questions."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from agent_desk.search.articles.arrays import Floats, Ids, Whole, union
from agent_desk.search.articles.meaning import MOST_READ, SIZE, as_bytes, learned, sums, told_apart, unit


def meaning_arrays(
    told: Ids, told_at: Whole, exampled: NDArray[np.bool_], language: NDArray[np.uint8], idf: Floats
) -> dict[str, NDArray[np.generic]]:
    """The arrays of all meanings, learned from the languages in which articles bring examples."""
    docs = np.flatnonzero(exampled)
    known, vectors = learned(_read(told, told_at, docs, np.isin(language, language[docs])), len(idf))
    row = np.full(len(idf), -1, np.int32)
    row[known] = np.arange(len(known))
    examples = _gathered(told, told_at, docs)
    sizes = np.diff(told_at)[docs]
    vectors = vectors * idf[known][:, None]
    if len(known) and len(examples):
        sentences, article = sentences_of(examples, sizes, vectors, row)
        vectors = vectors @ told_apart(sentences, article)
        sentences, article = sentences_of(examples, sizes, vectors, row)
        middles = unit(middles_of(sentences, article, len(docs)))
    else:
        middles = np.zeros((len(docs), SIZE), np.float32)
    return {
        "word_vector": as_bytes(vectors).reshape(-1),
        "word_vector_of": row,
        "doc_vector": np.rint(middles * 127).reshape(-1),
    }


def _read(told: Ids, told_at: Whole, exampled: Whole, spoken: NDArray[np.bool_]) -> Ids:
    """The stems to learn from: articles with examples, and others evenly spread until there are enough."""
    sizes = np.where(spoken, np.diff(told_at), 0)
    every = max(1, -(-int(sizes.sum()) // MOST_READ))
    others = np.flatnonzero(spoken)[::every]
    return _gathered(told, told_at, union(exampled, others), ended=True)


def _gathered(told: Ids, told_at: Whole, docs: Whole, ended: bool = False) -> Ids:
    """The rows of some articles one after the other, with a sentence mark after each if ``ended``."""
    rows = [told[low:high] for low, high in zip(told_at[docs], told_at[docs + 1], strict=True)]
    mark = np.zeros(1, told.dtype)
    return np.concatenate([part for row in rows for part in ((row, mark) if ended else (row,))] or [mark[:0]])


def sentences_of(words: Ids, sizes: Whole, vectors: Floats, row: NDArray[np.int32]) -> tuple[Floats, Whole]:
    """Unit vectors of the sentences that have one, and of which article, by place in ``sizes``, each is."""
    article = np.arange(len(sizes)).repeat(sizes)
    known = np.flatnonzero((row[words] >= 0) & (words != 0))
    sentence = (np.cumsum(words == 0) + article)[known]
    if not len(known):
        return np.zeros((0, SIZE), np.float32), article[:0]
    ends = np.append(np.flatnonzero(sentence[1:] != sentence[:-1]) + 1, len(known))
    return unit(sums(vectors[row[words[known]]], ends)), article[known[ends - 1]]


def middles_of(sentences: Floats, article: Whole, articles: int) -> Floats:
    found = np.zeros((articles, SIZE), np.float32)
    np.add.at(found, article, sentences)
    return found
