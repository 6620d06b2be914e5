"""What happens to a name on its way from a caller's mouth to an agent's keyboard."""

from __future__ import annotations

import random
import unicodedata

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщыьэюя"
_MARKLESS = str.maketrans("łøđßıŁØĐİ", "lodsiLODI")


def typos(name: str, count: int, chance: random.Random) -> str:
    """Strike, double, swap, add or mistake ``count`` letters, half of the mistakes on a neighbouring key."""
    for _ in range(count):
        name = _typo(name, chance)
    return name


def swapped(name: str) -> str:
    """The surname first."""
    first, _, rest = name.partition(" ")
    return f"{rest} {first}"


def without_marks(name: str) -> str:
    """As on a keyboard that lacks the letters; й and ё are letters of their own and stay."""
    bare = "".join(
        c if "\u0400" <= c <= "\u04ff" else unicodedata.normalize("NFD", c)[0]
        for c in unicodedata.normalize("NFC", name)
    )
    return bare.translate(_MARKLESS)


def _typo(name: str, chance: random.Random) -> str:
    places = [i for i, c in enumerate(name) if c.isalpha()]
    at = chance.choice(places)
    letter, kind = name[at], chance.randrange(5)
    other = _other(letter, chance)
    follows = name[at + 1 : at + 2]
    if kind == 0 and len(places) > 3:
        return name[:at] + name[at + 1 :]
    if kind == 1 and follows.isalpha() and follows.casefold() != letter.casefold():
        return name[:at] + follows + letter + name[at + 2 :]
    if kind == 2:
        return name[:at] + letter + other + name[at + 1 :]
    return name[:at] + other + name[at + 1 :]


def _other(letter: str, chance: random.Random) -> str:
    low = unicodedata.normalize("NFD", letter.casefold())[0]
    row = next((row for row in _ROWS if low in row), "")
    if row and chance.random() < 0.5:
        at = row.index(low)
        return chance.choice(row[max(0, at - 1) : at] + row[at + 1 : at + 2])
    letters = _CYRILLIC if "\u0400" <= low <= "\u04ff" else _LATIN
    return chance.choice(letters.replace(low, ""))
