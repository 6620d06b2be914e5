"""Opens the right reader for a connection's ``database`` setting."""

from __future__ import annotations

import re
from pathlib import Path

from agent_desk.sdk.context import PluginContext
from agent_desk.sdk.errors import Rejected

from .login import refuse_told_password
from .mapping import RecordMapping
from .reading import Reader

_SQLITE = re.compile(r"sqlite(\+\w+)?:///")
_POSTGRES = re.compile(r"postgres(?:ql)?(?:\+\w+)?://")
_MYSQL = re.compile(r"(?:mysql|mariadb)(?:\+pymysql)?://")


def open_reader(context: PluginContext, mapping: RecordMapping) -> Reader:
    """SQLite, PostgreSQL, MariaDB and MySQL are read by their own libraries, others through SQLAlchemy."""
    database = str(context.settings["database"]).strip()
    if not database:
        raise Rejected("The connection names no database.", "Enter a file path or a database URL.")
    refuse_told_password(database)
    database = _SQLITE.sub("", database, count=1)
    if "://" not in database:
        from .sqlite_reader import SqliteReader

        return SqliteReader(Path(database), context, mapping.encoding)
    address, postgres = _POSTGRES.subn("postgresql://", database, count=1)
    if postgres:
        from .postgres_reader import PostgresReader

        return PostgresReader(address, context)
    if _MYSQL.match(database):
        from .mysql_reader import MysqlReader

        return MysqlReader(database, context)
    from .sqlalchemy_reader import SqlalchemyReader

    return SqlalchemyReader(database, context, mapping.encoding)
