"""How likely one word is a misspelling of another: slips of the finger and of the ear."""

from __future__ import annotations

from itertools import pairwise

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")
_VOWELS = frozenset("aeiouyаеиоуыэюя")


def _neighbours() -> frozenset[frozenset[str]]:
    pairs = [frozenset(pair) for row in _ROWS for pair in pairwise(row)]
    for upper, lower in (_ROWS[0:2], _ROWS[1:3], _ROWS[3:5], _ROWS[4:6]):
        pairs += [frozenset(pair) for pair in zip(upper, lower, strict=False)]
        pairs += [frozenset(pair) for pair in zip(upper[1:], lower, strict=False)]
    return frozenset(pairs)


_NEAR_KEYS = _neighbours()


LIKENESS_MOST = 1.3
"""No likeness is higher."""


def likeness(typed: str, form: str, edits: int, alike: bool = False) -> float:
    """A factor around 1 by which ``form``, so many letters away, was meant; ``alike``: it sounds so."""
    rate = 1.0 / (1.0 + 1.5 * (edits - 1)) if edits else 1.0
    if alike and edits > 1:
        rate = max(rate, 1.0 / (0.8 + 0.25 * edits))
    if form[0] != typed[0]:
        rate *= 0.75
    return rate * _slip(typed, form) if edits == 1 else rate


def _slip(typed: str, form: str) -> float:
    """The kind of one edit: swapped, doubled, neighbouring keys or vowels are likelier than other letters."""
    if len(typed) != len(form):
        longer, shorter = (typed, form) if len(typed) > len(form) else (form, typed)
        place = next((at for at, letter in enumerate(shorter) if longer[at] != letter), len(shorter))
        doubled = longer[place] in longer[max(place - 1, 0) : place] + longer[place + 1 : place + 2]
        return 1.2 if doubled else 1.0
    places = [place for place, letter in enumerate(form) if letter != typed[place]]
    if len(places) > 1:
        return LIKENESS_MOST
    pair = frozenset((typed[places[0]], form[places[0]])) if places else frozenset()
    if pair in _NEAR_KEYS:
        return 1.1
    return 1.05 if pair <= _VOWELS else 0.85
