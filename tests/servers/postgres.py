"""PostgreSQL 15 as Debian ships it, tuned to be quick and not to last."""

from __future__ import annotations

import shutil
import signal
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from itertools import count
from pathlib import Path
from uuid import uuid4

import psutil
import psycopg

from tests.servers import processes
from tests.servers.shared import shared

BIN = Path("/usr/lib/postgresql/15/bin")
SETTINGS = """
listen_addresses = '127.0.0.1'
fsync = off
synchronous_commit = off
full_page_writes = off
max_connections = 200
"""
_numbers = count(1)


@dataclass(frozen=True, slots=True)
class PostgresServer:
    """A running server; user `postgres` is trusted on loopback."""

    pid: int
    folder: str
    port: int

    def dsn(self, database: str = "postgres", user: str = "postgres") -> str:
        """A libpq address of a database."""
        return f"postgresql://{user}@127.0.0.1:{self.port}/{database}"

    def url(self, database: str = "postgres", user: str = "postgres") -> str:
        """The same for SQLAlchemy."""
        return self.dsn(database, user).replace("postgresql:", "postgresql+psycopg:")

    def execute(self, *statements: str, database: str = "postgres") -> None:
        with closing(psycopg.connect(self.dsn(database), autocommit=True)) as connection:
            for statement in statements:
                connection.execute(statement.encode())

    def new_database(self, template: str = "template1") -> str:
        """The name of a fresh database, a copy of `template`, which nobody may be connected to."""
        name = f"desk_{next(_numbers)}_{uuid4().hex[:8]}"
        self.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return name

    def drop_database(self, name: str) -> None:
        """Drop it even when somebody is still connected."""
        self.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def freeze(self) -> None:
        """Stop answering, sockets open: what a hung server does."""
        self._signal_all(signal.SIGSTOP)

    def thaw(self) -> None:
        self._signal_all(signal.SIGCONT)

    def _signal_all(self, sign: signal.Signals) -> None:
        # Each backend is in a session of its own, so the postmaster's group is not enough.
        for process in processes.family(self.pid):
            with suppress(psutil.NoSuchProcess):  # a backend may end meanwhile
                process.send_signal(sign)

    def stop(self) -> None:
        self.thaw()
        processes.stop(self.pid, signal.SIGINT)

    def restart(self) -> PostgresServer:
        """Start a stopped server again, with its data and on its port."""
        return start_postgres(Path(self.folder), self.port)

    def remove(self) -> None:
        """Stop it if it runs, and leave nothing."""
        self.stop()
        shutil.rmtree(self.folder)


def start_postgres(folder: Path | None = None, port: int | None = None) -> PostgresServer:
    """Start a server of your own, which a test may stop, freeze and start again; `remove` it at the end."""
    initdb = processes.need_program(BIN / "initdb", "postgresql")
    folder = folder or processes.private_folder("postgres", "postgres")
    port = port or processes.free_port()
    data, log, user = folder / "data", folder / "log", processes.as_user("postgres")
    if not data.exists():
        options = ["-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]
        processes.run([*user, initdb, "-D", data, *options])
        with (data / "postgresql.conf").open("a") as settings:
            settings.write(f"{SETTINGS}unix_socket_directories = '{folder}'\n")
    pid = processes.start([*user, BIN / "postgres", "-D", data, "-p", str(port)], log)
    ready = [BIN / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(port)]
    processes.wait_until(lambda: processes.succeeds(ready), "PostgreSQL", log, pid)
    return PostgresServer(pid, str(folder), port)


def shared_postgres() -> PostgresServer:
    """The server of this run; do not stop or freeze it."""
    return PostgresServer(**shared("postgres", lambda: asdict(start_postgres())))
