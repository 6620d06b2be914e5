"""A desktop's clock may be wrong by hours: what can be promised is told by the store's."""

from __future__ import annotations

from datetime import timedelta

import pytest

from agent_desk.application.events import ProblemArose
from agent_desk.application.promise_events import PromiseChanged, PromiseProposed
from tests.unit.application.team_desk import TeamDeskUnderTest

HOUR = timedelta(hours=1)
WRONG = pytest.mark.parametrize("wrong", [-30 * HOUR, 30 * HOUR], ids=["slow", "fast"])


def desk_with(monkeypatch: pytest.MonkeyPatch, wrong: timedelta) -> TeamDeskUnderTest:
    desk = TeamDeskUnderTest("edgars")
    right = desk.clock.at
    monkeypatch.setattr(desk.promises, "now", lambda: right)
    desk.owns()
    desk.clock.at = right + wrong
    return desk


@WRONG
def test_the_store_says_which_time_is_to_come(monkeypatch: pytest.MonkeyPatch, wrong: timedelta) -> None:
    desk = desk_with(monkeypatch, wrong)
    for hours, taken in ((-1, False), (1, True)):
        due = desk.promises.now() + hours * HOUR
        before = len(desk.sink.of(PromiseChanged))
        desk.promise.make_promise("call", "call back", due, "", "I call you.")
        assert (len(desk.sink.of(PromiseChanged)) > before) is taken
    assert desk.sink.of(ProblemArose)[0].message == "This time cannot be promised."


@WRONG
def test_a_time_is_proposed_from_the_stores(monkeypatch: pytest.MonkeyPatch, wrong: timedelta) -> None:
    desk = desk_with(monkeypatch, wrong)
    desk.promise.propose_promise("call", "call back", "unknown", 1)
    due = desk.sink.last(PromiseProposed).proposal.due
    assert timedelta() < due - desk.promises.now() < 2 * HOUR
