"""Text of twice the size and back: all is as it was, and what is shown takes the new size at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from agent_desk.ui.icons import Sign
from agent_desk.ui.panes.notices import Notice, Tone
from tests.ui.team.conftest import TeamScene


def scale(scene: TeamScene, steps: int) -> None:
    for _ in range(abs(steps)):
        scene.window.look_switch.scale(1 if steps > 0 else -1)
    scene.settle()
    QApplication.processEvents()


def test_the_window_gives_back_what_it_took_to_hold_larger_text(team_scene: TeamScene) -> None:
    window = team_scene.window
    window.resize(1000, 640)
    team_scene.settle()
    scale(team_scene, 4)
    assert (window.width(), window.height()) == (1440, 900)
    scale(team_scene, -4)
    assert (window.width(), window.height()) == (1000, 640)


def test_a_page_has_its_room_after_the_scale_went_up_and_down(team_scene: TeamScene) -> None:
    window = team_scene.window
    team_scene.ring_mine()
    window.resize(1440, 900)
    scale(team_scene, 4)
    scale(team_scene, -4)
    assert window.customer.width() > window.answers.width() > window.desk.width() > 200
    for steps in (0, 4, -4):
        scale(team_scene, steps)
        team_scene.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        page = team_scene.team.pages.page
        assert page is not None
        beside = window.desk.width() if window.desk.isVisible() else 0
        assert page.width() + beside > window.columns.width() - 40, steps
        team_scene.key(Qt.Key.Key_Escape)
        assert window.customer.isVisible()


def test_a_page_that_is_open_while_the_scale_changes_leaves_the_columns_their_room(
    team_scene: TeamScene,
) -> None:
    window = team_scene.window
    window.resize(1440, 900)
    team_scene.settle()
    for steps in (4, -4):
        team_scene.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        scale(team_scene, steps)
        assert team_scene.team.pages.page is None
    assert window.customer.width() > window.answers.width() > window.desk.width() > 150


def test_signs_of_what_is_open_take_the_new_size_and_colours(team_scene: TeamScene) -> None:
    window = team_scene.window
    team_scene.ring_mine()
    window.notices.show_notice(Notice("The disk is full.", "", Tone.PROBLEM))
    team_scene.key(Qt.Key.Key_F9)

    def pictures() -> list[QImage]:
        return [one.pixmap().toImage() for one in window.findChildren(Sign) if one.isVisible()]

    light = pictures()
    window.look_switch.theme("dark")
    team_scene.settle()
    dark = pictures()
    assert len(light) == len(dark) == 2
    assert not any(one == other for one in dark for other in light)
    scale(team_scene, 4)
    wide = sorted(image.deviceIndependentSize().width() for image in dark)
    assert sorted(one.deviceIndependentSize().width() for one in pictures()) == [2 * one for one in wide]


def test_actions_without_room_are_counted_and_listed(team_scene: TeamScene) -> None:
    window, bar = team_scene.window, team_scene.window.action_bar
    team_scene.ring_mine()
    window.resize(1440, 900)
    scale(team_scene, 4)
    hidden = [button for button in bar._buttons if not button.isVisible()]
    assert hidden
    assert bar.more.isVisible()
    assert bar.more.text() == f"{len(hidden)} more"
    bar.fill_menu()
    praise = next(action for action in bar.menu.actions() if "F12" in action.text())
    praise.trigger()
    team_scene.settle()
    assert team_scene.team.sheets.sheet is not None
    scale(team_scene, -4)
    assert not bar.more.isVisible()


def test_no_more_notices_are_shown_than_there_is_room_for(team_scene: TeamScene) -> None:
    window = team_scene.window
    for number in range(5):
        window.notices.show_notice(partial(Notice, f"Problem {number}", "", Tone.PROBLEM))
    scale(team_scene, 4)
    for language in ("en", "ru"):
        window.look_switch.language(language)
        team_scene.settle()
        QApplication.processEvents()
        shown = [one for one in window.notices._shown.values() if one.frame.isVisible()]
        assert len(shown) == 1
