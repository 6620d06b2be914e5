"""Candidates compared with each other: words weighed by how few of the others have them."""

from __future__ import annotations

import numpy as np

from agent_desk.search.articles.arrays import Floats, Whole

_TINY = 1e-6
_STEM_BITS = 32


def among(
    words: Whole, sizes: Whole, sentence: Whole, hit: Whole, option: Whole, weights: Floats, groups: Whole
) -> tuple[Floats, Floats]:
    """For each candidate, likeness of the question to the middle of its sentences; weight met per sentence.

    ``words`` are the candidates' stems in one row, ``sizes`` of each, with the number of the ``sentence`` of
    each word; ``hit`` are places of words that are among the options (``option``: which of them), of which
    each has a weight and belongs to one of the groups.
    """
    docs = len(sizes)
    doc = np.arange(docs).repeat(sizes)
    order = ((doc << _STEM_BITS) | words).argsort()
    sorted_words, sorted_doc = words[order], doc[order]
    new = np.ones(len(words), bool)
    new[1:] = (sorted_words[1:] != sorted_words[:-1]) | (sorted_doc[1:] != sorted_doc[:-1])
    begins = new.nonzero()[0]
    held = np.arange(docs + 1)
    rarity = np.log1p((docs - held + 0.5) / (held + 0.5)).astype(np.float32)
    rare = rarity[_holders(sorted_words[begins])]
    rare[sorted_words[begins] == 0] = 0.0
    local = np.empty(len(words), np.float32)
    local[order] = rare[new.cumsum() - 1]

    length = np.sqrt(np.bincount(sentence, local * local)) + _TINY
    share = local / length[sentence]
    middle = np.add.reduceat(share[order], begins)
    middle_length = np.sqrt(np.bincount(sorted_doc[begins], middle * middle, docs)) + _TINY

    met = np.bincount(doc[hit] * len(weights) + option, share[hit], docs * len(weights))
    met = met.reshape(docs, len(weights))
    asked = rarity[(met > 0).sum(axis=0)] * weights
    of_group = np.zeros(int(groups.max(initial=0)) + 1, np.float32)
    np.maximum.at(of_group, groups, asked)
    asked /= np.sqrt(of_group @ of_group) + _TINY
    found = np.bincount(doc[hit], asked[option] * local[hit], docs)
    sentences = np.diff(sentence[sizes.cumsum() - 1], prepend=-1)
    return (met @ asked / middle_length).astype(np.float32), (found / sentences).astype(np.float32)


def _holders(stems: Whole) -> Whole:
    """How often each of these stems is there."""
    order = stems.argsort()
    held = stems[order]
    new = np.ones(len(stems), bool)
    new[1:] = held[1:] != held[:-1]
    begins = new.nonzero()[0]
    counts = np.diff(np.append(begins, len(stems)))
    found = np.empty(len(stems), np.int64)
    found[order] = counts.repeat(counts)
    return found
