"""Signals: what must not be missed in a text, whatever channel it came by; and the harm that it tells of."""

from __future__ import annotations

import enum
import re
import unicodedata
from collections.abc import Iterable, Mapping

from agent_desk.domain.quick import dataclass

LONGEST = 20_000
"""Characters of one text that are read: longer ones repeat older messages."""

_BEGINNING = 4
_WORD = re.compile(r"\w+")
_MARKS = re.compile("[\u0300-\u036f]")


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
class Listened:
    """The terms of one signal or harm: a pattern, and how their first words begin.

    Most texts have no word that begins so, and need not be searched.
    """

    pattern: re.Pattern[str]
    begins: frozenset[str]

    def heard_in(self, text: str, begun: frozenset[str]) -> bool:
        """Whether a folded text, whose words begin with ``begun``, has one of the terms."""
        return not self.begins.isdisjoint(begun) and self.pattern.search(text) is not None


@dataclass(frozen=True, slots=True)
class Terms:
    """What to listen for; made by :func:`terms_of`."""

    signals: tuple[tuple[Signal, Listened], ...] = ()
    harms: tuple[tuple[Harm, Listened], ...] = ()

    def signals_in(self, texts: Iterable[str]) -> tuple[Signal, ...]:
        """The signals that the texts hold, in the order of :class:`Signal`."""
        return self.heard_in(texts)[0]

    def harms_in(self, texts: Iterable[str]) -> tuple[Harm, ...]:
        """The harm that the texts tell of, in the order of :class:`Harm`."""
        return self.heard_in(texts)[1]

    def heard_in(self, texts: Iterable[str]) -> tuple[tuple[Signal, ...], tuple[Harm, ...]]:
        """Signals and harm in one reading."""
        plain = [(text, _begun(text)) for text in map(folded, texts)]
        return (
            tuple(one for one, terms in self.signals if any(terms.heard_in(*text) for text in plain)),
            tuple(one for one, terms in self.harms if any(terms.heard_in(*text) for text in plain)),
        )


def terms_of(signals: Mapping[Signal, Iterable[str]], harms: Mapping[Harm, Iterable[str]]) -> Terms:
    """Terms from lists: words in a row, ``*`` for any ending; letters' case and marks do not matter.

    Raises ValueError for a term without a letter.
    """
    return Terms(
        tuple((one, _listened(tuple(signals[one]))) for one in Signal if signals.get(one)),
        tuple((one, _listened(tuple(harms[one]))) for one in Harm if harms.get(one)),
    )


def folded(text: str) -> str:
    """``text`` without case, marks and the difference of ``ё`` and ``е``: people type in a hurry."""
    short = text[:LONGEST]
    if short.isascii():
        return short.lower()
    return _MARKS.sub("", unicodedata.normalize("NFKD", short).casefold())


def _begun(text: str) -> frozenset[str]:
    words = set(_WORD.findall(text))
    return frozenset(word[:length] for word in words for length in range(1, _BEGINNING + 1))


def _listened(terms: tuple[str, ...]) -> Listened:
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(_words, terms))})(?!\w)")
    return Listened(pattern, frozenset(_WORD.findall(folded(term))[0][:_BEGINNING] for term in terms))


def _words(term: str) -> str:
    words = folded(term).split()
    if not any(sign.isalpha() for sign in term):
        raise ValueError(f"{term!r} has no letter")
    return r"\W+".join(re.escape(word).replace(r"\*", r"\w*") for word in words)
