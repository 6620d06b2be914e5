"""Back-ups and restores of whole stores: files by SQLite's own copy, a team's by PostgreSQL's programs."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from sqlalchemy import URL, Connection, delete, insert, inspect, text

from agent_desk.application.ports import StoreProblem, StoreTooNew
from agent_desk.store.back_up import back_up, copy_into
from agent_desk.store.dialect import be_patient
from agent_desk.store.engine import postgres_engine, read_address, sqlite_engine
from agent_desk.store.file import open_file
from agent_desk.store.roles import ROLES_MADE
from agent_desk.store.tables import store_meta
from agent_desk.store.upgrade import Upgraded, upgrade_store
from agent_desk.store.version import is_current
from agent_desk.store.work import Work

Tell = Callable[[str], None]
"""Hears a line on how far it is."""

_PROGRAMS = Path("/usr/lib/postgresql")
_PATIENCE = 3600.0
_HEADER = b"SQLite format 3\0"
# Rows that a policy hides, or a counter that may not be read.
_HIDDEN = text(
    "SELECT EXISTS (SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND"
    " (relkind = 'r' AND (row_security_active(oid) OR NOT has_table_privilege(oid, 'SELECT'))"
    " OR relkind = 'S' AND NOT has_sequence_privilege(oid, 'SELECT')))"
)


def back_up_store(address: str, password: str | None, to: Path, tell: Tell) -> None:
    """Write the whole store to the new file ``to`` while others work on it; raises StoreProblem."""
    if to.exists():
        raise StoreProblem(f"{to} is there already.", "Choose another name: a back-up is never written over.")
    url = read_address(address, password)
    if url.drivername == "sqlite":
        path = Path(url.database or "")
        if not path.exists():
            raise StoreProblem(f"{path} does not exist.")
        back_up(path, to, lambda done, of: tell(f"{done} of {of} pages"))
        return
    _check_may_read_all(url)
    part = to.with_name(f".{to.name}.part")
    try:
        os.close(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600))
        _run("pg_dump", url, ["--format=custom", "--no-owner", f"--file={part}"], tell)
        part.replace(to)
    finally:
        part.unlink(missing_ok=True)


def restore_store(address: str, password: str | None, file: Path, tell: Tell) -> Upgraded:
    """Make the store at ``address`` what the back-up ``file`` is, with this program's schema.

    Raises StoreProblem. Every desktop reads everything anew afterwards. A file that is there is kept aside;
    a team's database must be empty.
    """
    if not file.is_file():
        raise StoreProblem(f"{file} does not exist.")
    url = read_address(address, password)
    if url.drivername == "sqlite":
        return _restore_file(url, file, tell)
    _check_dump(file)
    work = Work(postgres_engine(url, answer_within=_PATIENCE), _PATIENCE)
    try:
        work.write(_check_empty)
        work.write(_make_roles)
        _run("pg_restore", url, ["--no-owner", "--exit-on-error", "--single-transaction", str(file)], tell)
        upgraded = upgrade_store(address, password)
        work.write(_mark_restored)
    finally:
        work.close()
    return upgraded


def _restore_file(url: URL, file: Path, tell: Tell) -> Upgraded:
    store = Path(url.database or "").absolute()
    _check_back_up(file)
    if store.exists():
        aside = store.with_name(
            f"{store.stem}-before-restore-{datetime.now(UTC):%Y%m%dT%H%M%S}{store.suffix}"
        )
        try:
            back_up(store, aside)
        except StoreProblem:  # damaged: it is put aside as it is
            store.replace(aside)
        tell(f"what was there is kept as {aside.name}")
    copy_into(file, store, lambda done, of: tell(f"{done} of {of} pages"))
    store.chmod(0o600)
    opened = open_file(store, datetime.now(UTC))
    work = Work(opened.engine)
    try:
        work.write(_mark_restored)
    finally:
        work.close()
    return upgrade_store(url.render_as_string())


def _check_back_up(file: Path) -> None:
    """Refuse what is no back-up of a store, before anything is touched."""
    with file.open("rb") as opened:
        if opened.read(len(_HEADER)) != _HEADER:
            raise _no_back_up(file)
    work = Work(sqlite_engine(file.absolute(), frozen=True))
    try:
        work.read(is_current)
        whole = work.read(lambda connection: inspect(connection).has_table(store_meta.name))
    except StoreTooNew:
        raise
    except StoreProblem as problem:
        raise _no_back_up(file) from problem
    finally:
        work.close()
    if not whole:
        raise _no_back_up(file)


def _check_dump(file: Path) -> None:
    """The same for a team's, by its table of contents."""
    command = [_found("pg_restore"), "--list", str(file)]
    read = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    if read.returncode != 0:
        raise _no_back_up(file, f" ({read.stderr.strip()[:200]})")


