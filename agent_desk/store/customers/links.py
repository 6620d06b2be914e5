"""Links, attached identities and relations: explicit acts, journalled with who and why, reversible."""

from __future__ import annotations

import uuid
from dataclasses import field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from agent_desk.application.name_matching import NameMatching
from agent_desk.application.ports import StoreProblem
from agent_desk.domain.customer import Link
from agent_desk.domain.quick import dataclass
from agent_desk.domain.records import RecordRef
from agent_desk.domain.sentence import Sentence
from agent_desk.store.customers.name_rows import add_names, remove_names
from agent_desk.store.customers.reading import current_id
from agent_desk.store.customers.renewal import names_of
from agent_desk.store.customers.rows import journal_values, record_key
from agent_desk.store.customers.tables import (
    customer_identities,
    customer_journal,
    customer_records,
    customers,
)


@dataclass(frozen=True, slots=True)
class Act:
    """Who acts, why and when; ``id`` names the act for all tries of its transaction."""

    by: str
    why: str
    at: datetime
    id: str = field(default_factory=lambda: str(uuid.uuid4()))


def need_customer(connection: Connection, customer_id: str) -> str:
    """The id under which the customer is found now; raises StoreProblem for an unknown one."""
    found = current_id(connection, customer_id)
    if found is None:
        raise StoreProblem(
            Sentence("This customer is not in the directory."), Sentence("Search for the customer again.")
        )
    return found


def link(connection: Connection, matching: NameMatching, wish: Link) -> str:
    """Move a record to a customer; returns that customer's id."""
    target, row = need_customer(connection, wish.customer_id), _need_record(connection, wish.record)
    if row.customer_id != target:
        _move(connection, matching, row, target)
        act = Act(wish.by, wish.why, wish.at)
        _journal(connection, "link", target, row, act, other_id=row.customer_id, rule=wish.rule.value)
    return target


def unlink(
    connection: Connection, matching: NameMatching, customer_id: str, record: RecordRef, act: Act
) -> str:
    """Give the record a customer of its own, the former one if that is free; returns its id."""
    holder, row = need_customer(connection, customer_id), _need_record(connection, record)
    if row.customer_id != holder and _is_done(connection, act):
        return str(row.customer_id)
    if row.customer_id != holder:
        raise StoreProblem(
            Sentence("This record does not belong to this customer any more."),
            Sentence("Open the customer again."),
        )
    if len(names_of(connection, holder)) == 1:
        return holder
    home = _former_home(connection, row) or _new_home(connection, row)
    _move(connection, matching, row, home)
    _journal(connection, "unlink", holder, row, act, other_id=home)
    return home


def _is_done(connection: Connection, act: Act) -> bool:
    """Whether this very act was committed before, and only the answer was lost."""
    return connection.scalar(select(customer_journal.c.id).where(customer_journal.c.id == act.id)) is not None


def _need_record(connection: Connection, record: RecordRef) -> Row[Any]:
    query = select(customer_records).where(customer_records.c.key == record_key(record))
    row = connection.execute(query).one_or_none()
    if row is None:
        raise StoreProblem(
            Sentence("The record {record} is not in the directory.", record=record),
            Sentence("Read it from its back end first."),
        )
    return row


def _move(connection: Connection, matching: NameMatching, row: Row[Any], target: str) -> None:
    left = row.customer_id
    held = customer_identities
    mine = (held.c.customer_id == left, held.c.source == row.key)
    connection.execute(update(held).where(*mine).values(customer_id=target))
    connection.execute(
        update(customer_records).where(customer_records.c.key == row.key).values(customer_id=target)
    )
    add_names(connection, matching, [(target, row.name)])
    staying = names_of(connection, left)
    remove_names(connection, matching, left, [row.name], staying)
    if not staying:
        connection.execute(update(customers).where(customers.c.id == left).values(joined_to=target))
        # What an agent attached goes along, and keeps its source so that it can come back.
        connection.execute(update(held).where(held.c.customer_id == left).values(customer_id=target))


def _former_home(connection: Connection, row: Row[Any]) -> str | None:
    """The customer that the record's last link emptied, made whole again."""
    journal = customer_journal.c
    query = (
        select(customers.c.id)
        .join(customer_journal, journal.other_id == customers.c.id)
        .where(
            journal.customer_id == row.customer_id,
            journal.act == "link",
            journal.connection == row.connection,
            journal.record_kind == row.record_kind,
            journal.record_id == row.record_id,
            customers.c.joined_to.is_not(None),
        )
        .order_by(journal.at.desc())
        .limit(1)
    )
    home: str | None = connection.execute(query).scalar()
    if home is not None:
        held = customer_identities
        lent = (held.c.customer_id == current_id(connection, home), held.c.source == home)
        connection.execute(update(held).where(*lent).values(customer_id=home))
        connection.execute(update(customers).where(customers.c.id == home).values(joined_to=None))
    return home


def _new_home(connection: Connection, row: Row[Any]) -> str:
    home = str(uuid.uuid4())
    values = {"id": home, "name": row.name, "kind": row.kind, "language": row.language}
    connection.execute(insert(customers).values(values))
    return home


def _journal(
    connection: Connection, act: str, customer_id: str, row: Row[Any], who: Act, **more: str | None
) -> None:
    ref = {"connection": row.connection, "record_kind": row.record_kind, "record_id": row.record_id}
    entry = journal_values(act, customer_id, who.by, who.why, who.at, id=who.id, **ref, **more)
    connection.execute(insert(customer_journal).values(entry))
