"""Rows mapped by hand to the domain's frozen objects; no row leaves the store."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Row

from agent_desk.domain.case import Case, CaseState, JournalEntry, Note, OutboxItem, Outcome, WaitingFor
from agent_desk.domain.records import RecordRef
from agent_desk.store.chain import Sealed
from agent_desk.store.clean import clean, text_pairs

AnyRow = Row[Any]


def case_of(row: AnyRow) -> Case:
    """A row of ``cases``."""
    return Case(
        id=row.id,
        number=row.number,
        customer_id=row.customer_id,
        topic=row.topic,
        state=CaseState(row.state),
        owner=row.owner,
        epoch=row.epoch,
        version=row.version,
        opened=row.opened,
        changed=row.changed,
        owned_since=row.owned_since,
        tickets=tickets_of(row.tickets),
        waiting_for=WaitingFor(row.waiting_for),
        waiting_until=row.waiting_until,
        reopened=row.reopened,
    )


def tickets_text(tickets: Iterable[RecordRef]) -> str:
    """Tickets as the JSON in ``cases.tickets``."""
    return json.dumps([[clean(ref.connection), clean(ref.kind), clean(ref.id)] for ref in tickets])


def tickets_of(stored: str) -> tuple[RecordRef, ...]:
    """The tickets back."""
    return tuple(RecordRef(*parts) for parts in json.loads(stored)) if stored != "[]" else ()


def note_of(row: AnyRow) -> Note:
    """A row of ``notes``; an erased note has an empty text."""
    return Note(row.id, row.case_id, row.author, row.text or "", row.written)


def entry_of(row: AnyRow) -> JournalEntry:
    """A row of ``journal`` as people read it."""
    facts = text_pairs(row.body)
    return JournalEntry(
        row.id, row.case_id, row.case_version, row.actor, row.device, row.act, row.why or "", row.at, facts
    )


def sealed_of(row: AnyRow) -> Sealed:
    """A row of ``journal`` as the chain sees it."""
    return Sealed(**{name: getattr(row, name) for name in Sealed.__slots__})


def item_of(row: AnyRow) -> OutboxItem:
    """A row of ``outbox``."""
    return OutboxItem(
        id=row.id,
        case_id=row.case_id,
        connection=row.connection,
        act=row.act,
        target=RecordRef(row.target_connection, row.target_kind, row.target_id),
        body=text_pairs(row.body),
        outcome=Outcome(row.outcome),
        attempts=row.attempts,
        created=row.created,
        not_before=row.not_before,
        problem=row.problem,
    )
