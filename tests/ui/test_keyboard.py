"""Everything is reached by keyboard, and every control has an accessible name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QTabBar,
    QWidget,
)

from agent_desk.ui.action_table import ACTIONS
from agent_desk.ui.actions import bare
from tests.fakes import people
from tests.ui.conftest import Scene

CTRL = Qt.KeyboardModifier.ControlModifier
CONTROLS = (QAbstractButton, QLineEdit, QAbstractScrollArea, QComboBox, QTabBar)


def controls(window: QWidget) -> Iterator[QWidget]:
    """Every widget that a person can act on, Qt's own inner ones left out."""
    for widget in window.findChildren(QWidget):
        inner = widget.objectName().startswith("qt_") or isinstance(widget.parent(), QTabBar | QLineEdit)
        if isinstance(widget, CONTROLS) and not inner and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            yield widget


def accessible_name(widget: QWidget) -> str:
    return str(QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name))


def unnamed(window: QWidget) -> list[str]:
    return [
        f"{type(w).__name__} {w.objectName()}" for w in controls(window) if not accessible_name(w).strip()
    ]


@pytest.mark.parametrize("language", ["en", "ru", "lv"])
def test_every_control_has_an_accessible_name(scene: Scene, language: str) -> None:
    scene.ring()
    scene.window.look_switch.language(language)
    scene.settle()
    scene.window.commands.finding.find()
    scene.window.commands.finding.find()
    assert len(list(controls(scene.window))) > 20
    assert unnamed(scene.window) == []
    scene.window.look_switch.language("en")


