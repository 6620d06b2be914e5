"""The explicit act of an administrator: bringing a store, above all a team's, to this program's schema."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import URL, Connection, text

from agent_desk.application.ports import StoreProblem
from agent_desk.domain.quick import dataclass
from agent_desk.domain.sentence import Sentence
from agent_desk.store.dialect import be_patient
from agent_desk.store.engine import postgres_engine, read_address
from agent_desk.store.file import open_file
from agent_desk.store.migrate import migrate
from agent_desk.store.roles import apply_roles
from agent_desk.store.version import is_current, newest_schema, store_id
from agent_desk.store.work import Work

_PATIENCE = 3600.0
# Any number: it only keeps two administrators from upgrading at once.
_LOCK = 7203601
_WAITS = 60.0
_HOLDER = text(
    "SELECT a.pid, a.usename FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid"
    " WHERE l.locktype = 'advisory' AND l.granted AND (l.classid, l.objid, l.objsubid) = (0, :lock, 1)"
    " AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())"
)


@dataclass(frozen=True, slots=True)
class Upgraded:
    """A store that is current; ``problem`` says what an administrator must still do, or is empty."""

    store_id: str
    schema: str
    problem: str = ""


def upgrade_store(address: str, password: str | None = None) -> Upgraded:
    """Upgrade the store at ``address``, signed in as its owner: schema, and on PostgreSQL roles and policies.

    A file is backed up first; back up a team's database yourself. Raises StoreProblem or one of its kinds.
    """
    url = read_address(address, password)
    if url.drivername == "sqlite":
        file = open_file(Path(url.database or ""), datetime.now(UTC))
        file.engine.dispose()
        return Upgraded(file.store_id, newest_schema() or "")
    return _upgrade_team(url)


def _upgrade_team(url: URL) -> Upgraded:
    work = Work(postgres_engine(url, answer_within=_PATIENCE), answer_within=_PATIENCE)
    try:
        found = work.write(_upgrade)
        problem = _apply_roles(work)
    finally:
        work.close()
    return Upgraded(found, newest_schema() or "", problem)


def _upgrade(connection: Connection) -> str:
    be_patient(connection)
    _alone(connection)
    is_current(connection)  # refuses a newer store
    migrate(connection)
    return store_id(connection)


def _alone(connection: Connection) -> None:
    """Wait for another upgrade. Every login can take its lock: who holds it for long is named."""
    until = time.monotonic() + _WAITS
    while not connection.scalar(text("SELECT pg_try_advisory_xact_lock(:lock)"), {"lock": _LOCK}):
        if time.monotonic() > until:
            holder = connection.execute(_HOLDER, {"lock": _LOCK}).first()
            pid, who = (holder.pid, holder.usename) if holder else ("?", "?")
            raise StoreProblem(
                Sentence("Another upgrade of this store is running, by {who}.", who=who),
                Sentence(
                    "Wait for its end; if {who} upgrades nothing: SELECT pg_terminate_backend({pid}).",
                    who=who,
                    pid=pid,
                ),
            )
        time.sleep(0.1)


def _apply_roles(work: Work) -> str:
    def apply(connection: Connection) -> None:
        be_patient(connection)
        apply_roles(connection)

    try:
        work.write(apply)
    except StoreProblem as problem:
        return f"Roles and policies were not set: {problem.message} Run this as the server's administrator."
    return ""
