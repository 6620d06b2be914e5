"""Articles that stand there twice, nearly: found without comparing all with all."""

from __future__ import annotations

import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz

from agent_desk.domain.article import Article
from agent_desk.search.articles.tokenise import words
from agent_desk.search.short_duplicates import Told, short_twins

ALIKE = 90.0
SHORT = 75
"""Texts of up to so many words are compared by their words."""
LONG = 60
"""Texts of more words are compared by their runs of words; those between, by both."""
RUN = 3
"""Words in a row that are compared."""
HASHES, BAND = 48, 4
LONGEST = 4_000
MOST_IN_ONE_PLACE = 50

_MULTIPLY = np.random.default_rng(20261122).integers(1, 2**31, HASHES, np.uint64) * np.uint64(2) + np.uint64(
    1
)
_ADD = np.random.default_rng(7).integers(0, 2**31, HASHES, np.uint64)
_MASK = np.uint64(0xFFFFFFFF)


def near_duplicates(articles: Iterable[Article]) -> Iterator[tuple[str, str, float]]:
    """Pairs of keys in one language whose texts are alike, with how alike, 0 to 100."""
    keys: list[str] = []
    texts: list[Told] = []
    for article in articles:
        keys.append(article.key)
        texts.append(Told(tuple(words(f"{article.title}\n{article.body}"[:LONGEST])), article.language))
    short = [place for place, text in enumerate(texts) if len(text.words) <= SHORT]
    seen: set[tuple[int, int]] = set()
    for first, second, alike in short_twins([texts[place] for place in short], ALIKE):
        one, other = short[first], short[second]
        seen.add((one, other))
        yield keys[one], keys[other], alike
    for one, other, alike in _long_twins(texts):
        if (one, other) not in seen:
            yield keys[one], keys[other], alike


def _long_twins(texts: list[Told]) -> Iterator[tuple[int, int, float]]:
    """By the least hashes of their runs of words (MinHash, Broder 1997), then by comparing the letters."""
    places: defaultdict[bytes, list[int]] = defaultdict(list)
    for number, text in enumerate(texts):
        if len(text.words) > LONG:
            for band, part in enumerate(_signature(text.words).reshape(-1, BAND)):
                places[text.language.encode() + bytes([band]) + part.tobytes()].append(number)
    pairs = {pair for numbers in places.values() for pair in _pairs(numbers[:MOST_IN_ONE_PLACE])}
    for one, other in sorted(pairs):
        first, second = " ".join(texts[one].words), " ".join(texts[other].words)
        alike = fuzz.ratio(first, second, score_cutoff=ALIKE)
        if alike:
            yield one, other, alike


def _pairs(numbers: list[int]) -> Iterator[tuple[int, int]]:
    return ((one, other) for at, one in enumerate(numbers) for other in numbers[at + 1 :])


def _signature(told: tuple[str, ...]) -> NDArray[np.uint32]:
    """The least of each hash over all runs of words."""
    runs = {" ".join(told[at : at + RUN]) for at in range(max(1, len(told) - RUN + 1))}
    raw = np.array([zlib.crc32(run.encode("utf-8", "surrogatepass")) for run in runs], np.uint64)
    mixed = ((raw[:, None] * _MULTIPLY + _ADD) >> np.uint64(7)) & _MASK
    least: NDArray[np.uint32] = mixed.min(axis=0).astype(np.uint32)
    return least
