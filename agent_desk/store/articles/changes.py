"""The list of what changed among articles and questions: written with each change, polled by every desktop.

A cursor is text, ``store|position``. A position is ``seq`` in a file, where one writes at a time, and
``xid.seq`` on PostgreSQL, below the snapshot's xmin: nothing can commit there any more.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, func, insert, select, text

from agent_desk.domain.quick import dataclass
from agent_desk.store.change import Now
from agent_desk.store.clean import clean
from agent_desk.store.tables.articles import article_changes

AT_MOST = 500
"""Changes taken in one step."""

ARTICLE, QUESTION = "article", "question"

_SINCE = text(
    "SELECT xid::text AS xid, seq, ref FROM article_changes WHERE kind = :kind"
    " AND (xid, seq) > (CAST(:xid AS xid8), :seq) AND xid < pg_snapshot_xmin(pg_current_snapshot())"
    " ORDER BY xid, seq LIMIT :most"
)
_NOW = text("SELECT pg_snapshot_xmin(pg_current_snapshot())::text")
_BEGINNING = {True: "0.0", False: "0"}


@dataclass(frozen=True, slots=True)
class Step:
    """What changed: the cursor after it, the names of what changed, and whether that was all."""

    cursor: str
    refs: tuple[str, ...]
    complete: bool
    anew: bool


def note(connection: Connection, now: Now, kind: str, refs: Iterable[str]) -> None:
    """Write down that these changed."""
    rows = [{"kind": kind, "ref": clean(ref)} for ref in refs]
    if rows:
        connection.execute(insert(article_changes).values(at=now()).inline(), rows)


def step(connection: Connection, kind: str, store_id: str, cursor: str) -> Step:
    """What changed after ``cursor``.

    One that is empty, strange, of another store, or ahead of a copy that was restored begins anew.
    """
    postgres = connection.dialect.name == "postgresql"
    store, _, position = cursor.partition("|")
    known = store == store_id and _is_position(position, postgres) and _is_past(connection, position)
    at = position if known else _BEGINNING[postgres]
    found = _on_postgres(connection, kind, at) if postgres else _in_file(connection, kind, at)
    last = found[-1][0] if found else at
    refs = tuple(dict.fromkeys(ref for _, ref in found))
    return Step(f"{store_id}|{last}", refs, len(found) < AT_MOST, anew=not known)


def _is_position(position: str, postgres: bool) -> bool:
    parts = position.split(".")
    return len(parts) == 1 + postgres and all(part.isascii() and part.isdigit() for part in parts)


def _is_past(connection: Connection, position: str) -> bool:
    if connection.dialect.name == "postgresql":
        return int(position.partition(".")[0]) < int(connection.scalar(_NOW) or 0)
    return int(position) <= (connection.scalar(select(func.max(article_changes.c.seq))) or 0)


def _in_file(connection: Connection, kind: str, position: str) -> list[tuple[str, str]]:
    seq = article_changes.c.seq
    newer = select(seq, article_changes.c.ref).where(article_changes.c.kind == kind, seq > int(position))
    return [(str(row.seq), row.ref) for row in connection.execute(newer.order_by(seq).limit(AT_MOST))]


def _on_postgres(connection: Connection, kind: str, position: str) -> list[tuple[str, str]]:
    xid, seq = position.split(".")
    asked = {"kind": kind, "xid": xid, "seq": int(seq), "most": AT_MOST}
    return [(f"{row.xid}.{row.seq}", row.ref) for row in connection.execute(_SINCE, asked)]
