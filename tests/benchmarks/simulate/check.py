"""What the desktops believed beside what the store says: both must tell of one owner, and of nothing lost."""

from __future__ import annotations

from collections import defaultdict
from contextlib import closing
from dataclasses import dataclass
from itertools import pairwise

import psycopg
from sqlalchemy import Connection, select

from agent_desk.store import journal
from agent_desk.store.open import Store
from agent_desk.store.tables import cases
from tests.benchmarks.simulate.desktop import CALLER

Beliefs = list[list[str]]
_TWO_CASES = (
    "SELECT customer_id, count(*) FROM cases WHERE state IN ('open', 'waiting') AND customer_id LIKE %s"
    " GROUP BY customer_id HAVING count(*) > 1"
)


@dataclass(frozen=True, slots=True)
class Checked:
    """How often each promise to the agent was broken; all must be 0. ``said`` are sentences on them."""

    double_owners: int
    lost_cases: int
    promises_missed: int
    said: tuple[str, ...]


def check(store: Store, address: str, beliefs: Beliefs, begun: int) -> Checked:
    """Compare; ``begun`` is how many cases there were."""
    with closing(psycopg.connect(address, autocommit=True)) as connection:
        owned = connection.execute(
            "SELECT case_id, epoch, agent, from_at, to_at FROM ownerships ORDER BY case_id, epoch"
        ).fetchall()
        now = {
            row[0]: row[1:]
            for row in connection.execute("SELECT id, owner, epoch, state FROM cases").fetchall()
        }
        noted = {row[0] for row in connection.execute("SELECT id FROM notes").fetchall()}
        offered = {row[0] for row in connection.execute("SELECT id FROM handoffs").fetchall()}
        promised = {row[0] for row in connection.execute("SELECT id FROM promises").fetchall()}
        missed = connection.execute(
            "SELECT count(*) FROM promises WHERE state = 'open' AND due <= now() AND warned = 'nobody'"
        ).fetchone()
        twice = connection.execute(_TWO_CASES, (f"{CALLER}%",)).fetchall()
    double = [
        *_believed_twice(beliefs),
        *_overlapping(owned),
        *(f"{customer} has {count} open cases." for customer, count in twice),
    ]
    lost = [
        *([f"{begun - len(now)} cases are gone."] if len(now) < begun else []),
        *_not_owned(beliefs, owned),
        *_not_as_owned(now, owned),
        *_gone(beliefs, "note", noted),
        *_gone(beliefs, "offer", offered),
        *store.work.read(_broken),
    ]
    unkept = _gone(beliefs, "promise", promised)
    late = missed[0] if missed else 0
    return Checked(len(double), len(lost), len(unkept) + late, (*double, *lost, *unkept))


def _believed_twice(beliefs: Beliefs) -> list[str]:
    owners: dict[tuple[str, str], set[str]] = defaultdict(set)
    for kind, case, *rest in beliefs:
        if kind == "mine":
            owners[case, rest[0]].add(rest[1])
    return [
        f"Case {case} was believed to be owned by {' and '.join(sorted(who))} in epoch {epoch}."
        for (case, epoch), who in owners.items()
        if len(who) > 1
    ]


def _overlapping(owned: list[tuple[str, int, str, object, object]]) -> list[str]:
    return [
        f"Case {before[0]} was owned by {before[2]} and {after[2]} at once."
        for before, after in pairwise(owned)
        if before[0] == after[0] and (before[4] is None or before[4] > after[3])  # type: ignore[operator]
    ]


def _not_owned(beliefs: Beliefs, owned: list[tuple[str, int, str, object, object]]) -> list[str]:
    log = {(case, str(epoch), agent) for case, epoch, agent, *_ in owned}
    mine = {(case, *rest) for kind, case, *rest in beliefs if kind == "mine"}
    return [
        f"{agent} was told to own {case} ({epoch}), the log knows nothing."
        for case, epoch, agent in mine - log
    ]


def _not_as_owned(
    now: dict[str, tuple[str, int, str]], owned: list[tuple[str, int, str, object, object]]
) -> list[str]:
    held = {case: agent for case, _, agent, _, to in owned if to is None}
    return [
        f"Case {case} says {owner}, the log {held.get(case)}."
        for case, (owner, _, _) in now.items()
        if owner != held.get(case)
    ]


def _gone(beliefs: Beliefs, kind: str, there: set[str]) -> list[str]:
    return [
        f"The {kind} {rest[0]} was acknowledged and is gone."
        for what, _, *rest in beliefs
        if what == kind and rest[0] not in there
    ]


def _broken(connection: Connection) -> list[str]:
    acted = select(cases.c.id).where(cases.c.acts > 1)
    return [
        f"Case {case}: {sentence}"
        for case in connection.scalars(acted).all()
        for sentence in journal.broken(connection, case)
    ]
