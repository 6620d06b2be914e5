"""How each database spells what it knows: names and telephone numbers, each its own way."""

from __future__ import annotations

import unicodedata
from datetime import datetime
from zoneinfo import ZoneInfo

RIGA = ZoneInfo("Europe/Riga")


def spaced(e164: str) -> str:
    """``+371 26 123 456``: how people of the country write it; other countries stay as they are."""
    if not e164.startswith("+371"):
        return e164
    return f"+371 {e164[4:6]} {e164[6:9]} {e164[9:]}"


def bare(e164: str) -> str:
    """``37126123456``."""
    return e164.removeprefix("+")


def national(e164: str) -> str:
    """``26123456`` for numbers of the own country, ``00…`` for others."""
    return e164.removeprefix("+371") if e164.startswith("+371") else f"00{bare(e164)}"


def zero_zero(e164: str) -> str:
    """``0037126123456``."""
    return f"00{bare(e164)}"


def zero_zero_gap(e164: str) -> str:
    """``00371 26123456``."""
    return f"00371 {e164[4:]}" if e164.startswith("+371") else zero_zero(e164)


def embossed(name: str) -> str:
    """``ANNA BERZINA``: capitals without diacritics, as on a card."""
    return unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().upper()


def local(moment: datetime) -> str:
    """``2026-11-22 18:14:00`` in Riga, without a zone."""
    return moment.astimezone(RIGA).strftime("%Y-%m-%d %H:%M:%S")


def dotted(moment: datetime) -> str:
    """``22.11.2026`` in Riga."""
    return moment.astimezone(RIGA).strftime("%d.%m.%Y")
