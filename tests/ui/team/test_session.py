"""One agent at two desktops: the second asks, the first says where the session went and can take it back."""

from __future__ import annotations

from PySide6.QtCore import Qt

from agent_desk.application.team_events import SessionMoved
from agent_desk.domain.staff import DeskSession
from agent_desk.ui.team.promise_sheet import PromiseSheet
from tests.fakes import people
from tests.ui.team.conftest import TeamScene

THERE = DeskSession("anna", 3, "HOME-PC", people.NOW)
SINCE = f"{people.NOW.astimezone():%H:%M}"


def goes(scene: TeamScene, *, lost: bool) -> None:
    """The session is at home."""
    scene.application.bridge.publish(SessionMoved(THERE, lost))
    scene.settle()


def enabled(scene: TeamScene) -> set[str]:
    wanted = {"own", "promise", "consult", "hand_off", "solve", "save_note", "next_case"}
    return {name for name in wanted if scene.window.actions_table.made[name].isEnabled()}


def test_the_second_window_asks_to_take_the_session_over(team_scene: TeamScene) -> None:
    strip = team_scene.team.session
    assert not strip.isVisible()
    goes(team_scene, lost=False)
    assert strip.isVisible()
    assert strip.where.text() == f"You are also signed in at HOME-PC, since {SINCE}."
    assert "Take the session over here?" in strip.accessibleName()
    assert strip.take.text() == "Take it over here"
    before = team_scene.use_cases.times_asked("list_handoffs")
    team_scene.use_cases.silent = True  # the store is away
    strip.take.click()
    team_scene.settle()
    assert strip.isVisible()
    team_scene.use_cases.silent = False
    strip.take.click()
    team_scene.settle()
    assert team_scene.use_cases.last("take_session") == (3,)
    assert not strip.isVisible()
    team_scene.bot.waitUntil(lambda: team_scene.use_cases.times_asked("list_handoffs") > before)


def test_the_first_window_keeps_what_was_typed_and_does_nothing_more(team_scene: TeamScene) -> None:
    team_scene.fill()
    team_scene.ring_mine()
    team_scene.window.note.text.setPlainText("she lost her wallet")
    team_scene.key(Qt.Key.Key_F9)
    team_scene.write("call back")
    assert "promise" in enabled(team_scene)
    goes(team_scene, lost=True)
    assert team_scene.team.session.where.text() == f"Your session went to HOME-PC, {SINCE}."
    assert team_scene.team.session.take.text() == "Take it back here"
    assert enabled(team_scene) == set()
    assert team_scene.sheet(PromiseSheet).what.text() == "call back"
    assert team_scene.window.note.text.toPlainText() == "she lost her wallet"
    assert team_scene.team.board.incoming == ()
    assert not [row for row in team_scene.listed() if type(row.what).__name__ in ("Handoff", "Promise")]
    team_scene.team.session.take.click()
    team_scene.settle()
    assert "promise" in enabled(team_scene)
    team_scene.bot.waitUntil(lambda: team_scene.team.board.incoming != ())
    assert team_scene.sheet(PromiseSheet).what.text() == "call back"


def test_the_keyboard_reaches_the_button(team_scene: TeamScene) -> None:
    goes(team_scene, lost=True)
    for _ in range(12):
        team_scene.key(Qt.Key.Key_F6)
        if team_scene.focus() is team_scene.team.session.take:
            break
    assert team_scene.focus() is team_scene.team.session.take
    team_scene.key(Qt.Key.Key_Space)
    team_scene.settle()
    assert team_scene.use_cases.last("take_session") == (3,)
