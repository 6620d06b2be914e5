"""Case numbers: the short reference that a customer is told, hears well and may spell back wrongly."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable

PREFIX = "AD-"
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 6
_HEARD_AS = str.maketrans("OIL", "011")


def new_number(below: Callable[[int], int] = secrets.randbelow) -> str:
    """A random number such as ``AD-7K3M9QX``: six characters of Crockford's base 32 and a check character.

    ``below(n)`` gives an integer from 0 to n - 1. There are a thousand million; the store refuses a second
    one.
    """
    digits = [below(len(_ALPHABET)) for _ in range(_LENGTH)]
    return PREFIX + "".join(_ALPHABET[digit] for digit in [*digits, _check(digits)])


def read_number(spoken: str) -> str | None:
    """The case number in ``spoken`` (any case, spaces, dashes, O for 0, I or L for 1), or None if it is none.

    The check character finds every single wrong character and nearly every swap of neighbours.
    """
    compact = re.sub(r"[\s\-./]+", "", spoken).upper()
    if len(compact) > _LENGTH + 1:
        compact = compact.removeprefix(PREFIX[:2])
    compact = compact.translate(_HEARD_AS)
    if len(compact) != _LENGTH + 1 or any(character not in _ALPHABET for character in compact):
        return None
    *digits, check = (_ALPHABET.index(character) for character in compact)
    return PREFIX + compact if _check(digits) == check else None


def _check(digits: list[int]) -> int:
    # ISO 7064's hybrid system MOD 33,32.
    carried = len(_ALPHABET)
    for digit in digits:
        carried = (carried + digit) % len(_ALPHABET) or len(_ALPHABET)
        carried = carried * 2 % (len(_ALPHABET) + 1)
    return (len(_ALPHABET) + 1 - carried) % len(_ALPHABET)
