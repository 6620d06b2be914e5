"""Words: how texts of articles and questions are cut and folded to one spelling."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

WORDS_AND_BREAKS = re.compile(r"[^\W_]+(?:['’`][^\W_]+)*|[.!?;\n]")
"""Words, and the marks that end a sentence."""

_WORDS = re.compile(r"[^\W_]+(?:['’`][^\W_]+)*")
_APOSTROPHES = str.maketrans("", "", "'’`")
_KEPT_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i"})
_CYRILLIC = re.compile("[Ѐ-ӿ]")
_MANY_LETTERS = 0x2000
LONGEST_WORD = 40


def composed(text: str) -> str:
    """``text`` in Unicode normal form C, lower case: accents typed apart are one letter with their base."""
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return text.lower()


def pieces(text: str) -> list[str]:
    """Words in lower case, and sentence marks, in order."""
    found: list[str] = WORDS_AND_BREAKS.findall(composed(text))
    return found


class _Folded(dict[int, str]):
    """Each letter without case and diacritics; those of alphabets are remembered."""

    def __missing__(self, code: int) -> str:
        # Twice: the plain letter inside a compatibility letter may be a capital again.
        spread = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", chr(code)).casefold())
        plain = "".join(letter for letter in spread if not unicodedata.combining(letter))
        plain = plain.translate(_KEPT_LETTERS)
        if code < _MANY_LETTERS:
            self[code] = plain
        return plain


_FOLDED = _Folded()


@lru_cache(maxsize=8192)
def fold(word: str) -> str:
    """The spelling under which a word is stored: no case, diacritics, apostrophes; at most 40 characters."""
    plain = word.lower() if word.isascii() else word.translate(_FOLDED)
    return plain.translate(_APOSTROPHES)[:LONGEST_WORD]


def words(text: str) -> list[str]:
    """The folded words of a text, in order; never empty strings."""
    return [folded for word in _WORDS.findall(composed(text)) if (folded := fold(word))]


def is_break(piece: str) -> bool:
    """Whether a piece ends a sentence."""
    return piece in _BREAKS


def is_cyrillic(word: str) -> bool:
    """Whether a folded word is written in Cyrillic letters."""
    return not word.isascii() and _CYRILLIC.search(word) is not None


_BREAKS = frozenset(".!?;\n")
