"""A key of the table does what it says also while something is typed: no field takes it for itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox

from agent_desk.ui.action_table import ACTIONS
from tests.ui.conftest import Scene

TAKEN = (
    "Ctrl+A Ctrl+C Ctrl+V Ctrl+X Ctrl+Y Ctrl+Shift+Z Ctrl+U Ctrl+Left Ctrl+Right Ctrl+Backspace Ctrl+Del "
    "Ctrl+Ins Shift+Ins Shift+Del Ctrl+Home Ctrl+End Home End Alt+Backspace Ctrl+Shift+Left Ctrl+Shift+Right"
).split()
"""What Qt's fields take before any shortcut on Windows and under X, where Ctrl+U erases the line. Ctrl+Z is
taken as long as the field has something of its own to undo, as the tests below say."""


def test_no_field_takes_a_key_of_the_table() -> None:
    keys = {QKeySequence(key): spec.id for spec in ACTIONS for key in spec.keys.split(" ") if key}
    assert not {keys[QKeySequence(taken)] for taken in TAKEN if QKeySequence(taken) in keys}


def test_every_key_does_one_thing() -> None:
    keys = [QKeySequence(key) for spec in ACTIONS for key in spec.keys.split(" ") if key]
    assert len(keys) == len(set(keys))


CTRL_Z = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def owned(scene: Scene) -> None:
    scene.ring()
    scene.key(Qt.Key.Key_F8)
    assert scene.window.acts.can_undo


def test_undo_reaches_the_act_from_a_field_without_anything_of_its_own(scene: Scene) -> None:
    for field in (scene.window.answers.field, scene.window.note.text, scene.window.desk.list):
        owned(scene)
        field.setFocus()
        scene.key(*CTRL_Z)
        assert scene.use_cases.times_asked("release_case") == 1, field
        scene.use_cases.asked.clear()


def test_undo_takes_back_what_is_typed_first(scene: Scene) -> None:
    owned(scene)
    for field, text in (
        (scene.window.answers.field, scene.window.answers.field.text),
        (scene.window.note.text, scene.window.note.text.toPlainText),
    ):
        field.setFocus()
        scene.write("wallet")
        scene.key(*CTRL_Z)
        assert text() == ""
        assert scene.use_cases.times_asked("release_case") == 0
    scene.key(*CTRL_Z)
    assert scene.use_cases.times_asked("release_case") == 1


def test_a_field_with_a_line_within_leaves_the_key_too(scene: Scene) -> None:
    owned(scene)
    combined = QComboBox(scene.window.page, editable=True)
    combined.show()
    combined.setFocus()
    scene.key(*CTRL_Z)
    assert scene.use_cases.times_asked("release_case") == 1
