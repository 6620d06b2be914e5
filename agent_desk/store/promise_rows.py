"""Rows of ``promises`` mapped to promises, and the questions that are asked of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, exists, literal_column, or_, select, union_all

from agent_desk.application.promise_ports import Due
from agent_desk.domain.promise import Promise, PromiseState, Warned
from agent_desk.store.change import Now
from agent_desk.store.clean import clean
from agent_desk.store.customers.joined import theirs
from agent_desk.store.rows import AnyRow, made_of
from agent_desk.store.tables import (
    IS_AT_RISK,
    IS_OFFERED,
    IS_OPEN,
    IS_OVERDUE,
    IS_PROMISED,
    IS_WAITING,
    cases,
    handoffs,
    journal,
    promises,
)

NEXT_DUE = promises.c.due, promises.c.id


def promise_of(row: AnyRow) -> Promise:
    """A row of ``promises``."""
    known = {"state": PromiseState(row.state), "warned": Warned(row.warned)}
    return made_of(Promise, row, to=row.promised_to, by=row.made_by, **known)


def values_of(promise: Promise, look_at: datetime) -> dict[str, Any]:
    """A new promise as it is inserted, without its time."""
    texts = {
        "what": promise.what,
        "promised_to": promise.to,
        "made_by": promise.by,
        "zone": promise.zone,
        "department": promise.department,
        "said": promise.said,
    }
    return {
        **{name: clean(text) for name, text in texts.items()},
        "id": promise.id,
        "case_id": promise.case_id,
        "customer_id": promise.customer_id,
        "due": promise.due,
        "look_at": min(look_at, promise.due),
        "state": PromiseState.OPEN.value,
        "warned": Warned.NOBODY.value,
        "evidence": "",
        "settled_by": "",
        "follows": promise.follows,
        "version": 1,
    }


def promise_row(connection: Connection, promise_id: str) -> AnyRow | None:
    """A promise's row."""
    return connection.execute(select(promises).where(promises.c.id == promise_id)).one_or_none()


def listed(connection: Connection, *conditions: ColumnElement[bool]) -> tuple[Promise, ...]:
    """Promises where all ``conditions`` hold, the next due first."""
    rows = connection.execute(select(promises).where(*conditions).order_by(*NEXT_DUE))
    return tuple(promise_of(row) for row in rows)


def was_broken(connection: Connection, promise_id: str) -> bool:
    """Whether a promise that was kept was broken before: its case's journal says so."""
    # An entry whose text was erased may speak of another promise of the case: then its lateness decides.
    named = or_(journal.c.body.is_(None), journal.c.body.contains(promise_id, autoescape=True))
    broke = (journal.c.case_id == promises.c.case_id) & (journal.c.act == "break_promise") & named
    late = (promises.c.id == promise_id) & (promises.c.settled > promises.c.due)
    return connection.execute(select(promises.c.id).where(late, exists().where(broke))).first() is not None


def on_open_case() -> ColumnElement[bool]:
    """That a promise's case is open."""
    return promises.c.case_id.in_(select(cases.c.id).where(IS_OPEN))


def at_risk(connection: Connection) -> tuple[Promise, ...]:
    """Open promises of which the lead was told, and broken ones on open cases, the next due first."""
    # Two questions: each finds its few rows by an index, both in one would read all promises.
    found = listed(connection, IS_AT_RISK) + listed(connection, IS_OVERDUE, on_open_case())
    return tuple(sorted(found, key=lambda one: (one.due, one.id)))


def owned(connection: Connection, *conditions: ColumnElement[bool]) -> tuple[tuple[Promise, str | None], ...]:
    """The same, each with its case's owner."""
    wanted = select(promises, cases.c.owner).join(cases, cases.c.id == promises.c.case_id)
    rows = connection.execute(wanted.where(*conditions).order_by(*NEXT_DUE))
    return tuple((promise_of(row), row.owner) for row in rows)


def to_customer(
    now: Now, customer_id: str, broken_within: timedelta, *, on_postgres: bool
) -> ColumnElement[bool]:
    """Open promises to a customer, those broken within the time, and longer ago if they are still owed."""
    lately = (promises.c.state == PromiseState.BROKEN.value) & (promises.c.due >= now(-broken_within))
    whose = theirs(promises.c.customer_id, [customer_id], on_postgres=on_postgres)
    return whose & (IS_PROMISED | lately | (IS_OVERDUE & on_open_case()))


def due(connection: Connection, now: Now, limit: int) -> Due:
    """What asks for an act now: one question, and a second one if there are promises to look at."""
    rows = connection.execute(_asking(now, limit)).all()
    found: Mapping[str, list[str]] = {"now": [], "promise": [], "case": [], "handoff": []}
    for row in rows:
        found[row.kind].append(row.id)
    moment = next(row.moment for row in rows if row.kind == "now")
    looked = owned(connection, promises.c.id.in_(found["promise"])) if found["promise"] else ()
    return Due(moment, looked, tuple(found["case"]), tuple(found["handoff"]))


def _asking(now: Now, limit: int) -> Any:
    kinds = (
        _kind(now, "promise", promises.c.id, IS_PROMISED, promises.c.look_at <= now(), limit),
        _kind(now, "case", cases.c.id, IS_WAITING, cases.c.waiting_until <= now(), limit),
        _kind(now, "handoff", handoffs.c.id, IS_OFFERED, handoffs.c.expires <= now(), limit),
    )
    nothing: Any = literal_column("''").label("id")
    clock = select(literal_column("'now'").label("kind"), nothing, now().label("moment"))
    return union_all(clock, *kinds)


def _kind(
    now: Now,
    name: str,
    key: ColumnElement[str],
    open_: ColumnElement[bool],
    come: ColumnElement[bool],
    limit: int,
) -> Select[Any]:
    found = select(key.label("id")).where(open_, come).limit(limit).subquery(f"due_{name}")
    return select(literal_column(f"'{name}'").label("kind"), found.c.id, now().label("moment"))
