"""What the two databases write differently."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, text

_LIMITS = ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout")


def be_patient(connection: Connection) -> None:
    """For the rest of the transaction none of the team's time limits, which are made for an agent's acts."""
    if connection.dialect.name == "postgresql":
        for limit in _LIMITS:
            connection.execute(text(f"SET LOCAL {limit} = 0"))


def insert_of(connection: Connection) -> Any:
    """The INSERT of the connection's database, which knows ON CONFLICT."""
    if connection.dialect.name == "postgresql":
        from sqlalchemy.dialects import postgresql

        return postgresql.insert
    from sqlalchemy.dialects import sqlite

    return sqlite.insert
