"""Ctrl+Z while something is typed: the field's own undo first, else the act that a notice offers to undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.ui.main_window import DeskWindow

_UNDO = QKeySequence.StandardKey.Undo


class UndoKey(QObject):
    """Watches the field that has the keyboard, and no other: Qt's fields take the key also when they have
    nothing to undo."""

    def __init__(self, window: DeskWindow) -> None:
        super().__init__(window)
        self._watched: QWidget | None = None
        window.keyboard_moved.connect(self._moved)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Qt: something is about to reach the field: leave the key to the actions if it has no use for it."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not event.matches(_UNDO) or self._watched is None or has_undo(self._watched):
            return False
        event.ignore()
        return True

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        self._watched = new
        if new is not None:
            new.installEventFilter(self)


def has_undo(field: QWidget) -> bool:
    """Whether what is typed there can be taken back; combined fields have a line within."""
    if isinstance(field, QPlainTextEdit | QTextEdit):
        return not field.isReadOnly() and field.document().isUndoAvailable()
    line = field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)
    return line is not None and line.isUndoAvailable()
