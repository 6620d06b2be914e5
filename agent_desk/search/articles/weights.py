"""The few numbers that the benchmark sets: what makes an answer better, and from where on one is shown."""

from __future__ import annotations

import numpy as np

from agent_desk.search.articles.arrays import Flags, Floats
from agent_desk.search.articles.certainty import BESIDE, odds
from agent_desk.search.articles.features import FEATURES

_BETTER = {
    "bm25": (5.84, 3.55),
    "covered": (1.51, 0.98),
    "sentence": (0.94, 0.86),
    "one_sentence": (3.97, -0.58),
    "pairs": (5.52, 1.86),
    "near_pairs": (2.00, -0.48),
    "title_told": (3.55, -0.09),
    "length": (-1.10, 4.27),
    "exampled": (3.89, 3.89),
    "middle": (8.93, 8.81),
    "met": (-1.02, -1.64),
    "meaning": (2.54, 5.09),
    "asked_covered": (0.00, 2.10),
    "asked_sentence": (0.00, 0.64),
    "asked_one_sentence": (0.00, 2.23),
    "asked_pairs": (0.00, 0.40),
    "asked_near_pairs": (0.00, 1.29),
    "asked_title_told": (0.00, 1.33),
}
"""Fitted so that right answers stand before wrong ones: without and with example questions. A softmax over
the candidates, so that a difference of scores is a log odds."""

SHOWN_FROM = 0.36
"""The first answer is shown from this certainty on, else none."""
SHOWN_BESIDE = 0.42
"""Answers after the third are shown from this certainty on."""
SHOWN_ANYWAY = 3
"""So many are shown if the first is."""
COVERED_FROM = 0.25
COVERED_WHEN_STRANGE = 0.5
"""An answer meets at least so much of a question, its words weighed by rarity, or was confirmed for it. More
is asked where most words are in no article: what remains meets one by chance, above all among a few."""
LESSON_BETTER = 15.0
LESSON_SURE = 12.0
SURE_FROM = 1.0
"""From these log odds on an article is sure to answer, had nobody confirmed anything."""
LONE_BETTER = 2.0
"""A lone agent's lesson makes another article so much better then, at most."""

MOST_BELOW = 3.0
"""How far the log odds of other answers can be below those of the best one."""

_WEIGHTS = np.array([_BETTER[name] for name in FEATURES], np.float32)
_COVERED, _EXAMPLED = FEATURES.index("covered"), FEATURES.index("exampled")
_UNKNOWN = BESIDE.index("unknown")


def better(features: Floats, lessons: Floats) -> Floats:
    """A score to rank by, for each row of features."""
    without, with_examples = (features @ _WEIGHTS).T
    scores = np.where(features[:, _EXAMPLED] > 0, with_examples, without)
    return np.asarray(scores + LESSON_BETTER * lessons, np.float32)


def unlearned(scores: Floats, lessons: Floats) -> Floats:
    """What the scores would be had nobody confirmed anything."""
    return np.asarray(scores - LESSON_BETTER * lessons, np.float32)


def relearned(scores: Floats, lessons: Floats) -> Floats:
    """What ``unlearned`` scores are with these lessons."""
    return np.asarray(scores + LESSON_BETTER * lessons, np.float32)


def modest(lessons: Floats, lone: Flags, sure: float) -> Floats:
    """The lessons, ``lone`` ones held small if the best article without them is ``sure``, in log odds."""
    if sure < SURE_FROM:
        return lessons
    return np.asarray(np.where(lone, np.minimum(lessons, LONE_BETTER / LESSON_BETTER), lessons), np.float32)


def certain(features: Floats, lessons: Floats, beside: Floats, scores: Floats) -> Floats:
    """How certain it is that each row answers the question, 0 to 1.

    ``beside`` are the numbers BESIDE of the row that would be best had nobody confirmed anything: whether the
    question is answered at all is judged by that, so that a mistaken click hides nothing.
    """
    best = int(unlearned(scores, lessons).argmax())
    below = np.minimum(scores.max() - scores, MOST_BELOW)
    sure = odds(features[best], beside) - below + LESSON_SURE * lessons
    wanted = COVERED_WHEN_STRANGE if beside[_UNKNOWN] > 0.5 else COVERED_FROM
    met = (features[:, _COVERED] >= wanted) | (lessons > 0)
    return np.asarray(met / (1.0 + np.exp(-np.minimum(np.maximum(sure, -30), 30))), np.float32)
