"""The one way in which a case changes: a guarded UPDATE that raises its counters, then a journal entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Protocol

from sqlalchemy import (
    ColumnElement,
    Connection,
    Interval,
    func,
    literal,
    select,
    type_coerce,
    update,
)
from sqlalchemy.sql.dml import ReturningUpdate

from agent_desk.application.ports import StoreProblem
from agent_desk.domain.case import Case
from agent_desk.domain.sentence import Sentence
from agent_desk.store.journal import Act, append, case_facts
from agent_desk.store.rows import AnyRow, case_of
from agent_desk.store.tables import cases, journal
from agent_desk.store.types import Moment

_AT_ONCE = timedelta(0)


class Now(Protocol):
    """The time of a transaction, as SQL."""

    def __call__(self, later: timedelta = _AT_ONCE) -> ColumnElement[datetime]:
        """The time ``later`` than now."""
        ...


def server_now(later: timedelta = _AT_ONCE) -> ColumnElement[datetime]:
    """PostgreSQL's own time when the transaction began: no desktop's clock decides about a lease."""
    moment = func.now() + literal(later, Interval) if later else func.now()
    return type_coerce(moment, Moment)


def machine_now(moment: datetime) -> Now:
    """This machine's time, the same in the whole transaction: SQLite serves one machine only."""

    def now(later: timedelta = _AT_ONCE) -> ColumnElement[datetime]:
        return literal(moment + later, Moment)

    return now


def change(
    connection: Connection,
    now: Now,
    case_id: str,
    act: Act,
    values: Mapping[str, Any],
    *guards: ColumnElement[bool],
) -> AnyRow | None:
    """Change a case where all ``guards`` hold and journal it: its new row with ``acted``, or None."""
    return perform(connection, changing(now, values, cases.c.id == case_id, *guards), act)


def changing(
    now: Now, values: Mapping[str, Any], *guards: ColumnElement[bool]
) -> ReturningUpdate[tuple[Any, ...]]:
    """The UPDATE that changes cases where all ``guards`` hold, and raises their counters."""
    counted = {"version": cases.c.version + 1, "acts": cases.c.acts + 1, "changed": now()}
    return update(cases).where(*guards).values({**counted, **values}).returning(*_seen(now))


def perform(
    connection: Connection, statement: ReturningUpdate[tuple[Any, ...]], act: Act, **parameters: object
) -> AnyRow | None:
    """Change the case that ``statement`` finds and journal it: its new row with ``acted``, or None."""
    row = connection.execute(statement, parameters).one_or_none()
    if row is not None:
        append(connection, row, replace(act, body=(*act.body, *case_facts(row))))
    return row


def record(connection: Connection, now: Now, case_id: str, act: Act) -> AnyRow:
    """Journal an act that leaves the case itself, and so its version, as it is."""
    statement = update(cases).where(cases.c.id == case_id).values(acts=cases.c.acts + 1)
    row = connection.execute(statement.returning(*_seen(now))).one()
    append(connection, row, act)
    return row


def _seen(now: Now) -> tuple[Any, ...]:
    """A changed case, the time, and the hash that its next entry follows: one question for all three."""
    before = (journal.c.case_id == cases.c.id) & (journal.c.place == cases.c.acts - 1)
    previous = select(journal.c.hash).where(before).correlate(cases).scalar_subquery()
    return *cases.c, now().label("acted"), previous.label("previous")


def case_row(
    connection: Connection, case_id: str, *, lock: bool = False, patient: bool = True
) -> AnyRow | None:
    """A case's row; ``lock`` keeps others from changing it until the transaction ends.

    Who is not ``patient`` gets None while another transaction holds it.
    """
    statement = select(cases).where(cases.c.id == case_id)
    if lock:
        statement = statement.with_for_update(skip_locked=not patient)
    return connection.execute(statement).one_or_none()


def existing(connection: Connection, case_id: str) -> Case:
    """A case that must be there."""
    row = case_row(connection, case_id)
    if row is None:
        raise StoreProblem(Sentence("This case does not exist."), Sentence("Look the customer up again."))
    return case_of(row)
