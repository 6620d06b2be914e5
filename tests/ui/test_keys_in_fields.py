"""A key of the table does what it says also while something is typed: no field takes it for itself."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from agent_desk.ui.action_table import ACTIONS

TAKEN = (
    "Ctrl+A Ctrl+C Ctrl+V Ctrl+X Ctrl+Y Ctrl+Shift+Z Ctrl+U Ctrl+Left Ctrl+Right Ctrl+Backspace Ctrl+Del "
    "Ctrl+Ins Shift+Ins Shift+Del Ctrl+Home Ctrl+End Home End Alt+Backspace Ctrl+Shift+Left Ctrl+Shift+Right"
).split()
"""What Qt's fields take before any shortcut on Windows and under X, where Ctrl+U erases the line. Ctrl+Z is
meant to be taken as long as something is typed."""


def test_no_field_takes_a_key_of_the_table() -> None:
    keys = {QKeySequence(key): spec.id for spec in ACTIONS for key in spec.keys.split(" ") if key}
    assert not {keys[QKeySequence(taken)] for taken in TAKEN if QKeySequence(taken) in keys}


def test_every_key_does_one_thing() -> None:
    keys = [QKeySequence(key) for spec in ACTIONS for key in spec.keys.split(" ") if key]
    assert len(keys) == len(set(keys))
