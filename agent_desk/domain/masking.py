"""Card numbers and security codes never stay in what agents write, in logs or in exports.

Rule L2 of the design's measurements: a run of 13 to 19 digits, however grouped, that passes the Luhn check
and has
a brand's prefix and length, keeps its last four digits only (PCI DSS 4.0, 3.4.1). Three or four digits beside
"CVV" and its like are removed altogether (3.3.1: sensitive authentication data may not be kept).
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

from agent_desk.domain.quick import dataclass

_MAX_GAP = 2
_FEWEST = 13
_GAP = frozenset(" \t\r\n-.\u00a0\u2007\u202f\u2010\u2011\u2012\u2013\u2014_")
_INVISIBLE = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad")
_CODE = re.compile(
    r"(?i)\b(cvv2?|cvc2?|cid|security code|код безопасности|drošības kods)(\D{0,12}?)(?<!\d)(\d{3,4})(?!\d)"
)
# (first prefix, last prefix, lengths): ISO/IEC 7812 issuer ranges as the brands publish them.
_BRANDS: tuple[tuple[str, str, frozenset[int]], ...] = (
    ("4", "4", frozenset({13, 16, 19})),
    ("51", "55", frozenset({16})),
    ("2221", "2720", frozenset({16})),
    ("34", "34", frozenset({15})),
    ("37", "37", frozenset({15})),
    ("300", "305", frozenset({14})),
    ("36", "36", frozenset({14})),
    ("38", "39", frozenset({14})),
    ("3528", "3589", frozenset({16, 17, 18, 19})),
    ("6011", "6011", frozenset({16, 17, 18, 19})),
    ("644", "649", frozenset({16, 17, 18, 19})),
    ("65", "65", frozenset({16, 17, 18, 19})),
    ("62", "62", frozenset({16, 17, 18, 19})),
    ("50", "50", frozenset({16, 17, 18, 19})),
    ("56", "58", frozenset({16, 17, 18, 19})),
    ("63", "63", frozenset({16, 17, 18, 19})),
    ("67", "67", frozenset({16, 17, 18, 19})),
)


@dataclass(frozen=True, slots=True)
class _Group:
    """Digits without a gap: their values and where each stands in the text."""

    digits: str
    places: tuple[int, ...]


def mask(text: str) -> str:
    """The text with card numbers cut to their last four digits and security codes removed."""
    # Most texts have no digits, and most others not thirteen: counting them is thirty times as quick as
    # looking where they stand.
    digits = sum(map(str.isdigit, text))
    if not digits:
        return text
    characters = list(text)
    for run in _runs(text) if digits >= _FEWEST else ():
        for places in _card_numbers(run):
            for place in places[:-4]:
                characters[place] = "•"
    return _CODE.sub(lambda found: f"{found[1]}{found[2]}{'•' * len(found[3])}", "".join(characters))


def holds_card_number(text: str) -> bool:
    """Whether :func:`mask` would change the text."""
    return mask(text) != text


def _runs(text: str) -> list[list[_Group]]:
    runs: list[list[_Group]] = []
    for group in _groups(text):
        last = runs[-1][-1].places[-1] if runs else -1
        if runs and _joined(text[last + 1 : group.places[0]]):
            runs[-1].append(group)
        else:
            runs.append([group])
    return runs


def _groups(text: str) -> list[_Group]:
    groups: list[_Group] = []
    digits, places = "", []
    for place, character in enumerate(text):
        if character in _INVISIBLE:
            continue
        value = unicodedata.digit(character, None)
        if value is not None:
            digits += str(value)
            places.append(place)
        elif digits:
            groups.append(_Group(digits, tuple(places)))
            digits, places = "", []
    return [*groups, _Group(digits, tuple(places))] if digits else groups


def _joined(gap: str) -> bool:
    seen = [character for character in gap if character not in _INVISIBLE]
    return len(seen) <= _MAX_GAP and all(character in _GAP for character in seen)


def _card_numbers(run: list[_Group]) -> list[tuple[int, ...]]:
    found: list[tuple[int, ...]] = []
    first = 0
    while first < len(run):
        end = next(
            (end for end in _ends(run, first) if _is_card("".join(g.digits for g in run[first:end]))), None
        )
        if end is None:
            first += 1
        else:
            found.append(tuple(place for group in run[first:end] for place in group.places))
            first = end
    return found


def _ends(run: list[_Group], first: int) -> list[int]:
    ends, length = [], 0
    for end in range(first, len(run)):
        length += len(run[end].digits)
        if length > 19:
            break
        if length >= _FEWEST:
            ends.append(end + 1)
    return ends[::-1]


def _is_card(digits: str) -> bool:
    return _branded(digits) and _luhn(digits)


def _branded(digits: str) -> bool:
    return any(
        first <= digits[: len(first)] <= last and len(digits) in lengths for first, last, lengths in _BRANDS
    )


def _luhn(digits: str) -> bool:
    values = [int(digit) for digit in reversed(digits)]
    doubled = [value * 2 - 9 * (value > 4) for value in values[1::2]]
    return (sum(values[::2]) + sum(doubled)) % 10 == 0 and any(a != b for a, b in pairwise(values))
