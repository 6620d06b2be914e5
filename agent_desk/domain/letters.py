"""Any text in plain letters, and a word by its sound: Cyrillic in Latin letters, Latin ones without marks."""

from __future__ import annotations

import re
import unicodedata

# Every Cyrillic letter of Russian, Ukrainian, Belarusian, Bulgarian, Serbian and Macedonian. The sounds are
# written as in most passports; signs without a sound vanish, and ё is е because that is how people write it.
CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z", "и": "i",
    "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "",
    "э": "e", "ю": "yu", "я": "ya", "і": "i", "ї": "yi", "є": "ye", "ґ": "g", "ў": "u", "ђ": "dj", "ј": "j",
    "љ": "lj", "њ": "nj", "ћ": "c", "џ": "dz", "ѓ": "g", "ќ": "k", "ѕ": "dz",
}  # fmt: skip

# Letters that are letters of their own, with what people type on a keyboard that lacks them.
LATIN = {
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "ı": "i", "æ": "ae", "œ": "oe", "ħ": "h",
    "ŧ": "t", "ŋ": "n", "ə": "a", "ĸ": "k",
}  # fmt: skip

# Marks inside a word that are no letters: apostrophes, primes, soft-sign substitutes and invisible joiners.
INSIDE = frozenset("'`´’‘ʼʹʻʾʿ\u00ad\u200b\u200c\u200d\u2060\ufeff")

_PLAIN = LATIN | CYRILLIC

# Letters by their sound, the longest first; then vowels that come and go between spellings; then doubles.
_CONSONANTS = dict(
    pair.split(":")
    for pair in (
        "shch:sk tsch:sk sch:s sh:s sz:s tch:k tsh:k ch:k cz:k ts:k tz:k ck:k c:k q:k dzh:z zh:z ph:f th:t "
        "kh:g h:g w:v x:ks j:i y:i"
    ).split()
)
_CONSONANT = re.compile("|".join(sorted(_CONSONANTS, key=len, reverse=True)))
_YO = re.compile(r"(?<=.)io")
_FLEETING = re.compile(r"i+(?=[aeu])|(?<=[aou])e")
_DOUBLE_OR_LAST = re.compile(r"(.)\1+|(?<=....)s$")


class _Folding(dict[int, str]):
    """Each character's plain Latin letters, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        latin = _PLAIN.get(chr(code), chr(code))
        folded = "".join(c for c in unicodedata.normalize("NFKD", latin) if c.isalnum())
        self[code] = folded
        return folded


_FOLDING = _Folding()


def fold(text: str) -> str:
    """Any text in lower-case unaccented Latin letters and digits; letters of other scripts stay."""
    plain = text.casefold()
    if plain.isascii() and plain.isalnum():
        return plain
    return unicodedata.normalize("NFC", plain).translate(_FOLDING)


def skeleton(folded: str) -> str:
    """The sound of a folded word, coarsely: Kuznetsov, Kuznecovs and Кузнецов have one skeleton."""
    sound = _YO.sub("e", _CONSONANT.sub(_by_sound, folded))
    return _DOUBLE_OR_LAST.sub(r"\1", _FLEETING.sub("", sound))


def _by_sound(found: re.Match[str]) -> str:
    return _CONSONANTS[found[0]]
