"""Notices take little room, wait while somebody is on the line, and speak the window's language."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from agent_desk.application.events import CallChanged, ProblemArose, ProblemPassed
from agent_desk.domain.call import CallState
from agent_desk.domain.sentence import Sentence
from agent_desk.ui.i18n import said, translate
from agent_desk.ui.panes.notices import Notice, Tone
from agent_desk.ui.text import ElidedLabel, tooltip
from tests.fakes import people
from tests.ui.conftest import Scene

_PRAISE = Notice("Somebody praised you.", "", Tone.WARNING, waits=True, about="praise")


def _bars(scene: Scene) -> list[str]:
    frames = scene.window.notices.findChildren(QFrame, "notice")
    return [frame.accessibleName() for frame in frames if frame.isVisible()]


def _more(scene: Scene) -> QPushButton:
    found = scene.window.notices.findChild(QPushButton, "moreNotices")
    assert found is not None
    return found


def _end(scene: Scene) -> None:
    ended = replace(people.call(), state=CallState.ENDED, ended=people.NOW)
    scene.application.bridge.publish(CallChanged(ended))
    scene.settle()


def _show(scene: Scene, count: int) -> None:
    for number in range(1, count + 1):
        scene.window.notices.show_notice(Notice(f"Problem {number}.", tone=Tone.PROBLEM))
    scene.settle()


def _ask(scene: Scene) -> None:
    scene.ring()
    scene.window.answers.field.setFocus()
    scene.write("my wallet was stolen")
    scene.settle()


def _show_long(scene: Scene, count: int = 2) -> None:
    for number in range(count):
        words, remedy = f"Problem {number}: {'it did not answer ' * 12}", "It is tried again. " * 4
        scene.window.notices.show_notice(Notice(words, remedy, Tone.PROBLEM))
    scene.settle()


def test_two_newest_notices_are_shown_and_the_others_counted(scene: Scene) -> None:
    _show(scene, 4)

    assert _bars(scene) == ["Problem 3.", "Problem 4."]
    assert _more(scene).text() == "+2 more"


@pytest.mark.parametrize("language", ["en", "ru", "lv"])
def test_notices_leave_three_answers_in_sight(scene: Scene, language: str) -> None:
    scene.window.look_switch.language(language)
    _ask(scene)
    scene.window.resize(1440, 870)
    _show_long(scene)

    answers = scene.window.answers
    last = answers.list.visualRect(answers.list.rows.index(2))
    assert last.isValid()
    assert answers.list.viewport().rect().contains(last)
    assert answers.view.height() >= answers.view.minimumSizeHint().height()
    assert scene.window.action_bar.geometry().bottom() <= scene.window.page.height()


def test_in_a_low_window_one_notice_is_shown(scene: Scene) -> None:
    _show(scene, 3)
    scene.window.resize(1440, 700)
    scene.settle()
    assert _bars(scene) == ["Problem 3."]
    assert _more(scene).text() == "+2 more"
    scene.window.resize(1440, 900)
    scene.settle()
    assert len(_bars(scene)) == 2


def test_a_long_notice_is_two_lines_and_its_whole_is_pointed_at(scene: Scene) -> None:
    scene.window.resize(1000, 900)
    _show_long(scene, 1)

    frame = scene.window.notices.findChild(QFrame, "notice")
    assert frame is not None
    label = next(one for one in frame.findChildren(ElidedLabel) if one.text().startswith("Problem"))
    assert label.toolTip() == tooltip(label.text())
    assert frame.height() <= 3 * label.fontMetrics().height()
    assert scene.window.width() == 1000
    assert scene.window.page.minimumSizeHint().width() <= 1000


def test_what_was_done_just_now_is_not_hidden_by_what_came_since(scene: Scene) -> None:
    scene.window.notices.show_notice(Notice("You own the case.", button="Undo", act=lambda: None))
    for number in range(3):
        scene.window.notices.show_notice(Notice(f"Warning {number}.", tone=Tone.WARNING))
    _show(scene, 1)

    assert _bars(scene) == ["You own the case.", "Problem 1."]


def test_the_others_are_reached_by_keyboard(scene: Scene) -> None:
    _show(scene, 4)
    _more(scene).setFocus()
    scene.key(Qt.Key.Key_Space)

    assert _bars(scene) == [f"Problem {number}." for number in range(1, 5)]
    scene.key(Qt.Key.Key_Space)
    assert len(_bars(scene)) == 2


def test_dismissing_one_brings_an_older_one_back(scene: Scene) -> None:
    _show(scene, 3)
    scene.window.notices.dismiss()
    scene.settle()

    assert _bars(scene) == ["Problem 1.", "Problem 2."]
    assert not _more(scene).isVisible()


def test_what_can_wait_is_held_back_until_the_call_has_ended(scene: Scene) -> None:
    scene.ring(people.call())
    scene.window.notices.show_notice(_PRAISE)
    scene.window.notices.show_notice(Notice("A promise is due.", "", Tone.WARNING))
    assert scene.window.notices.messages() == ["A promise is due."]

    _end(scene)
    assert "Somebody praised you." in scene.window.notices.messages()


def test_what_is_held_back_and_seen_meanwhile_is_never_shown(scene: Scene) -> None:
    scene.ring(people.call())
    scene.window.notices.show_notice(_PRAISE)
    scene.window.notices.seen("praise")
    _end(scene)

    assert "Somebody praised you." not in scene.window.notices.messages()


def test_an_open_notice_changes_its_language(scene: Scene) -> None:
    def made() -> Notice:
        return Notice(translate("Window", "Find anything"), tone=Tone.PROBLEM)

    scene.window.notices.show_notice(made)
    before = _bars(scene)
    scene.window.look_switch.language("ru")
    scene.settle()

    assert _bars(scene) == [made().message] != before


def test_the_same_notice_is_not_shown_twice_after_a_change_of_language(scene: Scene) -> None:
    made = partial(lambda: Notice(translate("Window", "Find anything"), tone=Tone.PROBLEM))
    scene.window.notices.show_notice(made)
    scene.window.look_switch.language("ru")
    scene.settle()
    scene.window.notices.show_notice(made)

    assert len(_bars(scene)) == 1


def test_what_can_wait_is_held_back_while_the_tab_of_a_call_is_open_only(scene: Scene) -> None:
    scene.ring(people.call())
    scene.window.notices.show_notice(_PRAISE)
    scene.end()
    scene.window.commands.close("call-1")
    scene.settle()

    assert "Somebody praised you." in scene.window.notices.messages()


def test_what_is_open_is_said_in_the_language_that_is_chosen(scene: Scene) -> None:
    scene.ring()
    scene.key(Qt.Key.Key_F8)
    number = Sentence("{number} is not yours to hand off.", number="AD-7")
    scene.application.bridge.publish(ProblemArose(number, Sentence("Own it, or ask its owner.")))
    scene.settle()
    scene.window.look_switch.language("ru")
    scene.settle()
    assert "Дело AD-7 ведёте не вы, передать его нельзя." in " ".join(_bars(scene))
    assert "Возьмите его или спросите ведущего." in " ".join(_bars(scene))
    assert any("ведёте вы" in bar for bar in _bars(scene))
    assert not [bar for bar in _bars(scene) if "case" in bar or "Own" in bar]


def test_a_problem_that_is_over_goes_by_itself(scene: Scene) -> None:
    slow = ProblemArose(Sentence("{title}: {problem}", title="CRM", problem="It is slow."), "Wait.")
    scene.application.bridge.publish(slow)
    scene.application.bridge.publish(ProblemArose("Another one."))
    scene.settle()
    assert len(_bars(scene)) == 2
    scene.window.look_switch.language("lv")
    scene.application.bridge.publish(ProblemPassed(slow))
    scene.application.bridge.publish(ProblemPassed(slow))
    scene.settle()
    assert _bars(scene) == ["Another one."]


def test_a_sentence_within_a_sentence_is_said_too(scene: Scene) -> None:
    scene.window.look_switch.language("lv")
    why = Sentence("{host} did not answer in time.", host="crm.lan")
    assert (
        said(Sentence("{title}: {problem}", title="CRM", problem=why)) == "CRM: crm.lan laikus neatbildēja."
    )
    assert said(str(Sentence("The disk is full."))) == "Disks ir pilns.", "as it comes back from a store"
    assert said("Somebody's own words.") == "Somebody's own words."
    scene.window.look_switch.language("en")


def test_between_what_happened_and_what_to_do_there_is_room(scene: Scene) -> None:
    scene.window.notices.show_notice(Notice("Nobody is asked.", "Choose a colleague.", Tone.PROBLEM))
    scene.settle()
    first, second = scene.window.notices.findChildren(ElidedLabel)[-2:]
    ends = first.x() + first.fontMetrics().horizontalAdvance(first.text())
    assert second.y() == first.y()
    assert second.x() - ends >= first.fontMetrics().horizontalAdvance(" ")


class _Heights(QObject):
    """Every height that a widget had."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.seen: list[int] = []
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.seen.append(watched.height())
        return False


