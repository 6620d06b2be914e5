"""What must not be kept after a payment at all: security codes, PINs, and what a card's stripe says.

PCI DSS 4.0, 3.3.1 (sensitive authentication data); the tracks are those of ISO/IEC 7813, PINs of 4 to 12
digits those of ISO 9564-1. A code is digits that stand beside one of its names, with no more between them
than words such as "on the back is": of any other number, what it is called stands in between.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from agent_desk.domain.card_numbers import DIGIT, UNSEEN, is_card

if TYPE_CHECKING:
    from collections.abc import Iterator

_END = r"(?![^\W\d_])"
_BEGIN = r"(?:(?<![^\W\d_])|(?-i:(?<=[a-z])(?=[CP][VvIi])))"  # cardCvv, too
_BACK = (
    r"on\s(?:the\s)?(?:back|front|reverse)(?:\sside)?|(?:kartes\s)?(?:aizmugur|otr[āa]\spus|mugurpus)\w*"
    r"|(?:на|с)\s(?:обороте|оборота|(?:обратной|задней|оборотной)\sсторон\w)"
)
_CODES = (
    r"[cс][vв][vв]2?|[cс][vв][cс]2?|csc2?|cvn2?|cvd2?|cav2|cid|цвв2?|цвц2?"
    r"|(?:security|secret|verification)[\s_-]?codes?|card\sverification\s(?:number|value)"
    r"|dro[šs][īi]bas[\s_-]?(?:kod|cipar)\w{0,3}|slepen\w{1,3}\skod\w{0,3}"
    r"|код\w{0,3}[\s_-]?безопасности|(?:защитн|секретн)\w{2,3}\sкод\w{0,3}|код\w{0,3}\sпроверки\sкарты"
)
_PINS = (
    r"pins?(?:[\s_-]?(?:code|number|no)s?)?|pin[aāuiī]?m?(?:[\s_-]?kod\w{0,3})?"
    r"|пин(?:а|у|ом|е|ы|ов)?(?:[\s_-]?код\w{0,3})?"
)
_DESCRIBED = (
    rf"(?:three|four|3|4)\s(?:last\s)?digits\s(?:{_BACK})|(?:code|number)s?\s(?:{_BACK})"
    rf"|(?:tr[īi]s|[čc]etri|3|4)\s(?:p[ēe]d[ēe]j\w+\s)?cipar\w*\s(?:{_BACK})|kod\w{{0,3}}\s(?:{_BACK})"
    rf"|(?:три|четыре|3|4)\s(?:последн\w+\s)?цифр\w*\s(?:{_BACK})|код\w{{0,3}}\s(?:{_BACK})"
)
# What may stand between a name and its code: no amount, no name of anything else, no end of a sentence.
_BETWEEN = (
    rf"{_BACK}|{_CODES}|{_PINS}|codes?|numbers?|values?|digits?|no|nr|of|for|to|the|an?|his|her|their|my|your|this"
    r"|that|it|he|she|they|(?:card|customer|client|caller)(?:'?s)?|bank|debit|credit|is|was|are|were|says?|said"
    r"|gave|given|told|tells|equals?|reads?|me|us|entered|typed|used|uses|(?:set|changed|reset)\sto|new|old"
    r"|current|correct|right|wrong|as|following|followed|by|visa|mastercard|amex|maestro"
    r"|kod\w{0,3}|numur\w{0,3}|cipar\w{0,3}|ir|bija|b[ūu]s|kart\w{1,3}|vi[ņn]\w{1,3}|man\w{0,2}|jaun\w{1,3}"
    r"|vec\w{1,3}|pareiz\w{1,3}|teica|nosauca|ievad[īi]ja|uz|klient\w{1,3}|t[āa]s"
    r"|код\w{0,3}|номер\w{0,2}|цифр\w{0,3}|это|был\w?|карт\w{1,3}|ег[оё]|е[её]|их|мой|моей|нов\w{2,3}"
    r"|стар\w{2,3}|верн\w{2,3}|правильн\w{2,3}|равен|назвал\w?|сказал\w?|вв[её]л\w?|на|от|для|клиент\w{0,2}"
)
_SIGN = (
    r"[\s:=/\\\-\u2013\u2014\u2212\"'`\u2018-\u201f\u00ab\u00bb()\[\]<>{}#№*_|\uff1a]|\.(?=\w)|\?(?=\s)"
    rf"|%3[ad]|%2[02]|&quot;|{UNSEEN}"
)
_IS = r"is|was|are|=|\u2014|ir|bija|это|был"
_OF = r"the|his|her|my|card|kartes|vi[ņn][aā]s?|карты|его|её|ее"
_LATER = f"{UNSEEN}*+{DIGIT}"
_NUMBER = (
    f"{DIGIT}(?:{_LATER}){{2,11}}+(?!{_LATER})"
    f"|{DIGIT}(?:{UNSEEN}*+[\\s.,\\-\u2013]{{1,2}}{_LATER}(?!{_LATER})){{2,11}}"
    f"|{DIGIT}{_LATER}[ \xa0]{DIGIT}{_LATER}(?![ \xa0]?{DIGIT})"
)
# A masked card number, which a masked code never looks like.
_CARD = r"\u2022{9,15}\d|\u2022{4}[^\w\u2022]{1,24}\u2022{4}"
_AMOUNT = (
    r"[.,]\d{1,2}(?!\d)|[-/.]\d{1,2}(?:[-/.]\d|(?![\w/]))|\s?(?:[€$£₽%]|(?:eur|usd|gbp|rub|euros?|eiro|cent\w{0,3}"
    r"|руб\w*|евро|цент\w*|min|minutes?|min[ūu]t\w+|минут\w*|hours?|stund\w+|час\w*|days?|dien\w+|дн\w+|times"
    r"|reiz\w+|раз\w?)(?!\w))"
)
_ENDS = (
    r"(?:ending|ends|last|final|beidz\w*|p[ēe]d[ēe]j\w*|оканчива\w*|заканчива\w*|последни\w*)\W*(?:\w+\W+)?$"
    r"|[\d.,/-]$|[€$£₽+#№]\s?$|\u2022\W{0,24}$"
)
_ADDRESS = r"addres|postal|post ?code|zip\b|district|adres|pasta ind|адрес|индекс"
_CODE, _POSTAL, _NEAR, _FAR = 4, 6, 48, 80
# Quickly told from most texts: without one of these there is no name of a code.
_STEMS = (
    "cv", "сv", "св", "cс", "сс", "cв", "csc", "cid", "cav2", "pin", "пин", "цв", "code", "kod", "код",
    "digit", "cipar", "цифр", "on the back", "on back", "verification",
)  # fmt: skip


def security_codes(text: str) -> Iterator[tuple[int, int]]:
    """Where each security code and PIN begins and ends."""
    for name in _named(text):
        after = _after().match(text, name.end())
        if after is not None and after["number"] is not None and not _is_other(text, name, after):
            yield after.span("number")
            # "123 CVV, 1234 PIN": what stands before the next name is that one's.
            if _next_name().match(text, after.end()) is None:
                continue
        yield from _before(text, name)


def tracks(text: str) -> Iterator[tuple[int, int]]:
    """Where what was read from a card's stripe, or a chip's copy of it, begins and ends."""
    if "^" in text:
        yield from (found.span() for found in _track_1().finditer(text))
    if _track_sign().search(text) is not None:
        for found in _track_2().finditer(text):
            if found["start"] or "\u2022" in found["number"] or is_card(found["number"]):
                yield found.span()


def codes_beside_cards(text: str) -> Iterator[tuple[int, int]]:
    """Where the three or four digits behind a masked card number's expiry date begin and end."""
    if "\u2022" in text and "/" in text:
        for found in _beside().finditer(text):
            yield found.span("code")


