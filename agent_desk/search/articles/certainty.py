"""How certain it is that an article answers a question: nothing is shown rather than something weak."""

from __future__ import annotations

import math

import numpy as np

from agent_desk.search.articles.arrays import Floats
from agent_desk.search.articles.certainty_weights import ALONE, WEIGHTS
from agent_desk.search.articles.features import FEATURES, Asked
from agent_desk.search.articles.lines import OF_LINES
from agent_desk.search.articles.question import How, Question

OF_QUESTION = (
    "words", "unknown", "gap_to_sixth", "rarest", "rarity", "gap_to_next", "unfinished", "short",
    "begun_short", "few",
)  # fmt: skip
"""Words typed, as a logarithm; share of unknown ones; distance of the best score to the sixth and to the next
one; the rarest word, and the mean; whether more is likely to be typed; how short it is; both; how few
articles are searched, for among few nearly every word is rare, and looks as if it were meant."""

BESIDE = (*OF_QUESTION, *OF_LINES)
"""What certainty goes by beside the best article's features."""

FITTED_AT = 100_000
SHORT = 24
BEND = 0.7
BEGUN_SHORT = 50
LITTLE_WORD = 2.5
_WIDEST = (6.0, 3.0)
_USUAL = 2.0
FURTHEST = 3.0
"""Numbers count up to so many standard deviations from the mean: beyond, nothing was fitted."""


def of_question(question: Question, of: Asked, scores: Floats, finished: bool, docs: int) -> Floats:
    """What speaks for or against the answer with the best of the ``scores``, in the order of OF_QUESTION.

    ``docs`` articles are searched.
    """
    groups = question.groups
    best = sorted(scores.tolist(), reverse=True)
    sixth, second = (best[0] - best[place] if place < len(best) else _USUAL for place in (5, 1))
    unfinished = float(not finished)
    return np.array(
        (
            math.log1p(len(groups)),
            sum(not group.options for group in groups) / max(len(groups), 1),
            min(sixth, _WIDEST[0]),
            float(of.rarity.max(initial=0.0)) / of.rarest,
            float(of.rarity.sum()) / max(len(groups), 1) / of.rarest,
            min(second, _WIDEST[1]),
            unfinished,
            max(0.0, 1.0 - question.letters / SHORT),
            unfinished * max(0.0, 1.0 - question.letters / BEGUN_SHORT),
            max(0.0, 1.0 - math.log(docs) / math.log(FITTED_AT)),
        ),
        np.float32,
    )


def odds(best: Floats, beside: Floats) -> float:
    """Log odds that the ``best`` article, by its features, answers the question, by the numbers BESIDE.

    A logistic regression in which each number counts along a line with two bends, steeper or flatter where
    the article has examples, where the question is unfinished, and where few articles are searched.
    """
    numbers = (np.concatenate((best, beside)) - _MEANS) / _SPREADS
    numbers = np.minimum(np.maximum(numbers, -FURTHEST), FURTHEST)
    return ALONE + float((_WEIGHTS * bent(numbers)).sum())


def bent(numbers: Floats) -> Floats:
    """What each number counts by, shape (6, …, numbers), the numbers in standard deviations from their means.

    Itself; how far it is above BEND and below -BEND; and its products with the three WHERE.
    """
    above, below = np.maximum(numbers - BEND, 0.0), np.maximum(-BEND - numbers, 0.0)
    products = [numbers * numbers[..., [place]] for place in _WHERE]
    return np.stack((numbers, above, below, *products))


WHERE = ("exampled", "unfinished", "few")
NUMBERS = (*FEATURES, *BESIDE)
_WHERE = [NUMBERS.index(name) for name in WHERE]
_TABLE = np.array([WEIGHTS[name] for name in NUMBERS], np.float32).T
_MEANS, _SPREADS, _WEIGHTS = _TABLE[0], _TABLE[1], _TABLE[2:]


def finished(question: Question, idf: Floats) -> bool:
    """False if it ends in a blank, in a word begun, or in a little word as no question is likely to end."""
    last = question.groups[-1].options if question.groups else ()
    if question.blank_after or not last:
        return not question.blank_after
    return last[0].how is not How.BEGUN and float(idf[last[0].stem]) >= LITTLE_WORD
