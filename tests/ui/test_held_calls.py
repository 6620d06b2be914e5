"""Two callers at once: the window says who is on the line, who is held, and what it does not know."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from agent_desk.application.events import CallChanged
from agent_desk.domain.call import Call, CallState
from agent_desk.ui.models.desk_rows import CallRow
from tests.fakes import people
from tests.ui.conftest import Scene

FIRST = replace(people.call(), state=CallState.ANSWERED, answered=people.NOW - timedelta(seconds=30))
SECOND = replace(
    people.call("+371 29 111 222", "Oleg", "call-2"),
    state=CallState.ANSWERED,
    answered=people.NOW - timedelta(seconds=5),
)
HELD = replace(FIRST, state=CallState.HELD, turned=people.NOW - timedelta(seconds=6))


def tell(scene: Scene, *calls: Call) -> None:
    """The telephone system tells what became of calls."""
    scene.application.bridge.publish(*map(CallChanged, calls))
    scene.settle()


def on_the_desk(scene: Scene) -> dict[str, str]:
    desk = scene.window.desk
    return {row.context: desk._spoken(row) for row in desk._model.rows if isinstance(row, CallRow)}


def in_the_tabs(scene: Scene) -> list[str]:
    tabs = scene.window.tabs
    return [tabs.accessibleTabName(place) for place in range(tabs.count())]


def both(scene: Scene) -> None:
    scene.ring()
    scene.use_cases.matches = ()
    scene.ring(replace(SECOND, state=CallState.RINGING, answered=None))
    tell(scene, FIRST, SECOND)


def test_who_was_spoken_to_before_may_be_held_where_nobody_tells(scene: Scene) -> None:
    both(scene)
    assert on_the_desk(scene) == {
        "call-1": "Anna Bērziņa, on the line or held", "call-2": "Oleg, on the line",
    }  # fmt: skip
    assert in_the_tabs(scene) == ["Anna Bērziņa, on the line or held", "Oleg, on the line"]
    assert scene.window.call_bar._how.text() == "on the line or held"
    listed = {row.id: row.hint for row in scene.window.commands.finding._contexts()}
    assert listed["call-1"].startswith("on the line or held · ")
    scene.window.contexts.look_at("call-2")
    scene.settle()
    assert scene.window.call_bar._how.text() == "on the line"
    tell(scene, replace(SECOND, state=CallState.ENDED, ended=people.NOW))
    assert on_the_desk(scene) == {"call-1": "Anna Bērziņa, on the line"}


def test_a_call_that_is_held_says_so_and_for_how_long(scene: Scene) -> None:
    both(scene)
    tell(scene, HELD)
    bar = scene.window.call_bar
    assert (bar._how.text(), bar._clock.text()) == ("held", "00:06")
    assert on_the_desk(scene) == {"call-1": "Anna Bērziņa, held", "call-2": "Oleg, on the line"}
    assert in_the_tabs(scene) == ["Anna Bērziņa, held", "Oleg, on the line"]
    tell(scene, replace(FIRST, turned=people.NOW), replace(SECOND, state=CallState.HELD, turned=people.NOW))
    assert (bar._how.text(), bar._clock.text()) == ("on the line", "00:30")


def test_beside_another_customer_who_is_spoken_to_comes_before_who_is_held(scene: Scene) -> None:
    both(scene)
    tell(scene, HELD)
    scene.window.acts.open_customer("c-firm")
    scene.settle()
    button = scene.window.call_bar.on_the_line
    assert button.accessibleName() == "on the line: Oleg"
    tell(scene, replace(SECOND, state=CallState.ENDED, ended=people.NOW))
    assert button.accessibleName() == "held: Anna Bērziņa"
    assert button.text() == "held: Anna Bērziņa  00:06"


def test_a_held_call_is_answered_again_by_its_key(scene: Scene) -> None:
    scene.ring()
    tell(scene, HELD)
    scene.key(Qt.Key.Key_F2)
    assert scene.use_cases.last("answer_call") == ("call-1",)
    tell(scene, FIRST)
    before = scene.use_cases.times_asked("answer_call")
    scene.key(Qt.Key.Key_F2)
    assert scene.use_cases.times_asked("answer_call") == before


def test_a_tab_of_a_held_call_stays_and_says_so(scene: Scene) -> None:
    scene.ring()
    tell(scene, HELD)
    scene.window.commands.close("call-1")
    scene.settle()
    assert "Anna Bērziņa is held: this stays open until the call is over." in scene.window.notices.messages()


@pytest.mark.parametrize("state", [CallState.ANSWERED, CallState.ENDED])
def test_nobody_is_said_to_be_calling_who_was_answered_or_gave_up(scene: Scene, state: CallState) -> None:
    scene.ring()
    scene.use_cases.matches = ()
    ringing = replace(SECOND, state=CallState.RINGING, answered=None)
    scene.ring(ringing)
    scene.window.look_switch.language("lv")
    assert any("Oleg" in message for message in scene.window.notices.messages())
    tell(scene, replace(ringing, queue="Billing"))
    assert any("Oleg" in message for message in scene.window.notices.messages())
    tell(scene, replace(ringing, state=state))
    assert not any("Oleg" in message for message in scene.window.notices.messages())
