"""What may look like a card's number and says itself what it is: bank account numbers, and UUIDs.

The former are those of ISO 13616: two letters, two check digits, and as many signs as its registry says.
Those of Estonia's largest bank go on with 2200, as Mir's card numbers do: one in ten of them would be masked.
Of UUIDs it would be one in ten thousand, and logs are full of them.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_LENGTHS = (
    "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20"
    " EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30"
    " KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15"
    " OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23"
    " TN24 TR26 UA29 VA22 VG24 XK20"
)
_LETTERS = "abcdefABCDEF"


def other_numbers(text: str) -> list[tuple[int, int]]:
    """Where each of them begins and ends, in order."""
    uuids = (found.span() for found in _uuid().finditer(text) if not set(_LETTERS).isdisjoint(found[0]))
    return sorted((*_ibans(text), *uuids))


def _ibans(text: str) -> Iterator[tuple[int, int]]:
    """With right check digits, written in groups or not."""
    for found in _iban().finditer(text):
        length = _lengths().get(found[1].upper())
        if length is None:
            continue
        places = [place for place in range(found.start(), found.end(2)) if text[place].isalnum()][:length]
        if len(places) == length and _right("".join(text[place] for place in places).upper()):
            yield places[0], places[-1] + 1


@cache
def _uuid() -> re.Pattern[str]:
    return re.compile(
        r"(?<![0-9A-Za-z-])[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?![0-9A-Za-z-])"
    )


@cache
def _iban() -> re.Pattern[str]:
    return re.compile(r"\b([a-z]{2})[0-9]{2}(?=((?:[ -]?[a-z0-9]){11,30}+))", re.IGNORECASE | re.ASCII)


@cache
def _lengths() -> dict[str, int]:
    return {entry[:2]: int(entry[2:]) for entry in _LENGTHS.split()}


def _right(iban: str) -> bool:
    """ISO 7064, mod 97-10."""
    return int("".join(str(int(sign, 36)) for sign in iban[4:] + iban[:4])) % 97 == 1
