"""MariaDB as Debian ships it, tuned to be quick and not to last."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import asdict, dataclass
from itertools import count
from pathlib import Path
from uuid import uuid4

import pymysql

from tests.servers import processes
from tests.servers.shared import shared

ACCOUNT = "nobody"  # the server refuses to run as root
SETTINGS = [
    "--no-defaults",
    "--bind-address=127.0.0.1",
    "--skip-name-resolve",
    "--innodb-flush-log-at-trx-commit=0",
    "--innodb-doublewrite=0",
    "--innodb-buffer-pool-size=32M",
    "--innodb-log-file-size=16M",
    "--character-set-server=utf8mb4",
    "--performance-schema=off",
]
_numbers = count(1)


@dataclass(frozen=True, slots=True)
class MariaDbServer:
    """A running server; user `root` on loopback has no password."""

    pid: int
    folder: str
    port: int

    def url(self, database: str = "", user: str = "root", password: str = "") -> str:
        """An address for SQLAlchemy."""
        account = f"{user}:{password}" if password else user
        return f"mysql+pymysql://{account}@127.0.0.1:{self.port}/{database}?charset=utf8mb4"

    def execute(self, *statements: str, database: str | None = None) -> None:
        connection = pymysql.connect(
            host="127.0.0.1",
            port=self.port,
            user="root",
            database=database,
            autocommit=True,
            charset="utf8mb4",
        )
        with closing(connection), connection.cursor() as cursor:
            for statement in statements:
                cursor.execute(statement)

    def new_database(self) -> str:
        """The name of a fresh, empty database."""
        name = f"desk_{next(_numbers)}_{uuid4().hex[:8]}"
        self.execute(f"CREATE DATABASE `{name}`")
        return name

    def drop_database(self, name: str) -> None:
        self.execute(f"DROP DATABASE IF EXISTS `{name}`")

    def stop(self) -> None:
        processes.stop(self.pid)

    def remove(self) -> None:
        """Stop it if it runs, and leave nothing."""
        self.stop()
        shutil.rmtree(self.folder)


def start_mariadb(folder: Path | None = None, port: int | None = None, *more: str) -> MariaDbServer:
    """Start a server of your own; give the same folder and port to start a stopped one again.

    ``more`` are options of the server.
    """
    server = processes.need_program("/usr/sbin/mariadbd", "mariadb-server-core mariadb-client-core")
    folder = folder or processes.private_folder("mariadb", ACCOUNT)
    port = port or processes.free_port()
    data, log, user = folder / "data", folder / "log", processes.as_user(ACCOUNT)
    if not data.exists():
        install = [*user, "mariadb-install-db", "--no-defaults", f"--datadir={data}", "--skip-test-db"]
        processes.run([*install, "--auth-root-authentication-method=normal"])
    options = [f"--datadir={data}", f"--port={port}", f"--socket={folder}/socket", f"--pid-file={folder}/pid"]
    pid = processes.start([*user, server, *SETTINGS, *options, *more], log)
    processes.wait_until(lambda: processes.listens(port), "MariaDB", log, pid)
    return MariaDbServer(pid, str(folder), port)


def shared_mariadb() -> MariaDbServer:
    """The server of this run; do not stop or freeze it."""
    return MariaDbServer(**shared("mariadb", lambda: asdict(start_mariadb())))
