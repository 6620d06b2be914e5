"""Cases as they are now, who owned them when, and what was written on them."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, Text

from agent_desk.store.metadata import metadata
from agent_desk.store.partial_index import is_one_of, partial_index
from agent_desk.store.types import Key, Moment, Words

cases = Table(
    "cases",
    metadata,
    Column("id", Key, primary_key=True),
    Column("number", String(16), nullable=False, unique=True),
    # No foreign key: customers are linked and unlinked while their cases go on.
    Column("customer_id", Key, nullable=False),
    Column("topic", Words, nullable=False),
    Column("state", String(16), nullable=False),
    Column("owner", String(200)),
    Column("epoch", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    # How many journal entries the case has: shows when its last ones were cut off.
    Column("acts", Integer, nullable=False),
    Column("opened", Moment, nullable=False),
    Column("changed", Moment, nullable=False),
    Column("owned_since", Moment),
    # The linked tickets ride along as JSON, so that one row is one Case and a claim needs no second read.
    Column("tickets", Text, nullable=False),
    Column("waiting_for", String(16), nullable=False, server_default=""),
    Column("waiting_until", Moment),
    Column("reopened", Integer, nullable=False, server_default="0"),
    # When it was solved or closed last; a call soon after asks whether to reopen it.
    Column("solved", Moment),
    CheckConstraint("state IN ('open', 'waiting', 'solved', 'closed')", name="state"),
    CheckConstraint("epoch >= 0 AND version >= 1 AND acts >= 1", name="counters"),
)
IS_OPEN = is_one_of(cases.c.state, "open", "waiting")
IS_WAITING = is_one_of(cases.c.state, "waiting")
IS_FREE = cases.c.owner.is_(None) & IS_OPEN
Index("ix_cases_customer_id", cases.c.customer_id)
partial_index("ix_cases_owner_open", cases.c.owner, where=IS_OPEN)
partial_index("ix_cases_waiting_until", cases.c.waiting_until, where=IS_WAITING)
partial_index("ix_cases_free", cases.c.opened, cases.c.id, where=IS_FREE)

ownerships = Table(
    "ownerships",
    metadata,
    Column("id", Key, primary_key=True),
    Column("case_id", Key, ForeignKey("cases.id"), nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("agent", String(200), nullable=False),
    Column("how", String(32), nullable=False),
    Column("from_at", Moment, nullable=False),
    Column("to_at", Moment),
)
# The database itself refuses a second owner, even to a program with a mistake in it.
partial_index(
    "uq_ownerships_one_open",
    ownerships.c.case_id,
    unique=True,
    where=ownerships.c.to_at.is_(None),
)
Index("uq_ownerships_case_id_epoch", ownerships.c.case_id, ownerships.c.epoch, unique=True)

notes = Table(
    "notes",
    metadata,
    Column("id", Key, primary_key=True),
    Column("case_id", Key, ForeignKey("cases.id"), nullable=False),
    # The case's version that the note made: the order of notes, whatever the clocks say.
    Column("case_version", Integer, nullable=False),
    Column("author", String(200), nullable=False),
    # None once it was erased at the customer's request.
    Column("text", Words),
    Column("written_there", Moment, nullable=False),
    Column("written", Moment, nullable=False),
)
Index("uq_notes_case_id_case_version", notes.c.case_id, notes.c.case_version, unique=True)
