"""Each condition that has an index of its own is answered by it, on both databases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import ColumnElement, literal_column, select, text

from agent_desk.store.tables import (
    IS_AT_RISK,
    IS_FREE,
    IS_OFFERED,
    IS_OPEN,
    IS_OVERDUE,
    IS_PROMISED,
    IS_UNSETTLED,
    IS_WAITING,
    cases,
    handoffs,
    journal,
    outbox,
    promises,
)
from agent_desk.store.tables.journal import MOVED_ON

if TYPE_CHECKING:
    from sqlalchemy import Select

    from tests.stores.desks import Desk

OLDEST = cases.c.opened, cases.c.id
MONDAY: ColumnElement[Any] = literal_column("'2026-03-02 09:00:00'")
QUESTIONS = {
    "ix_cases_owner_open": select(cases.c.id).where(cases.c.owner == "anna", IS_OPEN),
    "ix_cases_free": select(cases.c.id).where(IS_FREE).order_by(*OLDEST).limit(1),
    "ix_cases_waiting_until": select(cases.c.id).where(IS_WAITING, cases.c.waiting_until <= MONDAY),
    "ix_promises_look_at": select(promises.c.id).where(IS_PROMISED, promises.c.look_at <= MONDAY),
    "ix_promises_at_risk": select(promises.c.id).where(IS_AT_RISK).order_by(promises.c.due),
    "ix_promises_owed": select(promises.c.id).where(IS_OVERDUE),
    "ix_handoffs_expires": select(handoffs.c.id).where(IS_OFFERED, handoffs.c.expires <= MONDAY),
    "ix_handoffs_receiver": select(handoffs.c.id).where(IS_OFFERED, handoffs.c.receiver == "anna"),
    "ix_outbox_unsettled": select(outbox.c.id).where(IS_UNSETTLED, outbox.c.agent == "anna"),
    "ix_journal_moved_on": select(journal.c.seq).where(journal.c.case_id == "a", MOVED_ON),
}
# The same rows by another order: which of the two a database without statistics takes is its own affair.
AS_GOOD = {"ix_cases_free": "ix_cases_owner_open", "ix_handoffs_expires": "ix_handoffs_receiver"}


@pytest.mark.parametrize("index", QUESTIONS)
def test_a_condition_with_an_index_of_its_own_is_answered_by_it(real_desk: Desk, index: str) -> None:
    plan = explained(real_desk, QUESTIONS[index])
    assert any(name in plan for name in (index, AS_GOOD.get(index, index))), plan


def explained(desk: Desk, question: Select[Any]) -> str:
    """The plan, in the database's words."""
    assert desk.store
    sqlite = not desk.store.work.on_postgres
    with desk.store.work.engine.connect() as connection:
        if not sqlite:
            # Small tables are read as they stand: only what could not be answered by the index is then.
            connection.execute(text("SET LOCAL enable_seqscan = off"))
        asked = str(question.compile(connection, compile_kwargs={"literal_binds": True}))
        words = "EXPLAIN QUERY PLAN " if sqlite else "EXPLAIN "
        rows = connection.exec_driver_sql(words + asked).all()
        connection.rollback()
    return "\n".join(str(row[-1]) for row in rows)
