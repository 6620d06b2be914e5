"""The journal of the directory, read back."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, or_, select

from agent_desk.domain.customer import LinkRule
from agent_desk.domain.identity import Identity, IdentityKind
from agent_desk.domain.quick import dataclass
from agent_desk.domain.records import RecordRef
from agent_desk.store.customers.rows import ref_of
from agent_desk.store.customers.tables import customer_journal


@dataclass(frozen=True, slots=True)
class CustomerAct:
    """One entry: ``act`` is link, unlink, attach, detach, relate or renew; ``other_id`` another customer.

    Renew is what a team's database writes when a record is put that says something else: ``why`` is what it
    said before, as JSON, or ``identity`` what it does not say any more.
    """

    act: str
    customer_id: str
    by: str
    why: str
    at: datetime
    other_id: str | None = None
    rule: LinkRule | None = None
    record: RecordRef | None = None
    identity: Identity | None = None


def acts_of(connection: Connection, customer_id: str) -> tuple[CustomerAct, ...]:
    """Entries in which the customer takes part, oldest first."""
    journal = customer_journal.c
    mine = or_(journal.customer_id == customer_id, journal.other_id == customer_id)
    query = select(customer_journal).where(mine).order_by(journal.at, journal.id)
    return tuple(_act(row) for row in connection.execute(query))


def _act(row: Row[Any]) -> CustomerAct:
    identity = Identity(IdentityKind(row.identity_kind), row.identity_value) if row.identity_kind else None
    rule = LinkRule(row.rule) if row.rule else None
    record = ref_of(row) if row.connection else None
    return CustomerAct(
        row.act, row.customer_id, row.by, row.why, row.at, row.other_id, rule, record, identity
    )
