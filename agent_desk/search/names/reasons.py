"""The reasons of a name match, each a code with its English sentence."""

from __future__ import annotations

from agent_desk.domain.match import Reason
from agent_desk.search.names.compare import Difference, Likeness
from agent_desk.search.names.nicknames import Nicknames
from agent_desk.search.names.parts import Part

SAME_NAME = Reason("same_name", (), "same name")
SWAPPED = Reason("names_swapped", (), "first and last name swapped")
_PLAIN = {
    Difference.MARKS: ("other_marks", "marks differ"),
    Difference.INITIAL: ("initial", "initial only"),
    Difference.SOUND: ("same_sound", "sounds the same"),
}
_COUNTS = {
    1: ("one_letter", "one letter"),
    2: ("two_letters", "two letters"),
    3: ("three_letters", "three letters"),
}


def difference(typed: Part, stored: Part, like: Likeness, nicknames: Nicknames) -> Reason | None:
    """Why two parts that are alike are not the same; None when they are."""
    both = (typed.shown, stored.shown)
    match like.difference:
        case Difference.NONE:
            return None
        case Difference.SCRIPT:
            return _script(typed, stored)
        case Difference.BEGUN:
            return Reason("begun", both, f"{typed.shown} begins {stored.shown}")
        case Difference.SHORT_FORM:
            short, full = nicknames.short_and_full(typed, stored)
            return Reason("short_form", (short, full), f"{short} is a short form of {full}")
        case Difference.LETTERS:
            code, count = _COUNTS[min(max(like.letters, 1), 3)]
            words = f"name differs by {count}"
        case other:
            code, words = _PLAIN[other]
    return Reason(code, both, "{}: {} / {}".format(words, *both))


def missing(part: Part) -> Reason:
    """A typed part that the stored name lacks."""
    return Reason("part_not_found", (part.shown,), f"{part.shown} is not in the name")


def not_said(part: Part) -> Reason:
    """The stored name has a part that was not typed."""
    return Reason("part_not_said", (part.shown,), f"{part.shown} was not said")


def equal_names(count: int) -> Reason:
    """Several customers have this very name."""
    return Reason("equal_names", (str(count),), f"{count} customers have this name")


def _script(typed: Part, stored: Part) -> Reason:
    both = (stored.shown, typed.shown)
    if stored.cyrillic:
        return Reason("in_latin", both, f"{stored.shown} written in Latin letters")
    return Reason("in_cyrillic", both, f"{stored.shown} written in Cyrillic letters")
