"""Taking in what back ends hold: new records join or begin a customer, known ones are brought up to date."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from agent_desk.application.name_matching import NameMatching
from agent_desk.domain.customer import CustomerRecord, LinkRule
from agent_desk.domain.quick import dataclass
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
from agent_desk.store.in_parts import in_parts

_AT_ONCE = 1000
_KEYS = "SELECT key FROM customer_records WHERE key IN ({texts:keys})"
_IDS = "SELECT id FROM customers WHERE id IN ({texts:ids})"


@dataclass(frozen=True, slots=True)
class TakenIn:
    """The customer id of each record, in order; and the records that began a customer, with that id."""

    ids: tuple[str, ...]
    begun: tuple[tuple[CustomerRecord, str], ...] = ()


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
) -> TakenIn:
    """Take in one batch. Of equal references the last counts."""
    keys = [record_key(record.ref) for record in records]
    newest = dict(zip(keys, records, strict=True))
    stored = _stored(connection, newest)
    renew(connection, matching, [(stored[key], newest[key]) for key in stored])
    fresh = {key: record for key, record in newest.items() if key not in stored}
    homes = {key: row.customer_id for key, row in stored.items()}
    new = _NewRows()
    homes |= _begin(connection, matching, fresh, new, by, at)
    ids = {values["id"] for values in new.customers}
    begun = tuple((record, homes[key]) for key, record in fresh.items() if homes[key] in ids)
    return TakenIn(tuple(homes[key] for key in keys), begun)


def begin_again(
    connection: Connection, matching: NameMatching, begun: Sequence[tuple[CustomerRecord, str]]
) -> None:
    """Begin customers under the ids that they had: cases know them by these.

    Where a record is there again already, its customer is who the lost one was. Whoever is there was not
    lost, whatever became of their records since.
    """
    stored = _stored(connection, {record_key(record.ref): record for record, _ in begun})
    ids = sorted({home for _, home in begun})
    known = set(run(connection, _IDS, ids=ids).scalars())
    new = _NewRows()
    for record, home in ((record, home) for record, home in begun if home not in known):
        key = record_key(record.ref)
        if all(values["id"] != home for values in new.customers):
            joined = stored[key].customer_id if key in stored else None
            new.customers.append({**customer_values(home, record), "joined_to": joined})
        if key not in stored:
            _collect_record(new, key, record, home)
    _write(connection, matching, new)


def _stored(connection: Connection, keys: dict[str, CustomerRecord]) -> dict[str, Row[Any]]:
    found = list(run(connection, _KEYS, keys=keys).scalars())
    queries = (
        select(customer_records).where(customer_records.c.key.in_(part)) for part in in_parts(found, _AT_ONCE)
    )
    return {row.key: row for query in queries for row in connection.execute(query)}


def _begin(
    connection: Connection,
    matching: NameMatching,
    fresh: dict[str, CustomerRecord],
    new: _NewRows,
    by: str,
    at: datetime,
) -> dict[str, str]:
    rule, homes = JoiningRule(matching), dict[str, str]()
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
    _collect_record(new, key, record, home)


def _collect_record(new: _NewRows, key: str, record: CustomerRecord, home: str) -> None:
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
