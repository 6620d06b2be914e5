"""The tables of cases, by subject; importing this package puts them all into the store's metadata."""

from __future__ import annotations

from agent_desk.store.tables.cases import IS_FREE, IS_OPEN, IS_WAITING, cases, notes, ownerships
from agent_desk.store.tables.handoffs import IS_OFFERED, handoffs
from agent_desk.store.tables.journal import journal
from agent_desk.store.tables.meta import store_meta
from agent_desk.store.tables.outbox import IS_UNSETTLED, outbox
from agent_desk.store.tables.promises import IS_AT_RISK, IS_OVERDUE, IS_PROMISED, promises
from agent_desk.store.tables.staff import presence, sessions, shifts

__all__ = [
    "IS_AT_RISK",
    "IS_FREE",
    "IS_OFFERED",
    "IS_OPEN",
    "IS_OVERDUE",
    "IS_PROMISED",
    "IS_UNSETTLED",
    "IS_WAITING",
    "cases",
    "handoffs",
    "journal",
    "notes",
    "outbox",
    "ownerships",
    "presence",
    "promises",
    "sessions",
    "shifts",
    "store_meta",
]
