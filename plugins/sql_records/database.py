"""Opens the right reader for a connection's ``database`` setting."""

from __future__ import annotations

import re
from pathlib import Path

from agent_desk.sdk.context import PluginContext
from agent_desk.sdk.errors import Rejected

from .mapping import RecordMapping
from .reading import Reader

_SQLITE = re.compile(r"sqlite(\+\w+)?:///")
_POSTGRES = re.compile(r"postgres(?:ql)?(?:\+\w+)?://")


def open_reader(context: PluginContext, mapping: RecordMapping) -> Reader:
    """SQLite and PostgreSQL are read by their own libraries, any other address through SQLAlchemy."""
    database = str(context.settings["database"]).strip()
    if not database:
        raise Rejected("The connection names no database.", "Enter a file path or a database URL.")
    database = _SQLITE.sub("", database, count=1)
    if "://" not in database:
        from .sqlite_reader import SqliteReader

        return SqliteReader(Path(database), context, mapping.encoding)
    address, postgres = _POSTGRES.subn("postgresql://", database, count=1)
    if postgres:
        from .postgres_reader import PostgresReader

        return PostgresReader(address, context)
    from .server_reader import ServerReader

    return ServerReader(database, context, mapping.encoding)
