"""A field whose typing is damped: announced at once, then at most once in a frame, the last text always."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_FRAME = 14
_LONGEST = 500


class TypingField(QLineEdit):
    """Announces ``typed``; Up, Down and Enter are announced too, for the list that belongs to the field."""

    typed = Signal(str)
    moved = Signal(int)
    accepted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(_LONGEST)
        self._damper = QTimer(self, singleShot=True, interval=_FRAME)
        self._damper.setTimerType(Qt.TimerType.PreciseTimer)
        self._damper.timeout.connect(self._announce_later)
        self._waiting = False
        self.textEdited.connect(self._edited)

    def _edited(self) -> None:
        if self._damper.isActive():
            self._waiting = True
        else:
            self._announce()

    def _announce_later(self) -> None:
        if self._waiting:
            self._announce()

    def _announce(self) -> None:
        self._waiting = False
        self._damper.start()
        self.typed.emit(self.text())

    def put(self, text: str) -> None:
        """Show a text without announcing it."""
        self._waiting = False
        self.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: a key went down."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not _commanding(event):
            self.accepted.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)


def _commanding(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