def test_f6_goes_through_every_pane_and_round(scene: Scene) -> None:
    scene.ring()
    window = scene.window
    window.desk.list.setFocus()
    seen = []
    for _ in range(5):
        scene.key(Qt.Key.Key_F6)
        seen.append(scene.focus())
    assert seen == [
        window.customer.accounts, window.answers.field, window.note.text, window.tabs, window.desk.list,
    ]  # fmt: skip
    scene.key(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert scene.focus() is window.tabs


def test_tab_reaches_every_control_that_can_be_used(scene: Scene) -> None:
    scene.ring()
    start = scene.focus()
    reached = [start]
    for _ in range(120):
        scene.key(Qt.Key.Key_Tab)
        if scene.focus() is start:
            break
        reached.append(scene.focus())
    window = scene.window
    usable = {w for w in controls(window) if w.isVisible() and w.isEnabled()}
    usable = {w for w in usable if w.focusPolicy() & Qt.FocusPolicy.TabFocus}
    channel_buttons = set(window.customer.contacts._buttons.values())
    assert {type(w).__name__ for w in usable - set(reached) - channel_buttons} == set()
    assert channel_buttons & set(reached), "arrows reach the other channels of the group"


def test_a_suggestion_is_confirmed_for_what_it_was_found_for(scene: Scene) -> None:
    first = replace(scene.use_cases.answers[0], suggested_by="lost wallet")
    scene.use_cases.answers = (first, *scene.use_cases.answers[1:])
    scene.ring()
    scene.key(Qt.Key.Key_F3)
    shown = scene.window.answers.view.answer
    assert shown is not None
    scene.key(Qt.Key.Key_F7)
    assert scene.use_cases.last("confirm_answer") == ("call-1", "lost wallet", shown.article.key)


def test_a_call_from_ring_to_saved_note_without_a_mouse(scene: Scene) -> None:
    scene.ring()
    scene.key(Qt.Key.Key_F2)
    scene.key(Qt.Key.Key_F3)
    scene.write("wallet stolen")
    scene.bot.waitUntil(lambda: scene.state.question == "wallet stolen")
    scene.settle()
    scene.key(Qt.Key.Key_Down)
    assert scene.window.answers.view.answer is not None
    assert scene.window.answers.view.answer.article.id == "a2"
    scene.key(Qt.Key.Key_F7)
    assert scene.use_cases.last("confirm_answer") == ("call-1", "wallet stolen", "a2@en")
    scene.key(Qt.Key.Key_F8)
    scene.key(Qt.Key.Key_F4)
    scene.write("Done")
    scene.key(Qt.Key.Key_Return, CTRL)
    scene.key(Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    scene.key(Qt.Key.Key_W, CTRL)
    verbs = [verb for verb, _ in scene.use_cases.asked]
    assert [v for v in verbs if v in {"answer_call", "own_case", "save_note", "close_context"}] == [
        "answer_call", "own_case", "save_note", "close_context",
    ]  # fmt: skip


def test_digits_choose_an_answer_from_the_list(scene: Scene) -> None:
    scene.ring()
    scene.window.answers.list.setFocus()
    scene.key(Qt.Key.Key_3)
    assert scene.window.answers.view.answer is not None
    assert scene.window.answers.view.answer.article.id == "a3"


def test_enter_opens_a_connection_and_retries_one_that_failed(scene: Scene) -> None:
    scene.ring()
    accounts = scene.window.customer.accounts
    accounts.setFocus()
    accounts.choose(0)
    before = accounts.rows.rowCount()
    scene.key(Qt.Key.Key_Return)
    assert accounts.rows.rowCount() == before + 3
    accounts.choose(accounts.rows.rowCount() - 1)
    scene.key(Qt.Key.Key_Return)
    assert scene.use_cases.last("ask_again") == ("call-1", "rt")
    scene.key(Qt.Key.Key_F5)
    assert scene.use_cases.times_asked("ask_again") == 2


def test_the_palette_finds_actions_customers_and_articles(scene: Scene) -> None:
    scene.ring()
    scene.key(Qt.Key.Key_K, CTRL)
    palette = scene.window.commands.finding.palette
    assert palette is not None
    scene.write("dark")
    scene.bot.waitUntil(lambda: "dark" in scene.window.contexts["palette"].question)
    scene.settle()
    kinds = {row.kind.value for row in palette._model.rows}
    assert kinds == {"action", "customer", "article"}
    scene.key(Qt.Key.Key_Return)
    assert scene.window.look_switch.look.theme == "dark"
    assert not palette.isVisible()


def test_a_customer_chosen_in_the_palette_opens_in_a_tab_of_its_own(scene: Scene) -> None:
    scene.key(Qt.Key.Key_K, CTRL)
    scene.write("be")
    palette = scene.window.commands.finding.palette
    assert palette is not None
    scene.bot.waitUntil(lambda: any(row.kind == "customer" for row in palette._model.rows))
    while palette._model.row(palette.list.chosen_place()).kind != "customer":
        scene.key(Qt.Key.Key_Down)
    scene.key(Qt.Key.Key_Return)
    assert scene.window.contexts.current == "customer:c-anna"
    assert scene.state.customer == people.ANNA


def test_escape_goes_from_the_inside_out(scene: Scene) -> None:
    scene.ring()
    window = scene.window
    scene.key(Qt.Key.Key_F8)
    window.answers.field.setFocus()
    scene.write("wallet")
    scene.bot.waitUntil(lambda: scene.state.question == "wallet")
    scene.key(Qt.Key.Key_K, CTRL)
    scene.key(Qt.Key.Key_Escape)
    assert window.answers.field.text() == "wallet"
    scene.key(Qt.Key.Key_Escape)
    assert window.answers.field.text() == ""
    assert window.notices.messages()
    scene.key(Qt.Key.Key_Escape)
    assert not window.notices.messages()
    scene.key(Qt.Key.Key_Escape)
    assert scene.focus() is window.note.text


def test_no_two_actions_share_a_key_and_each_visible_one_has_a_mnemonic() -> None:
    keys = [QKeySequence(spec.keys).toString() for spec in ACTIONS if spec.keys]
    assert len(keys) == len(set(keys))
    assert [spec.id for spec in ACTIONS if spec.text and "&" not in spec.text and bare(spec.text).isascii()
            and not spec.id.startswith("language")] == []  # fmt: skip


def test_the_help_page_lists_every_key(scene: Scene) -> None:
    from agent_desk.ui.panes.help_page import HelpPage
    from agent_desk.ui.text import PlainLabel

    scene.key(Qt.Key.Key_F1)
    page = scene.window.pages.currentWidget()
    assert isinstance(page, HelpPage)
    shown = {label.text() for label in page.findChildren(PlainLabel)}
    assert {"F2", "F8", "Ctrl+K", "Ctrl+Enter"} <= shown
    saves = scene.window.actions_table.made["save_note"]
    assert saves.shortcut().toString() == "Ctrl+Enter", "the menu says what the button says"
    scene.key(Qt.Key.Key_Escape)
    assert scene.window.pages.currentWidget() is scene.window.page
    assert QApplication.activeModalWidget() is None


def test_the_look_has_changed_before_it_is_kept(scene: Scene) -> None:
    """Keeping it may fail."""
    painted: list[str] = []
    switch = scene.window.look_switch
    switch._keep = lambda _look: painted.append(scene.application.theme.name)
    scene.window.actions_table.made["theme_dark"].trigger()
    assert painted == ["dark"]
    assert scene.window.actions_table.made["theme_dark"].isChecked()
