"""Help and connections: a call that rings is seen above them, and whatever is done leads back to the desk."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from agent_desk.domain.call import CallState
from agent_desk.ui.panes.notices import Notice
from tests.fakes import people
from tests.fakes.setting_up import FakeSettingUp
from tests.ui.conftest import Scene

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def scene(qtbot: QtBot) -> Iterator[Scene]:
    """A window in which something is connected."""
    made = Scene(qtbot)
    made.window.setting_up = FakeSettingUp()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    yield made
    made.close()


def shows_a_page(scene: Scene) -> bool:
    return scene.window.pages.currentWidget() is not scene.window.page


@pytest.mark.parametrize("page", ["help", "connections"])
def test_a_call_that_rings_is_seen_above_a_page(scene: Scene, page: str) -> None:
    scene.ring()
    scene.window.actions_table.made[page].trigger()
    scene.ring(people.call("+371 20 000 001", "Anna Berzina", "call-2", 5))
    assert shows_a_page(scene)
    assert scene.window.call_bar.isVisible()
    assert scene.window.tabs.isVisible()
    scene.window.notices.show_notice(Notice("Something happened."))
    assert scene.window.notices.isVisible()


@pytest.mark.parametrize("page", ["help", "connections"])
def test_a_page_gives_way_to_a_call_that_is_shown(scene: Scene, page: str) -> None:
    scene.window.actions_table.made[page].trigger()
    scene.ring()
    assert not shows_a_page(scene)
    assert scene.window.page.isAncestorOf(scene.focus())


def test_who_types_in_a_page_is_not_interrupted_and_f2_answers(scene: Scene) -> None:
    scene.window.actions_table.made["connections"].trigger()
    scene.settle()
    field = QLineEdit(scene.window.pages.currentWidget())
    field.show()
    field.setFocus()
    scene.ring()
    assert shows_a_page(scene)
    assert scene.window.call_bar.isVisible()
    scene.write("secret")
    assert field.text() == "secret"
    scene.key(Qt.Key.Key_F2)
    assert not shows_a_page(scene)
    assert scene.state.call is not None
    assert scene.state.call.state is CallState.ANSWERED


def test_a_page_leaves_when_something_else_is_wanted(scene: Scene) -> None:
    scene.ring()
    for key in (Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_F8):
        scene.key(Qt.Key.Key_F1)
        assert shows_a_page(scene)
        scene.key(key)
        assert not shows_a_page(scene)
    scene.key(Qt.Key.Key_F1)
    scene.window.tabs.context_wanted.emit("call-1")
    assert not shows_a_page(scene)


def test_what_is_found_from_a_page_is_shown(scene: Scene) -> None:
    scene.key(Qt.Key.Key_F1)
    scene.key(Qt.Key.Key_K, CTRL)
    palette = scene.window.commands.finding.palette
    assert palette is not None
    assert palette.isVisible()
    scene.write("zzz")
    scene.bot.waitUntil(lambda: scene.window.contexts["palette"].question == "zzz")
    scene.settle()
    scene.key(Qt.Key.Key_Return)
    assert not shows_a_page(scene)


def test_esc_gives_the_keyboard_back_where_it_was(scene: Scene) -> None:
    scene.ring()
    scene.key(Qt.Key.Key_F4)
    before = scene.focus()
    scene.key(Qt.Key.Key_F1)
    scene.key(Qt.Key.Key_Escape)
    assert scene.focus() is before


def test_f6_leads_back_to_a_page(scene: Scene) -> None:
    scene.ring()
    scene.key(Qt.Key.Key_F1)
    page = scene.window.pages.currentWidget()
    assert scene.focus() is page
    scene.key(Qt.Key.Key_F6)
    assert not page.isAncestorOf(scene.focus())
    assert scene.focus() is not page
    assert shows_a_page(scene)
    for _ in range(3):
        scene.key(Qt.Key.Key_F6)
        if scene.focus() is page:
            break
    assert scene.focus() is page


def test_a_page_of_the_team_that_a_notice_opens_is_not_behind_another(scene: Scene) -> None:
    from agent_desk.ui.team.page import Page

    scene.key(Qt.Key.Key_F1)
    assert scene.window.team is not None
    page = Page(scene.window.fittings, "Offered", scene.window.columns)
    scene.window.team.pages.open(page)
    assert not shows_a_page(scene)
    assert page.isVisible()
