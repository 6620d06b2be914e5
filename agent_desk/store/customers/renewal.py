"""Known records brought up to date: only what changed is written, and links that a person made stay."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, delete, select, tuple_, update

from agent_desk.application.name_matching import NameMatching
from agent_desk.domain.customer import CustomerRecord
from agent_desk.domain.identity import Identity
from agent_desk.store.customers.bulk import insert_rows
from agent_desk.store.customers.lists import run
from agent_desk.store.customers.name_rows import add_names, remove_names
from agent_desk.store.customers.rows import Values, identity_of, identity_values, record_values
from agent_desk.store.customers.tables import customer_identities, customer_records, customers

_TOLD = ("name", "kind", "language", "remarks")

_HELD = "SELECT kind, value, source FROM customer_identities WHERE customer_id IN ({texts:ids})"


def renew(
    connection: Connection, matching: NameMatching, known: Sequence[tuple[Row[Any], CustomerRecord]]
) -> None:
    """Bring stored records (their rows) up to date with what the back end says now."""
    if not known:
        return
    held = _identities(connection, {row.customer_id for row, _ in known})
    for row, record in known:
        values = record_values(record, row.key, row.customer_id)
        if any(values[name] != getattr(row, name) for name in _TOLD):
            _renew_record(connection, matching, row, values)
        _renew_identities(connection, row, held[row.key], {_kept(one, row) for one in record.identities})


def names_of(connection: Connection, customer_id: str) -> list[str]:
    """The names that the customer's records have."""
    query = select(customer_records.c.name).where(customer_records.c.customer_id == customer_id)
    return list(connection.execute(query).scalars())


def _identities(connection: Connection, ids: set[str]) -> dict[str, set[Identity]]:
    found: dict[str, set[Identity]] = defaultdict(set)
    for row in run(connection, _HELD, ids=ids):
        found[row.source].add(identity_of(row))
    return found


def _kept(known: Identity, row: Row[Any]) -> Identity:
    return Identity(known.kind, identity_values(known, row.key, row.customer_id)["value"])


def _renew_record(connection: Connection, matching: NameMatching, row: Row[Any], values: Values) -> None:
    said = {name: values[name] for name in _TOLD}
    connection.execute(update(customer_records).where(customer_records.c.key == row.key).values(said))
    told = {name: values[name] for name in ("name", "kind", "language")}
    same = (customers.c.id == row.customer_id, customers.c.name == row.name)
    connection.execute(update(customers).where(*same).values(told))
    if values["name"] != row.name:
        add_names(connection, matching, [(row.customer_id, values["name"])])
        remove_names(connection, matching, row.customer_id, [row.name], names_of(connection, row.customer_id))


def _renew_identities(
    connection: Connection, row: Row[Any], held: set[Identity], said: set[Identity]
) -> None:
    # One by one: what is taken away is told in a team's journal, and what stays is not.
    if gone := held - said:
        of = customer_identities.c
        these = tuple_(of.kind, of.value).in_([(one.kind.value, one.value) for one in gone])
        mine = (of.customer_id == row.customer_id, of.source == row.key)
        connection.execute(delete(customer_identities).where(*mine, these))
    new = [identity_values(one, row.key, row.customer_id) for one in sorted(said - held)]
    insert_rows(connection, customer_identities, new)
