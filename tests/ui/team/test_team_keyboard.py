"""Sheets and pages are reached, used and left by keyboard; they have names, and no start pays for them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from agent_desk.ui.action_table import ACTIONS
from agent_desk.ui.panes.help_page import HelpPage
from agent_desk.ui.team.promise_sheet import PromiseSheet
from agent_desk.ui.text import PlainLabel
from tests.fakes import team_people
from tests.ui.team.conftest import TeamScene
from tests.ui.test_keyboard import controls, unnamed

CTRL = Qt.KeyboardModifier.ControlModifier
LATE = [spec.id for spec in ACTIONS if spec.late]


@pytest.mark.parametrize("language", ["en", "ru", "lv"])
def test_every_control_of_every_sheet_and_page_has_a_name(team_scene: TeamScene, language: str) -> None:
    team_scene.window.look_switch.language(language)
    team_scene.use_cases.told = (team_people.TOLD_BEFORE,)
    team_scene.fill()
    team_scene.ring_mine()
    opens: list[Callable[[], object]] = [team_scene.window.actions_table.made[name].trigger for name in LATE]
    opens += [lambda: team_scene.team.commands.open(team_people.consult())]
    opens += [lambda: team_scene.use_cases.open_handoff("h1")]
    for act in opens:
        act()
        team_scene.settle()
        assert unnamed(team_scene.window) == []
        assert QApplication.activeModalWidget() is None
        team_scene.team.escape()
    assert len(list(controls(team_scene.window))) > 40
    team_scene.window.look_switch.language("en")


def test_f6_reaches_the_sheet_and_esc_leaves_it_where_the_keyboard_was(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F4)
    note = team_scene.focus()
    team_scene.key(Qt.Key.Key_F9)
    sheet = team_scene.sheet(PromiseSheet)
    team_scene.key(Qt.Key.Key_Escape)
    assert team_scene.focus() is note
    team_scene.key(Qt.Key.Key_F9)
    reached = []
    for _ in range(6):
        team_scene.key(Qt.Key.Key_F6)
        reached.append(team_scene.focus())
    assert sheet.primary in reached


def test_a_page_leaves_when_another_context_is_looked_at(team_scene: TeamScene) -> None:
    team_scene.key(Qt.Key.Key_L, CTRL)
    assert not team_scene.window.answers.isVisible()
    team_scene.ring()
    assert team_scene.team.pages.page is None
    assert team_scene.window.answers.isVisible()


def test_the_action_bar_shows_each_verb_with_its_key_and_only_what_makes_sense(team_scene: TeamScene) -> None:
    made = team_scene.window.actions_table.made
    names = ("own", "promise", "consult", "hand_off", "praise")
    assert [made[name].isEnabled() for name in names] == [False] * 5
    team_scene.ring_mine()
    assert [made[name].isEnabled() for name in names] == [False, True, True, True, True]
    buttons = team_scene.window.action_bar.findChildren(QPushButton)
    assert [button.text().split()[0] for button in buttons] == ["F8", "F9", "F10", "F11", "F12", "Ctrl+K"]


def test_the_palette_and_the_help_page_have_the_teams_actions(team_scene: TeamScene) -> None:
    offered = {row.id for row in team_scene.window.commands.finding.offers()}
    assert set(LATE) <= offered
    team_scene.key(Qt.Key.Key_F1)
    page = team_scene.window.pages.currentWidget()
    assert isinstance(page, HelpPage)
    assert {"F9", "F10", "F11", "F12", "Ctrl+O"} <= {label.text() for label in page.findChildren(PlainLabel)}
    team_scene.key(Qt.Key.Key_Escape)


def test_a_start_imports_nothing_of_the_team() -> None:
    look = (
        "import sys, agent_desk.ui.app; "
        "print([name for name in sys.modules if name.startswith('agent_desk.ui.team') or "
        "name.endswith(('.promise_events', '.team_events', '.desk_events'))])"
    )
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_sheet_and_what_was_told_fit_a_small_screen(team_scene: TeamScene) -> None:
    team_scene.use_cases.told = (team_people.TOLD_BEFORE,)
    team_scene.fill()
    team_scene.window.resize(1366, 768)
    team_scene.ring_mine()
    team_scene.window.answers.show_article(team_scene.use_cases.answers[0])
    team_scene.key(Qt.Key.Key_F9)
    assert team_scene.window.height() == 768
    told = team_scene.team.told
    assert told is not None
    line = told._line
    team_scene.bot.waitUntil(lambda: line.height() >= line.heightForWidth(line.width()))
