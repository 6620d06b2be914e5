"""Names that are written from right to left inside sentences that are not: each stands for itself there.

Without that the first strong letter, which is often that of a name, turns the whole line round. Isolates
(Unicode's FSI and PDI) are for what is shown; nothing that is stored or sent has any. No Qt here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

FSI, PDI = "\u2068", "\u2069"
_TURNED = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
"""Letters that are written from right to left: Hebrew, Arabic and their neighbours."""


def turned(text: str) -> bool:
    """Whether anything in ``text`` is written from right to left."""
    return not text.isascii() and _TURNED.search(text) is not None


def isolated(text: str) -> str:
    """``text`` for a place in a line: one that could turn the line round is set apart."""
    return f"{FSI}{text}{PDI}" if turned(text) else text


def joined(words: Iterable[str], by: str = " · ") -> str:
    """``words`` on one line, each set apart that could turn it round; empty ones are left out."""
    return by.join(isolated(word) for word in words if word)


def paired(text: str) -> set[int]:
    """Where the isolates of ``text`` stand that have both ends: they reach no further than themselves."""
    begun: list[int] = []
    found: set[int] = set()
    for place, letter in enumerate(text):
        if letter == FSI:
            begun.append(place)
        elif letter == PDI and begun:
            found |= {begun.pop(), place}
    return found


def closed(text: str) -> str:
    """``text``, which was cut, with an end for each isolate that lost its own."""
    return text + PDI * (text.count(FSI) - text.count(PDI)) if FSI in text else text


class Words(str):
    """A sentence in the window's language whose values come from outside: ``format`` sets each apart that is
    written in the other direction."""

    __slots__ = ()

    def format(self, *values: object, **named: object) -> str:
        """See str."""
        whole = turned(self)
        return super().format(
            *(_apart(value, whole) for value in values),
            **{name: _apart(value, whole) for name, value in named.items()},
        )


def _apart(value: object, whole: bool) -> object:
    if not isinstance(value, str):
        return value
    return f"{FSI}{value}{PDI}" if whole else isolated(value)
