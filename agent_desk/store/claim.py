"""Taking and giving back cases. Nothing else in Agent Desk assigns an owner (a test reads the sources).

Three layers keep one owner: the UPDATE's conditions, the index "one open ownership per case", and the owner
epoch, a fencing token without which a former owner's late write is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, bindparam, insert, literal, select, update
from sqlalchemy.sql.dml import ReturningUpdate

from agent_desk.application.ports import Claim
from agent_desk.store import claim_there
from agent_desk.store.change import Now, case_row, change, changing, existing, perform
from agent_desk.store.journal import Act, case_of_act, happened
from agent_desk.store.rows import AnyRow, case_of
from agent_desk.store.tables import IS_FREE, IS_OPEN, IS_PROMISED, cases, ownerships, promises


def claim(
    connection: Connection, now: Now | None, case_id: str, version: int, act: Act
) -> tuple[Claim, AnyRow | None]:
    """Make the actor the owner if the case is free and unchanged; its row, unless it was not won just now.

    ``now`` None, here and below, leaves the whole of it to PostgreSQL, in one step.
    """
    row = _take(connection, now, act, case_id, version)
    if row is not None:
        return Claim(True, case_of(row)), row
    # The reply to our own commit may have been lost: then the journal knows this act.
    return Claim(happened(connection, act.id), existing(connection, case_id)), None


def claim_next(connection: Connection, now: Now | None, act: Act, *, again: bool = False) -> AnyRow | None:
    """Make the actor the owner of the oldest free case that nobody else is taking just now.

    ``again`` says that the same act was tried before: what it took then is not followed by a second one.
    """
    taken = case_of_act(connection, act.id) if again else None
    return case_row(connection, taken) if taken else _take(connection, now, act)


def release(
    connection: Connection, now: Now, case_id: str, act: Act, *guards: ColumnElement[bool]
) -> AnyRow | None:
    """Make nobody the owner of an open case if the guards hold; the row as it is then, or None."""
    row = change(connection, now, case_id, act, _owner(None, None), IS_OPEN, *guards)
    if row is not None:
        held = (ownerships.c.case_id == case_id) & ownerships.c.to_at.is_(None)
        connection.execute(update(ownerships).where(held).values(to_at=row.acted))
        _look_at_promises(connection, row)
    return row


def _take(
    connection: Connection, now: Now | None, act: Act, case_id: str | None = None, version: int | None = None
) -> AnyRow | None:
    act = replace(act, body=(*act.body, ("how", "claim")))
    if now is None:
        return claim_there.take(connection, act, case_id, version)
    row = perform(connection, _taking(now, case_id, version), act, agent=act.actor)
    if row is not None:
        facts = {"id": act.id, "case_id": row.id, "epoch": row.epoch, "agent": act.actor, "how": "claim"}
        connection.execute(insert(ownerships), {**facts, "from_at": row.acted})
    return row


def _taking(now: Now, case_id: str | None, version: int | None) -> ReturningUpdate[tuple[Any, ...]]:
    if case_id is None:
        oldest: Select[Any] = select(cases.c.id).where(IS_FREE).order_by(cases.c.opened, cases.c.id).limit(1)
        wanted = cases.c.id == oldest.with_for_update(skip_locked=True).scalar_subquery()
    else:
        wanted = (cases.c.id == case_id) & (cases.c.version == version)
    return changing(now, _owner(bindparam("agent"), now()), IS_FREE, wanted)


def _owner(agent: ColumnElement[str] | None, since: ColumnElement[Any] | None) -> Mapping[str, Any]:
    return {"owner": agent, "owned_since": since, "epoch": cases.c.epoch + 1}


def accept(connection: Connection, now: Now, offer: AnyRow, act: Act) -> AnyRow | None:
    """Make the actor the owner instead of the offer's sender; the case's row, or None if it changed hands."""
    sent = (cases.c.owner == offer.sender) & (cases.c.epoch == offer.epoch) & IS_OPEN
    return _move(connection, now, offer.case_id, act, "handoff", sent)


def take_over(
    connection: Connection, now: Now, case_id: str, act: Act, *guards: ColumnElement[bool]
) -> AnyRow | None:
    """Make the actor the owner instead of another one where the guards hold; its row then, or None."""
    owned = cases.c.owner.is_not(None) & (cases.c.owner != act.actor) & IS_OPEN
    return _move(connection, now, case_id, act, "take_over", owned, *guards)


def _move(
    connection: Connection, now: Now, case_id: str, act: Act, how: str, *guards: ColumnElement[bool]
) -> AnyRow | None:
    act = replace(act, body=(*act.body, ("how", how)))
    values = _owner(literal(act.actor), now())
    row = change(connection, now, case_id, act, values, *guards)
    if row is not None:
        # The new owner closes the former one's ownership: the database allows it once the case is theirs.
        held = (ownerships.c.case_id == case_id) & ownerships.c.to_at.is_(None)
        connection.execute(update(ownerships).where(held).values(to_at=row.acted))
        facts = {"id": act.id, "case_id": row.id, "epoch": row.epoch, "agent": act.actor, "how": how}
        connection.execute(insert(ownerships), {**facts, "from_at": row.acted})
        _look_at_promises(connection, row)
    return row


def _look_at_promises(connection: Connection, row: AnyRow) -> None:
    """The promises go along: whoever answers for them now may be away when they fall due."""
    theirs = (promises.c.case_id == row.id) & IS_PROMISED & (promises.c.look_at > row.acted)
    connection.execute(update(promises).where(theirs).values(look_at=row.acted))
