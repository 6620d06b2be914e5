"""What errors of the databases mean."""

from __future__ import annotations

import psycopg
from sqlalchemy import exc

from agent_desk.store.problems import Kind, fault_of


def test_a_driver_that_lost_count_of_the_answers_lost_its_connection() -> None:
    origin = psycopg.InternalError("received 2 results from command 'ROLLBACK'")
    assert fault_of(exc.InternalError("ROLLBACK", None, origin)).kind is Kind.LOST
