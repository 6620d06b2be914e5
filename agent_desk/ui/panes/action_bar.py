"""The action bar: the case's verbs with their keys, below the note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton


class ActionBar(QWidget):
    """Buttons in the order in which they are added; more may come after the first paint."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(6)
        self._line.addStretch(1)

    def add(self, *buttons: QPushButton) -> None:
        """Add buttons at the end."""
        for button in buttons:
            self._line.insertWidget(self._line.count() - 1, button)
