"""Change cursors: what other desktops did since one last looked. Each misses nothing and may repeat.

A cursor is text, ``store|position``; one of another store, or of one that a restore or a fail-over took back
in time, answers with ``resync``.
"""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection, bindparam, func, select, text

from agent_desk.application.ports import Changes
from agent_desk.domain.case import Case
from agent_desk.store.change import server_now
from agent_desk.store.rows import AnyRow, case_of
from agent_desk.store.tables import cases, journal, store_meta
from agent_desk.store.work import Work

AT_MOST = 1000
"""Journal entries taken in one step; the next step goes on from there."""


News = tuple[str, list[tuple[str, str]]]


class Positions(Protocol):
    """How one kind of database tells what is new."""

    def latest(self, connection: Connection) -> str:
        """The position of "now"."""
        ...

    def since(self, connection: Connection, position: str) -> News | None:
        """The new position, and the cases (ids) with the acts that changed them since ``position``; None if
        it lies in the future."""
        ...


class SqlChangeCursor:
    """The ChangeCursor port over one of the positions below."""

    def __init__(self, work: Work, store_id: str, positions: Positions) -> None:
        self._work = work
        self._store_id = store_id
        self._positions = positions

    def latest(self) -> str:
        """A cursor for "now"."""
        return self._text(self._work.read(self._positions.latest))

    def since(self, cursor: str) -> Changes:
        """What changed since ``cursor``; misses nothing, may repeat."""
        store_id, _, position = cursor.partition("|")
        found = self._work.read(lambda connection: self._look(connection, position, store_id))
        return found or Changes(self.latest(), (), resync=True)

    def _look(self, connection: Connection, position: str, store_id: str) -> Changes | None:
        found = self._positions.since(connection, position) if store_id == self._store_id else None
        if found is None:
            return None
        acts = frozenset(found[1])
        return Changes(self._text(found[0]), _cases(connection, {case_id for case_id, _ in acts}), acts=acts)

    def _text(self, position: str) -> str:
        return f"{self._store_id}|{position}"


class SqliteChangeCursor:
    """The ChangeCursor port on a file: asks ``PRAGMA data_version``, and looks after a commit only."""

    def __init__(self, cursor: SqlChangeCursor, path: Path, *, frozen: bool = False) -> None:
        name = f"{path.absolute().as_uri()}?{'immutable=1' if frozen else 'mode=ro'}"
        self._cursor = cursor
        self._file = sqlite3.connect(name, uri=True, check_same_thread=False)
        self._quiet: tuple[int, str] | None = None

    def latest(self) -> str:
        """A cursor for "now"."""
        return self._cursor.latest()

    def since(self, cursor: str) -> Changes:
        """What changed since ``cursor``; misses nothing, may repeat."""
        # Read before looking: a commit between the two is then seen at the latest by the next call.
        (version,) = self._file.execute("PRAGMA data_version").fetchone()
        if self._quiet == (version, cursor):
            return Changes(cursor, ())
        changes = self._cursor.since(cursor)
        self._quiet = None if changes.cases else (version, changes.cursor)
        return changes

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()


