"""How certain it is that an article answers a question: nothing is shown rather than something weak."""

from __future__ import annotations

import math

import numpy as np

from agent_desk.search.articles.arrays import Floats
from agent_desk.search.articles.features import Asked
from agent_desk.search.articles.question import How, Question

OF_QUESTION = (
    "words", "unknown", "gap_to_sixth", "rarest", "rarity", "gap_to_next", "unfinished", "short",
    "begun_short",
)  # fmt: skip
"""Words typed, as a logarithm; share of unknown ones; distance of the score to the sixth and to the next
best; the rarest word, and the mean; whether more is likely to be typed; how short it is; both."""

SHORT = 24
BEGUN_SHORT = 50
LITTLE_WORD = 2.5
_WIDEST = (6.0, 3.0)
_USUAL = 2.0


def of_question(question: Question, of: Asked, idf: Floats, scores: Floats) -> Floats:
    """What speaks for or against any answer: a row for each article, shape (articles, len(OF_QUESTION))."""
    groups = question.groups
    best = sorted(scores.tolist(), reverse=True)
    sixth, second = (best[place] if place < len(best) else sum(best[:1]) - _USUAL for place in (5, 1))
    found = np.empty((len(scores), len(OF_QUESTION)), np.float32)
    unfinished = float(_unfinished(question, idf))
    found[:] = (
        math.log1p(len(groups)),
        sum(not group.options for group in groups) / max(len(groups), 1),
        0.0,
        float(of.rarity.max(initial=0.0)) / of.rarest,
        float(of.rarity.sum()) / max(len(groups), 1) / of.rarest,
        0.0,
        unfinished,
        max(0.0, 1.0 - question.letters / SHORT),
        unfinished * max(0.0, 1.0 - question.letters / BEGUN_SHORT),
    )
    found[:, 2] = _within(scores - sixth, _WIDEST[0])
    found[:, 5] = _within(scores - second, _WIDEST[1])
    return found


def _within(distances: Floats, widest: float) -> Floats:
    return np.minimum(np.maximum(distances, -widest), widest)


def _unfinished(question: Question, idf: Floats) -> bool:
    """Whether the question ends in a blank, in a word begun, or in a little word as none is likely to end."""
    last = question.groups[-1].options if question.groups else ()
    if question.blank_after or not last:
        return question.blank_after
    return last[0].how is How.BEGUN or float(idf[last[0].stem]) < LITTLE_WORD
