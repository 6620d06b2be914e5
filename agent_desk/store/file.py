"""A store in one file: making it, checking it before SQLite does, upgrading it after a back-up."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Engine, exc

from agent_desk.application.ports import StoreProblem
from agent_desk.domain.quick import dataclass
from agent_desk.domain.sentence import Sentence, in_turn
from agent_desk.store.back_up import back_up
from agent_desk.store.engine import BUSY_SECONDS, reading_engine, sqlite_engine
from agent_desk.store.problems import fault_of
from agent_desk.store.share import network_share
from agent_desk.store.version import is_current, schema_of, store_id

_HEADER = b"SQLite format 3\0"
_RESTORE = Sentence("Keep the file aside and restore the last back-up: copy it to the file's place.")


@dataclass(frozen=True, slots=True)
class OpenFile:
    """An open, current store file; ``remark`` is a sentence for a banner when it may only be read."""

    engine: Engine
    store_id: str
    remark: str = ""


def open_file(
    path: Path, now: datetime, back_ups: Path | None = None, busy_seconds: float = BUSY_SECONDS
) -> OpenFile:
    """Open the store at ``path``, made new or upgraded as needed; raises StoreProblem or StoreTooNew.

    Back-ups before an upgrade go to ``back_ups``, by default a folder beside the file.
    """
    path = path.absolute()
    _check_folder(path)
    if not path.exists():
        _make(path)
    _check_header(path)
    frozen = not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
    if frozen:
        _check_no_log(path)
    engine = sqlite_engine(path, frozen=frozen, busy_seconds=busy_seconds)
    try:
        return _opened(engine, path, now, back_ups, frozen=frozen)
    except exc.DBAPIError as error:
        engine.dispose()
        raise _at(path, fault_of(error).problem()) from error
    except StoreProblem:
        engine.dispose()
        raise


def _opened(engine: Engine, path: Path, now: datetime, back_ups: Path | None, *, frozen: bool) -> OpenFile:
    reading = reading_engine(engine)
    with reading.connect() as connection:
        current, revision = is_current(connection), schema_of(connection)
    if frozen:
        if not current:
            raise StoreProblem(
                Sentence("{path} has an older schema, and may only be read.", path=path), _writable(path)
            )
        remark = in_turn(Sentence("The store may only be read."), _writable(path))
    elif not current:
        back_up(
            path, (back_ups or path.parent / "back-ups") / f"{path.stem}-{revision}-{now:%Y%m%dT%H%M%S}.db"
        )
        _migrate(engine)
    with reading.connect() as connection:
        return OpenFile(engine, store_id(connection), remark if frozen else "")


def _migrate(engine: Engine) -> None:
    from agent_desk.store.migrate import migrate

    with engine.begin() as connection:
        if not is_current(connection):  # another program may have been quicker
            migrate(connection)


def _make(path: Path) -> None:
    """Make a store beside ``path`` and move it there whole: a file of no bytes is always a damaged one."""
    making = path.with_name(f".{path.name}.{uuid4().hex}")
    descriptor = os.open(making, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    os.close(descriptor)
    engine = sqlite_engine(making)
    try:
        _migrate(engine)
        engine.dispose()
        os.link(making, path)
    except FileExistsError:
        pass  # another program made it first
    except exc.DBAPIError as error:
        raise _at(path, fault_of(error).problem()) from error
    finally:
        engine.dispose()
        for left in path.parent.glob(f"{making.name}*"):
            left.unlink()


def _check_folder(path: Path) -> None:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreProblem(
            Sentence("The folder {path} cannot be made: {problem}.", path=path.parent, problem=error.strerror)
        ) from error
    share = network_share(path.parent)
    if share:
        raise StoreProblem(
            Sentence(
                "{path} lies on a network share ({share}), where a store gets damaged.",
                path=path,
                share=share,
            ),
            Sentence("Choose a folder on this machine, or use PostgreSQL for a team."),
        )
    if not path.exists() and not os.access(path.parent, os.W_OK):
        raise StoreProblem(
            Sentence("The folder {path} may not be written to.", path=path.parent),
            Sentence("Make it writable."),
        )


def _check_header(path: Path) -> None:
    try:
        with path.open("rb") as file:
            header = file.read(len(_HEADER))
    except OSError as error:
        raise StoreProblem(
            Sentence("{path} cannot be read: {problem}.", path=path, problem=error.strerror),
            Sentence("Make it readable."),
        ) from error
    if not header:
        # SQLite would take it for a new, empty database, and everything for deleted.
        raise StoreProblem(Sentence("{path} is empty: what was in it is gone.", path=path), _RESTORE)
    if header != _HEADER:
        raise StoreProblem(Sentence("{path} is not a store.", path=path), _RESTORE)


def _check_no_log(path: Path) -> None:
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        raise StoreProblem(
            Sentence("{path} was not closed properly, and may only be read.", path=path), _writable(path)
        )


def _writable(path: Path) -> str:
    which = path if os.access(path.parent, os.W_OK) else path.parent
    return Sentence("Make {which} writable.", which=which)


def _at(path: Path, problem: StoreProblem) -> StoreProblem:
    return type(problem)(Sentence("{path}: {problem}", path=path, problem=problem.message), problem.remedy)
