"""Parts: a name cut into words, each as shown, folded to plain Latin letters, and as a skeleton of sound."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from agent_desk.search.names.letters import CYRILLIC, INSIDE, LATIN

LONGEST_NAME = 200
MOST_PARTS = 6

_LEGAL_FORMS = frozenset(
    "sia as ou oü uab gmbh ag kg ltd limited llc inc plc sarl sas sa sl srl spa oy oyj ab aps bv nv zao oao "
    "ooo pao ооо оао зао пао ип тов фоп iu ik ps sp zoo kft doo ad eood co corp".split()
)
_TITLES = frozenset("mr mrs ms miss dr prof sir herr frau kungs kundze господин госпожа г-н г-жа".split())

_PLAIN = LATIN | CYRILLIC

_SOUNDS = (
    (re.compile(r"shch|tsch"), "sk"),
    (re.compile(r"sch|sh|sz"), "s"),
    (re.compile(r"tch|tsh|ch|cz|ts|tz|ck|c|q"), "k"),
    (re.compile(r"dzh|zh"), "z"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"th"), "t"),
    (re.compile(r"kh|h"), "g"),
    (re.compile(r"w"), "v"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"[jy]"), "i"),
    (re.compile(r"io"), "e"),
    (re.compile(r"i+(?=[aeu])"), ""),
    (re.compile(r"(?<=[aou])e"), ""),
    (re.compile(r"ou"), "u"),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"(?<=....)s$"), ""),
)


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


def parts(name: str) -> tuple[Part, ...]:
    """At most ``MOST_PARTS`` parts of any text; legal forms and titles only when there is nothing else."""
    text = unicodedata.normalize("NFKC", name[:LONGEST_NAME])
    found = [part for word in _words(text) if (part := _part(word)).skeleton]
    telling = [part for part in found if part.plain not in _LEGAL_FORMS and part.plain not in _TITLES]
    return tuple((telling or found)[:MOST_PARTS])


def fold(text: str) -> str:
    """Any text in lower-case unaccented Latin letters and digits; letters of other scripts stay."""
    lowered = unicodedata.normalize("NFC", text.casefold())
    latin = "".join(_PLAIN.get(c, c) for c in lowered)
    return "".join(c for c in unicodedata.normalize("NFKD", latin) if c.isalnum())


def skeleton(folded: str) -> str:
    """The sound of a folded word, coarsely: Kuznetsov, Kuznecovs and Кузнецов have one skeleton."""
    for pattern, sound in _SOUNDS:
        folded = pattern.sub(sound, folded)
    return folded


def _words(text: str) -> list[str]:
    kept = (c for c in text if c not in INSIDE)
    return "".join(c if c.isalnum() or unicodedata.category(c) == "Mn" else " " for c in kept).split()


@lru_cache(maxsize=8192)
def _part(word: str) -> Part:
    folded = fold(word)
    cyrillic = any("\u0400" <= c <= "\u052f" for c in word)
    return Part(word, unicodedata.normalize("NFC", word.casefold()), folded, skeleton(folded), cyrillic)
