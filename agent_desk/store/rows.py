"""Rows mapped by hand to the domain's frozen objects; no row leaves the store."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, TypeVar

from sqlalchemy import Row

from agent_desk.domain.case import Case, CaseState, JournalEntry, Note, OutboxItem, Outcome, WaitingFor
from agent_desk.domain.records import RecordRef
from agent_desk.store.chain import Sealed
from agent_desk.store.clean import clean, text_pairs

AnyRow = Row[Any]
T = TypeVar("T")


def made_of(kind: type[T], row: AnyRow, **other: Any) -> T:
    """A data class with slots of a row whose columns have its fields' names, but for the ``other`` ones."""
    fields: tuple[str, ...] = vars(kind)["__slots__"]
    return kind(**{name: getattr(row, name) for name in fields if name not in other}, **other)


def case_of(row: AnyRow) -> Case:
    """A row of ``cases``."""
    known = {"state": CaseState(row.state), "waiting_for": WaitingFor(row.waiting_for)}
    return made_of(Case, row, tickets=tickets_of(row.tickets), **known)


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
    return made_of(Sealed, row)


def item_of(row: AnyRow) -> OutboxItem:
    """A row of ``outbox``."""
    target = RecordRef(row.target_connection, row.target_kind, row.target_id)
    return made_of(OutboxItem, row, target=target, body=text_pairs(row.body), outcome=Outcome(row.outcome))
