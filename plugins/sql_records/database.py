"""Opens the right reader for a connection's ``database`` setting."""

from __future__ import annotations

from pathlib import Path

from agent_desk.sdk.context import PluginContext
from agent_desk.sdk.errors import Rejected

from .mapping import RecordMapping
from .reading import Reader
from .sqlite_reader import SqliteReader

_SQLITE = "sqlite:///"


def open_reader(context: PluginContext, mapping: RecordMapping) -> Reader:
    """A file path or ``sqlite:///path`` is read directly, any other URL through SQLAlchemy."""
    database = str(context.settings["database"]).strip()
    if not database:
        raise Rejected("The connection names no database.", "Enter a file path or a database URL.")
    if database.startswith(_SQLITE):
        database = database.removeprefix(_SQLITE)
    if "://" not in database:
        return SqliteReader(Path(database), context, mapping.encoding)
    from .server_reader import ServerReader

    return ServerReader(database, context, mapping.encoding)
