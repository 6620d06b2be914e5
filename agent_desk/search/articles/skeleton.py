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
_DOUBLED = re.compile(r"(.)\1+")
_FIRST = str.maketrans("zcqveiouy", "skkfaaaaa")
_OTHERS = str.maketrans("zcqv", "skkf", "aeiouyhw")
SHORTEST = 2


@lru_cache(maxsize=8192)
def skeleton(word: str) -> str:
    """The key of a folded Latin word; empty when too little is left to go by."""
    if not word.isascii() or not word.isalpha() or len(word) < 4:
        return ""
    for spelling, plain in _SAME:
        if spelling in word:
            word = word.replace(spelling, plain)
    if "i" in word:
        word = _SOFT_T.sub("s", word)
    if "c" in word:
        word = _SOFT_C.sub("s", word)
    key = _DOUBLED.sub(r"\1", word[:1].translate(_FIRST) + word[1:].translate(_OTHERS))
    return key if len(key) >= SHORTEST else ""
