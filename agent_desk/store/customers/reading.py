"""Reading customers by id and by exact identity."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Row

from agent_desk.domain.customer import Customer
from agent_desk.domain.identity import Identity
from agent_desk.store.clean import kept
from agent_desk.store.customers.lists import run
from agent_desk.store.customers.rows import customer_of, identity_of

MOST_HOLDERS = 50

_HOLDERS = """
    SELECT DISTINCT customer_id FROM customer_identities WHERE kind = :kind AND value = :value
    ORDER BY customer_id LIMIT :most"""
_CUSTOMERS = "SELECT id, name, kind, language FROM customers WHERE id IN ({texts:ids})"
_RECORDS = """
    SELECT customer_id, connection, record_kind, record_id FROM customer_records
    WHERE customer_id IN ({texts:ids})"""
_IDENTITIES = "SELECT customer_id, kind, value FROM customer_identities WHERE customer_id IN ({texts:ids})"
_RELATIONS = "SELECT customer_id, other_id FROM customer_relations WHERE customer_id IN ({texts:ids})"
_JOINED = "SELECT joined_to FROM customers WHERE id = :id"


def holders(connection: Connection, known: Identity) -> tuple[str, ...]:
    """Ids of at most ``MOST_HOLDERS`` customers that hold exactly this identity."""
    found = run(connection, _HOLDERS, kind=known.kind.value, value=kept(known.value), most=MOST_HOLDERS)
    return tuple(found.scalars())


def by_ids(connection: Connection, ids: Iterable[str]) -> tuple[Customer, ...]:
    """The customers with these ids, in their order; unknown ids are left out."""
    wanted = [kept(customer_id) for customer_id in ids]
    if not wanted:
        return ()
    rows = {row.id: row for row in run(connection, _CUSTOMERS, ids=wanted)}
    records = _grouped(connection, _RECORDS, wanted)
    held = _grouped(connection, _IDENTITIES, wanted)
    related = _grouped(connection, _RELATIONS, wanted)
    return tuple(
        customer_of(
            rows[customer_id],
            records[customer_id],
            map(identity_of, held[customer_id]),
            (row.other_id for row in related[customer_id]),
        )
        for customer_id in wanted
        if customer_id in rows
    )


def current_id(connection: Connection, customer_id: str) -> str | None:
    """The id under which a customer is found now: its own, or of the customer that its records joined."""
    seen: set[str] = set()
    at = kept(customer_id)
    while at not in seen:
        seen.add(at)
        row = run(connection, _JOINED, id=at).one_or_none()
        if row is None:
            return None
        at = row.joined_to or at
    return at


def _grouped(connection: Connection, statement: str, wanted: Sequence[str]) -> dict[str, list[Row[Any]]]:
    found: dict[str, list[Row[Any]]] = defaultdict(list)
    for row in run(connection, statement, ids=wanted):
        found[row.customer_id].append(row)
    return found
