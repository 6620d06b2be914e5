"""How an English word sounds, roughly: its consonants. People who spell by ear keep those."""

from __future__ import annotations

import re
from functools import lru_cache

_SAME = (
    ("ph", "f"), ("gh", ""), ("ck", "k"), ("sch", "sk"), ("qu", "k"), ("x", "ks"), ("tch", "ch"), ("dg", "j"),
    ("wr", "r"), ("kn", "n"),
)  # fmt: skip
_SOFT_C = re.compile("c(?=[eiy])")
_SOFT_T = re.compile("(?:t|c|s)(?=i[oae])")
_SILENT = re.compile("(?<=.)[aeiouyhw]+")
_DOUBLED = re.compile(r"(.)\1+")
_LETTERS = str.maketrans("zcqv", "skkf")
SHORTEST = 2


@lru_cache(maxsize=8192)
def skeleton(word: str) -> str:
    """The key of a folded Latin word; empty when too little is left to go by."""
    if not word.isascii() or not word.isalpha() or len(word) < 4:
        return ""
    for spelling, plain in _SAME:
        if spelling in word:
            word = word.replace(spelling, plain)
    word = _SOFT_C.sub("s", _SOFT_T.sub("s", word)).translate(_LETTERS)
    first = "a" if word[:1] in "aeiouy" else word[:1]
    key = _DOUBLED.sub(r"\1", first + _SILENT.sub("", word[:1] + word[1:])[1:])
    return key if len(key) >= SHORTEST else ""
