"""The reasons of a name match, each a code with its English sentence."""

from __future__ import annotations

from agent_desk.domain.match import Reason
from agent_desk.search.names.parts import Part

SAME_NAME = Reason("same_name", (), "same name")
SWAPPED = Reason("names_swapped", (), "first and last name swapped")
_COUNTS = {1: "one letter", 2: "two letters", 3: "three letters"}
_CODES = {1: "one_letter", 2: "two_letters", 3: "three_letters"}


def marks(typed: Part, stored: Part) -> Reason:
    """The same letters, other diacritics."""
    args = (typed.shown, stored.shown)
    return Reason("other_marks", args, "marks differ: {} / {}".format(*args))


def other_script(typed: Part, stored: Part) -> Reason:
    """One in Cyrillic, one in Latin letters."""
    if stored.cyrillic:
        return Reason("in_latin", (stored.shown, typed.shown), f"{stored.shown} written in Latin letters")
    return Reason("in_cyrillic", (stored.shown, typed.shown), f"{stored.shown} written in Cyrillic letters")


def short_form(short: str, full: str) -> Reason:
    """A nickname or a usual variant."""
    return Reason("short_form", (short, full), f"{short} is a short form of {full}")


def initial(typed: Part, stored: Part) -> Reason:
    """An initial for a name."""
    args = (typed.shown, stored.shown)
    return Reason("initial", args, "initial only: {} / {}".format(*args))


def same_sound(typed: Part, stored: Part) -> Reason:
    """Two spellings of one sound."""
    args = (typed.shown, stored.shown)
    return Reason("same_sound", args, "sounds the same: {} / {}".format(*args))


def letters(typed: Part, stored: Part, count: int) -> Reason:
    """Some letters differ."""
    count = min(max(count, 1), 3)
    args = (typed.shown, stored.shown)
    return Reason(_CODES[count], args, "name differs by {}: {} / {}".format(_COUNTS[count], *args))


def missing(shown: str) -> Reason:
    """A typed part that the stored name lacks."""
    return Reason("part_not_found", (shown,), f"{shown} is not in the name")


def more(shown: str) -> Reason:
    """The stored name has a part that was not typed."""
    return Reason("part_not_said", (shown,), f"{shown} was not said")


def equal_names(count: int) -> Reason:
    """Several customers have this very name."""
    return Reason("equal_names", (str(count),), f"{count} customers have this name")
