"""A question as the engine understands it: groups of stems, one group for each word typed."""

from __future__ import annotations

import enum
from typing import NamedTuple

from agent_desk.domain.quick import dataclass


class How(enum.StrEnum):
    """How a stem came from what was typed; the value is the reason's code."""

    SAME = "word"
    CORRECTED = "corrected"
    BEGUN = "begun"
    LAYOUT = "layout"
    LATIN = "latin_letters"
    SYNONYM = "synonym"
    SPLIT = "split_words"
    JOINED = "joined_words"


class Option(NamedTuple):
    """A stem that a typed word may stand for; ``weight`` 0 to 1, ``form`` the articles' folded word."""

    stem: int
    weight: float
    form: str
    how: How = How.SAME


class Group(NamedTuple):
    """A typed word and what it may stand for, the likeliest first."""

    typed: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """Groups in the order typed; ``language`` is a number in the index's languages, -1 if unknown.

    ``letters`` typed, blanks between words included; ``blank_after``: a blank was typed last.
    """

    groups: tuple[Group, ...] = ()
    language: int = -1
    letters: int = 0
    blank_after: bool = False
