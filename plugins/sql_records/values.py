"""Values of a database, cleaned: text that is safe to show, times with a zone, money as Decimal."""

from __future__ import annotations

import re
import unicodedata
from codecs import getincrementaldecoder
from datetime import UTC, date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import Any
from zoneinfo import ZoneInfo

from .reading import MARK

_UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029]")
_EARLIEST = datetime(1900, 1, 1, tzinfo=UTC)
_LATEST = datetime(2200, 1, 1, tzinfo=UTC)
_MOST_MONEY = Decimal(10) ** 15
_LONGEST_SHAPE = 40


def decode(raw: bytes, encoding: str) -> str:
    """UTF-8, else the mapping's encoding; what neither reads becomes U+FFFD."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode(encoding, errors="replace")


def bytes_of(cut: int) -> int:
    """How many bytes hold more than ``cut`` characters, whichever they are."""
    return cut * 4 + 4


def _decode_cut(raw: bytes, most: int, encoding: str) -> str:
    if len(raw) <= most:
        return decode(raw, encoding)
    try:
        # A sign that the cut goes through is left out; it would make the whole look like another encoding.
        return getincrementaldecoder("utf-8")().decode(raw[:most])
    except UnicodeDecodeError:
        return raw[:most].decode(encoding, errors="replace")


def text(value: Any, cut: int, encoding: str = "cp1252") -> str:
    """Any value as text in NFC without NUL, control signs and lone surrogates, cut to ``cut`` with a mark."""
    if value is None:
        return ""
    if isinstance(value, bytes | bytearray | memoryview):
        value = _decode_cut(bytes(value), bytes_of(cut), encoding)
    words = value if isinstance(value, str) else str(value)
    shown = words[:cut]
    if not shown.isprintable():
        shown = _UNSAFE.sub("", shown.replace("\r\n", "\n").replace("\r", "\n"))
    shown = unicodedata.normalize("NFC", shown).strip()
    return shown + MARK if len(words) > cut else shown


def line(value: Any, cut: int, encoding: str = "cp1252") -> str:
    """As :func:`text`, on one line."""
    if isinstance(value, str) and len(value) <= cut and value.isprintable() and _composed(value):
        return value.strip() if "  " not in value else " ".join(value.split())
    return " ".join(text(value, cut, encoding).split())


def _composed(words: str) -> bool:
    return words.isascii() or unicodedata.is_normalized("NFC", words)


def moment(value: Any, times: tuple[str, ...], zone: ZoneInfo) -> datetime | None:
    """A time as aware UTC, or None; a time without a zone is in ``zone``.

    ``times`` are ``iso``, ``unix``, ``unix_ms`` or patterns of :meth:`datetime.strptime`, tried in order.
    """
    if isinstance(value, datetime):
        return _aware(value, zone)
    if isinstance(value, date):
        return _aware(datetime.combine(value, time()), zone)
    words = "" if value is None else text(value, 64)
    for spelling in times if words else ():
        try:
            read = _aware(_read(words, spelling), zone)
        except (ValueError, OverflowError, OSError):
            continue
        if read is not None:
            return read
    return None


def money(value: Any, decimals: int) -> Decimal | None:
    """An exact amount, or None; ``decimals`` digits of a whole number are behind the point."""
    if value is None or isinstance(value, bool):
        return None
    # repr of a float is its shortest spelling: 12.1 stays 12.1 and does not become 12.0999…
    words = repr(value) if isinstance(value, float) else str(value).strip().replace(",", ".")
    try:
        amount = Decimal(words[:40]).scaleb(-decimals)
    except InvalidOperation:
        return None
    return amount if amount.is_finite() and abs(amount) < _MOST_MONEY else None


def shape(value: Any) -> str:
    """How a value is written, without what it says: ``99.99.9999`` for ``14.07.2026``."""
    words = text(value, _LONGEST_SHAPE)
    return "".join(_sign(sign) for sign in words.removesuffix(MARK)[:_LONGEST_SHAPE])


def whole(value: Any) -> int:
    """A number of minutes or seconds, 0 when it is none; at most ten million."""
    amount = money(value, 0)
    return 0 if amount is None else int(min(max(amount, Decimal(0)), Decimal(10_000_000)))


def _sign(sign: str) -> str:
    if sign.isdigit():
        return "9"
    if sign.isalpha():
        return "A" if sign.isupper() else "a"
    return sign if sign.isprintable() else " "


def _read(words: str, spelling: str) -> datetime:
    if spelling == "iso":
        return datetime.fromisoformat(words)
    if spelling == "unix":
        return datetime.fromtimestamp(float(words), UTC)
    if spelling == "unix_ms":
        return datetime.fromtimestamp(float(words) / 1000, UTC)
    return datetime.strptime(words, spelling)  # noqa: DTZ007 - the mapping's zone is added by _aware


def _aware(when: datetime, zone: ZoneInfo) -> datetime | None:
    aware = when if when.tzinfo else when.replace(tzinfo=zone)
    try:
        moved = aware.astimezone(UTC)
    except OverflowError:
        return None
    return moved if _EARLIEST <= moved <= _LATEST else None
