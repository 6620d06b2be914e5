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
    "bm25": 3.53,
    "covered": 2.62,
    "sentence": -0.87,
    "one_sentence": 0.12,
    "pairs": 1.51,
    "near_pairs": 0.26,
    "title_told": 0.59,
    "length": 0.4,
    "exampled": -1.63,
    "middle": 3.08,
    "met": 0.1,
    "meaning": 1.57,
    "words": 1.22,
    "unknown": 0.46,
    "gap_to_sixth": 0.38,
    "rarest": -0.55,
    "rarity": 7.28,
    "gap_to_next": -0.31,
    "unfinished": 0.2,
    "short": 2.59,
    "begun_short": 2.51,
}
_UNSURE = -9.3
_UNSURE_WHEN_FEW = 0.07
FITTED_AT = 100_000
"""Fitted so that few right answers are lost where half of the questions that nothing answers find nothing:
those that were answered wrongly do not count, for showing or hiding them is the same."""

SHOWN_FROM = 0.25
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
    # Among few articles nearly every word is rare, and looks as if it were meant: so at 100 and at 10,000.
    asked = _UNSURE - _UNSURE_WHEN_FEW * max(float(np.log(FITTED_AT / max(docs, 1))), 0.0)
    odds = features @ _CERTAINTY + question @ _OF_QUESTION + LESSON_SURE * lessons + asked
    wanted = np.where(question[:, _UNKNOWN] > 0.5, COVERED_WHEN_STRANGE, COVERED_FROM)
    met = (features[:, _COVERED] >= wanted) | (lessons > 0)
    return np.asarray(met / (1.0 + np.exp(-np.minimum(np.maximum(odds, -30), 30))), np.float32)
