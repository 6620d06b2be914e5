"""Candidates compared with each other: words weighed by how few of the others have them."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from agent_desk.search.articles.arrays import Floats, Whole
from agent_desk.search.articles.grouping import Grouped

_TINY = 1e-6


def among(
    told: Grouped,
    sentence: Whole,
    sentences: Whole,
    hit: Whole,
    option: Whole,
    weights: Floats,
    groups: Whole,
) -> tuple[Floats, Floats]:
    """For each candidate, likeness of the question to the middle of its sentences; weight met per sentence.

    ``sentence`` is the number of the sentence of each sorted word of ``told``, ``sentences`` how many each
    candidate has; ``hit`` are sorted words that are among the options (``option``: which of them), of which
    each has a weight and belongs to one of the groups.
    """
    docs = len(sentences)
    rarity = _rarity(docs)
    rare = rarity[told.held]
    rare[: told.begins.searchsorted(told.stems.searchsorted(1))] = 0.0
    local = rare[told.pairs]
    length = np.sqrt(np.bincount(sentence, local * local)) + _TINY
    share = local / length[sentence]
    middle = np.bincount(told.pairs, share)
    middle_length = np.sqrt(np.bincount(told.docs[told.begins], middle * middle, docs)) + _TINY

    doc = told.docs[hit]
    met = np.bincount(doc * len(weights) + option, share[hit], docs * len(weights))
    met = met.reshape(docs, len(weights))
    asked = rarity[(met > 0).sum(axis=0)] * weights
    of_group = np.zeros(int(groups.max(initial=0)) + 1, np.float32)
    np.maximum.at(of_group, groups, asked)
    asked /= np.sqrt(of_group @ of_group) + _TINY
    found = np.bincount(doc, asked[option] * local[hit], docs)
    return (met @ asked / middle_length).astype(np.float32), (found / sentences).astype(np.float32)


@lru_cache(maxsize=256)
def _rarity(docs: int) -> Floats:
    """The weight of words by how many of the candidates have them."""
    held = np.arange(docs + 1)
    return np.log1p((docs - held + 0.5) / (held + 0.5)).astype(np.float32)