def names_a_code(name: str) -> bool:
    """Whether a field of this name holds a security code, a PIN or a track, and not what became of it."""
    apart = " ".join(re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[^\W\d_A-Z]+|\d+", name))
    return _field().fullmatch(apart) is not None


_NAME = f"{_CODES}|{_PINS}|{_DESCRIBED}"
_OF_FIELD = (
    r"cards?|codes?|numbers?|no|nr|values?|data|digits?|the|of|caller|customer|user|entered|input|full|raw|dtmf|ivr"
    r"|[1-3]|kod\w{0,3}|kart\w{1,3}|numur\w{0,3}|карт\w{1,2}|код\w{0,3}|номер\w?|cvv2?|cvc2?|csc|new|old"
)


def _expression(expression: str) -> re.Pattern[str]:
    return re.compile(expression, re.IGNORECASE)


@cache
def _names() -> re.Pattern[str]:
    # The letters that a name begins with say no to most places at once.
    return _expression(f"(?=[34cčdfknpstvзкпстцчс]){_BEGIN}(?:{_NAME}){_END}")


@cache
def _field() -> re.Pattern[str]:
    return _expression(rf"(?:(?:{_OF_FIELD})\s)*(?:{_CODES}|{_PINS}|track|дорожк\w)(?:\s?(?:{_OF_FIELD}))*")


@cache
def _amount() -> re.Pattern[str]:
    return _expression(_AMOUNT)


@cache
def _address() -> re.Pattern[str]:
    return _expression(_ADDRESS)


@cache
def _ends() -> re.Pattern[str]:
    return _expression(_ENDS)


@cache
def _after() -> re.Pattern[str]:
    between = f"(?:{_SIGN}|(?:{_BETWEEN}){_END}){{0,40}}+"
    return _expression(f"{between}(?:(?P<number>{_NUMBER})|\u2022)")


@cache
def _next_name() -> re.Pattern[str]:
    return _expression(rf"[\s:(-]*(?:(?:{_IS})\s+)?(?:(?:{_OF})\s+)*(?:{_NAME}){_END}")


def _named(text: str) -> Iterator[re.Match[str]]:
    """The names of codes; looked for only about letters that each of them has: a tenth of the time."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text)
    places = sorted(place for stem in _STEMS for place in _places(lowered, stem))
    start, end = 0, 0
    for place in [*places, len(text) + 4 * _NEAR]:
        if place - _NEAR > end:
            yield from _names().finditer(text, start, end)
            start = place - _NEAR
        end = place + 2 * _NEAR


def _places(text: str, stem: str) -> Iterator[int]:
    place = text.find(stem)
    while place >= 0:
        yield place
        place = text.find(stem, place + 1)


def _is_other(text: str, name: re.Match[str], after: re.Match[str]) -> bool:
    """Whether the digits after a name are an amount, a date, a postal code or a customer's number."""
    length = len(after["number"])
    if _amount().match(text, after.end()) or (name[0].lower() == "cid" and length > _CODE):
        return True
    place = text[max(0, name.start() - _FAR) : name.start()]
    return length == _POSTAL and _address().search(place) is not None


def _before(text: str, name: re.Match[str]) -> Iterator[tuple[int, int]]:
    """Where the digits before a name are its code: "123 is the CVV", "123 CVV."."""
    found = _ahead().search(text, max(0, name.start() - _NEAR), name.start())
    if found is None or _ends().search(text, max(0, found.start() - _NEAR), found.start()):
        return
    if found["is"] or _closes().match(text, name.end()):
        yield found.span("number")


@cache
def _ahead() -> re.Pattern[str]:
    number = f"(?<!{DIGIT})(?P<number>{DIGIT}(?:{_LATER}){{2,5}})(?!{_LATER})"
    return _expression(rf"{number}[\s(:\-\u2013\"']{{0,3}}(?P<is>(?:{_IS})\s+)?(?:(?:{_OF})\s+)*$")


@cache
def _closes() -> re.Pattern[str]:
    return _expression(
        rf"(?:\s(?:code|number|kods|код))?(?:\s*(?:$|[.,;:!?)\]\"'|\n])|\s+(?:and|un|и|or|vai|или)\b|[\s,]*(?:{DIGIT}|{_CARD}))"
    )


@cache
def _beside() -> re.Pattern[str]:
    return _expression(
        r"\u2022[\s.-]{0,3}\d{4}[\s,;]{1,3}(?:exp\w*\W{0,2})?(?:0[1-9]|1[0-2])/(?:20)?\d\d[\s,;/]{1,3}(?P<code>\d{3,4})(?!\d)"
    )


@cache
def _track_1() -> re.Pattern[str]:
    return _expression(
        r"%?[A-Z][\d\u2022 ]{12,23}\^[^^\r\n]{2,40}\^[\d\u2022](?:[^?\r\n]{0,99}\?|[^?\s]{0,99})"
    )


@cache
def _track_sign() -> re.Pattern[str]:
    return re.compile(r"[=D](?<=[\d\u2022].)[\d\u2022]")


@cache
def _track_2() -> re.Pattern[str]:
    return re.compile(
        r"(?P<start>;)?(?<![\d\u2022])(?P<number>[\d\u2022]{12,19})[=D][\d\u2022]{7,40}(?:\?|(?!\d))"
    )
