"""Rows to and from domain objects, mapped by hand."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row

from agent_desk.domain.customer import Customer, CustomerKind, CustomerRecord, best_name
from agent_desk.domain.identity import Identity, IdentityKind
from agent_desk.domain.masking import mask
from agent_desk.domain.records import RecordRef
from agent_desk.store.clean import kept

Values = dict[str, Any]

_RECORDS = uuid.UUID("6a1f4a6e-3b0c-5d2e-9d1c-0d5f1c6b7a90")


def record_key(ref: RecordRef) -> str:
    """The key of a record: a UUID made from connection, kind and id, the same on every desktop."""
    return str(uuid.uuid5(_RECORDS, "\x1f".join((ref.connection, ref.kind, kept(ref.id)))))


def without_cards(record: CustomerRecord) -> CustomerRecord:
    """The record without card numbers in what a back end's people typed of the customer.

    Here, and not in the columns: names are compared with the stored ones, indexed, and copied past the
    types of columns by the thousand. Nobody here said that one is not a card.
    """
    name = mask(record.name, strictly=True)
    remarks = tuple(mask(remark, strictly=True) for remark in record.remarks)
    if (name, remarks) == (record.name, record.remarks):
        return record
    return replace(record, name=name, remarks=remarks)


def record_values(record: CustomerRecord, key: str, customer_id: str) -> Values:
    """A row of ``customer_records`` with the record's :func:`record_key`."""
    return {
        "key": key,
        "connection": record.ref.connection,
        "record_kind": record.ref.kind,
        "record_id": kept(record.ref.id),
        "customer_id": customer_id,
        "name": kept(record.name),
        "kind": record.kind.value,
        "language": record.language,
        "remarks": [kept(remark) for remark in record.remarks] or None,
    }


def customer_values(customer_id: str, record: CustomerRecord) -> Values:
    """A row of ``customers`` for a customer that begins with ``record``."""
    return {
        "id": customer_id,
        "name": kept(record.name),
        "kind": record.kind.value,
        "language": record.language,
        "joined_to": None,
    }


def identity_values(known: Identity, source: str, customer_id: str) -> Values:
    """A row of ``customer_identities``."""
    return {
        "kind": known.kind.value,
        "value": kept(known.value),
        "source": source,
        "customer_id": customer_id,
    }


def journal_values(act: str, customer_id: str, by: str, why: str, at: datetime, **more: str | None) -> Values:
    """A row of ``customer_journal``; ``more`` fills the optional columns."""
    empty: Values = dict.fromkeys(
        ("other_id", "rule", "connection", "record_kind", "record_id", "identity_kind", "identity_value")
    )
    entry = {"id": str(uuid.uuid4()), "act": act, "customer_id": customer_id, "by": by, "why": why, "at": at}
    return empty | entry | more


def ref_of(row: Row[Any]) -> RecordRef:
    """The reference in a row that has the three columns of one."""
    return RecordRef(row.connection, row.record_kind, row.record_id)


def customers_of(rows: Iterable[Sequence[Any]]) -> list[Customer]:
    """Customers from rows that begin with the table's name and the customer's id, each in a steady order."""
    found: dict[str, dict[str, list[Sequence[Any]]]] = {}
    for table, customer_id, *values in rows:
        of = found.setdefault(customer_id, {"customer": [], "record": [], "identity": [], "relation": []})
        of[table].append(values)
    return [_customer(customer_id, of) for customer_id, of in found.items() if of["customer"]]


def _customer(customer_id: str, of: dict[str, list[Sequence[Any]]]) -> Customer:
    name, kind, language, _ = of["customer"][0]
    records = sorted((RecordRef(*ref), named) for *ref, named in of["record"])
    return Customer(
        id=customer_id,
        name=best_name(dict.fromkeys((name, *(named for _, named in records))), CustomerKind(kind)),
        kind=CustomerKind(kind),
        records=tuple(ref for ref, _ in records),
        identities=tuple(
            sorted({Identity(IdentityKind(known), value) for known, value, *_ in of["identity"]})
        ),
        language=language,
        related=tuple(sorted(other for other, *_ in of["relation"])),
    )


def identity_of(row: Row[Any]) -> Identity:
    """The identity in a row of ``customer_identities``."""
    return Identity(IdentityKind(row.kind), row.value)
