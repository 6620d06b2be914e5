"""Card numbers among other numbers: by issuer range, length, check digit and how people write them.

Ranges and lengths are those that the brands publish under ISO/IEC 7812-1, as Wikipedia's "Payment card
number" and braintree/credit-card-type collect them; the check digit is that of its annex B (Luhn). A text is
read once, from left to right: no expression here tries again what it has read.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from agent_desk.domain.other_numbers import other_numbers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Fits = Callable[[str, int, int], bool]

FEWEST, MOST = 13, 19
# \d knows decimal digits only; these are the digits that are raised, lowered, circled or of old scripts.
DIGIT = (
    r"[\d\xb2\xb3\xb9\u1369-\u1371\u19da\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u2474-\u247c\u2488-\u2490"
    r"\u24ea\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792\U00010a40-\U00010a43"
    r"\U00010e60-\U00010e68\U00011052-\U0001105a\U0001f100-\U0001f10a]"
)
# What is not seen, or with the digit before it: format characters, controls (and what pasting makes of them),
# marks such as the keycap.
UNSEEN = (
    r"[\0-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u0300-\u036f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    r"\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20d0-\u20ff\u2400-\u2421\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\ufffd"
    r"\U000e0000-\U000e0fff]"
)
_BLANK = r"\s\u2800"
_SPELLED = r"&nbsp;|&#160;|&#xa0;|<br ?/?>|\\[nrt]|\u2039[a-z]{3}\u203a"
_HYPHENS = (
    r"\-_.\xb7\u02d7\u0387\u058a\u06d4\u2010-\u2015\u2024-\u2027\u2043\u2212\u2219\u22c5\u2e3a\u2e3b\u3002"
    r"\u301c\u3030\u30fb\ufe31\ufe32\ufe52\ufe58\ufe63\uff0d\uff0e\uff3f\uff5e\uff65"
)
_OTHER = (
    r",;:/|+~*'\"`()\[\]{}<>=&#^\\\xa6\xab\xbb\u060c\u2018-\u201e\u2022\u2023\u2039\u203a\u2044\u2192\u2215"
    r"\u25a0-\u25ab\u25cf\u25e6\u3001\uff0c\uff0f\uff1a\uff1b\uff5c"
)
_WIDEST = 24
_PREFIX = 4
_LONGEST_PHONE = 15  # ITU-T E.164
_PLUS = ("+", "\uff0b")
_MOST_SIGNS = 4
# (first prefix, last prefix, lengths). Maestro and the brands of one country share 50, 56-58, 60, 63 and 67.
_LONG = frozenset({16, 17, 18, 19})
_BRANDS: tuple[tuple[str, str, frozenset[int]], ...] = (
    ("2200", "2204", _LONG),  # Mir
    ("2205", "2205", frozenset({16})),  # Borica
    ("2221", "2720", frozenset({16})),  # Mastercard
    ("300", "305", frozenset({14, 16, 19})),  # Diners Club
    ("309", "309", frozenset({14, 16, 19})),
    ("34", "34", frozenset({15})),  # American Express
    ("3528", "3589", _LONG),  # JCB, RuPay
    ("36", "36", frozenset({14, 16, 19})),  # Diners Club
    ("37", "37", frozenset({15})),  # American Express
    ("38", "39", frozenset({14, 16, 19})),  # Diners Club
    ("4", "4", frozenset({13, 16, 19})),  # Visa
    ("50", "50", _LONG),  # Maestro, Dankort, Elo, RuPay, Verve
    ("51", "55", frozenset({16})),  # Mastercard
    ("56", "58", _LONG),  # Maestro, Uzcard
    ("60", "60", _LONG),  # Discover, RuPay, Hipercard, UkrCard
    ("62", "62", _LONG),  # UnionPay, Discover
    ("63", "63", _LONG),  # Maestro, Elo, Hiper, InterPayment
    ("644", "649", _LONG),  # Discover
    ("65", "65", _LONG),  # Discover, Elo, RuPay, Troy, Verve
    ("67", "67", _LONG),  # Maestro
    ("81", "82", _LONG),  # UnionPay, RuPay
    ("8600", "8600", frozenset({16})),  # Uzcard
    ("9704", "9704", frozenset({16, 19})),  # Napas
    ("9792", "9792", frozenset({16})),  # Troy
    ("9860", "9860", frozenset({16})),  # Humo
)
# How cards are printed and read out besides in fours (American Express, Diners Club, Visa of 13).
_PRINTED = frozenset({(4, 6, 5), (4, 6, 4), (4, 4, 5), (4, 3, 3, 3), (4, 4, 4, 4), (4, 4, 4, 4, 3)})
_LISTED = frozenset(",;\u060c\u3001\uff0c\uff1b")


class _Group:
    """Digits without a gap, where each stands in the text, and the gap before them.

    ``gap`` is its visible signs, with a line break if there is one, or None where no number goes on.
    """

    __slots__ = ("digits", "gap", "places")

    def __init__(self, digits: str, places: Sequence[int], gap: str | None) -> None:
        self.digits = digits
        self.places = places
        self.gap = gap


def card_numbers(text: str, decided: re.Pattern[str] | None = None) -> Iterator[list[int]]:
    """The places of each card number's digits.

    A number that ``decided`` follows is none, whatever it looks like: its writer said so.
    """
    others: list[tuple[int, int]] | None = None

    def fits(digits: str, first: int, last: int) -> bool:
        nonlocal others
        if not is_card(digits):
            return False
        if len(digits) <= _LONGEST_PHONE and text[first - 1 : first] in _PLUS:
            return False
        if others is None:
            others = other_numbers(text)
        # The last that begins before the number ends is the only one that may reach it.
        near = bisect_right(others, (last, len(text)))
        return not near or others[near - 1][1] <= first

    for run in _run().finditer(text):
        if run.end() - run.start() < FEWEST or sum(map(str.isdigit, run[0])) < FEWEST:
            continue
        groups = list(_groups(text, run.start(), run.end()))
        if decided is not None and decided.match(text, run.end()):
            groups = _without_last(groups, fits)
        yield from _among(groups, fits)


def is_card(digits: str) -> bool:
    """Whether these digits have a brand's prefix and length, and the right check digit."""
    return len(digits) in _lengths(digits) and _luhn(digits)


