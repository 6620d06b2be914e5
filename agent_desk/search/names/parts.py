"""Parts: a name cut into words, each as shown, folded to plain Latin letters, and as a skeleton of sound."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from agent_desk.domain.letters import INSIDE, fold, skeleton
from agent_desk.domain.quick import dataclass

LONGEST_NAME = 200
MOST_PARTS = 6

_LEGAL_FORMS = frozenset(
    "sia as ou oü uab gmbh ag kg ltd limited llc inc plc sarl sas sa sl srl spa oy oyj ab aps bv nv zao oao "
    "ooo pao ооо оао зао пао ип тов фоп iu ik ps sp zoo kft doo ad eood co corp".split()
)
_TITLES = frozenset("mr mrs ms miss dr prof sir herr frau kungs kundze господин госпожа г-н г-жа".split())

_INSIDE = dict.fromkeys(map(ord, INSIDE))
_INSIDE_MARK = re.compile(f"[{''.join(sorted(INSIDE))}]")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_USUAL = re.compile(r"[\w\s.,-]*")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Part:
    """One word of a name.

    ``shown`` as written, ``plain`` without case, ``folded`` in unaccented Latin letters, ``skeleton`` so that
    different spellings of one sound agree; ``cyrillic`` tells the script it was written in.
    """

    shown: str
    plain: str
    folded: str
    skeleton: str
    cyrillic: bool


@lru_cache(maxsize=4096)
def parts(name: str) -> tuple[Part, ...]:
    """At most ``MOST_PARTS`` parts of any text; legal forms and titles only when there is nothing else."""
    text = unicodedata.normalize("NFKC", name[:LONGEST_NAME])
    found = [part for word in _words(text) if (part := _part(word)).skeleton]
    telling = [part for part in found if part.plain not in _LEGAL_FORMS and part.plain not in _TITLES]
    return tuple((telling or found)[:MOST_PARTS])


def _words(text: str) -> list[str]:
    bare = text.translate(_INSIDE) if _INSIDE_MARK.search(text) else text
    if _USUAL.fullmatch(bare):
        return _WORD.findall(bare)
    return "".join(c if c.isalnum() or unicodedata.category(c) == "Mn" else " " for c in bare).split()


@lru_cache(maxsize=8192)
def _part(word: str) -> Part:
    folded = fold(word)
    cyrillic = _CYRILLIC.search(word) is not None
    return Part(word, unicodedata.normalize("NFC", word.casefold()), folded, skeleton(folded), cyrillic)
