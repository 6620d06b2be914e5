"""The outbox: writes on their way to back ends, in the order in which they were asked for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, case, exists, insert, select, tuple_, update

from agent_desk.application.ports import StoreProblem
from agent_desk.domain.case import OutboxItem, Outcome
from agent_desk.domain.quick import dataclass
from agent_desk.domain.sentence import Sentence
from agent_desk.store.change import Now, record
from agent_desk.store.clean import clean, masked, pairs_text
from agent_desk.store.journal import Act
from agent_desk.store.rows import AnyRow, item_of
from agent_desk.store.tables import IS_UNSETTLED, outbox


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a write, under the id of the act that says so; ``retry_in`` delays the next attempt."""

    id: str
    outcome: Outcome
    problem: str
    retry_in: timedelta | None


LEASE = timedelta(seconds=60)
"""How long a desktop may be busy with a write before it may be leased again, as unknown."""

_UNSETTLED = (Outcome.WAITING.value, Outcome.SENDING.value, Outcome.UNKNOWN.value)


def enqueue(connection: Connection, case_row: AnyRow, agent: str, items: Sequence[OutboxItem]) -> None:
    """Write ``items`` for the act that made ``case_row`` what it is."""
    rows = [_row(case_row, agent, position, item) for position, item in enumerate(items)]
    if rows:
        connection.execute(insert(outbox), rows)


def lease(
    connection: Connection, now: Now, connections: Sequence[str], agent: str, limit: int
) -> tuple[OutboxItem, ...]:
    """Lease what is due for an agent; of several writes to one record only the first that is not settled.

    A leased item is ``sending``: send it; or ``unknown``: it may have arrived, so read back first.
    """
    due = select(outbox.c.id).where(*_due(now, connections, agent)).order_by(outbox.c.created).limit(limit)
    ids = connection.scalars(due.with_for_update(skip_locked=True)).all()
    leased = {
        "outcome": case((outbox.c.outcome == "waiting", "sending"), else_="unknown"),
        "attempts": outbox.c.attempts + 1,
        "leased_until": now(LEASE),
    }
    statement = update(outbox).where(outbox.c.id.in_(ids)).values(leased).returning(outbox)
    rows = connection.execute(statement).all() if ids else []
    return tuple(item_of(row) for row in sorted(rows, key=lambda row: (row.created, row.place, row.position)))


def settle(connection: Connection, now: Now, item_id: str, settled: Settled, device: str) -> OutboxItem:
    """Record what became of a write; the same again is a no-op, and what is done stays done."""
    before = connection.execute(select(outbox).where(outbox.c.id == item_id).with_for_update()).one_or_none()
    if before is None:
        raise StoreProblem(Sentence("This write is not in the outbox."))
    if _is_known(before, settled):
        return item_of(before)
    later = None if settled.retry_in is None else now(settled.retry_in)
    values = {"outcome": settled.outcome.value, "problem": masked(settled.problem), "not_before": later}
    statement = update(outbox).where(outbox.c.id == item_id).values({**values, "leased_until": None})
    after = connection.execute(statement.returning(outbox)).one()
    facts = (("write", item_id), ("outcome", after.outcome), ("problem", after.problem))
    act = Act(settled.id, f"write_{after.outcome}", after.agent, device, "", facts)
    record(connection, now, after.case_id, act)
    return item_of(after)


def of_case(connection: Connection, case_id: str) -> tuple[OutboxItem, ...]:
    """The writes of a case, newest first."""
    newest = select(outbox).where(outbox.c.case_id == case_id)
    rows = connection.execute(newest.order_by(outbox.c.place.desc(), outbox.c.position.desc()))
    return tuple(item_of(row) for row in rows)


def _is_known(before: AnyRow, settled: Settled) -> bool:
    if before.outcome == Outcome.DONE:
        return settled.outcome is not Outcome.UNDONE
    same = (before.outcome, before.problem) == (settled.outcome.value, masked(settled.problem))
    return same and before.leased_until is None


def _due(now: Now, connections: Sequence[str], agent: str) -> tuple[ColumnElement[bool], ...]:
    earlier = outbox.alias("earlier")
    first = ~exists().where(
        earlier.c.case_id == outbox.c.case_id,
        earlier.c.target_connection == outbox.c.target_connection,
        earlier.c.target_kind == outbox.c.target_kind,
        earlier.c.target_id == outbox.c.target_id,
        tuple_(earlier.c.place, earlier.c.position) < tuple_(outbox.c.place, outbox.c.position),
        earlier.c.outcome.in_(_UNSETTLED),
    )
    return (
        outbox.c.agent == agent,
        outbox.c.connection.in_(connections),
        IS_UNSETTLED,
        outbox.c.not_before.is_(None) | (outbox.c.not_before <= now()),
        outbox.c.leased_until.is_(None) | (outbox.c.leased_until <= now()),
        first,
    )


def _row(case_row: AnyRow, agent: str, position: int, item: OutboxItem) -> dict[str, Any]:
    return {
        "id": item.id,
        "case_id": case_row.id,
        "place": case_row.acts,
        "position": position,
        "agent": agent,
        "connection": clean(item.connection),
        "act": clean(item.act),
        "target_connection": clean(item.target.connection),
        "target_kind": clean(item.target.kind),
        "target_id": clean(item.target.id),
        "body": pairs_text(item.body),
        # One that is asked for again may have been sent: it is looked for first.
        "outcome": (Outcome.UNKNOWN if item.outcome is Outcome.UNKNOWN else Outcome.WAITING).value,
        "attempts": 0,
        "created": case_row.acted,
        "problem": "",
    }
