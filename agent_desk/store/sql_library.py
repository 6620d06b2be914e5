"""Loads SQLAlchemy without the parts of Python that it imports for others: 5 MiB of every desktop."""

from __future__ import annotations

from agent_desk.domain.later import put_off


def load_sql_library() -> None:
    """Before anything else imports it. ``asyncio`` is for its asynchronous half, ``importlib.metadata`` finds
    databases that others add."""
    with put_off("asyncio", "importlib.metadata", functions=("asyncio.iscoroutine",)):
        import sqlalchemy
        import sqlalchemy.dialects.sqlite  # noqa: F401 - it holds an asynchronous driver, too
