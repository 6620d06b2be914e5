"""Articles of the desk's own, their kept versions and drafts, and what callers asked."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Column,
    ForeignKey,
    Identity,
    Index,
    Integer,
    String,
    Table,
)

from agent_desk.store.metadata import metadata
from agent_desk.store.types import Key, Moment, Sequence, Words

article_versions = Table(
    "article_versions",
    metadata,
    # Made from the text, so that the same text is kept once wherever it was told.
    Column("id", Key, primary_key=True),
    Column("article_key", String(200), nullable=False, index=True),
    Column("number", Integer, nullable=False),
    Column("facts", JSON, nullable=False),
    Column("kept_by", String(200), nullable=False),
    Column("kept", Moment, nullable=False),
)

articles = Table(
    "articles",
    metadata,
    Column("key", String(200), primary_key=True),
    Column("version_id", Key, ForeignKey("article_versions.id"), nullable=False),
    Column("withdrawn", Moment),
    Column("changed_by", String(200), nullable=False),
    Column("changed", Moment, nullable=False),
)

article_drafts = Table(
    "article_drafts",
    metadata,
    Column("id", Key, primary_key=True),
    # No foreign key: a case may be erased, and what was learned from it stays.
    Column("case_id", Key),
    Column("language", String(35), nullable=False),
    Column("title", Words, nullable=False),
    Column("question", Words, nullable=False),
    Column("answer", Words, nullable=False),
    Column("said_by", String(200), nullable=False),
    Column("questions", JSON, nullable=False),
    Column("written_by", String(200), nullable=False),
    Column("written", Moment, nullable=False),
    Column("state", String(16), nullable=False),
    Column("decided_by", String(200), nullable=False),
    Column("why", Words, nullable=False),
    CheckConstraint("state IN ('draft', 'published', 'discarded')", name="state"),
)

confirmed_questions = Table(
    "confirmed_questions",
    metadata,
    Column("id", Key, primary_key=True),
    Column("question", Words, nullable=False),
    # Of the question without case and blanks: what is erased by its text, and counted once for each agent.
    Column("digest", Key, nullable=False, index=True),
    Column("article_key", String(200), nullable=False),
    Column("version", Integer, nullable=False),
    Column("agent", String(200), nullable=False),
    Column("customer_id", Key, index=True),
    Column("case_id", Key),
    Column("at", Moment, nullable=False),
)
Index(
    "uq_confirmed_questions_once",
    confirmed_questions.c.agent,
    confirmed_questions.c.article_key,
    confirmed_questions.c.digest,
    unique=True,
)

unanswered_questions = Table(
    "unanswered_questions",
    metadata,
    Column("id", Key, primary_key=True),
    Column("question", Words, nullable=False),
    Column("digest", Key, nullable=False, index=True),
    Column("language", String(35), nullable=False),
    Column("found", Integer, nullable=False),
    Column("agent", String(200), nullable=False, index=True),
    Column("customer_id", Key, index=True),
    Column("case_id", Key),
    Column("at", Moment, nullable=False, index=True),
)

# What desktops poll: an article or a confirmed question that came, changed or went; it is then looked at as
# it is now. On PostgreSQL a migration adds ``xid``, the writing transaction.
article_changes = Table(
    "article_changes",
    metadata,
    Column("seq", Sequence, Identity(always=True), primary_key=True, autoincrement=True),
    Column("kind", String(16), nullable=False),
    Column("ref", String(200), nullable=False),
    Column("at", Moment, nullable=False),
    CheckConstraint("kind IN ('article', 'question')", name="kind"),
)
Index("ix_article_changes_kind_seq", article_changes.c.kind, article_changes.c.seq)

TABLES = (
    article_versions,
    articles,
    article_drafts,
    confirmed_questions,
    unanswered_questions,
    article_changes,
)
