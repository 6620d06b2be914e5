"""Work on the store: one transaction at a time, retried where that is safe, with errors a person can read."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from sqlalchemy import Connection, Engine, event, exc

from agent_desk.store.engine import reading_engine
from agent_desk.store.problems import FROZEN, Fault, Kind, fault_of
from agent_desk.store.watchdog import Watchdog

T = TypeVar("T")

ANSWER_WITHIN = 3.0
"""Seconds after which a silent server counts as frozen; its own statement time-out is shorter."""

_WATCH = "agent_desk_watch"
_RETRIES = {Kind.AGAIN: 10, Kind.LOST: 1}


class Work:
    """Runs functions in transactions of one engine.

    The function may run more than once: after a serialization failure or deadlock nothing of the first run
    is left; after a lost connection everything may be there, so it must recognise its own client-made ids.
    Raises StoreProblem and its kinds, never an error of SQLAlchemy or a driver.
    """

    def __init__(self, engine: Engine, answer_within: float = ANSWER_WITHIN) -> None:
        self.engine = engine
        self.on_postgres = engine.dialect.name == "postgresql"
        self._reading = reading_engine(engine)
        self._watchdog = Watchdog(answer_within)
        if self.on_postgres:
            event.listen(engine, "before_cursor_execute", _still_talking)

    def read(self, ask: Callable[[Connection], T]) -> T:
        """The result of ``ask``, which changes nothing."""
        return self._run(self._reading, ask)

    def write(self, change: Callable[[Connection], T]) -> T:
        """The result of ``change`` after its commit."""
        return self._run(self.engine, change)

    def write_at_once(self, change: Callable[[Connection], T]) -> T:
        """The same for a change that PostgreSQL makes in one statement, which it commits by itself."""
        return self._run(self._reading if self.on_postgres else self.engine, change)

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()
        self._watchdog.close()

    def _run(self, engine: Engine, work: Callable[[Connection], T]) -> T:
        tries: dict[Kind, int] = {}
        while True:
            try:
                with self._transaction(engine) as connection:
                    return work(connection)
            except exc.SQLAlchemyError as error:
                fault = _expected(error)
                tries[fault.kind] = tries.get(fault.kind, 0) + 1
                if tries[fault.kind] > _RETRIES.get(fault.kind, 0):
                    raise fault.problem() from error
                self._before_retry(fault, tries[fault.kind])

    @contextmanager
    def _transaction(self, engine: Engine) -> Iterator[Connection]:
        if not self.on_postgres:
            with engine.begin() as connection:
                yield connection
            return
        # The commit is inside the watch: a server may freeze there too.
        with engine.connect() as connection, self._answering(connection), connection.begin():
            yield connection

    @contextmanager
    def _answering(self, connection: Connection) -> Iterator[None]:
        driver = connection.connection.driver_connection
        assert driver is not None  # noqa: S101 - a connection that was just opened has its driver
        with self._watchdog.watch(driver.fileno()) as watch:
            connection.info[_WATCH] = watch
            try:
                yield
            except exc.SQLAlchemyError as error:
                if watch.fired:
                    raise FROZEN.problem() from error
                raise

    def _before_retry(self, fault: Fault, tries: int) -> None:
        if fault.kind is Kind.LOST:
            self.engine.dispose()
        else:
            time.sleep(random.uniform(0.002, 0.02) * tries)


def _still_talking(connection: Connection, *_statement: object) -> None:
    """A new statement means that the one before was answered: long work is not a frozen server."""
    watch = connection.info.get(_WATCH)
    if watch is not None:
        watch.again()


def _expected(error: exc.SQLAlchemyError) -> Fault:
    """The error as a fault; a mistake of ours goes on as it is."""
    if isinstance(error, exc.DBAPIError | exc.TimeoutError):
        return fault_of(error)
    raise error
