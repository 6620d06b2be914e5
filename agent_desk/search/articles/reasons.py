"""Why an answer is shown, in words."""

from __future__ import annotations

from typing import TypeAlias

from agent_desk.domain.match import Reason
from agent_desk.search.articles.arrays import Floats, Ids
from agent_desk.search.articles.question import Group, How, Option, Question

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

_Why: TypeAlias = tuple[tuple[Reason, ...], tuple[str, ...]]


class Reasons:
    """The reasons of one question's answers; each is put into words once, for most answers share them."""

    def __init__(self, question: Question, idf: Floats) -> None:
        self._place: dict[int, list[tuple[int, int]]] = {}
        self._rarity: dict[int, float] = {}
        self._groups = question.groups
        for group, item in enumerate(question.groups):
            for place, option in enumerate(item.options):
                self._place.setdefault(option.stem, []).append((group, place))
                self._rarity[option.stem] = float(idf[option.stem])
        self._stems = frozenset(self._place)
        self._worded: dict[tuple[str, str], Reason] = {}
        self._known: dict[frozenset[int], _Why] = {}

    def of(self, told: Ids, asked: int) -> _Why:
        """Reasons for an article with these stems, and the folded words of it that matched."""
        held = self._stems.intersection(told.tolist())
        if held not in self._known:
            self._known[held] = self._worked_out(held)
        why, matched = self._known[held]
        return (*why, *_asked(asked)) if asked else why, matched

    def _worked_out(self, held: frozenset[int]) -> _Why:
        same: dict[str, None] = {}
        matched: dict[str, None] = {}
        found: dict[Reason, None] = {}
        for group, option in self._likeliest(held):
            matched[option.form] = None
            if option.how is How.SAME:
                same[group.typed] = None
            else:
                found[self._why(group, option)] = None
        first = _same(tuple(same)) if same else ()
        return (*first, *found), tuple(matched)

    def _likeliest(self, held: frozenset[int]) -> list[tuple[Group, Option]]:
        """What each typed word was taken as that carries weight."""
        likeliest: dict[int, int] = {}
        for at, place in sorted(at for stem in held for at in self._place[stem]):
            likeliest.setdefault(at, place)
        found = [(group := self._groups[at], group.options[place]) for at, place in likeliest.items()]
        least = CARRIES_WEIGHT * max((self._rarity[stem] for stem in held), default=0.0)
        return [item for item in found if self._rarity[item[1].stem] >= least]

    def _why(self, group: Group, option: Option) -> Reason:
        key = (group.typed, option.form)
        if key not in self._worded:
            sentence = _SENTENCES[option.how].format(*key)
            self._worded[key] = Reason(option.how.value, key, sentence)
        return self._worded[key]


def _same(typed: tuple[str, ...]) -> tuple[Reason]:
    return (Reason("words_matched", typed, "words matched: " + ", ".join(typed)),)


def _asked(asked: int) -> tuple[Reason]:
    times = "once" if asked == 1 else f"{asked} times"
    return (Reason("asked_before", (str(asked),), f"confirmed by colleagues {times}"),)
