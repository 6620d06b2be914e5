"""Promises: what was promised, by whom, due when, and who was told before."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, text

from agent_desk.store.metadata import metadata
from agent_desk.store.partial_index import is_one_of, partial_index
from agent_desk.store.types import Key, Moment, Words

promises = Table(
    "promises",
    metadata,
    Column("id", Key, primary_key=True),
    Column("case_id", Key, ForeignKey("cases.id"), nullable=False),
    # No foreign key: customers are linked and unlinked while what they were promised goes on.
    Column("customer_id", Key, nullable=False),
    Column("what", Words, nullable=False),
    Column("promised_to", Words, nullable=False),
    Column("made_by", String(200), nullable=False),
    Column("made", Moment, nullable=False),
    Column("due", Moment, nullable=False),
    Column("zone", String(64), nullable=False),
    Column("department", String(200), nullable=False),
    Column("said", Words, nullable=False),
    Column("state", String(16), nullable=False),
    Column("warned", String(16), nullable=False),
    # When somebody must next be told of it, at the latest when it is due: the one column that is polled.
    Column("look_at", Moment, nullable=False),
    Column("evidence", Words, nullable=False),
    Column("settled", Moment),
    Column("settled_by", String(200), nullable=False),
    Column("follows", Key, nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint("state IN ('open', 'kept', 'broken', 'renegotiated')", name="state"),
    CheckConstraint("warned IN ('nobody', 'owner', 'lead')", name="warned"),
)
IS_PROMISED = is_one_of(promises.c.state, "open")
IS_AT_RISK = IS_PROMISED & is_one_of(promises.c.warned, "lead")
# Broken and neither kept late nor renegotiated: the customer still waits.
IS_OVERDUE = is_one_of(promises.c.state, "broken") & promises.c.settled.is_(None)
Index("ix_promises_case_id", promises.c.case_id)
Index("ix_promises_customer_id", promises.c.customer_id, promises.c.due)
partial_index("ix_promises_look_at", promises.c.look_at, where=IS_PROMISED)
partial_index("ix_promises_at_risk", promises.c.due, where=IS_AT_RISK)
partial_index("ix_promises_owed", promises.c.case_id, where=IS_OVERDUE)
# For the lead's figures: what fell due when.
Index("ix_promises_due", promises.c.due)
# A promise is renegotiated by one other promise only.
partial_index(
    "uq_promises_follows",
    promises.c.follows,
    unique=True,
    where=text("follows <> ''"),
)
