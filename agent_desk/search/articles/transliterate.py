"""Other ways to type Russian: in Latin letters, and on the wrong keyboard layout."""

from __future__ import annotations

import re
from functools import lru_cache

_LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_RUSSIAN_KEYS = "йцукенгшщзхъфывапролджэячсмитьбюё"
_TO_RUSSIAN = str.maketrans(
    _LATIN_KEYS + _LATIN_KEYS.upper() + '{}:"<>~', _RUSSIAN_KEYS + _RUSSIAN_KEYS.upper() + "ХЪЖЭБЮЁ"
)
_TO_LATIN = str.maketrans(_RUSSIAN_KEYS + _RUSSIAN_KEYS.upper(), _LATIN_KEYS + _LATIN_KEYS.upper())

_CYRILLIC, _LATIN = re.compile("[Ѐ-ӿ]+"), re.compile("[A-Za-z]+")

_SOUNDS = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z", "и": "i",
    "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ф": "f", "х": "h", "ц": "c", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ы": "i", "ь": "",
    "э": "e", "ю": "iu", "я": "ia", "і": "i", "ї": "i", "є": "e", "ґ": "g",
}  # fmt: skip
_SPELL = str.maketrans(_SOUNDS)
_SPELLINGS = (
    ("shch", "sh"), ("sch", "sh"), ("tsch", "ch"), ("tch", "ch"), ("kh", "h"), ("ts", "c"), ("tz", "c"),
    ("ph", "f"), ("w", "v"), ("j", "i"), ("y", "i"), ("x", "ks"), ("q", "k"), ("'", ""),
)  # fmt: skip


def _mostly_cyrillic(text: str) -> bool:
    if text.isascii():
        return False
    cyrillic = len("".join(_CYRILLIC.findall(text)))
    return cyrillic > len(text) // 2 or cyrillic > len("".join(_LATIN.findall(text)))


def layout_swapped(text: str) -> str:
    """What the same keys give on the other keyboard layout, English to Russian or back."""
    return text.translate(_TO_LATIN if _mostly_cyrillic(text) else _TO_RUSSIAN)


@lru_cache(maxsize=8192)
def sound(word: str) -> str:
    """One key for a Russian word in Cyrillic and in its common Latin spellings (kh or h, ts or c, y or i)."""
    latin = word.translate(_SPELL)
    for spelling, plain in _SPELLINGS:
        if spelling in latin:
            latin = latin.replace(spelling, plain)
    return latin.replace("ii", "i").replace("ii", "i")
