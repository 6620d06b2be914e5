"""Keys: numbers by which the store finds parts that differ by up to two letters, without seeing a name.

The deletion neighbourhood (Garbe's symmetric delete): two words within two edits share a word that is left
when up to two letters are struck from each. Words are cut to ``PREFIX`` letters first, which bounds the keys.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from itertools import combinations

PREFIX = 8
SHORTEST_LEFT = 2
SHORTEST_FOR_TWO = 4
SHORTEST_BEGINNING = 3
_BEGINS = "^"
_SIGN = 1 << 31
_PART_BITS = 30
WHOLE = 1 << 2 * _PART_BITS


def part_number(skeleton: str) -> int:
    """A part as a number of 30 bits, never 0; different parts may rarely agree."""
    return (zlib.crc32(skeleton.encode("utf-8", "ignore")) >> 2) or 1


def pair_number(first: int, second: int = 0) -> int:
    """Two parts in either order as one number of 60 bits; with one part, that part alone."""
    low, high = (first, second) if first <= second else (second, first)
    return low << _PART_BITS | high


def whole_number(numbers: Iterable[int]) -> int:
    """Three or more parts in any order as one number of 61 bits."""
    product = 1
    for number in numbers:
        product = product * (number | 1) & WHOLE - 1
    return WHOLE | product


def deletions(folded: str, skeleton: str) -> dict[int, int]:
    """Signed 32-bit key of each word left by striking letters, and how many were struck (0, 1 or 2).

    Both forms count, the folded first: the skeleton brings spellings of one sound together, but one wrong
    letter may change it in several places ("sch" is one sound, "sxh" three); then the letters still agree.
    """
    found = _deletions(folded)
    for key, depth in _deletions(skeleton).items():
        found[key] = min(depth, found.get(key, depth))
    return found


def beginnings(folded: str, skeleton: str) -> frozenset[int]:
    """Keys of how a stored word begins, as far as struck letters do not lead there: three letters and more
    are not said yet. They are no keys of :func:`deletions`: only who is still typing asks for them."""
    words = (folded, skeleton)
    return frozenset(
        _key(_BEGINS + word[:end])
        for word in words
        for end in range(SHORTEST_BEGINNING, min(len(word) - 2, PREFIX))
    )


def begun_keys(folded: str, skeleton: str) -> frozenset[int]:
    """Keys of a typed word that may go on."""
    words = (folded, skeleton)
    return frozenset(_key(_BEGINS + word) for word in words if SHORTEST_BEGINNING <= len(word) < PREFIX)


def _deletions(text: str) -> dict[int, int]:
    word = text[:PREFIX]
    left = {_key(word): 0}
    for word_left in _struck(word, 1):
        if len(word_left) >= SHORTEST_LEFT:
            left.setdefault(_key(word_left), 1)
    if len(word) >= SHORTEST_FOR_TWO:
        for word_left in _struck(word, 2):
            left.setdefault(_key(word_left), 2)
    return left


def entry(part: int, depth: int) -> int:
    """A part and its depth in one signed 32-bit number, as the store keeps it beside a key."""
    return (part << 2 | depth) - _SIGN


def part_and_depth(stored: int) -> tuple[int, int]:
    """Take :func:`entry` apart."""
    number = stored + _SIGN
    return number >> 2, number & 3


def _key(word: str) -> int:
    return zlib.crc32(word.encode("utf-8", "ignore")) - _SIGN


def _struck(word: str, letters: int) -> set[str]:
    kept = combinations(word, len(word) - letters) if len(word) > letters else iter(())
    return {"".join(letters_left) for letters_left in kept}
