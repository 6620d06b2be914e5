"""Handoffs: offers of cases, each with all that its receiver must know."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, Text

from agent_desk.store.metadata import metadata
from agent_desk.store.partial_index import is_one_of, partial_index
from agent_desk.store.types import Key, Moment, Words

handoffs = Table(
    "handoffs",
    metadata,
    Column("id", Key, primary_key=True),
    Column("case_id", Key, ForeignKey("cases.id"), nullable=False),
    # The sender's owner epoch: when it moved, the offer is void.
    Column("epoch", Integer, nullable=False),
    Column("sender", String(200), nullable=False),
    Column("receiver", String(200), nullable=False),
    Column("department", String(200), nullable=False),
    Column("reason", Words, nullable=False),
    Column("next_step", Words, nullable=False),
    Column("offered", Moment, nullable=False),
    Column("expires", Moment, nullable=False),
    Column("state", String(16), nullable=False),
    Column("answer", Words, nullable=False),
    Column("answered", Moment),
    Column("answered_by", String(200), nullable=False),
    Column("batch", Key, nullable=False),
    # None once it was erased at the customer's request.
    Column("bundle", Text),
    CheckConstraint("state IN ('offered', 'accepted', 'declined', 'came_back', 'withdrawn')", name="state"),
    CheckConstraint("receiver <> '' OR department <> ''", name="somebody"),
)
IS_OFFERED = is_one_of(handoffs.c.state, "offered")
# The database itself refuses a second open offer of one case.
partial_index(
    "uq_handoffs_one_open",
    handoffs.c.case_id,
    unique=True,
    where=IS_OFFERED,
)
partial_index(
    "ix_handoffs_receiver",
    handoffs.c.receiver,
    handoffs.c.department,
    where=IS_OFFERED,
)
partial_index("ix_handoffs_expires", handoffs.c.expires, where=IS_OFFERED)
Index("ix_handoffs_sender", handoffs.c.sender, handoffs.c.offered)
Index("ix_handoffs_batch", handoffs.c.batch)
