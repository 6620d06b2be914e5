"""Where the keyboard was before it went into a part of the window that comes and goes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget


class KeyboardBefore(QObject):
    """Gives the keyboard back before what has it goes. Qt would hand it to whatever comes next: a button,
    say, which a space of the sentence that is being typed presses."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._part = part
        self._before: QWidget | None = None
        moved = getattr(part.window(), "keyboard_moved", None)
        if moved is not None:  # a part that a test has made alone is in no window that tells
            moved.connect(self._moved)

    def leave(self, going: QWidget) -> None:
        """Something of the part goes: if the keyboard is there, it goes back."""
        focused = QApplication.focusWidget()
        if focused is not None and (focused is going or going.isAncestorOf(focused)) and not self.give_back():
            focused.clearFocus()

    def give_back(self) -> bool:
        """Give the keyboard back; returns whether whoever had it can take it."""
        before = self._before
        if before is None or not takes_keys(before):
            return False
        before.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _moved(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and old is not None and self._has(now) and not self._has(old):
            self._before = old

    def _has(self, widget: QWidget) -> bool:
        return self._part is widget or self._part.isAncestorOf(widget)


def takes_keys(widget: QWidget) -> bool:
    """Whether the keyboard can be given to a widget."""
    try:
        return widget.isVisible() and widget.isEnabled()
    except RuntimeError:  # Qt has deleted it meanwhile
        return False