@cache
def _run() -> re.Pattern[str]:
    sign = f"(?:{_SPELLED}|[{_BLANK}{_HYPHENS}{_OTHER}]){UNSEEN}*+"
    return re.compile(f"{DIGIT}(?:{UNSEEN}*+(?:{sign}){{0,{_WIDEST}}}+{DIGIT})*+", re.IGNORECASE)


@cache
def _digits() -> re.Pattern[str]:
    return re.compile(f"{DIGIT}(?:{UNSEEN}*+{DIGIT})*+")


@cache
def _hyphens() -> re.Pattern[str]:
    return re.compile(f"[{_HYPHENS}\n]*")


@cache
def _no_sign() -> re.Pattern[str]:
    """What of a gap says nothing: blanks, what is not seen, and the marks of a quoted line."""
    return re.compile(rf"[\r\n\x85\u2028\u2029][{_BLANK}>|]*|{_SPELLED}|[{_BLANK}]|{UNSEEN}", re.IGNORECASE)


def _groups(text: str, start: int, end: int) -> Iterator[_Group]:
    last = start
    for found in _digits().finditer(text, start, end):
        digits, places = found[0], range(found.start(), found.end())  # type: str, Sequence[int]
        if not (digits.isascii() and digits.isdigit()):
            seen = [
                (unicodedata.digit(sign, None), place) for sign, place in zip(digits, places, strict=True)
            ]
            digits = "".join(str(value) for value, _ in seen if value is not None)
            places = [place for value, place in seen if value is not None]
        yield _Group(digits, places, _gap(text[last : found.start()]) if last > start else None)
        last = found.end()


@lru_cache(maxsize=256)
def _gap(gap: str) -> str | None:
    signs = _no_sign().sub("", gap)
    # More than one bullet is what stands for digits that were masked.
    whole = len(signs) <= _MOST_SIGNS and signs.count("\u2022") <= 1
    if not whole:
        return None
    return f"{signs}\n" if len(f"4{gap}4".splitlines()) > 1 else signs


def _among(groups: list[_Group], fits: Fits) -> Iterator[list[int]]:
    """The card numbers among groups of digits, from left to right.

    The last four digits of each stay, and may begin the next. What is found depends on what stands before it
    and in it: so nothing more is found where the digits of others were masked.
    """
    first = 0
    while first < len(groups):
        end = _end(groups, first, fits)
        if end is None:
            first += 1
            continue
        while end is not None:
            yield [place for group in groups[first:end] for place in group.places]
            began, first = first, end
            end = _end(groups, first, fits) if first < len(groups) else None
        first = _keep_four(groups, began, first)


