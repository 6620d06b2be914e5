"""Rows of ``handoffs`` mapped to handoffs."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from agent_desk.domain.handoff import Handoff, HandoffState
from agent_desk.store.bundle_text import bundle_of, bundle_text
from agent_desk.store.change import Now
from agent_desk.store.clean import clean
from agent_desk.store.rows import AnyRow, made_of
from agent_desk.store.tables import handoffs

_WITHOUT_BUNDLE = tuple(column for column in handoffs.c if column.name != "bundle")


def handoff_of(row: AnyRow) -> Handoff:
    """A row of ``handoffs``, with its bundle if that was asked for."""
    stored = row._mapping.get("bundle")
    bundle = bundle_of(stored) if stored else None
    return made_of(Handoff, row, state=HandoffState(row.state), bundle=bundle)


def values_of(handoff: Handoff, now: Now, lasts: timedelta) -> dict[str, Any]:
    """A new offer as it is inserted."""
    texts = {
        "sender": handoff.sender,
        "receiver": handoff.receiver,
        "department": handoff.department,
        "reason": handoff.reason,
        "next_step": handoff.next_step,
    }
    return {
        **{name: clean(text) for name, text in texts.items()},
        "id": handoff.id,
        "case_id": handoff.case_id,
        "epoch": handoff.epoch,
        "offered": now(),
        "expires": now(lasts),
        "state": HandoffState.OFFERED.value,
        "answer": "",
        "answered_by": "",
        "batch": handoff.batch,
        "bundle": bundle_text(handoff.bundle) if handoff.bundle else None,
    }


def handoff_row(connection: Connection, handoff_id: str) -> AnyRow | None:
    """An offer's row without its bundle."""
    wanted = select(*_WITHOUT_BUNDLE).where(handoffs.c.id == handoff_id)
    return connection.execute(wanted).one_or_none()


def listed(
    connection: Connection, *conditions: ColumnElement[bool], newest_first: bool = False
) -> tuple[Handoff, ...]:
    """Offers where all ``conditions`` hold, without bundles, oldest first."""
    offered = handoffs.c.offered.desc() if newest_first else handoffs.c.offered
    wanted = select(*_WITHOUT_BUNDLE).where(*conditions).order_by(offered, handoffs.c.id)
    rows = connection.execute(wanted)
    return tuple(handoff_of(row) for row in rows)
