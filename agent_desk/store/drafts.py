"""Drafts on this machine's own disk: what an agent typed is kept before anything else is tried with it."""

from __future__ import annotations

import errno
import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from agent_desk.application.ports import StoreProblem
from agent_desk.domain.case import Draft
from agent_desk.domain.sentence import Sentence
from agent_desk.store.clean import kept
from agent_desk.store.problems import COPY_YOUR_NOTE, sqlite_fault

_FULL = (errno.ENOSPC, errno.EDQUOT)
_TABLE = (
    "CREATE TABLE IF NOT EXISTS drafts (context TEXT NOT NULL, text TEXT NOT NULL,"
    " revision INTEGER NOT NULL, changed TEXT NOT NULL, case_id TEXT, customer_id TEXT,"
    " sheet TEXT NOT NULL DEFAULT '', PRIMARY KEY (context, sheet)) STRICT"
)
_FORMER = "context, text, revision, changed, case_id, customer_id"
_COLUMNS = f"{_FORMER}, sheet"
# An older save that arrives late does not replace a newer one; a count begun anew by a restart does.
_KEEP = (
    f"INSERT INTO drafts ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - constants
    " ON CONFLICT (context, sheet) DO UPDATE SET text = excluded.text,"
    " revision = excluded.revision, changed = excluded.changed, case_id = excluded.case_id,"
    " customer_id = excluded.customer_id"
    " WHERE excluded.revision >= drafts.revision OR excluded.changed >= drafts.changed"
)
_ALL = f"SELECT {_COLUMNS} FROM drafts ORDER BY changed, context, sheet"  # noqa: S608 - constants


class SqlDraftStore:
    """The DraftStore port in a file that only its agent may read.

    ``tell`` hears of damage that did not keep anybody from typing: a damaged file is put aside, what can be
    read of it is taken over, and a new one is begun. Safe from any thread.
    """

    def __init__(self, path: Path, tell: Callable[[StoreProblem], None] = lambda _problem: None) -> None:
        self._path = path
        self._tell = tell
        self._lock = threading.Lock()
        self._file: sqlite3.Connection | None = None
        with self._readable():
            self._opened()

    def keep(self, draft: Draft) -> None:
        """Write the draft; returns after the commit, or raises StoreProblem: then it is *not* kept."""
        row = _row(draft)
        with self._readable():
            self._done(lambda file: file.execute(_KEEP, row))

    def drafts(self) -> tuple[Draft, ...]:
        """All drafts that were kept and not discarded, oldest first."""
        with self._readable():
            return tuple(_draft(row) for row in self._done(lambda file: file.execute(_ALL)))

    def discard(self, context: str, sheet: str = "") -> None:
        """Remove a draft after its note was saved, or what its sheet was for was done."""
        which = (kept(context), kept(sheet))
        with self._readable():
            self._done(lambda file: file.execute("DELETE FROM drafts WHERE context = ? AND sheet = ?", which))

    def discard_before(self, moment: datetime) -> None:
        """Remove what was changed before then."""
        with self._readable():
            self._done(lambda file: file.execute("DELETE FROM drafts WHERE changed < ?", (_at(moment),)))

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if self._file:
                self._file.close()
            self._file = None

    def _done(self, work: Callable[[sqlite3.Connection], sqlite3.Cursor]) -> list[tuple[object, ...]]:
        try:
            return work(self._opened()).fetchall()
        except sqlite3.DatabaseError as error:
            if not _is_damage(error):
                raise
            self._begin_anew()
            return work(self._opened()).fetchall()

    def _opened(self) -> sqlite3.Connection:
        if self._file is None:
            try:
                self._file = _open(self._path)
            except sqlite3.DatabaseError as error:
                if not _is_damage(error):
                    raise
                self._begin_anew()
        assert self._file is not None  # noqa: S101 - opened above, or begun anew
        return self._file

    def _begin_anew(self) -> None:
        if self._file:
            self._file.close()
            self._file = None
        rows = _salvaged(self._path)
        aside = _put_aside(self._path)
        self._file = _open(self._path)
        self._file.executemany(_KEEP, rows)
        message = Sentence(
            "The file of drafts was damaged; {rows} could be read, and new ones are kept.", rows=len(rows)
        )
        self._tell(StoreProblem(message, Sentence("The damaged file is {aside}.", aside=aside)))

    @contextmanager
    def _readable(self) -> Iterator[None]:
        with self._lock:
            try:
                yield
            except sqlite3.Error as error:
                raise StoreProblem(
                    Sentence("Cannot save: {problem}", problem=sqlite_fault(error).message), COPY_YOUR_NOTE
                ) from error
            except OSError as error:
                remedy = COPY_YOUR_NOTE if error.errno in _FULL else _not_writable(self._path.parent)
                raise StoreProblem(
                    Sentence("Cannot save: {problem}.", problem=error.strerror), remedy
                ) from error


