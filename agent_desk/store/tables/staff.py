"""Staff: who was heard of last when and where, and who works or is away when."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, Index, Integer, String, Table, Text

from agent_desk.store.metadata import metadata
from agent_desk.store.types import Key, Moment

presence = Table(
    "presence",
    metadata,
    Column("agent", String(200), primary_key=True),
    Column("device", String(200), primary_key=True),
    Column("name", Text, nullable=False),
    Column("department", String(200), nullable=False),
    Column("role", String(16), nullable=False),
    Column("extension", String(64), nullable=False),
    # A JSON array of texts.
    Column("skills", Text, nullable=False),
    Column("seen", Moment, nullable=False),
    CheckConstraint("role IN ('agent', 'lead', 'administrator', 'auditor')", name="role"),
)

# Which desktop an agent works at: the highest number counts. Never changed, so that it tells who took over.
sessions = Table(
    "sessions",
    metadata,
    Column("agent", String(200), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("id", Key, nullable=False),
    Column("device", String(200), nullable=False),
    Column("began", Moment, nullable=False),
    # The device whose agent's session it was; empty when nobody was at work there.
    Column("taken_from", String(200), nullable=False),
)

# A plan is never changed: another one replaces what it overlaps, and both stay to be read.
shifts = Table(
    "shifts",
    metadata,
    Column("id", Key, primary_key=True),
    Column("agent", String(200), nullable=False),
    Column("starts", Moment, nullable=False),
    Column("ends", Moment, nullable=False),
    Column("away", Boolean, nullable=False),
    Column("planned", Moment, nullable=False),
    Column("planned_by", String(200), nullable=False),
    Column("replaced", Moment),
    CheckConstraint("ends > starts", name="order"),
)
Index("ix_shifts_ends", shifts.c.ends)
