"""Facts about the store itself: ``store_id`` and ``min_client``."""

from __future__ import annotations

from sqlalchemy import Column, String, Table, Text

from agent_desk.store.metadata import metadata

store_meta = Table(
    "store_meta",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", Text, nullable=False),
)
