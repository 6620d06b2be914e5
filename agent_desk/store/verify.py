"""Checking a whole store: chains, owners, guards, and heads that were exported before."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from functools import partial
from itertools import groupby, pairwise
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Select, Table, func, select, text

from agent_desk.application.ports import StoreProblem
from agent_desk.domain.quick import dataclass
from agent_desk.domain.sentence import Sentence
from agent_desk.store import guard_customers
from agent_desk.store import journal as entries
from agent_desk.store.policies import POLICIES
from agent_desk.store.rows import AnyRow, sealed_of
from agent_desk.store.tables import cases, journal, notes, ownerships, promises
from agent_desk.store.verify_members import mighty_members
from agent_desk.store.verify_promises import strange_promises
from agent_desk.store.version import store_id
from agent_desk.store.work import Work

T = TypeVar("T")
Tell = Callable[[int, int], None]
"""Hears how many cases are done, and of how many."""

_BATCH = 200
_GUARDS = {
    "postgresql": (
        "SELECT tgname FROM pg_trigger WHERE tgenabled IN ('O', 'A') UNION"
        " SELECT 'policies of ' || relname FROM pg_class WHERE relrowsecurity"
    ),
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
}
_EXPECTED = {
    "postgresql": (
        "journal_is_append_only",
        "journal_is_not_emptied",
        "case_is_guarded",
        "case_is_journalled",
        "promise_is_guarded",
        "promises_are_agreed",
        "handoff_is_guarded",
        *guard_customers.TRIGGERS,
        *(f"{table}_are_told" for table in ("promises", "handoffs", "consults", "notes")),
        *(f"{table}_change_told" for table in ("promises", "handoffs", "consults")),
        *(f"policies of {table.name}" for table in POLICIES),
    ),
    "sqlite": ("journal_is_not_changed", "journal_is_not_deleted", "praise_is_for_a_colleague"),
}


@dataclass(frozen=True, slots=True)
class Verified:
    """How many cases were looked at, and sentences on what does not fit; none when the store is whole."""

    cases: int
    problems: tuple[str, ...]


def verify(work: Work, heads: Path | None = None, tell: Tell = lambda _done, _of: None) -> Verified:
    """Check every case, the guards, and the ``heads`` that were exported; raises StoreProblem."""
    known = _read_heads(heads, work.read(store_id)) if heads else {}
    problems = [*work.read(_missing_guards), *work.read(mighty_members)]
    seen, total = set[str](), work.read(_count)
    for ids in _batches(work):
        problems += _at_one_moment(work, partial(_problems, ids=ids, known=known))
        seen.update(ids)
        tell(len(seen), max(len(seen), total))
    problems += work.read(_without_case)
    problems += [
        f"Case {case} is gone; it was exported with the heads." for case in known if case not in seen
    ]
    return Verified(len(seen), tuple(problems))


def export_heads(work: Work, to: Path) -> int:
    """Write the newest entry's hash of every case to the new file ``to``; how many. Keep it elsewhere: who
    rewrites a whole chain here cannot rewrite that."""
    count = 0
    with to.open("x", encoding="utf-8") as file:
        facts = {"store": work.read(store_id), "exported": datetime.now(UTC).isoformat()}
        file.write(json.dumps(facts) + "\n")
        for ids in _batches(work):
            for row in work.read(partial(_heads, ids=ids)):
                file.write(json.dumps([row.case_id, row.place, row.hash]) + "\n")
                count += 1
    return count


def _heads(connection: Connection, ids: list[str]) -> list[AnyRow]:
    last = (cases.c.id == journal.c.case_id) & (cases.c.acts == journal.c.place)
    heads = select(journal.c.case_id, journal.c.place, journal.c.hash).join(cases, last)
    return list(connection.execute(heads.where(cases.c.id.in_(ids))))


def _at_one_moment(work: Work, ask: Callable[[Connection], T]) -> T:
    """Read while others write: the rows of a case must be of one moment to be held against each other."""
    if not work.on_postgres:
        return work.read(ask)

    def run(connection: Connection) -> T:
        connection.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"))
        return ask(connection)

    return work.write(run)


def _read_heads(path: Path, store: str) -> dict[str, tuple[int, str]]:
    try:
        first, *lines = path.read_text(encoding="utf-8").splitlines()
        known = {case: (int(place), str(sealed)) for case, place, sealed in map(json.loads, lines)}
        theirs = json.loads(first)["store"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise StoreProblem(
            Sentence("{path} holds no heads.", path=path),
            Sentence("Export them with: agent-desk store export-heads."),
        ) from error
    if theirs != store:
        raise StoreProblem(Sentence("{path} holds the heads of another store.", path=path))
    return known


def _batches(work: Work) -> Iterator[list[str]]:
    last = ""
    while True:
        wanted = select(cases.c.id).where(cases.c.id > last).order_by(cases.c.id).limit(_BATCH)
        ids = work.read(partial(_ids, wanted=wanted))
        if not ids:
            return
        yield ids
        last = ids[-1]


def _ids(connection: Connection, wanted: Select[tuple[str]]) -> list[str]:
    return list(connection.scalars(wanted))


def _count(connection: Connection) -> int:
    return connection.scalar(select(func.count()).select_from(cases)) or 0


def _problems(connection: Connection, ids: list[str], known: dict[str, tuple[int, str]]) -> list[str]:
    found = connection.execute(select(cases).where(cases.c.id.in_(ids)).order_by(cases.c.id)).all()
    sealed = _by_case(connection.execute(_of(journal, ids, journal.c.place)))
    written = _by_case(connection.execute(_of(notes, ids, notes.c.case_version)))
    promised = _by_case(connection.execute(_of(promises, ids, promises.c.version)))
    owned = _by_case(connection.execute(_of(ownerships, ids, ownerships.c.epoch)))
    return [
        f"{case.number}: {sentence}"
        for case in found
        for sentence in (
            *entries.broken_case(
                case, [sealed_of(row) for row in sealed.get(case.id, ())], written.get(case.id, ())
            ),
            *strange_promises(sealed.get(case.id, []), promised.get(case.id, [])),
            *_strange_owners(case, owned.get(case.id, [])),
            *_rewritten(sealed.get(case.id, []), known.get(case.id)),
        )
    ]


def _of(table: Table, ids: list[str], order: ColumnElement[int]) -> Select[Any]:
    return select(table).where(table.c.case_id.in_(ids)).order_by(table.c.case_id, order)


def _by_case(rows: Iterable[AnyRow]) -> dict[str, list[AnyRow]]:
    return {case: list(each) for case, each in groupby(rows, lambda row: row.case_id)}


def _strange_owners(case: AnyRow, owned: list[AnyRow]) -> list[str]:
    held = [row.agent for row in owned if row.to_at is None]
    listed = " and ".join(held) or "nobody"
    problems = []
    if len(held) > 1:
        problems.append(f"It has {len(held)} owners at once: {listed}.")
    elif (case.owner or "nobody") != listed:
        problems.append(f"The case says {case.owner or 'nobody'} owns it, the list of owners {listed}.")
    for before, after in pairwise(owned):
        if before.to_at is not None and before.to_at > after.from_at:
            problems.append(f"{before.agent} and {after.agent} owned it at once.")
    if any(row.epoch > case.epoch for row in owned):
        problems.append("Its owner epoch went back.")
    return problems


def _rewritten(sealed: list[AnyRow], head: tuple[int, str] | None) -> list[str]:
    if head is None:
        return []
    place, known = head
    now = next((row.hash for row in sealed if row.place == place), None)
    if now is None:
        return [f"Entry {place} is gone; it was there when the heads were exported."]
    return (
        []
        if now == known
        else [f"The journal was rewritten: entry {place} is not the one that was exported."]
    )


def _missing_guards(connection: Connection) -> list[str]:
    dialect = connection.dialect.name
    there = set(connection.scalars(text(_GUARDS[dialect])))
    return [
        f"The guard '{guard}' is switched off or gone." for guard in _EXPECTED[dialect] if guard not in there
    ]


def _without_case(connection: Connection) -> list[str]:
    orphans = (
        select(journal.c.case_id)
        .distinct()
        .outerjoin(cases, cases.c.id == journal.c.case_id)
        .where(cases.c.id.is_(None))
    )
    return [f"Case {case} is missing, its journal is not." for case in connection.scalars(orphans)]
