"""The tables of cases, by subject; importing this package puts them all into the store's metadata."""

from __future__ import annotations

from agent_desk.store.tables.cases import IS_FREE, IS_OPEN, cases, notes, ownerships
from agent_desk.store.tables.journal import journal
from agent_desk.store.tables.meta import store_meta
from agent_desk.store.tables.outbox import IS_UNSETTLED, outbox

__all__ = [
    "IS_FREE",
    "IS_OPEN",
    "IS_UNSETTLED",
    "cases",
    "journal",
    "notes",
    "outbox",
    "ownerships",
    "store_meta",
]
