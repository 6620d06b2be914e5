"""Signals: what must not be missed in a text, whatever channel it came by; and the harm that it tells of."""

from __future__ import annotations

import enum
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

LONGEST = 20_000
"""Characters of one text that are read: longer ones repeat older messages."""


class Signal(enum.StrEnum):
    """What is routed to a named owner at once."""

    SECURITY_REPORT = "security_report"
    BEREAVEMENT = "bereavement"
    REGULATOR = "regulator"
    LEGAL = "legal"
    VULNERABLE_PERSON = "vulnerable_person"
    LEAVING = "leaving"
    INJURY = "injury"


class Harm(enum.StrEnum):
    """What goes on hurting the customer while nobody does anything."""

    HEALTH = "health"
    MONEY = "money"
    CUT_OFF = "cut_off"


@dataclass(frozen=True, slots=True)
class Terms:
    """Patterns of words for each signal and harm; made by :func:`terms_of`."""

    signals: tuple[tuple[Signal, re.Pattern[str]], ...] = ()
    harms: tuple[tuple[Harm, re.Pattern[str]], ...] = ()

    def signals_in(self, texts: Iterable[str]) -> tuple[Signal, ...]:
        """The signals that the texts hold, in the order of :class:`Signal`."""
        plain = [folded(text) for text in texts]
        return tuple(one for one, pattern in self.signals if any(map(pattern.search, plain)))

    def harms_in(self, texts: Iterable[str]) -> tuple[Harm, ...]:
        """The harm that the texts tell of, in the order of :class:`Harm`."""
        plain = [folded(text) for text in texts]
        return tuple(one for one, pattern in self.harms if any(map(pattern.search, plain)))


def terms_of(signals: Mapping[Signal, Iterable[str]], harms: Mapping[Harm, Iterable[str]]) -> Terms:
    """Terms from lists: words in a row, ``*`` for any ending; letters' case and marks do not matter.

    Raises ValueError for a term without a letter.
    """
    return Terms(
        tuple((one, _pattern(signals[one])) for one in Signal if signals.get(one)),
        tuple((one, _pattern(harms[one])) for one in Harm if harms.get(one)),
    )


def folded(text: str) -> str:
    """``text`` without case, marks and the difference of ``ё`` and ``е``: people type in a hurry."""
    apart = unicodedata.normalize("NFKD", text[:LONGEST]).casefold()
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def _pattern(terms: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_words, terms))})(?!\w)")


def _words(term: str) -> str:
    words = folded(term).split()
    if not any(sign.isalpha() for sign in term):
        raise ValueError(f"{term!r} has no letter")
    return r"\W+".join(re.escape(word).replace(r"\*", r"\w*") for word in words)