def _not_writable(folder: Path) -> str:
    return Sentence(
        "It cannot be saved now: copy your note, then make {folder} writable and save again.", folder=folder
    )


class _Damaged(sqlite3.DatabaseError):
    sqlite_errorcode = sqlite3.SQLITE_CORRUPT


def _is_damage(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _open(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    file = sqlite3.connect(path, timeout=5.0, isolation_level=None, check_same_thread=False)
    try:
        for setting in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON"):
            file.execute(f"PRAGMA {setting}").close()
        file.execute(_TABLE)
        _make_room_for_sheets(file)
        if file.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise _Damaged("the file does not pass SQLite's check")
    except BaseException:
        file.close()
        raise
    return file


def _make_room_for_sheets(file: sqlite3.Connection) -> None:
    """A file of before, in which a context had one draft, gets the table of now."""
    if not _former(file):
        return
    with file:
        file.execute("BEGIN IMMEDIATE")
        file.execute("ALTER TABLE drafts RENAME TO former")
        file.execute(_TABLE)
        file.execute(f"INSERT INTO drafts ({_FORMER}) SELECT {_FORMER} FROM former")  # noqa: S608 - constants
        file.execute("DROP TABLE former")


def _former(file: sqlite3.Connection) -> bool:
    return all(column[1] != "sheet" for column in file.execute("PRAGMA table_info(drafts)").fetchall())


def _salvaged(path: Path) -> list[tuple[object, ...]]:
    """Every row that can still be read, up to the first that cannot."""
    rows: list[tuple[object, ...]] = []
    with suppress(sqlite3.Error), closing(sqlite3.connect(path)) as file:
        sheet = "''" if _former(file) else "sheet"
        rows.extend(file.execute(f"SELECT {_FORMER}, {sheet} FROM drafts"))  # noqa: S608 - constants
    return rows


def _put_aside(path: Path) -> Path:
    stamp = f"{datetime.now(UTC):%Y%m%dT%H%M%S%f}"
    aside = path.with_name(f"{path.name}.damaged-{stamp}")
    for end in ("", "-wal", "-shm"):
        part = path.with_name(path.name + end)
        if part.exists():
            part.rename(aside.with_name(aside.name + end))
    return aside


def _row(draft: Draft) -> tuple[object, ...]:
    facts = (draft.revision, _at(draft.changed), draft.case_id, draft.customer_id, kept(draft.sheet))
    return kept(draft.context), kept(draft.text), *facts


def _at(moment: datetime) -> str:
    """Text that sorts by time."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def _draft(row: tuple[object, ...]) -> Draft:
    context, text, revision, changed, case_id, customer_id, sheet = row
    return Draft(
        str(context),
        str(text),
        int(str(revision)),
        datetime.fromisoformat(str(changed)),
        None if case_id is None else str(case_id),
        None if customer_id is None else str(customer_id),
        str(sheet),
    )
