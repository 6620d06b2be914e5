"""Beginning a case under a number that nobody else has."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

from sqlalchemy import Connection, null

from agent_desk.application.ports import StoreProblem
from agent_desk.domain.case import Case
from agent_desk.domain.case_number import new_number
from agent_desk.domain.quick import dataclass
from agent_desk.domain.sentence import Sentence
from agent_desk.store.change import Now, case_row
from agent_desk.store.dialect import insert_of
from agent_desk.store.journal import Act, append, case_facts
from agent_desk.store.rows import AnyRow, case_of
from agent_desk.store.tables import cases

_TRIES = 20


@dataclass(frozen=True, slots=True)
class NewCase:
    """A case to be begun; ``tickets`` as they are stored, ``number`` the one it had, if any."""

    id: str
    customer_id: str
    topic: str
    tickets: str
    number: str = ""


def begin(connection: Connection, now: Now, case: NewCase, act: Act) -> Case:
    """Begin ``case`` unowned, or give back the one that is there under its id."""
    for _ in range(_TRIES):
        row = _insert(connection, now, case)
        if row is not None:
            facts = (*act.body, ("number", row.number), ("customer", case.customer_id), *case_facts(row))
            append(connection, row, replace(act, body=facts))
            return case_of(row)
        there = case_row(connection, case.id)
        if there is not None:
            return case_of(there)
        case = replace(case, number="")
    raise StoreProblem(Sentence("No free case number was found."), Sentence("Try again."))


def _insert(connection: Connection, now: Now, case: NewCase) -> AnyRow | None:
    """The new row, or None when the id or the number is taken."""
    counters = {"epoch": 0, "version": 1, "acts": 1, "state": "open", "number": case.number or new_number()}
    values: dict[str, Any] = {**asdict(case), **counters, "opened": now(), "changed": now()}
    statement = insert_of(connection)(cases).values(values).on_conflict_do_nothing()
    return connection.execute(
        statement.returning(cases, now().label("acted"), null().label("previous"))
    ).one_or_none()
