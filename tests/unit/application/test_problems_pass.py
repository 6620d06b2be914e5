"""A problem of a connection is told once, and taken back when the connection answers again."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

import pytest

from agent_desk.application.backend_ports import ConnectionHealth, ConnectionState
from agent_desk.application.events import CallerIdentified, ProblemArose, ProblemPassed
from agent_desk.application.follow_connections import FollowConnections
from agent_desk.application.follow_staff import FollowStaff
from agent_desk.application.ports import StoreNotWritable, StoreTooNew
from agent_desk.sdk.errors import NotReachable
from agent_desk.store.problems import sqlite_fault
from tests.fakes.backends import FakeBackends
from tests.fakes.sink import FakeSink
from tests.fakes.team_stores import FakeStaffStore
from tests.unit.application.desk import ANNA, DeskUnderTest, call

SLOW = NotReachable("Crm did not answer within 3 seconds.")


class SlowAtFirst:
    """A back end that does not answer the first questions, and then does."""

    def __init__(self, times: int = 1) -> None:
        self._left = times

    def __call__(self, _identity: object) -> object:
        self._left -= 1
        if self._left >= 0:
            raise SLOW
        return (ANNA,)


@pytest.fixture
def slow(desk: DeskUnderTest) -> DeskUnderTest:
    """A desk that got a call while its one back end was slow."""
    desk.backends.add("crm", "CustomerLookup", find_customers=SlowAtFirst())
    desk.receive(call())
    return desk


def passed(sink: FakeSink) -> list[ProblemArose]:
    return [event.problem for event in sink.of(ProblemPassed)]


def test_who_calls_is_asked_again_and_the_problem_is_over(slow: DeskUnderTest) -> None:
    (told,) = slow.sink.of(ProblemArose)
    assert told.message == "Crm: Crm did not answer within 3 seconds."
    assert told.remedy
    slow.receive.retry_due()
    assert not passed(slow.sink)
    slow.clock.advance(9)
    slow.receive.retry_due()
    found = slow.sink.last(CallerIdentified).customer
    assert found is not None
    assert found.name == "Anna Bērziņa"
    assert passed(slow.sink) == [told]


def test_a_connection_that_stays_away_is_told_once(desk: DeskUnderTest) -> None:
    desk.backends.add("crm", "CustomerLookup", find_customers=SlowAtFirst(2))
    desk.receive(call())
    for _ in range(2):
        desk.clock.advance(9)
        desk.receive.retry_due()
    assert len(desk.sink.of(ProblemArose)) == 1
    assert len(passed(desk.sink)) == 1
    assert len(desk.asked("find_customers")) == 3


def test_another_call_that_is_answered_ends_the_problem(slow: DeskUnderTest) -> None:
    slow.receive(call("second", number="+37129999999"))
    assert passed(slow.sink) == slow.sink.of(ProblemArose)


@pytest.mark.parametrize("over", [DeskUnderTest.know_anna, lambda desk: desk.receive.ended("call")])
def test_nobody_is_asked_about_a_caller_who_is_known_or_gone(
    slow: DeskUnderTest, over: Callable[[DeskUnderTest], object]
) -> None:
    over(slow)
    slow.receive.identify_again()
    slow.clock.advance(9)
    slow.receive.retry_due()
    assert len(slow.asked("find_customers")) == 1
    assert passed(slow.sink) == slow.sink.of(ProblemArose)


def test_a_connection_that_can_be_used_again_takes_its_problem_back() -> None:
    sink, backends = FakeSink(), FakeBackends()
    heard: list[Callable[[ConnectionHealth], None]] = []
    backends.on_health = heard.append  # type: ignore[assignment]
    FollowConnections(sink, backends)
    refused = ConnectionHealth("crm", ConnectionState.FAILED, "The key is refused.", "Enter it again.")
    for state in (refused, refused, ConnectionHealth("crm", ConnectionState.READY), refused):
        heard[0](state)
    told = ProblemArose("The key is refused.", "Enter it again.")
    assert sink.events == [told, ProblemPassed(told), told]


def test_a_store_that_can_be_asked_again_takes_its_problem_back(
    desk: DeskUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.changes()

    def newer(_cursor: object) -> object:
        raise StoreTooNew("This store was written by a newer Agent Desk.", "Update it.")

    with monkeypatch.context() as away:
        away.setattr(desk.changes._cursor, "since", newer)
        desk.changes()
        desk.changes()
    told = ProblemArose("This store was written by a newer Agent Desk.", "Update it.")
    assert desk.sink.of(ProblemArose) == [told]
    desk.changes()
    assert passed(desk.sink) == [told]


def test_what_could_not_be_written_is_over_when_something_is(
    desk: DeskUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.anna_calls()

    def full(*_asked: object) -> object:
        raise StoreNotWritable("The disk is full.", "Free some space.")

    with monkeypatch.context() as away:
        away.setattr(desk.cases, "claim", full)
        desk.own("call")
    told = ProblemArose("The disk is full.", "Free some space.")
    assert desk.sink.of(ProblemArose) == [told]
    staff = FollowStaff(desk.session, FakeStaffStore(desk.cases))
    assert passed(desk.sink) == []
    staff()
    assert passed(desk.sink) == [told]


def test_a_full_disk_is_a_store_that_takes_nothing() -> None:
    full, other = sqlite3.OperationalError("full"), sqlite3.OperationalError("busy")
    full.sqlite_errorcode, other.sqlite_errorcode = sqlite3.SQLITE_FULL, sqlite3.SQLITE_BUSY
    assert isinstance(sqlite_fault(full).problem(), StoreNotWritable)
    assert not isinstance(sqlite_fault(other).problem(), StoreNotWritable)
