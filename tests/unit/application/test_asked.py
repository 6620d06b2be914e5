"""A problem names what was asked for, on whichever lane it arose."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from types import SimpleNamespace
from typing import Any, cast

import pytest

from agent_desk.application.desk import Desk
from agent_desk.application.events import ProblemArose
from agent_desk.application.lanes import InlineLane, Lane
from agent_desk.application.ports import StoreProblem, TaskRunner
from agent_desk.application.session import Session
from tests.fakes.sink import FakeClock, FakeSink

AWAY = StoreProblem("The store is away.", "Wait.")


@pytest.fixture(params=["inline", "lane"])
def lane(request: pytest.FixtureRequest) -> Iterator[TaskRunner]:
    if request.param == "inline":
        yield InlineLane()
        return
    lane = Lane("store")
    yield lane
    lane.close()


class Room:
    """A desk whose promises, consults and offers always fail on their way."""

    def __init__(self, lane: TaskRunner) -> None:
        self.sink, self.lane = FakeSink(), lane
        self.session = Session("anna", FakeClock(), self.sink, lane)
        failing = SimpleNamespace(
            make_promise=self._fails, keep_promise=self._fails, list_promises=self._fails,
            offer_handoff=self._says, offer_batch=self._fails,
        )  # fmt: skip
        rest: Future[Any] = Future()
        rest.set_result(SimpleNamespace(team=SimpleNamespace(promises=failing, handoffs=failing)))
        self.ready: Future[Any] = Future()
        self.parts = SimpleNamespace(session=self.session, rest=rest)
        self.desk = Desk(cast("Any", self.ready), self.sink)

    def open(self) -> None:
        self.ready.set_result(self.parts)

    def problems(self) -> list[tuple[str, str]]:
        """What arose, when the lane has done what was asked, and what follows from it."""
        for _ in range(2):
            self.lane.submit(lambda: None).result(5)
        return sorted((one.act, one.about) for one in self.sink.of(ProblemArose))

    def _fails(self, *_arguments: object) -> None:
        def fail() -> None:
            self.session.on_store(lambda: _raise(AWAY))  # what follows from an act is part of it

        self.session.on_store(fail)

    def _says(self, *_arguments: object) -> None:
        self.session.publish(ProblemArose("Nobody was named to take it."))


def _raise(problem: Exception) -> None:
    raise problem


@pytest.mark.parametrize("early", [True, False])
def test_a_problem_names_the_act_and_what_it_is_about(lane: TaskRunner, early: bool) -> None:
    room = Room(lane)
    if not early:
        room.open()
    room.desk.make_promise("call-1", "call back", FakeClock().now(), "", "")
    room.desk.keep_promise("p7", "called")
    room.desk.offer_handoff(context="call-2", receiver="", department="", reason="", next_step="")
    room.desk.offer_batch(("case-1", "case-2"), "bob", "", "late", "call")
    if early:
        room.open()
    assert room.problems() == [
        ("keep_promise", "p7"), ("make_promise", "call-1"), ("offer_batch", ""), ("offer_handoff", "call-2"),
    ]  # fmt: skip


def test_what_nobody_asked_for_names_nothing(lane: TaskRunner) -> None:
    room = Room(lane)
    room.open()
    room.desk.list_promises()
    room.session.on_store(lambda: _raise(AWAY))
    assert room.problems() == [("", ""), ("", "")]