def _no_back_up(file: Path, reason: str = "") -> StoreProblem:
    return StoreProblem(
        f"{file} is no back-up of such a store, or a damaged one{reason}.",
        "Choose a file that agent-desk store back-up wrote.",
    )


def _check_may_read_all(url: URL) -> None:
    """pg_dump would fail somewhere in between, and say where in its own words."""
    work = Work(postgres_engine(url))
    try:
        hidden = work.read(lambda connection: connection.scalar(_HIDDEN))
    finally:
        work.close()
    if hidden:
        raise StoreProblem(
            f"{url.username} may not read the whole store.",
            "Sign in as its owner: --store postgresql://OWNER@HOST/DATABASE --ask-password.",
        )


def _check_empty(connection: Connection) -> None:
    if inspect(connection).get_table_names():
        raise StoreProblem(
            "The database is not empty.",
            "Restore into a new one, look at it, then give it the old name (ALTER DATABASE … RENAME TO …).",
        )


def _make_roles(connection: Connection) -> None:
    for statement in ROLES_MADE:
        connection.execute(text(statement))


def _mark_restored(connection: Connection) -> None:
    """Say that this copy is another one: cursors of before do not count in it."""
    be_patient(connection)
    connection.execute(delete(store_meta).where(store_meta.c.name == "restored"))
    connection.execute(insert(store_meta).values(name="restored", value=str(uuid4())))
    if connection.dialect.name == "postgresql":
        # Transactions of the server that was backed up mean nothing here, and may lie in the future.
        connection.execute(text("ALTER TABLE journal DISABLE TRIGGER journal_is_append_only"))
        connection.execute(text("UPDATE journal SET xid = pg_current_xact_id()"))
        connection.execute(text("ALTER TABLE journal ENABLE TRIGGER journal_is_append_only"))


def _run(program: str, url: URL, arguments: list[str], tell: Tell) -> None:
    plain = url.set(drivername="postgresql", password=None).render_as_string(hide_password=False)
    command = [_found(program), *arguments, "--no-password", "--verbose", f"--dbname={plain}"]
    # The password goes by the environment: a command line is everybody's to read.
    environment = {**os.environ, **({"PGPASSWORD": str(url.password)} if url.password else {})}
    last = ""
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as running:
        assert running.stderr is not None  # noqa: S101 - it was asked for
        for line in running.stderr:
            last = line.strip() if "error" in line or not last else last
            tell(line.strip())
    if running.returncode != 0:
        raise StoreProblem(f"{program} failed: {last[:300]}")


def _found(program: str) -> str:
    """The newest that is installed: Debian keeps them out of the way, one folder for each version."""
    found = sorted(_PROGRAMS.glob(f"*/bin/{program}"), key=lambda path: path.parts[4].zfill(3))
    chosen = str(found[-1]) if found else shutil.which(program)
    if chosen is None:
        raise StoreProblem(
            f"{program} is not installed.",
            "Install PostgreSQL's own programs: apt-get install postgresql-client.",
        )
    return chosen
