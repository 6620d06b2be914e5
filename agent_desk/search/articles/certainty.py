"""How certain it is that an article answers a question: nothing is shown rather than something weak."""

from __future__ import annotations

import math

import numpy as np

from agent_desk.search.articles.arrays import Floats
from agent_desk.search.articles.certainty_weights import THOUSANDTHS, USUAL
from agent_desk.search.articles.features import FEATURES, Asked
from agent_desk.search.articles.question import How, Question

OF_QUESTION = (
    "words", "unknown", "gap_to_sixth", "rarest", "rarity", "gap_to_next", "unfinished", "short",
    "begun_short", "few",
)  # fmt: skip
"""Words typed, as a logarithm; share of unknown ones; distance of the best score to the sixth and to the next
one; the rarest word, and the mean; whether more is likely to be typed; how short it is; both; how few
articles are searched, for among few nearly every word is rare, and looks as if it were meant."""

FITTED_AT = 100_000
SHORT = 24
BEGUN_SHORT = 50
LITTLE_WORD = 2.5
_WIDEST = (6.0, 3.0)
_USUAL = 2.0
_FURTHEST = 3.0
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


def odds(best: Floats, question: Floats) -> float:
    """Log odds that the ``best`` article, by its features, answers the ``question``, by its numbers.

    A logistic regression on all numbers and all products of two: what a word met is worth depends on how rare
    it is, on how many are typed, and on whether the article has examples.
    """
    numbers = (np.concatenate((best, question)) - _MEANS) / _SPREADS
    numbers = np.append(np.minimum(np.maximum(numbers, -_FURTHEST), _FURTHEST), 1.0)
    return float(numbers @ _WEIGHTS @ numbers)


def _weights() -> Floats:
    """The rows of THOUSANDTHS as a triangle."""
    found = np.zeros((len(THOUSANDTHS), len(THOUSANDTHS)), np.float32)
    found[np.triu_indices(len(THOUSANDTHS))] = np.concatenate(THOUSANDTHS)
    return found / np.float32(1000)


_MEANS, _SPREADS = np.array([USUAL[name] for name in (*FEATURES, *OF_QUESTION)], np.float32).T
_WEIGHTS = _weights()


def finished(question: Question, idf: Floats) -> bool:
    """False if it ends in a blank, in a word begun, or in a little word as no question is likely to end."""
    last = question.groups[-1].options if question.groups else ()
    if question.blank_after or not last:
        return not question.blank_after
    return last[0].how is not How.BEGUN and float(idf[last[0].stem]) >= LITTLE_WORD
