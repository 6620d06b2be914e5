"""Taking in what back ends hold: new records join or begin a customer, known ones are brought up to date."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from agent_desk.application.name_matching import NameMatching
from agent_desk.domain.customer import CustomerRecord, LinkRule
from agent_desk.store.customers.bulk import insert_rows
from agent_desk.store.customers.joining import Joined, JoiningRule
from agent_desk.store.customers.lists import run
from agent_desk.store.customers.name_rows import add_names
from agent_desk.store.customers.renewal import renew
from agent_desk.store.customers.rows import (
    Values,
    customer_values,
    identity_values,
    journal_values,
    record_key,
    record_values,
)
from agent_desk.store.customers.tables import (
    customer_identities,
    customer_journal,
    customer_records,
    customers,
)

_AT_ONCE = 1000
_KEYS = "SELECT key FROM customer_records WHERE key IN ({texts:keys})"


@dataclass(slots=True)
class _NewRows:
    """Rows that a batch of records adds."""

    customers: list[Values] = field(default_factory=list)
    records: list[Values] = field(default_factory=list)
    identities: list[Values] = field(default_factory=list)
    journal: list[Values] = field(default_factory=list)
    names: list[tuple[str, str]] = field(default_factory=list)


def take_in(
    connection: Connection, matching: NameMatching, records: Sequence[CustomerRecord], by: str, at: datetime
) -> tuple[str, ...]:
    """Take in one batch; the customer id of each record, in order. Of equal references the last counts."""
    keys = [record_key(record.ref) for record in records]
    newest = dict(zip(keys, records, strict=True))
    stored = _stored(connection, newest)
    renew(connection, matching, [(stored[key], newest[key]) for key in stored])
    fresh = {key: record for key, record in newest.items() if key not in stored}
    homes = {key: row.customer_id for key, row in stored.items()}
    homes |= _begin(connection, matching, fresh, by, at)
    return tuple(homes[key] for key in keys)


def _stored(connection: Connection, keys: dict[str, CustomerRecord]) -> dict[str, Row[Any]]:
    found = list(run(connection, _KEYS, keys=keys).scalars())
    parts = (found[start : start + _AT_ONCE] for start in range(0, len(found), _AT_ONCE))
    queries = (select(customer_records).where(customer_records.c.key.in_(part)) for part in parts)
    return {row.key: row for query in queries for row in connection.execute(query)}


def _begin(
    connection: Connection, matching: NameMatching, fresh: dict[str, CustomerRecord], by: str, at: datetime
) -> dict[str, str]:
    rule, new, homes = JoiningRule(matching), _NewRows(), dict[str, str]()
    rule.load(connection, list(fresh.values()))
    for key, record in fresh.items():
        joined = rule.customer_for(record)
        homes[key] = joined.customer_id if joined else str(uuid.uuid4())
        _collect(new, key, record, homes[key], joined, by, at)
        rule.add(homes[key], record)
    _write(connection, matching, new)
    return homes


def _collect(
    new: _NewRows, key: str, record: CustomerRecord, home: str, joined: Joined | None, by: str, at: datetime
) -> None:
    if joined:
        new.journal.append(_joined(record, joined, by, at))
    else:
        new.customers.append(customer_values(home, record))
    new.records.append(record_values(record, key, home))
    new.identities += [identity_values(known, key, home) for known in dict.fromkeys(record.identities)]
    new.names.append((home, record.name))


def _joined(record: CustomerRecord, joined: Joined, by: str, at: datetime) -> Values:
    return journal_values(
        "link",
        joined.customer_id,
        by,
        f"same {joined.shared.kind.value} and a like name",
        at,
        rule=LinkRule.SAME_IDENTITY.value,
        connection=record.ref.connection,
        record_kind=record.ref.kind,
        record_id=record.ref.id,
        identity_kind=joined.shared.kind.value,
        identity_value=joined.shared.value,
    )


def _write(connection: Connection, matching: NameMatching, new: _NewRows) -> None:
    insert_rows(connection, customers, new.customers)
    insert_rows(connection, customer_records, new.records)
    insert_rows(connection, customer_identities, new.identities)
    insert_rows(connection, customer_journal, new.journal)
    add_names(connection, matching, new.names)
