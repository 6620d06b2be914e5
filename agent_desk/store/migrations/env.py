"""Runs migrations on the connection that the store hands over."""

from __future__ import annotations

from typing import Any, Literal

from alembic import context
from sqlalchemy import BigInteger, Connection
from sqlalchemy.dialects.postgresql.base import ischema_names

from agent_desk.store.partial_index import tell_postgresql
from agent_desk.store.schema import metadata
from agent_desk.store.types import Key, Moment


def render_item(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """Write our own types as plain SQLAlchemy ones: a migration must not change when the program does."""
    if kind == "type" and isinstance(item, Moment):
        return "sa.DateTime(timezone=True)"
    return "KEY" if item is Key else False


def include_object(_item: Any, name: str | None, kind: str, _reflected: bool, _compare_to: Any) -> bool:
    """Pass over PostgreSQL's transaction id: it is the change cursor's, and no table definition has it."""
    hidden = kind == "column" and name == "xid"
    return not (hidden or (kind == "index" and (name or "").endswith("_xid_seq")))


# SQLAlchemy warns of a type that it does not know, although the column is passed over.
ischema_names["xid8"] = BigInteger

tell_postgresql()
connection: Connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    render_as_batch=True,
    render_item=render_item,
    include_object=include_object,
    transactional_ddl=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