def test_notices_that_fit_on_one_line_move_the_page_once_each_and_not_when_one_takes_the_place_of_another(
    scene: Scene,
) -> None:
    scene.ring()
    scene.settle()
    heights = _Heights(scene.window.pages)
    for number in range(4):
        remedy = "Berta owns case AD-1234567 since 09:00. Your note is kept."
        scene.window.notices.show_notice(Notice(f"Somebody was first: {number}.", remedy, Tone.WARNING))
        scene.settle()
    first, second = heights.seen
    assert first - second < 40, "a notice of two lines where one would do"


def _buttons(scene: Scene, words: str) -> list[QPushButton]:
    found = scene.window.notices.findChildren(QPushButton)
    return [one for one in found if one.text() == words and one.isVisible()]


def _write_note(scene: Scene) -> None:
    scene.ring()
    scene.key(Qt.Key.Key_F4)
    scene.write("one")


@pytest.mark.parametrize("by_tab", [False, True])
def test_a_notice_that_goes_leaves_the_keyboard_where_it_was(scene: Scene, by_tab: bool) -> None:
    _write_note(scene)
    _show(scene, 2)
    button = _buttons(scene, "Dismiss")[0]
    if by_tab:
        button.setFocus(Qt.FocusReason.TabFocusReason)
        scene.key(Qt.Key.Key_Space)
    else:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        scene.settle()
    assert scene.focus() is scene.window.note.text
    scene.write(" two")
    assert scene.window.note.text.toPlainText() == "one two"
    assert len(scene.window.notices.messages()) == 1, "no button was pressed by what was typed"


def test_a_notice_that_makes_room_or_goes_by_itself_gives_the_keyboard_back(scene: Scene) -> None:
    _write_note(scene)
    _show(scene, 1)
    _buttons(scene, "Dismiss")[0].setFocus(Qt.FocusReason.TabFocusReason)
    for number in (5, 6, 7):
        scene.window.notices.show_notice(Notice(f"Problem {number}.", tone=Tone.PROBLEM))
    scene.settle()
    assert scene.focus() is scene.window.note.text
    _more(scene).setFocus(Qt.FocusReason.TabFocusReason)
    for number in (5, 6):
        scene.window.notices.take_back(Notice(f"Problem {number}.", tone=Tone.PROBLEM))
    scene.settle()
    assert scene.focus() is scene.window.note.text


def test_a_button_of_a_notice_is_reached_by_tab_alone(scene: Scene) -> None:
    _write_note(scene)
    _show(scene, 4)
    for button in (*_buttons(scene, "Dismiss"), _more(scene)):
        assert button.focusPolicy() is Qt.FocusPolicy.TabFocus
    QTest.mouseClick(_more(scene), Qt.MouseButton.LeftButton)
    assert scene.focus() is scene.window.note.text
