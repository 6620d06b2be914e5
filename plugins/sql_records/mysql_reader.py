"""Reads MariaDB and MySQL through PyMySQL alone: SQLAlchemy above it would double the memory."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import pymysql
from pymysql.constants import ER

from agent_desk.sdk.context import PluginContext
from agent_desk.sdk.errors import Rejected

from .mysql_address import MysqlAddress
from .mysql_text import MysqlText, column_type
from .mysql_tls import MysqlConnection, tls_arguments
from .server_text import table_name
from .transaction_reader import CONNECT_SECONDS, TransactionReader

# A server that gives a statement up in time can still say so.
_LATER = 0.3
_LINE = ("connect_timeout", "read_timeout", "write_timeout")
# Of a table no longer there, and of one in a schema that is not.
_NO_TABLE = {ER.NO_SUCH_TABLE, ER.BAD_DB_ERROR}
_TABLES = (
    "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
    " AND table_type IN ('BASE TABLE', 'SYSTEM VERSIONED', 'VIEW') ORDER BY table_name"
)


class MysqlReader(TransactionReader[MysqlConnection]):
    """One database. PyMySQL puts values into a statement's text, as the session's mode wants them spelt."""

    errors = (pymysql.Error,)
    text = MysqlText

    def __init__(self, address: str, context: PluginContext) -> None:
        self._address = MysqlAddress(address, context)
        self._tls = tls_arguments(self._address.tls)
        self._version = ""
        super().__init__(context, self._address.name)

    def describe(self) -> str:
        """See Reader."""
        with self._open() as connection:
            self._rows(connection, "SELECT 1", ())
        kind = "mariadb" if self._is_mariadb() else "mysql"
        return f"{kind} {self._version.split('-')[0]} as {self._address.login or 'nobody'}, read-only"

    def _connect(self, seconds: float) -> MysqlConnection:
        told = {"program_name": "agent-desk"} | self._address.arguments
        fixed: dict[str, Any] = {
            **{name: min(told.get(name, CONNECT_SECONDS), seconds) for name in _LINE},
            "charset": "utf8mb4",
            "autocommit": True,
        }
        try:
            connection = MysqlConnection(**told | self._tls | fixed)
        except RuntimeError as error:
            # Some ways of signing in need a library more: PyMySQL names it.
            raise Rejected(
                f"The database {self._name} cannot be signed in to: {error}.", "Install the library."
            ) from error
        try:
            self._prepare(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _prepare(self, connection: MysqlConnection) -> None:
        # Each transaction is told, too: behind a pooler a session's settings get lost.
        _ask(connection, "SET SESSION TRANSACTION READ ONLY")
        # What the greeting says may be a pooler's own version.
        ((self._version,),) = _ask(connection, "SELECT VERSION()")

    def _begin(self, connection: MysqlConnection, seconds: float) -> None:
        connection.answer_within(min(self._address.arguments.get("read_timeout", seconds), seconds) + _LATER)
        _ask(connection, "START TRANSACTION READ ONLY")

    def _rows(
        self, connection: MysqlConnection, text: str, values: Sequence[object]
    ) -> Iterable[Sequence[Any]]:
        return _ask(connection, self._limited(text), values or None)

    def _end(self, connection: MysqlConnection) -> None:
        connection.rollback()

    def _table_names(self, connection: MysqlConnection) -> tuple[str, ...]:
        return tuple(name for (name,) in self._rows(connection, _TABLES, ()))

    def _column_types(self, connection: MysqlConnection, table: str) -> dict[str, str]:
        try:
            rows = self._rows(connection, f"SHOW FULL COLUMNS FROM {table_name(table, MysqlText.sign)}", ())
        except pymysql.Error as error:
            if error.args and error.args[0] in _NO_TABLE:
                return {}
            raise
        return {name: column_type(kind, collation) for name, kind, collation, *_ in rows}

    def _limited(self, text: str) -> str:
        """The statement with the time after which the server gives it up."""
        seconds = self._seconds()
        if self._is_mariadb():
            return f"SET STATEMENT max_statement_time = {seconds:.3f} FOR {text}"
        if text.startswith("SELECT "):
            return f"SELECT /*+ MAX_EXECUTION_TIME({int(seconds * 1000)}) */ {text.removeprefix('SELECT ')}"
        return text

    def _is_mariadb(self) -> bool:
        return "mariadb" in self._version.lower()


def _ask(
    connection: MysqlConnection, text: str, values: Sequence[object] | None = None
) -> Sequence[Sequence[Any]]:
    """All rows that a statement finds, none of one that finds nothing."""
    with connection.cursor() as cursor:
        cursor.execute(text, values)
        rows: Sequence[Sequence[Any]] = cursor.fetchall()
    return rows
