"""Consults: questions to colleagues and departments, and their answers."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, String, Table

from agent_desk.store.metadata import metadata
from agent_desk.store.types import Key, Moment, Words

consults = Table(
    "consults",
    metadata,
    Column("id", Key, primary_key=True),
    Column("case_id", Key, ForeignKey("cases.id"), nullable=False),
    Column("asked_by", String(200), nullable=False),
    Column("asked_of", String(200), nullable=False),
    Column("department", String(200), nullable=False),
    Column("question", Words, nullable=False),
    Column("asked", Moment, nullable=False),
    Column("state", String(16), nullable=False),
    Column("answer", Words, nullable=False),
    Column("answered_by", String(200), nullable=False),
    Column("answered", Moment),
    CheckConstraint("state IN ('asked', 'answered', 'declined', 'withdrawn')", name="state"),
    CheckConstraint("asked_of <> '' OR department <> ''", name="somebody"),
)
Index("ix_consults_asked_of", consults.c.asked_of, consults.c.department, consults.c.state)
Index("ix_consults_asked_by", consults.c.asked_by, consults.c.asked)
Index("ix_consults_case_id", consults.c.case_id)
