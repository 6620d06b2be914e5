"""The few numbers that the benchmark sets: what makes an answer better, and from where on one is shown."""

from __future__ import annotations

import numpy as np

from agent_desk.search.articles.arrays import Floats
from agent_desk.search.articles.features import FEATURES

_BETTER = {
    "bm25": 5.18,
    "covered": 2.39,
    "sentence": 1.69,
    "sentences": 2.21,
    "one_sentence": 2.11,
    "pairs": 2.64,
    "near_pairs": 0.62,
    "title": -0.21,
    "title_told": 2.95,
    "local": 2.53,
    "length": 0.86,
    "exampled": 3.98,
}
"""Fitted so that right answers stand before wrong ones."""

_SURE = {
    "bm25": 5.09,
    "covered": 1.82,
    "sentence": -0.55,
    "one_sentence": -0.78,
    "pairs": 1.43,
    "near_pairs": 1.39,
    "title": 2.32,
    "local": 2.94,
}
_SURE_OF_WORDS = 1.92
_SURE_OF_UNKNOWN = 1.21
_SURE_WHEN_FEW = 0.22
_UNSURE = -8.9
FITTED_AT = 100_000
"""Fitted so that questions which an article answers are told from those that none answers."""

SHOWN_FROM = 0.33
"""The first answer is shown from this certainty on, else none."""
SHOWN_BESIDE = 0.05
"""Further answers are shown from this certainty on."""
LESSON_BETTER = 10.0
LESSON_SURE = 6.0

_WEIGHTS = np.array([_BETTER.get(name, 0.0) for name in FEATURES], np.float32)
_CERTAINTY = np.array([_SURE.get(name, 0.0) for name in FEATURES], np.float32)


def better(features: Floats, lessons: Floats) -> Floats:
    """A score to rank by, for each row of features."""
    return np.asarray(features @ _WEIGHTS + LESSON_BETTER * lessons, np.float32)


def certain(features: Floats, lessons: Floats, words: int, unknown: int, docs: int) -> Floats:
    """How certain it is that each row answers a question of so many words, 0 to 1; ``docs`` are searched."""
    asked = _UNSURE + _SURE_OF_WORDS * np.log1p(words) + _SURE_OF_UNKNOWN * unknown / max(words, 1)
    # Fewer articles meet a question's words by chance less often; the fit was made at 100,000.
    asked += _SURE_WHEN_FEW * max(float(np.log(FITTED_AT / max(docs, 1))), 0.0)
    odds = features @ _CERTAINTY + LESSON_SURE * lessons + asked
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(odds, -30, 30))), np.float32)
