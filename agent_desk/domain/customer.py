"""Customers and the records that back ends hold about them."""

from __future__ import annotations

import enum
import unicodedata
from collections.abc import Iterable
from datetime import datetime

from agent_desk.domain.identity import Identity
from agent_desk.domain.quick import dataclass
from agent_desk.domain.records import RecordRef


class CustomerKind(enum.StrEnum):
    """A person or an organisation."""

    PERSON = "person"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class CustomerRecord:
    """What one back end says about one customer."""

    ref: RecordRef
    name: str
    kind: CustomerKind = CustomerKind.PERSON
    identities: tuple[Identity, ...] = ()
    language: str | None = None
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Customer:
    """A person or organisation that we know: a set of linked records under one id of our own.

    ``id`` is a UUID string made by the client. ``related`` are customers reached through this one (the
    firm of a
    person, the person behind a firm).
    """

    id: str
    name: str
    kind: CustomerKind = CustomerKind.PERSON
    records: tuple[RecordRef, ...] = ()
    identities: tuple[Identity, ...] = ()
    language: str | None = None
    related: tuple[str, ...] = ()


class LinkRule(enum.StrEnum):
    """Why a record is linked to a customer."""

    SAME_IDENTITY = "same_identity"
    AGENT = "agent"
    IMPORT = "import"


@dataclass(frozen=True, slots=True)
class Link:
    """An agent's or an exact rule's decision that a record belongs to a customer; always reversible."""

    customer_id: str
    record: RecordRef
    rule: LinkRule
    by: str
    at: datetime
    why: str


def said_name(name: str, kind: CustomerKind) -> str:
    """A person's name as it is said: ``Bērziņa, Anna`` becomes ``Anna Bērziņa``; firms keep their commas."""
    family, comma, given = name.partition(",")
    if (
        kind is not CustomerKind.PERSON
        or not comma
        or "," in given
        or not given.strip()
        or not family.strip()
    ):
        return name
    return f"{given.strip()} {family.strip()}"


def best_name(names: Iterable[str], kind: CustomerKind) -> str:
    """Of a customer's names in several back ends the one to show: not all capitals, with its marks.

    ``ANNA BERZINA`` and ``Bērziņa, Anna`` show ``Anna Bērziņa``. Raises ValueError without names.
    """
    return max((said_name(name, kind) for name in names), key=lambda name: (not name.isupper(), _marks(name)))


def _marks(name: str) -> int:
    return sum(unicodedata.combining(sign) > 0 for sign in unicodedata.normalize("NFD", name))
