"""PgBouncer as Debian ships it, in transaction mode, in front of a PostgreSQL of the tests."""

from __future__ import annotations

import shutil
import signal
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.servers import processes
from tests.servers.postgres import shared_postgres
from tests.servers.shared import shared

ACCOUNT = "postgres"  # it refuses to run as root
# Who may sign in is the server's to say: it is asked for every login that the file does not name.
SETTINGS = """\
[databases]
* = host=127.0.0.1 port={server} auth_user=postgres
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = trust
auth_file = {folder}/users
pool_mode = transaction
max_client_conn = 5000
default_pool_size = 20
server_login_retry = 1
ignore_startup_parameters = extra_float_digits
log_connections = 0
log_disconnections = 0
"""


@dataclass(frozen=True, slots=True)
class PgBouncer:
    """A running pooler; whoever is trusted by the server behind it is trusted here."""

    pid: int
    folder: str
    port: int

    def dsn(self, database: str, user: str = "postgres") -> str:
        """A libpq address of a database, through the pooler."""
        return f"postgresql://{user}@127.0.0.1:{self.port}/{database}"

    def kill(self) -> None:
        """End it as a crash would: every client loses its connection."""
        processes.stop(self.pid, signal.SIGKILL)

    def restart(self) -> PgBouncer:
        """Start a killed one again, on its port."""
        return _start(Path(self.folder), self.port)

    def remove(self) -> None:
        """Stop it if it runs, and leave nothing."""
        processes.stop(self.pid)
        shutil.rmtree(self.folder)


def start_pgbouncer(server_port: int) -> PgBouncer:
    """Start a pooler of your own before the server at `server_port`; `remove` it at the end."""
    folder, port = processes.private_folder("pgbouncer", ACCOUNT), processes.free_port()
    settings = SETTINGS.format(server=server_port, port=port, folder=folder)
    (folder / "settings.ini").write_text(settings)
    (folder / "users").write_text('"postgres" ""\n')
    return _start(folder, port)


def shared_pgbouncer() -> PgBouncer:
    """The pooler of this run before the run's server; do not stop it."""
    return PgBouncer(**shared("pgbouncer", lambda: asdict(start_pgbouncer(shared_postgres().port))))


def _start(folder: Path, port: int) -> PgBouncer:
    program = processes.need_program("/usr/sbin/pgbouncer", "pgbouncer")
    log = folder / "log"
    pid = processes.start([*processes.as_user(ACCOUNT), program, folder / "settings.ini"], log)
    processes.wait_until(lambda: processes.listens(port), "PgBouncer", log, pid)
    return PgBouncer(pid, str(folder), port)
