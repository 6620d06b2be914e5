"""What customers were told, what they said of us, and what their cases weigh."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, Text, text

from agent_desk.store.metadata import metadata
from agent_desk.store.partial_index import partial_index
from agent_desk.store.types import Key, Moment, Words

told = Table(
    "told",
    metadata,
    Column("id", Key, primary_key=True),
    # No foreign keys: customers are linked and unlinked, and an answer may be told without a case.
    Column("customer_id", Key, nullable=False),
    Column("case_id", Key, nullable=False),
    Column("article_key", String(200), nullable=False),
    Column("article_version", Integer, nullable=False),
    Column("topic", String(200), nullable=False),
    Column("title", Words, nullable=False),
    # None once it was erased at the customer's request.
    Column("text", Words),
    Column("agent", String(200), nullable=False),
    Column("at", Moment, nullable=False),
    Column("why_different", Words, nullable=False),
)
Index("ix_told_customer_id", told.c.customer_id, told.c.at)
Index("ix_told_at", told.c.at)

praise = Table(
    "praise",
    metadata,
    Column("id", Key, primary_key=True),
    Column("colleague", String(200), nullable=False),
    Column("text", Words),
    Column("customer_id", Key, nullable=False),
    Column("case_id", Key, nullable=False),
    Column("given_by", String(200), nullable=False),
    Column("at", Moment, nullable=False),
    Column("seen", Moment),
)
Index("ix_praise_colleague", praise.c.colleague, praise.c.at)
Index("ix_praise_at", praise.c.at)

ratings = Table(
    "ratings",
    metadata,
    Column("id", Key, primary_key=True),
    Column("call_id", String(200), nullable=False),
    Column("customer_id", Key, nullable=False),
    Column("case_id", Key, nullable=False),
    Column("agent", String(200), nullable=False),
    Column("score", Integer, nullable=False),
    Column("comment", Words),
    Column("recorded_by", String(200), nullable=False),
    Column("at", Moment, nullable=False),
    CheckConstraint("score BETWEEN 1 AND 5", name="score"),
)
Index("ix_ratings_at", ratings.c.at)
_NAMED = text("call_id <> ''")
# A call is rated once.
partial_index("uq_ratings_call_id", ratings.c.call_id, unique=True, where=_NAMED)

# What a case's own row does not say. There is no column for how many people listen.
weighed_cases = Table(
    "weighed_cases",
    metadata,
    Column("case_id", Key, ForeignKey("cases.id"), primary_key=True),
    Column("channel", String(16), nullable=False),
    Column("contacts", Integer, nullable=False),
    Column("transfers", Integer, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("signals", Text, nullable=False),
    Column("harms", Text, nullable=False),
    Column("weighed", Moment, nullable=False),
)

# Who looked at whose data: read by leads and auditors, changed by nobody.
access_log = Table(
    "access_log",
    metadata,
    Column("id", Key, primary_key=True),
    Column("agent", String(200), nullable=False),
    Column("device", String(200), nullable=False),
    Column("customer_id", Key, nullable=False),
    Column("why", Words, nullable=False),
    Column("at", Moment, nullable=False),
)
Index("ix_access_log_customer_id", access_log.c.customer_id, access_log.c.at)
Index("ix_access_log_agent", access_log.c.agent, access_log.c.at)