def _keep_four(groups: list[_Group], began: int, end: int) -> int:
    """Cut the groups of a masked number to its last four digits; the index of the first that is left."""
    left, first = 4, end - 1
    while first > began and len(groups[first].digits) < left:
        left -= len(groups[first].digits)
        first -= 1
    group = groups[first]
    groups[first] = _Group(group.digits[-left:], group.places[-left:], None)
    return first


def _end(groups: list[_Group], first: int, fits: Fits) -> int | None:
    """Where the longest card number that begins with this group ends."""
    for end, number in reversed(list(_of_brands(groups, first))):
        whole = fits(number, groups[first].places[0], groups[end - 1].places[-1])
        if whole and _written_so(groups, first, end):
            return end
    return None


def _of_brands(groups: list[_Group], first: int) -> Iterator[tuple[int, str]]:
    """Each end that gives a brand's prefix and length, with the digits until there."""
    # Only what begins here is read in other groups than a card's: looked for anywhere, it is found by chance.
    alone = len(groups[first].digits) % 4 != 0 and not _begins(groups, first)
    digits = ""
    for end, group in enumerate(groups[first : first + (1 if alone else MOST)], first + 1):
        digits += group.digits
        if (group.gap is None and end > first + 1) or len(digits) > MOST:
            return
        if len(digits) >= _PREFIX and not _lengths(digits):
            return
        if len(digits) in _lengths(digits):
            yield end, digits


def _written_so(groups: list[_Group], first: int, end: int) -> bool:
    """Whether somebody would write a card number in these groups; else they are numbers side by side."""
    sizes = tuple(len(group.digits) for group in groups[first:end])
    if len(sizes) == 1:
        return True
    gaps = [group.gap or "" for group in groups[first + 1 : end]]
    alike, begins = len(set(gaps)) == 1, _begins(groups, first)
    by_ones, broken = set(sizes) == {1}, any("\n" in gap for gap in gaps)
    # A list goes on behind the nineteenth, or the fourth: of amounts on lines, or between commas.
    listed = alike and (broken or not _LISTED.isdisjoint(gaps[0]))
    if listed and len(sizes) > 2 and (not begins or (end < len(groups) and groups[end].gap == gaps[0])):
        return False
    if sizes in _PRINTED or (by_ones and begins and alike):
        return alike or _LISTED.isdisjoint("".join(gaps))
    if not all(_hyphens().fullmatch(gap) for gap in gaps):
        return False
    if (set(sizes[:-1]) == {4} and sizes[-1] <= 4) or (not broken and all(size % 4 == 0 for size in sizes)):
        return True
    return begins and alike and sum(sizes) > FEWEST and not _side_by_side(sizes, broken)


def _begins(groups: list[_Group], first: int) -> bool:
    """Whether another gap stands before this group than behind it."""
    after = groups[first + 1].gap if first + 1 < len(groups) else None
    return groups[first].gap is None or groups[first].gap != after


def _side_by_side(sizes: tuple[int, ...], broken: bool) -> bool:
    """Telephone numbers of eight digits, or America's (3-3-4), thousands set apart, or a column."""
    thousands = len(sizes) > 2 and set(sizes[1:]) == {3}
    return sizes == (8, 8) or sizes[:3] == (3, 3, 4) or thousands or (broken and len(sizes) > 2)


def _without_last(groups: list[_Group], fits: Fits) -> list[_Group]:
    """The groups without the number that the last of them ends."""
    for first in range(max(0, len(groups) - MOST), len(groups)):
        if _end(groups, first, fits) == len(groups):
            return groups[:first]
    return groups


def _lengths(digits: str) -> frozenset[int]:
    found: frozenset[int] = frozenset()
    for first, last, lengths in _brands().get(digits[0], ()):
        if first <= digits[: len(first)] <= last:
            found |= lengths
    return found


@cache
def _brands() -> dict[str, list[tuple[str, str, frozenset[int]]]]:
    return {
        digit: [brand for brand in _BRANDS if brand[0][0] <= digit <= brand[1][0]] for digit in "0123456789"
    }


def _luhn(digits: str) -> bool:
    values = [int(digit) for digit in reversed(digits)]
    doubled = [value * 2 - 9 * (value > 4) for value in values[1::2]]
    return (sum(values[::2]) + sum(doubled)) % 10 == 0 and any(a != b for a, b in pairwise(values))
