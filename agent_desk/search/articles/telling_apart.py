"""Which words tell the articles with confirmed questions apart: a softmax over words, trained online."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from agent_desk.search.articles.arrays import Floats

STEP = 2.0
ROUNDS = 8
MOST_CELLS = 4_000_000
REPLAYED = 300


class TellingApart:
    """Weights of words for articles, both numbered as they come; too many are left to the neighbours."""

    def __init__(self) -> None:
        self._weights: Floats = np.zeros((16, 256), np.float32)
        self._articles = 0
        self._words: dict[int, int] = {}
        self._times: list[int] = []
        self._samples: list[tuple[list[int], int]] = []

    def learn(self, confirmed: Sequence[tuple[Sequence[int], int]]) -> None:
        """Train on new questions (stems, article number) among a few old ones, so that none is forgotten."""
        first = len(self._samples)
        for stems, article in confirmed:
            self._take_in(stems, article)
        if self._articles * len(self._words) > MOST_CELLS:
            return
        self._grow()
        chance = np.random.default_rng(first)
        old = chance.choice(first, min(first, REPLAYED), replace=False) if first else np.zeros(0, np.int64)
        places = np.concatenate((old, np.arange(first, len(self._samples))))
        for step in np.linspace(STEP, STEP / 8, ROUNDS):
            for place in chance.permutation(places).tolist():
                columns, article = self._samples[place]
                self._step(columns, article, float(step))

    def likely(self, stems: Sequence[int]) -> Floats | None:
        """How likely each article is meant by these words, summing to 1; None if nothing is known of them."""
        columns = [self._words[stem] for stem in stems if stem in self._words]
        if not columns or not self._articles or self._articles * len(self._words) > MOST_CELLS:
            return None
        values = self._values(columns)
        return _softmax(self._weights[: self._articles, columns] @ values)

    def _take_in(self, stems: Sequence[int], article: int) -> None:
        columns = [self._words.setdefault(stem, len(self._words)) for stem in dict.fromkeys(stems)]
        self._times += [0] * (len(self._words) - len(self._times))
        for column in columns:
            self._times[column] += 1
        self._articles = max(self._articles, article + 1)
        self._samples.append((columns, article))

    def _grow(self) -> None:
        rows, columns = self._weights.shape
        if self._articles > rows or len(self._words) > columns:
            wider = np.zeros((max(rows, 2 * self._articles), max(columns, 2 * len(self._words))), np.float32)
            wider[:rows, :columns] = self._weights
            self._weights = wider

    def _values(self, columns: list[int]) -> Floats:
        times = np.array([self._times[column] for column in columns], np.float32)
        rarity = np.log((len(self._samples) + 1.0) / (times + 0.5)) + 0.5
        return np.asarray(rarity / np.sqrt((rarity * rarity).sum()), np.float32)

    def _step(self, columns: list[int], article: int, step: float) -> None:
        values = self._values(columns)
        wrong = _softmax(self._weights[: self._articles, columns] @ values)
        wrong[article] -= 1.0
        self._weights[: self._articles, columns] -= np.outer(step * wrong, values)


def _softmax(scores: NDArray[np.float32]) -> Floats:
    odds = np.exp(scores - scores.max())
    return np.asarray(odds / odds.sum(), np.float32)
