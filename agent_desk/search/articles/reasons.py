"""Why an answer is shown, in words."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise
from operator import itemgetter
from typing import TypeAlias

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
LITTLE = 3
"""A word of so few letters must be rarer than all longer ones: among few articles "was" is rare, too."""

_TYPED = How.SAME
_Why: TypeAlias = tuple[tuple[Reason, ...], tuple[str, ...]]
_Reading: TypeAlias = tuple[int, int, float, str, Option]
"""The place of a typed word, a stem that it may stand for, how rare that is, the word, the option."""
_RARITY = itemgetter(2)


class Reasons:
    """The reasons of one question's answers; each is put into words once, for most answers share them."""

    def __init__(self, question: Question, idf: Floats) -> None:
        readings: list[_Reading] = [
            (place, option.stem, idf.item(option.stem), group.typed, option)
            for place, group in enumerate(question.groups)
            for option in group.options
        ]
        self._from_last = readings[::-1]
        self._is_asked = np.zeros(len(idf), bool)
        self._is_asked[[reading[1] for reading in readings]] = True
        self._worded: dict[tuple[str, str], Reason] = {}
        self._known: dict[frozenset[int], _Why] = {}

    def of(self, told: Sequence[Ids], asked: Sequence[int]) -> list[_Why]:
        """For articles with these stems, asked so often: reasons, and the folded words that matched."""
        return [self._of(held, times) for held, times in zip(self._held(told), asked, strict=True)]

    def _held(self, told: Sequence[Ids]) -> list[frozenset[int]]:
        """Which of the question's stems each article has."""
        words = np.concatenate(told)
        places = self._is_asked[words].nonzero()[0]
        ends = places.searchsorted(list(accumulate(map(len, told)))).tolist()
        stems = words[places].tolist()
        return [frozenset(stems[begin:end]) for begin, end in pairwise((0, *ends))]

    def _of(self, held: frozenset[int], asked: int) -> _Why:
        if held not in self._known:
            self._known[held] = self._worked_out(held)
        why, matched = self._known[held]
        return (*why, *_asked(asked)) if asked else why, matched

    def _worked_out(self, held: frozenset[int]) -> _Why:
        # What each typed word was taken as is the first of its readings that the article has.
        taken = {reading[0]: reading for reading in self._from_last if reading[1] in held}
        rarest = max(map(_RARITY, taken.values()), default=0.0)
        longer = max((one[2] for one in taken.values() if not _is_little(one)), default=-1.0)
        same: dict[str, None] = {}
        matched: dict[str, None] = {}
        found: dict[tuple[str, str], Reason] = {}
        for reading in reversed(taken.values()):
            _, _, rarity, typed, option = reading
            if rarity > longer if _is_little(reading) else rarity >= CARRIES_WEIGHT * rarest:
                matched[option.form] = None
                if option.how is _TYPED:
                    same[typed] = None
                else:
                    found[typed, option.form] = self._why(typed, option)
        first = _same(tuple(same)) if same else ()
        return (*first, *found.values()), tuple(matched)

    def _why(self, typed: str, option: Option) -> Reason:
        key = (typed, option.form)
        if key not in self._worded:
            sentence = _SENTENCES[option.how].format(*key)
            self._worded[key] = Reason(option.how.value, key, sentence)
        return self._worded[key]


def _is_little(reading: _Reading) -> bool:
    typed = reading[3]
    return reading[4].how is _TYPED and len(typed) <= LITTLE and typed.isalpha()


def _same(typed: tuple[str, ...]) -> tuple[Reason]:
    return (Reason("words_matched", typed, "words matched: " + ", ".join(typed)),)


def _asked(asked: int) -> tuple[Reason]:
    times = "once" if asked == 1 else f"{asked} times"
    return (
        Reason("asked_before", (str(asked),), f"confirmed by colleagues for questions like this {times}"),
    )
