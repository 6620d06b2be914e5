"""Identities that an agent attaches to a customer, and customers that belong together."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, delete, insert, select

from agent_desk.domain.identity import Identity
from agent_desk.store.customers.bulk import insert_rows
from agent_desk.store.customers.links import Act, need_customer
from agent_desk.store.customers.rows import identity_values, journal_values
from agent_desk.store.customers.tables import (
    customer_identities,
    customer_journal,
    customer_relations,
    customers,
)


def attach(connection: Connection, customer_id: str, known: Identity, act: Act) -> str:
    """Attach an identity; returns the customer's id. What is attached already stays as it is."""
    holder = need_customer(connection, customer_id)
    if not _is_attached(connection, holder, known):
        insert_rows(connection, customer_identities, [identity_values(known, holder, holder)])
        _journal(connection, "attach", holder, known, act)
    return holder


def detach(connection: Connection, customer_id: str, known: Identity, act: Act) -> str:
    """Take an attached identity back; what a back end says of a record is not touched."""
    holder = need_customer(connection, customer_id)
    if _is_attached(connection, holder, known):
        connection.execute(delete(customer_identities).where(*_attached(holder, known)))
        _journal(connection, "detach", holder, known, act)
    return holder


def relate(connection: Connection, customer_id: str, other_id: str, act: Act) -> None:
    """Note, in both directions, that two customers belong together; a customer is not related to itself."""
    one, other = need_customer(connection, customer_id), need_customer(connection, other_id)
    related = customer_relations.c
    known = select(customer_relations).where(related.customer_id == one, related.other_id == other)
    if one == other or connection.execute(known).first():
        return
    rows = [{"customer_id": one, "other_id": other}, {"customer_id": other, "other_id": one}]
    insert_rows(connection, customer_relations, rows)
    entry = journal_values("relate", one, act.by, act.why, act.at, other_id=other)
    connection.execute(insert(customer_journal).values(entry))


def _attached(holder: str, known: Identity) -> tuple[ColumnElement[bool], ...]:
    """Conditions on identities whose source is a customer, not a record."""
    held = customer_identities.c
    values = identity_values(known, holder, holder)
    return (
        held.kind == values["kind"],
        held.value == values["value"],
        held.customer_id == holder,
        held.source.in_(select(customers.c.id)),
    )


def _is_attached(connection: Connection, holder: str, known: Identity) -> bool:
    return (
        connection.execute(select(customer_identities).where(*_attached(holder, known))).first() is not None
    )


def _journal(connection: Connection, act: str, customer_id: str, known: Identity, who: Act) -> None:
    told = identity_values(known, customer_id, customer_id)
    entry = journal_values(
        act,
        customer_id,
        who.by,
        who.why,
        who.at,
        identity_kind=told["kind"],
        identity_value=told["value"],
    )
    connection.execute(insert(customer_journal).values(entry))
