"""Reads every database that has no reader of its own through SQLAlchemy."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import URL, Connection, Engine, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError

from agent_desk.sdk.context import PluginContext
from agent_desk.sdk.errors import NotReachable, PluginError, Rejected

from .login import kept_password, refuse_password
from .problems import NO_ADDRESS, server_problem
from .reading import SEPARATORS, Condition, Query, Row, Shape, Test, split
from .server_text import exact, nearly, whole

_SESSION_READ_ONLY = "SET SESSION TRANSACTION READ ONLY"
_DRIVERS = {"mysql": "mysql+pymysql", "mariadb": "mariadb+pymysql"}
# Told once for each connection.
_READ_ONLY = {"mysql": _SESSION_READ_ONLY, "mariadb": _SESSION_READ_ONLY}
_MARIADB_TIMEOUT = "SET SESSION max_statement_time = {seconds}"
_MYSQL_TIMEOUT = "SET SESSION max_execution_time = {milliseconds}"
_CONNECT_SECONDS = 5


class SqlalchemyReader:
    """One database. Connections are kept, tried before each use, and refuse writes."""

    def __init__(self, address: str, context: PluginContext, encoding: str) -> None:
        self._context = context
        self._encoding = encoding
        self._url = _url(address, context)
        self._name = self._url.database or self._url.host or str(self._url.get_backend_name())
        self._engine = self._make_engine()
        self._tables: dict[str, sa.Table] = {}

    def describe(self) -> str:
        """See Reader."""
        with self._open() as connection:
            connection.execute(sa.select(sa.literal(1)))
            version = ".".join(map(str, self._engine.dialect.server_version_info or ()))
        backend = self._engine.dialect.name
        guarded = "read-only" if backend in _READ_ONLY else "this database cannot be told to refuse writes"
        return f"{backend} {version} as {self._url.username or 'nobody'}, {guarded}"

    def tables(self) -> tuple[str, ...]:
        """See Reader."""
        with self._open() as connection:
            inspector = sa.inspect(connection)
            return tuple(sorted((*inspector.get_table_names(), *inspector.get_view_names())))

    def columns(self, table: str) -> tuple[str, ...]:
        """See Reader."""
        with self._open() as connection:
            try:
                return tuple(self._table(connection, table, fresh=True).columns.keys())
            except sa.exc.NoSuchTableError:
                return ()

    def close(self) -> None:
        """See Reader."""
        self._engine.dispose()

    def select(self, query: Query) -> list[Row]:
        """See Reader."""
        with self._open() as connection:
            tables = {
                name: self._table(connection, name)
                for name in (query.table, *(join.table for join in query.joins))
            }
            rows = connection.execute(SqlalchemyQuestion(query, tables).statement()).fetchall()
        return [dict(zip(query.columns, row, strict=True)) for row in rows]

    def _table(self, connection: Connection, name: str, fresh: bool = False) -> sa.Table:
        if fresh or name not in self._tables:
            schema, dot, bare = name.rpartition(".")
            self._tables[name] = sa.Table(
                bare,
                sa.MetaData(),
                schema=schema if dot else None,
                autoload_with=connection,
                resolve_fks=False,
            )
        return self._tables[name]

    @contextmanager
    def _open(self) -> Iterator[Connection]:
        seconds = self._context.deadline()
        if seconds <= 0 or self._context.cancelled():
            raise NotReachable(f"The database {self._name} was asked too late.")
        try:
            with self._engine.connect() as connection:
                self._limit(connection, seconds)
                yield connection
        except PluginError:
            raise
        except (SQLAlchemyError, OSError, UnicodeError) as error:
            self._tables = {}
            raise server_problem(error, self._name) from error

    def _limit(self, connection: Connection, seconds: float) -> None:
        statement = _timeout_of(self._engine.dialect)
        if statement:
            within = max(seconds - 0.1, 0.05)
            connection.exec_driver_sql(
                statement.format(milliseconds=int(within * 1000), seconds=round(within, 3))
            )

    def _make_engine(self) -> Engine:
        try:
            engine = sa.create_engine(
                self._url, pool_size=3, max_overflow=0, pool_timeout=_CONNECT_SECONDS, pool_pre_ping=True,
                pool_recycle=600, connect_args=_connect_arguments(self._url), hide_parameters=True,
            )  # fmt: skip
        except (ImportError, NoSuchModuleError, ArgumentError) as error:
            raise Rejected(
                f"There is no driver for {self._url.drivername}: {error}",
                "Install the driver or correct the address.",
            ) from error
        guard = _READ_ONLY.get(engine.dialect.name)
        if guard:
            sa.event.listen(engine, "connect", _guarding(guard))
        return engine


def _timeout_of(dialect: Any) -> str:
    if dialect.name not in ("mysql", "mariadb"):
        return ""
    return _MARIADB_TIMEOUT if dialect.is_mariadb else _MYSQL_TIMEOUT


class SqlalchemyQuestion:
    """Writes a query as SQLAlchemy's select: names come from reflected tables, values are bound."""

    def __init__(self, query: Query, tables: dict[str, sa.Table]) -> None:
        self._query = query
        self._tables = tables

    def statement(self) -> sa.Select[Any]:
        """The whole select."""
        query = self._query
        source: sa.FromClause = self._tables[query.table]
        for join in query.joins:
            right = self._tables[join.table]
            source = source.join(right, right.c[join.to] == self._column(join.column))
        chosen = [self._shown(name).label(f"c{index}") for index, name in enumerate(query.columns)]
        select = sa.select(*chosen).select_from(source)
        for condition in query.where:
            select = select.where(sa.or_(*(self._one(condition, name) for name in condition.columns)))
        if query.order:
            order = self._column(query.order)
            # Whatever a database thinks of it: what has no value comes last.
            last = sa.case((order.is_(None), 1), else_=0)
            ways = (last, order.desc()) if query.descending else (order.asc(),)
            select = select.order_by(*ways)
        return select.limit(query.limit)

    def _column(self, name: str) -> sa.Column[Any]:
        table, bare = split(name, self._query.table)
        return self._tables[table].c[bare]

    def _shown(self, name: str) -> sa.ColumnElement[Any]:
        column = self._column(name)
        if not isinstance(column.type, sa.String):
            return column
        return sa.func.substr(column, 1, self._query.cut_of(name) + 1)

    def _one(self, condition: Condition, name: str) -> sa.ColumnElement[bool]:
        column = self._column(name)
        if condition.test is Test.ONE_OF and condition.shape is Shape.PLAIN:
            fitting = [fit for value in condition.values if (fit := _fitting(column, value)) is not None]
            return column.in_(fitting) if fitting else sa.false()
        if condition.test is Test.AFTER:
            fit = _fitting(column, condition.values[0])
            return column > fit if fit is not None else sa.false()
        shaped = _shaped(column, condition.shape)
        if condition.test is Test.ONE_OF:
            return shaped.in_(condition.values)
        if condition.test is Test.ENDS_WITH:
            return sa.or_(*(shaped.endswith(value, autoescape=True) for value in condition.values))
        return sa.or_(*(shaped.contains(value, autoescape=True) for value in condition.values))


