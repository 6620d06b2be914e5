"""The few numbers that the benchmark sets: what makes an answer better, and from where on one is shown."""

from __future__ import annotations

import numpy as np

from agent_desk.search.articles.arrays import Floats
from agent_desk.search.articles.certainty import OF_QUESTION
from agent_desk.search.articles.features import FEATURES

_BETTER = {
    "bm25": 2.73,
    "covered": 3.89,
    "sentence": 1.29,
    "one_sentence": 1.71,
    "pairs": 2.62,
    "near_pairs": 0.82,
    "title_told": 1.59,
    "length": 3.16,
    "exampled": 2.81,
    "middle": 10.36,
    "met": -1.49,
    "meaning": 3.95,
}
"""Fitted so that right answers stand before wrong ones."""

_SURE = {
    "bm25": 2.58,
    "covered": 2.87,
    "sentence": -1.61,
    "one_sentence": 0.04,
    "pairs": 3.01,
    "near_pairs": 0.22,
    "title_told": 1.45,
    "length": 0.51,
    "exampled": -2.66,
    "middle": 2.62,
    "met": -0.88,
    "meaning": 0.66,
    "words": 2.59,
    "unknown": 0.11,
    "gap_to_sixth": 0.63,
    "rarest": -1.2,
    "rarity": 9.97,
    "gap_to_next": -0.21,
    "unfinished": 0.41,
    "short": 2.41,
    "begun_short": 2.69,
}
_SURE_WHEN_FEW = 0.22
_UNSURE = -11.68
FITTED_AT = 100_000
"""Fitted so that questions which an article answers are told from those that none answers."""

SHOWN_FROM = 0.20
"""The first answer is shown from this certainty on, else none."""
SHOWN_BESIDE = 0.33
"""Answers after the third are shown from this certainty on."""
SHOWN_ANYWAY = 3
"""So many are shown if the first is."""
COVERED_FROM = 0.25
COVERED_WHEN_STRANGE = 0.5
"""An answer meets at least so much of a question, its words weighed by rarity, or was confirmed for it. More
is asked where most words are in no article: what remains meets one by chance, above all among a few."""
LESSON_BETTER = 15.0
LESSON_SURE = 6.0

_WEIGHTS = np.array([_BETTER[name] for name in FEATURES], np.float32)
_CERTAINTY = np.array([_SURE[name] for name in FEATURES], np.float32)
_COVERED = FEATURES.index("covered")
_UNKNOWN = OF_QUESTION.index("unknown")
_OF_QUESTION = np.array([_SURE[name] for name in OF_QUESTION], np.float32)


def better(features: Floats, lessons: Floats) -> Floats:
    """A score to rank by, for each row of features."""
    return np.asarray(features @ _WEIGHTS + LESSON_BETTER * lessons, np.float32)


def certain(features: Floats, lessons: Floats, question: Floats, docs: int) -> Floats:
    """How certain it is that each row answers the question, 0 to 1; ``docs`` are searched."""
    # Fewer articles meet a question's words by chance less often; the fit was made at 100,000.
    asked = _UNSURE + _SURE_WHEN_FEW * max(float(np.log(FITTED_AT / max(docs, 1))), 0.0)
    odds = features @ _CERTAINTY + question @ _OF_QUESTION + LESSON_SURE * lessons + asked
    wanted = np.where(question[:, _UNKNOWN] > 0.5, COVERED_WHEN_STRANGE, COVERED_FROM)
    met = (features[:, _COVERED] >= wanted) | (lessons > 0)
    return np.asarray(met / (1.0 + np.exp(-np.minimum(np.maximum(odds, -30), 30))), np.float32)
