"""Why an answer is shown, in words."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

import numpy as np

from agent_desk.domain.match import Reason
from agent_desk.search.articles.arrays import Floats, Ids
from agent_desk.search.articles.question import How, Option, Question

_SENTENCES = {
    How.CORRECTED: "“{0}” taken as “{1}”",
    How.BEGUN: "“{0}” taken as the beginning of “{1}”",
    How.LAYOUT: "“{0}” typed on the other keyboard layout: “{1}”",
    How.LATIN: "“{0}” taken as “{1}” in Latin letters",
    How.SYNONYM: "“{0}” means “{1}”",
    How.SPLIT: "“{0}” taken as two words, one “{1}”",
    How.JOINED: "“{0}” taken as one word “{1}”",
}

CARRIES_WEIGHT = 0.5
"""A word is named if it is at least so rare as a share of the rarest that matched: "my" tells little."""

_TYPED = How.SAME
_Why: TypeAlias = tuple[tuple[Reason, ...], tuple[str, ...]]


class _Reading(NamedTuple):
    """One way to take the word typed at a place: a stem, and how rare that is."""

    place: int
    stem: int
    rarity: float
    typed: str
    option: Option


class Reasons:
    """The reasons of one question's answers; each is put into words once, for most answers share them."""

    def __init__(self, question: Question, idf: Floats) -> None:
        self._readings = [
            _Reading(place, option.stem, idf.item(option.stem), group.typed, option)
            for place, group in enumerate(question.groups)
            for option in group.options
        ]
        self._is_asked = np.zeros(len(idf), bool)
        self._is_asked[[reading.stem for reading in self._readings]] = True
        self._worded: dict[tuple[str, str], Reason] = {}
        self._known: dict[frozenset[int], _Why] = {}

    def of(self, told: Ids, asked: int) -> _Why:
        """Reasons for an article with these stems, and the folded words of it that matched."""
        held = frozenset(told[self._is_asked[told]].tolist())
        if held not in self._known:
            self._known[held] = self._worked_out(held)
        why, matched = self._known[held]
        return (*why, *_asked(asked)) if asked else why, matched

    def _worked_out(self, held: frozenset[int]) -> _Why:
        same: dict[str, None] = {}
        matched: dict[str, None] = {}
        found: dict[tuple[str, str], Reason] = {}
        for _, _, _, typed, option in self._likeliest(held):
            matched[option.form] = None
            if option.how is _TYPED:
                same[typed] = None
            else:
                found[typed, option.form] = self._why(typed, option)
        first = _same(tuple(same)) if same else ()
        return (*first, *found.values()), tuple(matched)

    def _likeliest(self, held: frozenset[int]) -> list[_Reading]:
        """What each typed word was taken as, the first that the article has, if it carries weight."""
        found: dict[int, _Reading] = {}
        for reading in self._readings:
            if reading.stem in held:
                found.setdefault(reading.place, reading)
        least = CARRIES_WEIGHT * max((reading.rarity for reading in found.values()), default=0.0)
        return [reading for reading in found.values() if reading.rarity >= least]

    def _why(self, typed: str, option: Option) -> Reason:
        key = (typed, option.form)
        if key not in self._worded:
            sentence = _SENTENCES[option.how].format(*key)
            self._worded[key] = Reason(option.how.value, key, sentence)
        return self._worded[key]


def _same(typed: tuple[str, ...]) -> tuple[Reason]:
    return (Reason("words_matched", typed, "words matched: " + ", ".join(typed)),)


def _asked(asked: int) -> tuple[Reason]:
    times = "once" if asked == 1 else f"{asked} times"
    return (Reason("asked_before", (str(asked),), f"confirmed by colleagues {times}"),)
