"""What is typed goes where one typed before, whatever comes and goes around the sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from agent_desk.ui.panes.notices import Notice, Tone
from agent_desk.ui.team.promise_sheet import PromiseSheet
from tests.fakes import people
from tests.ui.team.conftest import TeamScene

CTRL = Qt.KeyboardModifier.ControlModifier


def two_tabs(scene: TeamScene) -> None:
    """A promise is being typed beside another customer's tab, under two notices with buttons."""
    scene.window.acts.open_customer(people.OLEG.id)
    scene.settle()
    scene.ring_mine()
    scene.end()
    scene.window.contexts.look_at("call-1")
    scene.settle()
    for number in (1, 2):
        scene.window.notices.show_notice(Notice(f"Problem {number}.", "", Tone.PROBLEM, "How kind"))
    scene.key(Qt.Key.Key_F4)
    scene.key(Qt.Key.Key_F9)
    scene.write("call")


def test_the_keyboard_comes_back_to_the_sheets_field(team_scene: TeamScene) -> None:
    two_tabs(team_scene)
    what = team_scene.sheet(PromiseSheet).what
    team_scene.key(Qt.Key.Key_Tab, CTRL)
    assert team_scene.window.contexts.current == f"customer:{people.OLEG.id}"
    assert team_scene.focus() is team_scene.window.note.text
    team_scene.key(Qt.Key.Key_Tab, CTRL)
    assert team_scene.sheet(PromiseSheet).what is what
    team_scene.write(" back")
    assert what.text() == "call back"
    team_scene.key(Qt.Key.Key_Escape)
    assert team_scene.focus() is team_scene.window.note.text


def test_it_comes_back_to_the_sheet_that_was_made_anew_meanwhile(team_scene: TeamScene) -> None:
    two_tabs(team_scene)
    team_scene.key(Qt.Key.Key_Tab, CTRL)
    team_scene.window.look_switch.language("lv")
    team_scene.settle()
    team_scene.key(Qt.Key.Key_Tab, CTRL)
    assert team_scene.sheet(PromiseSheet).isAncestorOf(team_scene.focus())
    team_scene.window.look_switch.language("en")


def test_who_looks_at_the_note_of_another_tab_comes_back_to_the_note(team_scene: TeamScene) -> None:
    two_tabs(team_scene)
    team_scene.key(Qt.Key.Key_F4)
    for _there_and_back in range(2):
        team_scene.key(Qt.Key.Key_Tab, CTRL)
        assert team_scene.focus() is team_scene.window.note.text


def test_closing_a_tab_from_its_sheet_gives_the_keyboard_to_no_button(team_scene: TeamScene) -> None:
    two_tabs(team_scene)
    team_scene.key(Qt.Key.Key_W, CTRL)
    assert team_scene.focus() is team_scene.window.note.text
    team_scene.key(Qt.Key.Key_W, CTRL)
    assert team_scene.window.contexts.tabs == []
    assert not isinstance(QApplication.focusWidget(), QPushButton)
    assert team_scene.focus() is team_scene.window.answers.field


def test_a_tab_that_is_closed_beside_another_sheet_takes_no_keys_from_it(team_scene: TeamScene) -> None:
    two_tabs(team_scene)
    team_scene.window.commands.close(f"customer:{people.OLEG.id}")
    team_scene.settle()
    assert team_scene.sheet(PromiseSheet).isAncestorOf(team_scene.focus())
