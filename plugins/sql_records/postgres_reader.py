"""Reads PostgreSQL through psycopg alone: SQLAlchemy above it would double the memory of the process."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import psycopg
from psycopg.abc import Buffer
from psycopg.adapt import Loader
from psycopg.conninfo import conninfo_to_dict
from psycopg.types.datetime import DateLoader, TimestampLoader, TimestamptzLoader

from agent_desk.sdk.context import PluginContext
from agent_desk.sdk.errors import Rejected

from .login import kept_password, refuse_password
from .postgres_text import PostgresText
from .problems import NO_ADDRESS
from .server_text import table_name
from .transaction_reader import CONNECT_SECONDS, TransactionReader

# Of libpq, which counts in whole ones.
_LEAST_SECONDS = 2
_TABLES = """
SELECT relname::text FROM pg_catalog.pg_class
WHERE relnamespace = to_regnamespace(quote_ident(current_schema())) AND relkind IN ('r', 'p', 'v', 'm', 'f')
ORDER BY relname
"""
# A column's type as it is behind all domains; to_regclass looks where a bare name would be looked for.
_COLUMNS = """
WITH RECURSIVE named(place, name, type) AS (
    SELECT attnum, attname::text, atttypid FROM pg_catalog.pg_attribute
    WHERE attrelid = to_regclass(%s) AND attnum > 0 AND NOT attisdropped
  UNION ALL
    SELECT place, name, typbasetype FROM named JOIN pg_catalog.pg_type ON oid = type WHERE typtype = 'd'
)
SELECT name, CASE typcategory WHEN 'S' THEN 'text' WHEN 'E' THEN 'enum' ELSE typname::text END
FROM named JOIN pg_catalog.pg_type ON oid = type WHERE typtype <> 'd' ORDER BY place
"""


def _or_words(loader: type[Loader]) -> type[Loader]:
    """``loader`` that gives its words for a value that Python's times do not know, such as ``infinity``."""

    class OrWords(loader):  # type: ignore[misc, valid-type]
        """See above."""

        def load(self, data: Buffer) -> Any:
            try:
                return super().load(data)
            except psycopg.DataError:
                return bytes(data).decode()

    return OrWords


_LOADERS = {
    "date": _or_words(DateLoader),
    "timestamp": _or_words(TimestampLoader),
    "timestamptz": _or_words(TimestamptzLoader),
}


class PostgresReader(TransactionReader[psycopg.Connection[Any]]):
    """One database; ``address`` is libpq's."""

    errors = (psycopg.Error,)
    text = PostgresText

    def __init__(self, address: str, context: PluginContext) -> None:
        self._arguments = _arguments(address, context)
        super().__init__(
            context, str(self._arguments.get("dbname") or self._arguments.get("host") or "postgresql")
        )

    def describe(self) -> str:
        """See Reader."""
        with self._open() as connection:
            connection.execute("SELECT 1")
            version = connection.info.server_version
        login = self._arguments.get("user") or "nobody"
        return f"postgresql {version // 10_000}.{version % 10_000} as {login}, read-only"

    def _connect(self, seconds: float) -> psycopg.Connection[Any]:
        within = min(int(self._arguments["connect_timeout"]), max(int(seconds), _LEAST_SECONDS))
        connection = psycopg.connect(**self._arguments | {"connect_timeout": within})
        for kind, loader in _LOADERS.items():
            connection.adapters.register_loader(kind, loader)
        return connection

    def _begin(self, connection: psycopg.Connection[Any], seconds: float) -> None:
        # In each transaction, because a session's settings leak or get lost behind PgBouncer.
        milliseconds = int(seconds * 1000)
        connection.execute(f"BEGIN READ ONLY; SET LOCAL statement_timeout = {milliseconds}".encode())

    def _rows(
        self, connection: psycopg.Connection[Any], text: str, values: Sequence[object]
    ) -> Iterable[Sequence[Any]]:
        return connection.execute(text.encode(), values).fetchall()

    def _end(self, connection: psycopg.Connection[Any]) -> None:
        connection.execute("ROLLBACK")

    def _table_names(self, connection: psycopg.Connection[Any]) -> tuple[str, ...]:
        return tuple(name for (name,) in connection.execute(_TABLES))

    def _column_types(self, connection: psycopg.Connection[Any], table: str) -> dict[str, str]:
        return dict(connection.execute(_COLUMNS, (table_name(table, PostgresText.sign),)).fetchall())


def _arguments(address: str, context: PluginContext) -> dict[str, Any]:
    try:
        arguments: dict[str, Any] = dict(conninfo_to_dict(address))
    except psycopg.Error as error:
        raise Rejected(*NO_ADDRESS) from error
    refuse_password(arguments.get("password"))
    if arguments.get("user") and arguments.get("password") is None:
        arguments |= {"password": password} if (password := kept_password(context)) is not None else {}
    seconds = str(arguments.get("connect_timeout", ""))
    usual = {"application_name": "agent-desk"} | arguments
    usual["connect_timeout"] = int(seconds) if seconds.isdecimal() and int(seconds) > 0 else CONNECT_SECONDS
    return usual | {"autocommit": True, "prepare_threshold": None}
