"""Card numbers and security codes never stay in what agents write, in logs or in exports.

Rule L2 of the design's measurements: digits in the grouping of a card number, with a brand's prefix and
length and the right check digit, keep their last four only (PCI DSS 4.0, 3.4.1). Security codes, PINs and
what a stripe says are removed altogether (3.3.1). A mask is as long as what it stands for, and masking again
changes nothing.
"""

from __future__ import annotations

import re
from functools import cache

from agent_desk.domain.card_numbers import DIGIT, card_numbers
from agent_desk.domain.security_codes import codes_beside_cards, names_a_code, security_codes, tracks

_BULLET = "\u2022"
_REMOVED = _BULLET * 3
NOT_A_CARD = ("not a card", "nav karte", "не карта")
"""What an agent writes in brackets behind a number that is none, in the window's languages."""


def mask(text: str, strictly: bool = False) -> str:
    """The text with card numbers cut to their last four digits, and security codes, PINs and tracks removed.

    A number that somebody said is not a card's stays, unless ``strictly``: so it is in logs.
    """
    if _digit().search(text) is None:
        return text
    decided = None if strictly else _decided()
    while (masked := _once(text, decided)) != text:
        text = masked
    return text


def mask_field(name: str, value: str) -> str:
    """The value of a field, masked; no digit is left where its name says that it is a code.

    Words stay: ``pin=ok`` says what became of it.
    """
    coded = _digit().search(value) is not None and names_a_code(name)
    return _REMOVED if coded else mask(value, strictly=True)


def ends_of_card_numbers(text: str) -> tuple[int, ...]:
    """Behind which places of the text the card numbers end that :func:`mask` would cut."""
    return tuple(places[-1] + 1 for places in card_numbers(text, _decided()))


def said_to_be_no_cards(text: str) -> tuple[str, ...]:
    """The last four digits of each number that stays because somebody said that it is not a card's."""
    cut = set(ends_of_card_numbers(text))
    found = (places for places in card_numbers(text) if places[-1] + 1 not in cut)
    return tuple("".join(text[place] for place in places[-4:]) for places in found)


def holds_card_number(text: str) -> bool:
    """Whether :func:`mask` would change the text."""
    return mask(text) != text


def _once(text: str, decided: re.Pattern[str] | None) -> str:
    text = _without(text, [range(start, end) for start, end in tracks(text)], wholly=True)
    # Before the codes: four digits of a card's number that were taken for a PIN would hide the others.
    text = _without(text, [places[:-4] for places in card_numbers(text, decided)])
    text = _without(text, [range(start, end) for start, end in security_codes(text)])
    return _without(text, [range(start, end) for start, end in codes_beside_cards(text)])


def _without(text: str, found: list[range] | list[list[int]], wholly: bool = False) -> str:
    if not found:
        return text
    signs = list(text)
    for places in found:
        for place in places:
            if wholly or _digit().match(signs[place]):
                signs[place] = _BULLET
    return "".join(signs)


@cache
def _digit() -> re.Pattern[str]:
    return re.compile(DIGIT)


@cache
def _decided() -> re.Pattern[str]:
    return re.compile(rf"\s?\((?:{'|'.join(NOT_A_CARD)})\)", re.IGNORECASE)
