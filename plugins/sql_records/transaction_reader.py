"""What readers of database servers by their drivers alone have in common: a transaction for each question."""

from __future__ import annotations

import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from agent_desk.sdk.context import PluginContext
from agent_desk.sdk.errors import NotReachable

from .problems import server_problem
from .reading import Query, Row
from .server_text import ServerText
from .sql_text import ColumnTypes

CONNECT_SECONDS = 5
_OLDEST = 600.0


class Closing(Protocol):
    """A driver's connection."""

    def close(self) -> None:
        """End it."""


C = TypeVar("C", bound=Closing)


class TransactionReader(ABC, Generic[C]):
    """One database. Connections are kept for some minutes; each transaction is told that it may only read.

    A subclass says how its driver is asked; what the driver raises becomes an error of the sdk here.
    """

    errors: ClassVar[tuple[type[Exception], ...]]
    """What the driver raises."""
    text: ClassVar[type[ServerText]]

    def __init__(self, context: PluginContext, name: str) -> None:
        self._context = context
        self._name = name
        self._types: dict[str, dict[str, str]] = {}
        self._kept: list[tuple[float, C]] = []
        self._lock = threading.Lock()
        self._failures: tuple[type[Exception], ...] = (*self.errors, OSError, UnicodeError)

    @abstractmethod
    def describe(self) -> str:
        """See Reader."""

    @abstractmethod
    def _connect(self, seconds: float) -> C:
        """A new connection, within about so many seconds."""

    @abstractmethod
    def _begin(self, connection: C, seconds: float) -> None:
        """Begin a transaction that may only read, and last so many seconds."""

    @abstractmethod
    def _rows(self, connection: C, text: str, values: Sequence[object]) -> Iterable[Sequence[Any]]:
        """The rows that a statement finds; ``values`` are bound."""

    @abstractmethod
    def _end(self, connection: C) -> None:
        """End the transaction."""

    @abstractmethod
    def _table_names(self, connection: C) -> tuple[str, ...]:
        """See :meth:`Reader.tables`."""

    @abstractmethod
    def _column_types(self, connection: C, table: str) -> dict[str, str]:
        """The types of a table's columns as ``text`` knows them; empty when there is no such table."""

    def tables(self) -> tuple[str, ...]:
        """See Reader."""
        with self._open() as connection:
            return self._table_names(connection)

    def columns(self, table: str) -> tuple[str, ...]:
        """See Reader."""
        with self._open() as connection:
            self._types[table] = self._column_types(connection, table)
        return tuple(self._types[table])

    def close(self) -> None:
        """See Reader."""
        with self._lock:
            kept, self._kept = self._kept, []
        for _, connection in kept:
            connection.close()

    def select(self, query: Query) -> list[Row]:
        """See Reader."""
        with self._open() as connection:
            text, values = self.text(query, self._known_types(connection, query)).statement()
            rows = self._rows(connection, text, values)
            return [dict(zip(query.columns, row, strict=True)) for row in rows]

    def _known_types(self, connection: C, query: Query) -> ColumnTypes:
        for table in (query.table, *(join.table for join in query.joins)):
            if table not in self._types:
                self._types[table] = self._column_types(connection, table)
        return self._types

    @contextmanager
    def _open(self) -> Iterator[C]:
        """A connection in a transaction that writes nothing and ends at the deadline."""
        try:
            with self._lent() as connection:
                yield connection
        except self._failures as error:
            self._types = {}
            raise server_problem(error, self._name) from error

    @contextmanager
    def _lent(self) -> Iterator[C]:
        since, connection = self._begun(self._seconds())
        try:
            yield connection
            self._end(connection)
        except BaseException:
            connection.close()
            raise
        with self._lock:
            self._kept.append((since, connection))

    def _begun(self, seconds: float) -> tuple[float, C]:
        """A connection with its transaction begun, and since when it is kept; one that broke is replaced."""
        while (kept := self._taken()) is not None:
            try:
                self._begin(kept[1], seconds)
            except self.errors:
                kept[1].close()
            else:
                return kept
        connection = self._connect(seconds)
        try:
            self._begin(connection, self._seconds())
        except BaseException:
            connection.close()
            raise
        return time.monotonic(), connection

    def _taken(self) -> tuple[float, C] | None:
        while True:
            with self._lock:
                kept = self._kept.pop() if self._kept else None
            if kept is None or kept[0] > time.monotonic() - _OLDEST:
                return kept
            kept[1].close()

    def _seconds(self) -> float:
        """What is left for the database to answer in, at least a twentieth of a second."""
        seconds = self._context.deadline()
        if seconds <= 0 or self._context.cancelled():
            raise NotReachable(f"The database {self._name} was asked too late.")
        return max(seconds - 0.1, 0.05)