class TransactionPositions:
    """PostgreSQL: ``(xid8, seq)`` of the journal, below the snapshot's xmin: nothing commits there.

    A position names the copy too: which restore made it, the server's timeline, which a fail-over raises, and
    when the server was started: an older copy of its folder tells nothing else.
    """

    _NOW = (
        "SELECT pg_snapshot_xmin(pg_current_snapshot()) AS xmin,"
        " coalesce((SELECT value FROM store_meta WHERE name = 'restored'), '') || '/' || CASE WHEN"
        " pg_is_in_recovery() THEN '' ELSE left(pg_walfile_name(pg_current_wal_insert_lsn()), 8) END"
        " || '/' || CAST(extract(epoch FROM pg_postmaster_start_time()) * 1000000 AS bigint) AS copy"
    )
    _LATEST = text(_NOW)
    # One question, because each desktop asks it all day.
    _NEW = (
        "SELECT xid, seq, case_id, act FROM journal WHERE (xid, seq) > (CAST(:xid AS xid8), :seq)"
        " AND xid < now.xmin ORDER BY xid, seq LIMIT :most"
    )
    _SINCE = text(
        "SELECT now.xmin::text AS xmin, now.copy, new.xid::text AS xid, new.seq, new.case_id, new.act FROM"  # noqa: S608
        f" ({_NOW}) now LEFT JOIN LATERAL ({_NEW}) new ON true ORDER BY new.xid, new.seq"
    )

    def __init__(self, at_most: int = AT_MOST) -> None:
        self._at_most = at_most

    def latest(self, connection: Connection) -> str:
        """Everything of transactions that end from now on is new."""
        now = connection.execute(self._LATEST).one()
        return f"{now.copy}.{int(now.xmin) - 1}.{2**63 - 1}"

    def since(self, connection: Connection, position: str) -> News | None:
        """See :class:`Positions`."""
        *copy, xid, seq = position.split(".")
        asked = {"xid": xid, "seq": int(seq), "most": self._at_most}
        rows = connection.execute(self._SINCE, asked).all()
        if [rows[0].copy] != copy or int(xid) >= int(rows[0].xmin):
            return None
        new = [row for row in rows if row.seq is not None]
        last = f"{rows[0].copy}.{new[-1].xid}.{new[-1].seq}" if new else position
        return last, [(row.case_id, row.act) for row in new]


class CountedPositions:
    """SQLite: the journal's ``seq``; one writer at a time leaves no gaps."""

    def __init__(self, at_most: int = AT_MOST) -> None:
        self._at_most = at_most

    def latest(self, connection: Connection) -> str:
        """The newest entry of this copy."""
        return f"{restored(connection)}.{self._newest(connection)}"

    def since(self, connection: Connection, position: str) -> News | None:
        """See :class:`Positions`."""
        copy, _, seen = position.rpartition(".")
        if copy != restored(connection) or int(seen) > self._newest(connection):
            return None
        newer = select(journal.c.seq, journal.c.case_id, journal.c.act).where(journal.c.seq > int(seen))
        rows = connection.execute(newer.order_by(journal.c.seq).limit(self._at_most)).all()
        acts = [(row.case_id, row.act) for row in rows]
        return (f"{copy}.{rows[-1].seq}" if rows else position), acts

    def _newest(self, connection: Connection) -> int:
        return connection.scalar(select(func.max(journal.c.seq))) or 0


class OverlapPositions:
    """Engines like PostgreSQL without its transaction ids: looks back over a window, and repeats.

    ``window`` must be longer than any transaction; server time.
    """

    def __init__(self, window: timedelta = timedelta(seconds=10)) -> None:
        self._window = window

    def latest(self, connection: Connection) -> str:
        """This copy's server time, in microseconds since 1970."""
        now = connection.scalar(select(server_now()))
        assert now is not None  # noqa: S101 - a SELECT of one expression has one row
        return f"{restored(connection)}.{round(now.timestamp() * 1_000_000)}"

    def since(self, connection: Connection, position: str) -> News | None:
        """See :class:`Positions`."""
        latest = self.latest(connection)
        (copy, _, seen), (here, _, now) = position.rpartition("."), latest.rpartition(".")
        if copy != here or int(seen) > int(now):
            return None
        back = timedelta(microseconds=int(now) - int(seen)) + self._window
        recent = select(journal.c.case_id, journal.c.act).distinct().where(journal.c.at >= server_now(-back))
        return latest, [(row.case_id, row.act) for row in connection.execute(recent)]


def restored(connection: Connection) -> str:
    """Which restore made this copy of the store; empty for one that never was restored."""
    wanted = select(store_meta.c.value).where(store_meta.c.name == "restored")
    return connection.scalar(wanted) or ""


def _cases(connection: Connection, ids: set[str]) -> tuple[Case, ...]:
    if not ids:
        return ()
    wanted = select(cases).where(cases.c.id.in_(bindparam("ids", expanding=True)))
    rows: list[AnyRow] = list(connection.execute(wanted, {"ids": sorted(ids)}))
    return tuple(case_of(row) for row in sorted(rows, key=lambda row: (row.changed, row.id)))