def _shaped(column: sa.Column[Any], shape: Shape) -> sa.ColumnElement[Any]:
    words: sa.ColumnElement[Any] = (
        column if isinstance(column.type, sa.String) else sa.cast(column, sa.String(200))
    )
    if shape is Shape.PLAIN:
        return words
    if shape is Shape.LOWER:
        return sa.func.lower(words)
    for sign in SEPARATORS:
        words = sa.func.replace(words, sign, "")
    return sa.func.upper(words)


def _fitting(column: sa.Column[Any], value: str) -> object:
    """``value`` as the column's type, or None when nothing of that type reads so."""
    kind = column.type
    try:
        if isinstance(kind, sa.Uuid):
            return uuid.UUID(value)
        if isinstance(kind, sa.Integer):
            return whole(value)
        if isinstance(kind, sa.Numeric | sa.Float):
            return exact(value) if kind.asdecimal else nearly(value)
        return value if isinstance(kind, sa.String) else kind.python_type(value)
    except (ValueError, TypeError, ArithmeticError, NotImplementedError):
        return None


def _url(address: str, context: PluginContext) -> URL:
    try:
        url = make_url(address)
    except ArgumentError as error:
        raise Rejected(*NO_ADDRESS) from error
    refuse_password(url.password)
    url = url.set(drivername=_DRIVERS.get(url.drivername, url.drivername))
    asked = url.username and url.password is None
    return url.set(password=kept_password(context)) if asked else url


def _connect_arguments(url: URL) -> dict[str, object]:
    if url.get_backend_name() in ("mysql", "mariadb"):
        return {"connect_timeout": _CONNECT_SECONDS, "read_timeout": 30}
    return {}


def _guarding(statement: str) -> Any:
    def guard(connection: Any, _record: object) -> None:
        cursor = connection.cursor()
        cursor.execute(statement)
        cursor.close()
        if hasattr(connection, "commit"):
            connection.commit()

    return guard
