"""What the two databases write differently."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection


def insert_of(connection: Connection) -> Any:
    """The INSERT of the connection's database, which knows ON CONFLICT."""
    if connection.dialect.name == "postgresql":
        from sqlalchemy.dialects import postgresql

        return postgresql.insert
    from sqlalchemy.dialects import sqlite

    return sqlite.insert
