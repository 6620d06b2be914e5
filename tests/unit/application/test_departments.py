"""Departments are asked for when a connection appears, and again when it did not answer."""

from __future__ import annotations

from datetime import timedelta

import pytest

from agent_desk.application.ask_departments import AGAIN_AFTER, FAILED_AFTER, AskDepartments
from agent_desk.sdk.errors import NotReachable
from tests.fakes.backends import FakeBackends
from tests.fakes.sink import FakeClock
from tests.unit.application.team_desk import BILLING

MOMENT = timedelta(seconds=1)


@pytest.fixture
def backends() -> FakeBackends:
    return FakeBackends()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def departments(backends: FakeBackends, clock: FakeClock) -> AskDepartments:
    return AskDepartments(backends, clock)


def test_a_connection_that_comes_later_is_asked_at_once(
    departments: AskDepartments, backends: FakeBackends
) -> None:
    heard: list[str] = []
    departments.on_change(lambda: heard.append("others"))
    assert departments.all() == ()
    backends.add("sample", "StaffDirectory", departments=(BILLING,))
    assert departments.all() == (BILLING,)
    departments()
    assert heard == ["others"]
    assert len(backends.asked) == 1


def test_one_that_answered_is_asked_again_only_when_that_is_long_ago(
    departments: AskDepartments, backends: FakeBackends, clock: FakeClock
) -> None:
    backends.add("sample", "StaffDirectory", departments=(BILLING,))
    departments()
    clock.at += AGAIN_AFTER - MOMENT
    departments()
    assert len(backends.asked) == 1
    clock.at += MOMENT
    departments()
    assert len(backends.asked) == 2


def test_one_that_did_not_answer_is_asked_again_soon_and_keeps_what_it_told(
    departments: AskDepartments, backends: FakeBackends, clock: FakeClock
) -> None:
    backends.add("sample", "StaffDirectory", departments=(BILLING,))
    departments()
    backends.answers["sample", "departments"] = NotReachable("away")
    clock.at += AGAIN_AFTER
    assert departments.all() == (BILLING,)
    departments()
    assert len(backends.asked) == 2
    clock.at += FAILED_AFTER
    departments()
    assert len(backends.asked) == 3


def test_what_a_connection_told_goes_with_it(departments: AskDepartments, backends: FakeBackends) -> None:
    backends.add("sample", "StaffDirectory", departments=(BILLING,))
    assert departments.all() == (BILLING,)
    backends.infos.clear()
    assert departments.all() == ()
