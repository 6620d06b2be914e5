"""A desktop whose clock is wrong by hours: the team's database says what has passed, and what is to come."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from agent_desk.application.ports import StoreProblem
from agent_desk.domain.case import CaseState, WaitingFor

if TYPE_CHECKING:
    from tests.stores.desks import Desk

HOUR = timedelta(hours=1)


@pytest.mark.parametrize("wrong", [-5 * HOUR, 5 * HOUR], ids=["slow", "fast"])
def test_the_stores_clock_says_whether_a_time_is_to_come(postgres_store: Desk, wrong: timedelta) -> None:
    desk = postgres_store.beside(clock=lambda: datetime.now(UTC) + wrong)  # type: ignore[arg-type]
    assert abs(desk.promises.now() - datetime.now(UTC)) < HOUR
    case = desk.owned()
    with pytest.raises(StoreProblem, match="has passed"):
        desk.life.wait(
            case.id, case.version, case.epoch, "anna", WaitingFor.TIME, datetime.now(UTC) - HOUR, "x"
        )
    until = datetime.now(UTC) + HOUR
    waits = desk.life.wait(case.id, case.version, case.epoch, "anna", WaitingFor.TIME, until, "x")
    assert (waits.state, waits.waiting_until) == (CaseState.WAITING, until)
