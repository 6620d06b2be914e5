"""Names in the other script: four ways out of Cyrillic, and one into it for four countries."""

from __future__ import annotations

import random
import re
import unicodedata

_PASSPORT = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ",
        "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y - e iu ia i i ie g".split(),
        strict=True,
    )
) | {"ь": ""}
_ENGLISH = _PASSPORT | {"й": "y", "ю": "yu", "я": "ya", "ъ": "", "ї": "yi", "є": "ye"}
_LATVIAN = _PASSPORT | {
    "ж": "ž", "й": "j", "х": "h", "ц": "c", "ч": "č", "ш": "š", "щ": "šč", "ю": "ju", "я": "ja", "ы": "i",
    "ъ": "", "ї": "ji", "є": "je",
}  # fmt: skip
_GERMAN = _PASSPORT | {
    "в": "w", "ж": "sch", "з": "s", "й": "j", "х": "ch", "ц": "z", "ч": "tsch", "ш": "sch", "щ": "schtsch",
    "ю": "ju", "я": "ja", "ъ": "", "ї": "ji", "є": "je",
}  # fmt: skip
WAYS = {"passport": _PASSPORT, "english": _ENGLISH, "latvian": _LATVIAN, "german": _GERMAN}

_BASE = dict(
    zip(
        "abcdefghiklmnoprstuvzjyqwx",
        "а б ц д е ф г х и к л м н о п р с т у в з й и к в кс".split(),
        strict=True,
    )
)
_BALTIC = "dž дж ch х ja я ju ю jū ю jā я je е jo йо ji и ņ нь ļ ль ķ к ģ г č ч š ш ž ж iu ю ia я"
_ESTONIAN = "jü ю jõ йы ja я ju ю ü ю ö ё õ ы ä я š ш"
_POLISH = (
    "szcz щ sz ш cz ч rz ж ch х dz дз ł л ż ж ó у ją ён ą он ę ен ja я ju ю je е ia я ie е iu ю "
    "ski ский cki цкий ska ская cka цкая ń нь ś сь ć ц w в"
)
_WAYS_IN = {"lv": _BALTIC, "lt": _BALTIC, "ee": _ESTONIAN, "pl": _POLISH}
INTO_CYRILLIC = tuple(_WAYS_IN)


def is_cyrillic(name: str) -> bool:
    """Whether any letter is Cyrillic."""
    return any("\u0400" <= c <= "\u04ff" for c in name)


def to_latin(name: str, chance: random.Random) -> str:
    """A Cyrillic name as one of four countries' clerks write it; Latvian clerks give men an -s."""
    way = chance.choice(sorted(WAYS))
    words = ["".join(WAYS[way].get(c, c) for c in word) for word in name.casefold().split()]
    if way == "latvian":
        words = [word + "s" if re.search(r"[bcdfgklmnprtvzj]$", word) else word for word in words]
    return " ".join(words).title()


def to_cyrillic(name: str, country: str) -> str:
    """A Latvian, Lithuanian, Estonian or Polish name as a Russian speaker writes it."""
    text = name.casefold()
    words = _WAYS_IN[country].split()
    for latin, cyrillic in zip(words[::2], words[1::2], strict=True):
        text = text.replace(latin, cyrillic)
    bare = "".join(c if c in "йё" else unicodedata.normalize("NFD", c)[0] for c in text)
    return "".join(_BASE.get(c, c) for c in bare).title()
