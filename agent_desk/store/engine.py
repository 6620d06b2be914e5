"""Engines for both databases, with the settings without which they lose updates or hang."""

from __future__ import annotations

import logging
import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, exc, make_url
from sqlalchemy.pool import ConnectionPoolEntry

from agent_desk.application.ports import StoreProblem
from agent_desk.domain.sentence import Sentence

BUSY_SECONDS = 5.0
# 16 MiB for each connection instead of 2: a million customers are found by pages from all over the file.
_PAGES_AT_HAND = "cache_size=-16384"
_READING = "agent_desk_reading"
_DRIVERS = {"sqlite": "sqlite", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}
_FORMS = Sentence("Write sqlite:///FILE or postgresql://USER@HOST/DATABASE.")
_KEEP = Sentence(
    "Leave it out of the address and keep it in the keyring: agent-desk store password. A command for the"
    " owner asks for it with --ask-password."
)
_LOOPBACK = frozenset({"", "localhost", "127.0.0.1", "::1"})
# What the driver only remarks, while the error itself goes up, is for the log: without a handler it would
# stand on the terminal in the driver's own words.
_LOG_ALONE = logging.NullHandler()


def read_address(text: str, password: str | None = None) -> URL:
    """``text`` as an address for one of our two drivers; raises StoreProblem for anything else.

    A password comes from elsewhere: settings and command lines are for others to read.
    """
    try:
        url = make_url(text)
    except exc.ArgumentError:
        raise StoreProblem(Sentence("The store's address cannot be read."), _FORMS) from None
    driver = _DRIVERS.get(url.drivername.partition("+")[0])
    if driver is None or not url.database or url.database == ":memory:":
        raise StoreProblem(Sentence("The store's address names no file and no PostgreSQL database."), _FORMS)
    if url.password or {"password", "sslpassword"} & set(url.query):
        raise StoreProblem(Sentence("The store's address holds a password, which others can read."), _KEEP)
    url = url.set(drivername=driver)
    return url.set(password=password) if password else url


def sqlite_engine(path: Path, *, frozen: bool = False, busy_seconds: float = BUSY_SECONDS) -> Engine:
    """An engine on a file; ``frozen`` reads a file on a read-only disk that nobody can change."""
    name = f"{path.absolute().as_uri()}?{'immutable=1' if frozen else 'mode=rw'}"

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(
            name, uri=True, timeout=busy_seconds, isolation_level=None, check_same_thread=False
        )

    engine = create_engine(
        f"sqlite:///{path.absolute()}", creator=connect, max_overflow=20, hide_parameters=True
    )
    event.listen(engine, "connect", _set_up_frozen if frozen else _set_up_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def postgres_engine(url: URL, *, answer_within: float = 3.0, pool_size: int = 5) -> Engine:
    """An engine on PostgreSQL, directly or through PgBouncer in transaction mode."""
    logging.getLogger("psycopg").addHandler(_LOG_ALONE)
    settings: dict[str, Any] = {
        "prepare_threshold": None,  # PgBouncer gives each transaction another server connection
        "connect_timeout": 2,
        "keepalives": 1,
        "keepalives_idle": 5,
        "keepalives_interval": 2,
        "keepalives_count": 2,
        "tcp_user_timeout": round(answer_within * 1000) + 4000,
        "application_name": "agent-desk",
        **encryption(url),
    }
    return create_engine(
        url,
        connect_args=settings,
        hide_parameters=True,  # customers' data stay out of error texts
        isolation_level="READ COMMITTED",
        pool_size=pool_size,
        max_overflow=20,
        pool_timeout=10.0,
        use_native_hstore=False,  # one question less for each new connection
    )


def reading_engine(engine: Engine) -> Engine:
    """The same engine and pool for reading only: takes no write lock, and asks no more than it must."""
    if engine.dialect.name == "postgresql":
        return engine.execution_options(isolation_level="AUTOCOMMIT")
    return engine.execution_options(**{_READING: True})


def encryption(url: URL) -> dict[str, str]:
    """Away from this machine only a server whose certificate and name are right."""
    if all(host in _LOOPBACK or host.startswith("/") for host in _hosts(url)):
        return {}
    import psycopg  # not for a store in a file

    chosen = {"sslmode": "verify-full"}
    if psycopg.pq.version() >= 160000:
        chosen["sslrootcert"] = "system"
    return {name: value for name, value in chosen.items() if name not in url.query}


def _hosts(url: URL) -> list[str]:
    """Every server that may be meant: one in the address, or several after it (``?host=A:1&host=B:2``)."""
    several = url.query.get("host", ())
    listed = ",".join((several,) if isinstance(several, str) else several).split(",")
    return [url.host or "", *(host if host.startswith("/") else host.partition(":")[0] for host in listed)]


def _set_up_sqlite(connection: Any, _entry: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    for setting in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", _PAGES_AT_HAND):
        cursor.execute(f"PRAGMA {setting}")
    cursor.close()


def _set_up_frozen(connection: Any, _entry: ConnectionPoolEntry) -> None:
    connection.execute("PRAGMA query_only=ON").close()


def _begin_sqlite(connection: Connection) -> None:
    # sqlite3 itself begins nothing before a SELECT, and a deferred BEGIN that turns into a write is refused
    # at once whatever the time-out: both lose updates.
    reading = connection.get_execution_options().get(_READING)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
