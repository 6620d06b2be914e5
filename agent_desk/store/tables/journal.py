"""The journal: every act on a case, append only, chained by hashes."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Identity, Index, Integer, String, Table, Text

from agent_desk.store.metadata import metadata
from agent_desk.store.partial_index import is_one_of, partial_index
from agent_desk.store.types import Key, Moment, Sequence, Words

# On PostgreSQL the first migration adds ``xid`` (xid8, the writing transaction) for the change cursor.
journal = Table(
    "journal",
    metadata,
    Column("seq", Sequence, Identity(always=True), primary_key=True, autoincrement=True),
    Column("id", Key, nullable=False, unique=True),
    Column("case_id", Key, ForeignKey("cases.id"), nullable=False),
    Column("place", Integer, nullable=False),
    Column("case_version", Integer, nullable=False),
    Column("actor", String(200), nullable=False),
    Column("device", String(200), nullable=False),
    Column("act", String(64), nullable=False),
    Column("why", Words),
    Column("body", Text),
    Column("salt", String(64)),
    Column("digest", String(64), nullable=False),
    Column("at", Moment, nullable=False),
    Column("previous", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
)
Index("uq_journal_case_id_place", journal.c.case_id, journal.c.place, unique=True)
Index("ix_journal_at", journal.c.at)
# Few acts among many: what shows that a case was not solved at the first contact.
MOVED_ON = is_one_of(journal.c.act, "wait", "transfer", "override_transfer")
partial_index("ix_journal_moved_on", journal.c.case_id, where=MOVED_ON)
