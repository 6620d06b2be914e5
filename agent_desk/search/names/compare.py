"""Comparison of two parts: how alike they are, and the reason in words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from agent_desk.domain.match import Reason
from agent_desk.search.names import reasons
from agent_desk.search.names.nicknames import Nicknames
from agent_desk.search.names.parts import Part

_MARKS = 0.99
_SCRIPT = 0.98
_SHORT_FORM = 0.93
_INITIAL = 0.75
_SOUND = 0.5
_OTHER_SCRIPT = 0.25
_MOST_LETTERS = 3
LEAST = 0.45


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two parts are, 0.0 to 1.0, and why it is less than 1.0."""

    score: float
    reason: Reason | None = None


_NOT_ALIKE = Likeness(0.0)
_SAME = Likeness(1.0)


def compare(typed: Part, stored: Part, nicknames: Nicknames) -> Likeness:
    """Likeness of a part as typed and as stored; symmetric but for the order of words in the reason."""
    if typed.plain == stored.plain:
        return _SAME
    if typed.folded == stored.folded:
        return _same_letters(typed, stored)
    return max(
        _by_letters(typed, stored), _by_nickname(typed, stored, nicknames), key=lambda like: like.score
    )


def _same_letters(typed: Part, stored: Part) -> Likeness:
    if typed.cyrillic != stored.cyrillic:
        return Likeness(_SCRIPT, reasons.other_script(typed, stored))
    return Likeness(_MARKS, reasons.marks(typed, stored))


def _by_nickname(typed: Part, stored: Part, nicknames: Nicknames) -> Likeness:
    if typed.skeleton == stored.skeleton:
        return _NOT_ALIKE
    found = nicknames.pair(typed, stored)
    return Likeness(_SHORT_FORM, reasons.short_form(*found)) if found else _NOT_ALIKE


def _by_letters(typed: Part, stored: Part) -> Likeness:
    if len(typed.plain) == 1 or len(stored.plain) == 1:
        same = typed.skeleton[:1] == stored.skeleton[:1]
        return Likeness(_INITIAL, reasons.initial(typed, stored)) if same else _NOT_ALIKE
    letters, sound = _distances(typed.folded, stored.folded, typed.skeleton, stored.skeleton)
    crosses = typed.cyrillic != stored.cyrillic
    edits = min(letters, sound + (_OTHER_SCRIPT if crosses else _SOUND))
    if edits > _MOST_LETTERS:
        return _NOT_ALIKE
    score = 1.0 - edits / max(len(typed.folded), len(stored.folded), 4)
    if score < LEAST:
        return _NOT_ALIKE
    return Likeness(score, _letters_reason(typed, stored, letters, sound))


def _letters_reason(typed: Part, stored: Part, letters: int, sound: int) -> Reason:
    if sound == 0 and typed.cyrillic != stored.cyrillic:
        return reasons.other_script(typed, stored)
    if sound == 0 and letters > 1:
        return reasons.same_sound(typed, stored)
    return reasons.letters(typed, stored, min(letters, sound) if sound else letters)


@lru_cache(maxsize=16384)
def _distances(typed: str, stored: str, typed_sound: str, stored_sound: str) -> tuple[int, int]:
    most = _MOST_LETTERS
    return (
        OSA.distance(typed, stored, score_cutoff=most),
        OSA.distance(typed_sound, stored_sound, score_cutoff=most),
    )
