"""Tab goes through every sheet as it is read, ends at what it is for, and stays in the sheet."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget

from agent_desk.ui.team.consult_sheet import ConsultSheet
from agent_desk.ui.team.fields import SheetText
from agent_desk.ui.team.promise_sheet import PromiseSheet
from agent_desk.ui.team.sheet import Sheet
from agent_desk.ui.team.transfer_sheet import TransferSheet
from tests.fakes import people, team_people
from tests.ui.team.conftest import TeamScene

SHIFT = Qt.KeyboardModifier.ShiftModifier
Open = Callable[[TeamScene], object]


def action(name: str) -> Open:
    """The sheet that an action opens."""
    return lambda scene: scene.window.actions_table.made[name].trigger()


def renegotiated(scene: TeamScene) -> None:
    """Another time for a promise."""
    action("keep_promise")(scene)
    scene.settle()
    scene.team.sheets.sheet.other_time.click()  # type: ignore[union-attr]


def refused(scene: TeamScene) -> None:
    """The guard refuses a transfer."""
    action("transfer")(scene)
    scene.settle()
    sheet = scene.sheet(TransferSheet)
    sheet.department.choose("business_cards")
    sheet.department.activated.emit(sheet.department.currentIndex())


def of_a_colleague(scene: TeamScene) -> None:
    """Edgars owns the case."""
    scene.use_cases.case = people.case("edgars")
    scene.use_cases.choose_customer("call-1", "c-anna")
    scene.settle()
    action("reach_owner")(scene)


SHEETS: dict[str, Open] = {
    **{name: action(name) for name in ("promise", "keep_promise", "consult", "hand_off", "praise", "wait")},
    **{name: action(name) for name in ("solve", "transfer", "rating", "plan_shift")},
    "another time": renegotiated,
    "a refused transfer": refused,
    "a question to me": lambda scene: scene.team.commands.open(team_people.consult()),
    "an answer": lambda scene: scene.team.commands.open(team_people.ANSWERED),
    "reach the owner": of_a_colleague,
}


def opened(scene: TeamScene, how: Open) -> Sheet:
    """A sheet of Anna Bērziņa's case."""
    scene.fill()
    scene.ring_mine()
    how(scene)
    scene.settle()
    return scene.sheet(Sheet)


def walked(scene: TeamScene) -> list[QWidget]:
    """Where Tab goes, from where the keyboard is until it is there again."""
    seen = [scene.focus()]
    while True:
        scene.key(Qt.Key.Key_Tab)
        if scene.focus() is seen[0] or len(seen) > 30:
            return seen
        seen.append(scene.focus())


def as_read(sheet: Sheet, widgets: list[QWidget]) -> list[QWidget]:
    """Widgets from line to line; what is as high as another one stands in its line."""

    def line(widget: QWidget) -> int:
        middle = widget.mapTo(sheet, widget.rect().center()).y()
        tops = {one.mapTo(sheet, QPoint(0, 0)).y() for one in widgets}
        return max(top for top in tops if top <= middle)

    return sorted(widgets, key=lambda one: (line(one), one.mapTo(sheet, QPoint(0, 0)).x()))


@pytest.mark.parametrize("name", SHEETS)
def test_tab_goes_as_a_sheet_is_read_and_stays_in_it(team_scene: TeamScene, name: str) -> None:
    sheet = opened(team_scene, SHEETS[name])
    seen = walked(team_scene)
    assert all(sheet.isAncestorOf(one) for one in seen)
    away = next(one for one in sheet.findChildren(QPushButton) if "Esc" in one.text())
    at = seen.index(away)
    from_the_first = [one for one in (*seen[at + 1 :], *seen[:at]) if one is not away]
    assert from_the_first == as_read(sheet, from_the_first)
    fields = [
        one
        for kind in (QLineEdit, QComboBox, SheetText)
        for one in sheet.findChildren(kind)
        if one.isVisible() and one.isEnabled() and not isinstance(one.parentWidget(), QComboBox)
        and one.objectName() != "qt_spinbox_lineedit"
    ]  # fmt: skip
    assert set(fields) <= set(seen)
    if sheet.primary.isVisible() and sheet.primary.isEnabled():
        buttons = [one for one in from_the_first if isinstance(one, QPushButton)]
        assert buttons[0] is sheet.primary, "behind the last field comes what the sheet is for"
    team_scene.key(Qt.Key.Key_Backtab, SHIFT)
    assert team_scene.focus() is seen[-1], "and back the same way"


def test_in_a_promise_tab_goes_from_what_to_the_times_and_ends_at_promise(team_scene: TeamScene) -> None:
    opened(team_scene, SHEETS["promise"])
    sheet = team_scene.sheet(PromiseSheet)
    assert walked(team_scene)[:6] == [
        sheet.what, sheet.when.button(0), sheet.own_time, sheet.department, sheet.said_text, sheet.primary,
    ]  # fmt: skip
    sheet.when.button(0).setFocus()
    team_scene.key(Qt.Key.Key_Right)
    assert sheet.when.value() == 1, "the arrows go among the times"
    assert team_scene.focus() is sheet.when.button(1)
    assert team_scene.use_cases.last("propose_promise")[3] == 2
    sheet.prefill("billing", team_people.NOW, "Europe/Riga")
    sheet.what.setFocus()
    team_scene.key(Qt.Key.Key_Tab)
    assert team_scene.focus() is sheet.when.button(4), "the time that is chosen, by whomever"


@pytest.mark.qt_log_ignore("This plugin does not support")  # of the list that drops down under the name
def test_a_question_is_asked_by_keyboard_and_what_was_typed_stays(team_scene: TeamScene) -> None:
    opened(team_scene, SHEETS["consult"])
    sheet = team_scene.sheet(ConsultSheet)
    team_scene.write("Marta")
    team_scene.key(Qt.Key.Key_Tab)
    assert team_scene.focus() is sheet.question
    team_scene.write("May the fee be waived?")
    team_scene.key(Qt.Key.Key_Tab)
    assert team_scene.focus() is sheet.primary
    team_scene.key(Qt.Key.Key_Escape)
    team_scene.key(Qt.Key.Key_F10)
    assert team_scene.sheet(ConsultSheet).question.text() == "May the fee be waived?"
    sheet.primary.setFocus()
    team_scene.key(Qt.Key.Key_Space)
    assert team_scene.use_cases.last("ask_consult")[1:] == ("marta", "", "May the fee be waived?")


def test_from_the_note_tab_goes_to_save_and_back(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F4)
    note = team_scene.focus()
    team_scene.write("She says")
    team_scene.settle()
    team_scene.key(Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPushButton)
    assert "Save note" in focus.text()
    team_scene.key(Qt.Key.Key_Backtab, SHIFT)
    assert team_scene.focus() is note
