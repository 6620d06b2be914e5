"""The foot of a pane: buttons side by side, below one another where not all their words have room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton

_GAP = 8


class Foot(QWidget):
    """Never narrower than its widest button."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons: list[QPushButton] = []
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(_GAP)
        self._line.addStretch(1)

    def put(self, button: QPushButton, place: int) -> None:
        """Place a button among the others."""
        self._buttons.insert(place, button)
        self._line.insertWidget(place, button)
        self.fit()

    def fit(self) -> None:
        """The words of a button, or the width, are others."""
        wide = sum(button.sizeHint().width() for button in self._buttons)
        fits = wide + _GAP * (len(self._buttons) - 1) <= self.width()
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if way is not self._line.direction():
            self._line.setDirection(way)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: it has another size."""
        super().resizeEvent(event)
        self.fit()

    def minimumSizeHint(self) -> QSize:
        """Qt: the least size it can do with."""
        widest = max((button.sizeHint().width() for button in self._buttons), default=0)
        return QSize(widest, super().minimumSizeHint().height())
