"""A case waits until a time to come."""

from __future__ import annotations

from datetime import timedelta

import pytest

from agent_desk.application.events import CaseChanged, ProblemArose
from agent_desk.domain.case import CaseState, WaitingFor
from tests.unit.application.team_desk import TeamDeskUnderTest


@pytest.mark.parametrize("ago", [timedelta(), timedelta(days=2)])
def test_a_case_does_not_wait_until_a_time_that_has_passed(ago: timedelta) -> None:
    desk = TeamDeskUnderTest("edgars")
    desk.owns()
    changes = len(desk.sink.of(CaseChanged))
    desk.live.wait("call", WaitingFor.TIME, desk.clock.now() - ago, "she is at work")
    problem = desk.sink.last(ProblemArose)
    assert problem.message == "A case cannot wait until a time that has passed."
    assert problem.remedy == "Choose a time to come."
    assert desk.case.state is CaseState.OPEN
    assert len(desk.sink.of(CaseChanged)) == changes


@pytest.mark.parametrize("for_", [WaitingFor.CUSTOMER, WaitingFor.TIME])
def test_a_case_waits_until_a_time_to_come_or_without_one(for_: WaitingFor) -> None:
    desk = TeamDeskUnderTest("edgars")
    desk.owns()
    until = desk.clock.now() + timedelta(minutes=1) if for_ is WaitingFor.TIME else None
    desk.live.wait("call", for_, until, "she is at work")
    assert (desk.case.state, desk.case.waiting_until) == (CaseState.WAITING, until)
