"""Writes on their way to back ends."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, Text

from agent_desk.store.metadata import metadata
from agent_desk.store.partial_index import is_one_of, partial_index
from agent_desk.store.types import Key, Moment, Words

outbox = Table(
    "outbox",
    metadata,
    # The idempotency key, for ever.
    Column("id", Key, primary_key=True),
    Column("case_id", Key, ForeignKey("cases.id"), nullable=False),
    # The case's place of the act that asked for the write, and the position within it: the order of writes.
    Column("place", Integer, nullable=False),
    Column("position", Integer, nullable=False),
    Column("agent", String(200), nullable=False),
    Column("connection", String(200), nullable=False),
    Column("act", String(64), nullable=False),
    Column("target_connection", String(200), nullable=False),
    Column("target_kind", String(64), nullable=False),
    Column("target_id", String(400), nullable=False),
    Column("body", Text, nullable=False),
    Column("outcome", String(16), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("created", Moment, nullable=False),
    Column("not_before", Moment),
    Column("leased_until", Moment),
    Column("problem", Words, nullable=False),
    CheckConstraint(
        "outcome IN ('waiting', 'sending', 'done', 'refused', 'unknown', 'undone')", name="outcome"
    ),
)
IS_UNSETTLED = is_one_of(outbox.c.outcome, "waiting", "sending", "unknown")
Index("uq_outbox_order", outbox.c.case_id, outbox.c.place, outbox.c.position, unique=True)
partial_index(
    "ix_outbox_unsettled",
    outbox.c.agent,
    outbox.c.created,
    where=IS_UNSETTLED,
)
