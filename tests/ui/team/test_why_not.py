"""A key whose action makes no sense now says why in one notice; one that does does it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from agent_desk.application.team_events import SessionMoved
from agent_desk.domain.staff import DeskSession
from tests.fakes import people
from tests.ui.team.conftest import TeamScene

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def told(scene: TeamScene, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> str:
    """What a key says, with the keyboard in a list."""
    scene.window.desk.list.setFocus()
    scene.key(key, modifiers)
    bars = list(scene.window.notices._shown.values())
    assert len(bars) == 1, "one notice"
    notice = bars[0].notice
    scene.window.notices.dismiss()
    return f"{notice.message} {notice.remedy}"


def test_a_promise_is_not_undone_but_agreed_anew(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F9)
    team_scene.write("call back")
    team_scene.key(Qt.Key.Key_Return)
    team_scene.settle()
    assert told(team_scene, Qt.Key.Key_Z, CTRL) == (
        "“Undo” is not possible now. What you promised stays promised: Shift+F9 agrees another time."
    )


def test_owning_for_a_caller_who_is_not_recognised(team_scene: TeamScene) -> None:
    team_scene.use_cases.matches = ()
    team_scene.ring()
    for key in (Qt.Key.Key_F8, Qt.Key.Key_F9, Qt.Key.Key_F10, Qt.Key.Key_F11, Qt.Key.Key_F12):
        words = told(team_scene, key)
        assert words.endswith("It is not known who is calling: choose the customer first.")


def test_without_a_call_or_a_customer(team_scene: TeamScene) -> None:
    assert told(team_scene, Qt.Key.Key_F11, SHIFT) == (
        "“Transfer the call” is not possible now. Nobody is on the line here."
    )
    assert told(team_scene, Qt.Key.Key_F2).endswith("No call is ringing.")
    assert told(team_scene, Qt.Key.Key_F8).endswith("No customer is open: Ctrl+K finds one.")
    assert told(team_scene, Qt.Key.Key_Z, CTRL).endswith("There is nothing to take back.")


@pytest.mark.parametrize(
    ("owner", "key", "words"),
    [
        ("anna", Qt.Key.Key_F8, "is yours already."),
        ("edgars", Qt.Key.Key_F8, "Edgars Ozols owns case AD-1042: Ctrl+O reaches them."),
        ("edgars", Qt.Key.Key_F11, "Edgars Ozols owns case AD-1042: Ctrl+O reaches them."),
        (None, Qt.Key.Key_F11, "Nobody owns the case: F8 makes it yours."),
    ],
)
def test_whose_case_it_is(team_scene: TeamScene, owner: str | None, key: Qt.Key, words: str) -> None:
    team_scene.use_cases.case = people.case(owner)
    team_scene.ring()
    assert told(team_scene, key).endswith(words)


def test_at_another_desktop(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    there = DeskSession("anna", 3, "HOME-PC", people.NOW)
    team_scene.application.bridge.publish(SessionMoved(there))
    team_scene.settle()
    assert told(team_scene, Qt.Key.Key_F9).endswith("take it over here first.")


def test_what_is_possible_is_done_without_a_word_and_a_text_field_undoes_its_own(
    team_scene: TeamScene,
) -> None:
    team_scene.ring()
    team_scene.key(Qt.Key.Key_F8)
    assert team_scene.use_cases.times_asked("own_case") == 1
    team_scene.window.notices.dismiss()
    team_scene.window.acts._forget_undo()
    team_scene.key(Qt.Key.Key_F4)
    team_scene.write("x")
    team_scene.key(Qt.Key.Key_Z, CTRL)
    assert team_scene.window.note.text.toPlainText() == ""
    assert team_scene.messages() == []


def test_the_reason_speaks_the_windows_language_like_the_rest(team_scene: TeamScene) -> None:
    team_scene.window.desk.list.setFocus()
    team_scene.key(Qt.Key.Key_F2)
    team_scene.window.look_switch.language("lv")
    team_scene.settle()
    (bar,) = team_scene.window.notices._shown.values()
    assert bar.notice.remedy == "Neviens nezvana."


def test_what_was_said_goes_when_it_is_not_so_any_more(team_scene: TeamScene) -> None:
    """ "Case … is yours already" stood beside "Nobody owns this"."""
    team_scene.ring_mine()
    team_scene.window.desk.list.setFocus()
    team_scene.key(Qt.Key.Key_F8)
    (said,) = team_scene.window.notices.messages()
    assert said == "“Own it” is not possible now."
    team_scene.use_cases.release_case(team_scene.window.contexts.current)
    team_scene.settle()
    assert said not in team_scene.window.notices.messages()
