"""Identities: what points to a customer (phone, e-mail, account number, document, handle)."""

from __future__ import annotations

import enum
import re
import unicodedata
from typing import Any

from agent_desk.domain.later import part_of
from agent_desk.domain.quick import dataclass

_ANONYMOUS = frozenset({"", "anonymous", "unknown", "private", "restricted", "unavailable", "withheld"})
_SEPARATORS = re.compile(r"[\s\-./]+")


class IdentityKind(enum.StrEnum):
    """The kinds of identity, in the order in which they are trusted."""

    PHONE = "phone"
    EMAIL = "email"
    ACCOUNT = "account"
    DOCUMENT = "document"
    HANDLE = "handle"


@dataclass(frozen=True, slots=True, order=True)
class Identity:
    """A normalised identity; make it with :func:`identity`, never by hand from raw text."""

    kind: IdentityKind
    value: str


@dataclass(frozen=True, slots=True)
class CallerNumber:
    """A caller's number as it came and, where it can be one, as E.164.

    ``e164`` is None for anonymous callers and for text that is no telephone number; ``extension`` is
    what followed ``ext``/``x``/``;ext=``.
    """

    raw: str
    e164: str | None
    extension: str | None = None

    @property
    def anonymous(self) -> bool:
        """Whether the number was withheld."""
        return self.raw.strip().lower() in _ANONYMOUS

    @property
    def shown(self) -> str:
        """The number as people of its country write it, e.g. ``+371 26 123 456``; the raw text otherwise."""
        if self.e164 is None:
            return self.raw.strip()
        numbers = _telephone_numbers()
        parsed = numbers.parse(self.e164)
        shown: str = numbers.format_number(parsed, numbers.PhoneNumberFormat.INTERNATIONAL)
        return shown


def caller_number(raw: str, region: str = "LV") -> CallerNumber:
    """Read a telephone number in any spelling (``tel:``/``sip:`` URIs, national, 00 prefix, letters,
    extension).

    ``region`` is the ISO 3166 country whose national spelling is assumed. Never raises.
    """
    numbers = _telephone_numbers()
    text = unicodedata.normalize("NFKC", raw).strip()
    text = re.sub(r"^(tel:|sips?:)", "", text, flags=re.IGNORECASE).split("@")[0][:80]
    try:
        parsed = numbers.parse(text, region.upper())
    except numbers.NumberParseException:
        return CallerNumber(raw, None)
    if not numbers.is_possible_number(parsed):
        return CallerNumber(raw, None)
    e164 = numbers.format_number(parsed, numbers.PhoneNumberFormat.E164)
    return CallerNumber(raw, e164, parsed.extension or None)


def _telephone_numbers() -> Any:
    # Only when there is a number to read. Half of the library finds numbers in a text: nobody does that here.
    return part_of("phonenumbers", "phonenumberutil")


def identity(kind: IdentityKind, raw: str, region: str = "LV") -> Identity | None:
    """Normalise ``raw`` into an identity, or None when it cannot be one of this kind."""
    if kind is IdentityKind.PHONE:
        e164 = caller_number(raw, region).e164
        return Identity(kind, e164) if e164 else None
    text = "".join(c for c in unicodedata.normalize("NFKC", raw).strip() if c.isprintable())
    if kind is IdentityKind.EMAIL:
        return Identity(kind, text.casefold()) if re.fullmatch(r"[^@\s]+@[^@\s]+", text) else None
    if kind is IdentityKind.HANDLE:
        return Identity(kind, text.casefold().removeprefix("@")) if text.strip("@") else None
    compact = _SEPARATORS.sub("", text).upper()
    return Identity(kind, compact) if compact else None
