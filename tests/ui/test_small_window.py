"""On a small screen the window folds: a column at a time, all of it by keyboard, and nothing is cut off."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from agent_desk.application.events import CallerIdentified
from agent_desk.ui.folding import LEAST, Folding
from tests.fakes import people
from tests.ui.conftest import Scene

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def small(scene: Scene) -> Scene:
    """A call in the smallest window."""
    scene.ring()
    resize(scene, *LEAST)
    return scene


def resize(scene: Scene, width: int, height: int) -> None:
    scene.window.resize(width, height)
    scene.settle()


def shown(scene: Scene) -> list[str]:
    window = scene.window
    columns = {"desk": window.desk, "customer": window.customer, "answers": window.answers}
    return [name for name, column in columns.items() if column.isVisible()]


def inside(scene: Scene, widget: QWidget) -> bool:
    window = scene.window
    return window.rect().contains(QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()))


@pytest.mark.parametrize("language", ["en", "ru", "lv"])
def test_the_smallest_window_holds_everything(small: Scene, language: str) -> None:
    window = small.window
    window.look_switch.language(language)
    small.settle()
    assert (window.width(), window.height()) == LEAST
    for part in (window.find_button, window.call_bar, window.columns, window.note, window.action_bar):
        assert inside(small, part), part.objectName()
        hint = part.minimumSizeHint()
        assert part is window.columns or part.width() >= hint.width(), part.objectName()
    assert window.columns.height() >= 150


def test_the_first_size_leaves_room_for_the_title_bar(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    screen = scene.window.screen().availableSize()
    scene.window.hide()
    Folding(scene.window)
    assert scene.window.width() <= screen.width()
    assert scene.window.height() + 37 <= screen.height()
    assert scene.window.minimumHeight() <= scene.window.height()


def test_one_column_is_shown_and_the_others_are_a_button_away(small: Scene) -> None:
    assert shown(small) == ["customer"]
    chooser = {one.text(): one for one in small.window.action_bar.findChildren(QToolButton)}
    chooser["Answers"].click()
    assert shown(small) == ["answers"]
    assert small.focus() is small.window.answers.field
    chooser["Desk"].click()
    assert shown(small) == ["desk"]
    assert [name for name, button in chooser.items() if button.isChecked()] == ["Desk"]


def test_every_column_is_reached_by_keyboard(small: Scene) -> None:
    small.window.note.text.setFocus()
    found = set()
    for _ in range(8):
        small.key(Qt.Key.Key_F6)
        found |= set(shown(small))
        assert QApplication.focusWidget() is not None
        assert small.focus().isVisible()
    assert found == {"desk", "customer", "answers"}


def test_a_search_brings_its_column(small: Scene) -> None:
    small.window.actions_table.made["search_answers"].trigger()
    small.settle()
    assert shown(small) == ["answers"]
    small.write("wallet")
    assert small.window.answers.field.text() == "wallet"


def test_a_look_at_another_context_brings_its_customer(small: Scene) -> None:
    small.window.actions_table.made["search_answers"].trigger()
    small.window.acts.open_customer("c-oleg")
    small.settle()
    assert shown(small) == ["customer"]


def test_with_more_room_the_columns_come_back(small: Scene) -> None:
    resize(small, 900, 700)
    assert shown(small) == ["customer", "answers"]
    resize(small, 1440, 900)
    assert shown(small) == ["desk", "customer", "answers"]
    assert not [one for one in small.window.action_bar.findChildren(QToolButton) if one.isVisible()]
    assert small.window.answers._label.isVisible()


def test_twice_the_scale_fits_a_screen_of_1440_by_900(scene: Scene) -> None:
    scene.ring()
    for _ in range(4):
        scene.window.look_switch.scale(1)
    resize(scene, 1440, 900)
    assert (scene.window.width(), scene.window.height()) == (1440, 900)
    assert shown(scene) == ["customer"]
    assert scene.window.columns.height() >= 300


def test_an_action_without_room_is_still_in_its_menu(small: Scene) -> None:
    bar = small.window.action_bar
    small.bot.waitUntil(lambda: len(bar._buttons) > 2)
    small.window.look_switch.language("ru")
    small.settle()
    resize(small, LEAST[0] + 1, LEAST[1])
    assert [button.isVisible() for button in bar._buttons].count(False)
    assert bar._buttons[-1].isVisible()
    small.key(Qt.Key.Key_F12)
    team = small.window.team
    assert team is not None
    assert team.sheets.sheet is not None


def test_a_sheet_has_the_place_to_itself_and_the_note_comes_when_it_is_wanted(small: Scene) -> None:
    window = small.window
    small.bot.waitUntil(lambda: window.team is not None)
    window.note.text.setFocus()
    small.write("half a no")
    small.key(Qt.Key.Key_F9)
    assert window.team is not None
    sheet = window.team.sheets.sheet
    assert sheet is not None
    assert sheet.height() >= sheet.minimumSizeHint().height()
    assert inside(small, sheet)
    assert not window.note.isVisible()
    window.actions_table.made["write_note"].trigger()
    small.settle()
    assert small.focus() is window.note.text
    small.write("te")
    assert window.note.text.toPlainText() == "half a note"
    small.key(Qt.Key.Key_Escape)
    assert window.columns.isVisible()
    assert window.note.isVisible()
    small.key(Qt.Key.Key_F9)
    window.actions_table.made["search_answers"].trigger()
    small.settle()
    assert small.focus() is window.answers.field
    assert window.answers.isVisible()


def test_a_window_that_gets_lower_takes_no_keyboard_away(scene: Scene) -> None:
    scene.ring()
    scene.window.answers.field.setFocus()
    resize(scene, 1440, 700)
    assert scene.focus() is scene.window.answers.field
    scene.write("walet")
    assert scene.window.answers.field.text() == "walet"


def test_a_column_that_is_folded_away_gives_the_keyboard_to_the_one_that_is_seen(scene: Scene) -> None:
    scene.ring()
    scene.window.desk.list.setFocus()
    resize(scene, 900, 700)
    assert shown(scene) == ["customer", "answers"]
    assert scene.window.customer.isAncestorOf(scene.focus())
    scene.window.actions_table.made["search_answers"].trigger()
    resize(scene, *LEAST)
    scene.window.acts.open_customer("c-oleg")
    scene.settle()
    assert shown(scene) == ["customer"]
    assert scene.window.customer.isAncestorOf(scene.focus())


def test_the_corners_of_a_column_that_scrolls_stay_round(scene: Scene) -> None:
    resize(scene, 1024, 700)
    corner = scene.window.grab().toImage().pixelColor(scene.window.customer.mapTo(scene.window, QPoint(0, 0)))
    assert corner.name().upper() == scene.window.fittings.theme.named["window"]


def test_a_long_name_and_a_long_topic_widen_nothing(scene: Scene) -> None:
    long = "Maximilian Konstantin Ferdinand von und zu Hohenstein-Bartensleben " * 2
    scene.use_cases.case = replace(people.case("anna"), topic=long)
    scene.ring()
    renamed = replace(people.ANNA, name=long)
    scene.application.bridge.publish(CallerIdentified("call-1", (), renamed, (people.FIRM,)))
    resize(scene, 1280, 720)
    customer = scene.window.customer
    assert customer.header._name.text().startswith("Maximilian")
    assert customer.header.minimumSizeHint().width() <= customer.header.width()
    assert inside(scene, customer.header._related)
