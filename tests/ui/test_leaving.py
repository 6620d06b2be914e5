"""Whoever is on the line stays in the window: closing takes nobody away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from agent_desk.application.events import DraftKept, NoteStateChanged
from agent_desk.domain.case import Draft, NoteState
from tests.fakes import people
from tests.ui.conftest import Scene

CTRL = Qt.KeyboardModifier.ControlModifier


class FromOutside(QCloseEvent):
    """The agent closes the window by its frame or with Alt+F4."""

    def spontaneous(self) -> bool:
        return True


def close_by_hand(scene: Scene) -> QDialog | None:
    """What the window asks then, if it asks."""
    event = FromOutside()
    scene.window.closeEvent(event)
    QApplication.processEvents()
    asked = [box for box in scene.window.findChildren(QDialog) if box.isVisible()]
    assert event.isAccepted() is not bool(asked)
    return asked[0] if asked else None


@pytest.mark.parametrize("answered", [True, False])
def test_the_tab_of_a_live_call_stays_and_says_why(scene: Scene, answered: bool) -> None:
    scene.ring()
    if answered:
        scene.key(Qt.Key.Key_F2)
    scene.key(Qt.Key.Key_W, CTRL)
    window = scene.window
    assert (window.contexts.tabs, window.contexts.current) == (["call-1"], "call-1")
    assert window.call_bar._who.text() == "Anna Bērziņa"
    assert scene.use_cases.times_asked("close_context") == 0
    assert [said for said in window.notices.messages() if "Anna Bērziņa" in said]
    scene.key(Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    assert not window.notices.messages(), "nobody is on the line any more"
    scene.key(Qt.Key.Key_W, CTRL)
    assert window.contexts.tabs == []


def test_a_live_call_is_ended_and_closed_by_one_press(scene: Scene) -> None:
    scene.ring()
    scene.key(Qt.Key.Key_W, CTRL)
    opened = next(iter(scene.window.notices._shown.values()))
    assert opened.notice.act is not None
    opened.notice.act()
    scene.settle()
    assert scene.use_cases.last("end_call") == ("call-1",)
    assert scene.use_cases.last("close_context") == ("call-1",)
    assert scene.window.contexts.tabs == []


def test_the_window_asks_before_it_closes_on_a_caller_and_stays_by_default(scene: Scene) -> None:
    scene.ring()
    scene.ring(people.call("+371 29 111 222", "Oleg", "call-2"))
    box = close_by_hand(scene)
    assert box is not None
    assert "Anna Bērziņa" in box.accessibleName()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        QTest.keyClick(box, key)
        QApplication.processEvents()
        assert scene.window.isVisible()
        box = close_by_hand(scene)
        assert box is not None
    leave = next(button for button in box.findChildren(QPushButton) if not button.isDefault())
    leave.click()
    scene.bot.waitUntil(lambda: not scene.window.isVisible())


def test_a_window_without_a_caller_closes_at_once(scene: Scene) -> None:
    scene.ring()
    scene.key(Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    assert close_by_hand(scene) is None


def test_the_window_asks_before_it_closes_on_what_could_not_be_kept(scene: Scene) -> None:
    scene.ring()
    scene.use_cases.end_call("call-1")
    scene.window.note.text.setFocus()
    scene.write("She lost her wallet")
    scene.settle()
    full = NoteStateChanged("call-1", NoteState.NOT_KEPT, "The disk is full.")
    scene.application.bridge.publish(full)
    scene.settle()
    assert "Not kept yet: The disk is full." in scene.window.note._how.text()
    scene.key(Qt.Key.Key_W, CTRL)  # what is closed is kept once more, in vain
    scene.application.bridge.publish(full)
    scene.settle()
    asked = close_by_hand(scene)
    assert asked is not None
    assert asked.accessibleName() == "What you typed is not kept."
    copy = next(button for button in asked.findChildren(QPushButton) if "opy" in button.text())
    copy.click()
    assert QApplication.clipboard().text() == "She lost her wallet"
    asked.reject()
    scene.settle()
    draft = Draft("call-1", "She lost her wallet", 1, people.NOW)
    scene.application.bridge.publish(DraftKept(draft))
    scene.settle()
    assert close_by_hand(scene) is None
