"""Where the keyboard was before it went into a part of the window that comes and goes."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget


@runtime_checkable
class Watched(Protocol):
    """A window that tells where the keyboard was, and is now."""

    keyboard_moved: SignalInstance


class KeyboardBefore(QObject):
    """Gives the keyboard back before what has it goes. Qt would hand it to whatever comes next: a button,
    say, which a space of the sentence that is being typed presses."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._part = part
        self._before: QWidget | None = None
        window = part.window()
        if isinstance(window, Watched):  # a part that a test has made alone is in none
            window.keyboard_moved.connect(self._moved)

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
