"""Comparison of two parts: how alike they are, and in what they differ."""

from __future__ import annotations

import enum

from rapidfuzz.distance import OSA

from agent_desk.domain.quick import dataclass
from agent_desk.search.names.nicknames import Nicknames
from agent_desk.search.names.parts import Part

_MARKS = 0.99
_SCRIPT = 0.98
_BEGUN = 0.95
_SHORT_FORM = 0.93
_INITIAL = 0.75
_SOUND = 0.5
_OTHER_SCRIPT = 0.25
_MOST_LETTERS = 3
_LEAST_BEGUN = 2
LEAST = 0.45


class Difference(enum.Enum):
    """In what two alike parts differ."""

    NONE = enum.auto()
    MARKS = enum.auto()
    SCRIPT = enum.auto()
    BEGUN = enum.auto()
    SHORT_FORM = enum.auto()
    INITIAL = enum.auto()
    SOUND = enum.auto()
    LETTERS = enum.auto()


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two parts are, 0.0 to 1.0, and in what they differ; ``letters`` is how many differ."""

    score: float
    difference: Difference = Difference.NONE
    letters: int = 0


NOT_ALIKE = Likeness(0.0)
_SAME = Likeness(1.0)
_SAME_IN_MARKS = Likeness(_MARKS, Difference.MARKS)
_SAME_IN_SCRIPT = Likeness(_SCRIPT, Difference.SCRIPT)
_SAME_INITIAL = Likeness(_INITIAL, Difference.INITIAL)
_SAME_BEGINNING = Likeness(_BEGUN, Difference.BEGUN)
_SAME_PERSON = Likeness(_SHORT_FORM, Difference.SHORT_FORM)


class Comparison:
    """A typed name, compared part by part with stored ones; what was compared once is remembered.

    With ``begun`` the last part is still being typed: it is like what it begins.
    """

    def __init__(self, typed: tuple[Part, ...], nicknames: Nicknames, *, begun: bool = False) -> None:
        self.typed = typed
        self._half = typed[-1] if typed and begun else None
        self.letters = sum(len(part.folded) for part in typed)
        self._nicknames = nicknames
        self._known: dict[str, tuple[tuple[int, Likeness], ...]] = {}

    def with_part(self, stored: Part) -> tuple[tuple[int, Likeness], ...]:
        """The places of the typed parts that are like a stored one, and how much."""
        known = self._known.get(stored.shown)
        if known is None:
            likes = [self._compare(part, stored) for part in self.typed]
            known = tuple((place, like) for place, like in enumerate(likes) if like.score >= LEAST)
            self._known[stored.shown] = known
        return known

    def _compare(self, typed: Part, stored: Part) -> Likeness:
        like = compare(typed, stored, self._nicknames)
        if typed is self._half and like.score < _BEGUN and _begins(typed, stored):
            return _SAME_BEGINNING
        return like


def _begins(typed: Part, stored: Part) -> bool:
    if len(typed.folded) < _LEAST_BEGUN or len(typed.folded) >= len(stored.folded):
        return False
    return stored.folded.startswith(typed.folded) or stored.skeleton.startswith(typed.skeleton)


def compare(typed: Part, stored: Part, nicknames: Nicknames) -> Likeness:
    """Likeness of a part as typed and as stored."""
    if typed.folded == stored.folded:
        return _same_letters(typed, stored)
    like = _by_letters(typed, stored)
    if like.score < _SHORT_FORM and nicknames.are_alike(typed.skeleton, stored.skeleton):
        return _SAME_PERSON
    return like


def _same_letters(typed: Part, stored: Part) -> Likeness:
    if typed.plain == stored.plain:
        return _SAME
    return _SAME_IN_MARKS if typed.cyrillic == stored.cyrillic else _SAME_IN_SCRIPT


def _by_letters(typed: Part, stored: Part) -> Likeness:
    if len(typed.folded) == 1 or len(stored.folded) == 1:
        begins_same = typed.folded[0] == stored.folded[0] or typed.skeleton[0] == stored.skeleton[0]
        return _SAME_INITIAL if begins_same else NOT_ALIKE
    if abs(len(typed.skeleton) - len(stored.skeleton)) > _MOST_LETTERS:
        return NOT_ALIKE
    letters = OSA.distance(typed.folded, stored.folded, score_cutoff=_MOST_LETTERS)
    sound = OSA.distance(typed.skeleton, stored.skeleton, score_cutoff=_MOST_LETTERS)
    crosses = typed.cyrillic != stored.cyrillic
    by_sound = sound + (_OTHER_SCRIPT if crosses else _SOUND)
    edits = min(letters, by_sound if crosses or not sound else max(by_sound, (sound + letters) / 2))
    score = 1.0 - edits / max(len(typed.folded), len(stored.folded), 4)
    if edits > _MOST_LETTERS or score < LEAST:
        return NOT_ALIKE
    if sound == 0 and (crosses or letters > 1):
        return Likeness(score, Difference.SCRIPT if crosses else Difference.SOUND)
    return Likeness(score, Difference.LETTERS, min(letters, sound) if sound else letters)
