"""A note that is full: what does not fit is said and refused, and what was there stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from agent_desk.ui.panes.note_text import LONGEST, NoteText
from tests.ui.conftest import Scene

LINE = "She says that the card was declined. \n"
LONG = (LINE * 700)[:25_000] + "THE END"
FULL = LONG[: LONGEST - 3] + "END"


@pytest.fixture
def note(scene: Scene) -> NoteText:
    """The note of a call, with the keyboard in it."""
    scene.ring()
    scene.key(Qt.Key.Key_F4)
    return scene.window.note.text


def paste(note: NoteText, text: str) -> None:
    brought = QMimeData()
    brought.setText(text)
    note.insertFromMimeData(brought)


def status(scene: Scene) -> str:
    scene.settle()
    return scene.window.note._how.text()


def test_what_does_not_fit_is_said(scene: Scene, note: NoteText) -> None:
    paste(note, LONG)
    assert note.toPlainText() == LONG[:LONGEST]
    assert status(scene) == "At most 20,000 characters; not taken: 5,007"
    scene.window.note.flush()
    assert status(scene) == "At most 20,000 characters; not taken: 5,007", "that it is kept does not hide it"
    scene.key(Qt.Key.Key_Backspace)
    assert "not taken" not in status(scene)


def test_a_key_in_the_middle_of_a_full_note_drops_nothing(scene: Scene, note: NoteText) -> None:
    paste(note, FULL)
    note.moveCursor(QTextCursor.MoveOperation.Start)
    scene.write("abc")
    scene.key(Qt.Key.Key_Return)
    assert note.toPlainText() == FULL
    assert status(scene) == "At most 20,000 characters; not taken: 4"
    scene.key(Qt.Key.Key_Delete)
    scene.write("Z")
    assert note.toPlainText() == f"Z{FULL[1:]}"


def test_what_is_selected_makes_room(scene: Scene, note: NoteText) -> None:
    paste(note, FULL)
    note.moveCursor(QTextCursor.MoveOperation.Start)
    for _letter in "She":
        note.moveCursor(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
    scene.write("A")
    paste(note, "nna")
    assert note.toPlainText() == f"Ann{FULL[3:]}"
    assert status(scene) == "At most 20,000 characters; not taken: 1"


def test_a_composed_word_is_taken_as_far_as_it_fits(scene: Scene, note: NoteText) -> None:
    paste(note, FULL[:-2])
    composed = QInputMethodEvent()
    composed.setCommitString("ķīļi")
    QApplication.sendEvent(note, composed)
    assert note.toPlainText() == f"{FULL[:-2]}ķī"
    assert status(scene) == "At most 20,000 characters; not taken: 2"


def test_nothing_is_moved_into_a_full_note(scene: Scene, note: NoteText) -> None:
    brought = QMimeData()
    brought.setText("moved")
    assert note.canInsertFromMimeData(brought)
    paste(note, FULL)
    assert not note.canInsertFromMimeData(brought)


def test_a_draft_that_is_longer_is_shown_whole_and_stays_whole(scene: Scene, note: NoteText) -> None:
    scene.window.acts.type_note("call-1", LONG)
    scene.settle()
    assert note.toPlainText() == LONG
    note.moveCursor(QTextCursor.MoveOperation.Start)
    scene.write("abc")
    assert note.toPlainText() == LONG
    scene.key(Qt.Key.Key_Delete)
    assert note.toPlainText() == LONG[1:]


def test_the_end_of_an_articles_draft_is_refused_in_words_too(scene: Scene) -> None:
    from agent_desk.ui.editor.draft_page import DraftPage

    page = DraftPage(scene.window.fittings, scene.use_cases, scene.window, None)
    paste(page.answer, LONG)
    assert page.said.text() == "At most 20,000 characters; not taken: 5,007"
