"""What a notice says: a message and what to do about it, on as few lines as there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QWidget

from agent_desk.ui.text import ElidedLabel, tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_GAP = 12


class NoticeWords(QWidget):
    """A message and its remedy on one line, below one another where both do not fit, and never on more."""

    def __init__(self, parent: QWidget, message: str, remedy: str) -> None:
        super().__init__(parent)
        self._placed = False  # what is made has any width: a second line for it would move the whole page
        self._labels = (_label(self, strong=True), _label(self, strong=False))
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(_GAP // 2)
        self._line.addWidget(self._labels[0])
        self._line.addWidget(self._labels[1], 1)
        self.say(message, remedy)

    def say(self, message: str, remedy: str) -> None:
        """Say something else."""
        for label, words in zip(self._labels, (message, remedy), strict=True):
            label.say(words)
        self._labels[1].setVisible(bool(remedy))
        if self._placed:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: it has another size."""
        super().resizeEvent(event)
        self._placed = True
        self._fit()

    def _fit(self) -> None:
        wide = [label.fontMetrics().horizontalAdvance(label.text()) + _GAP for label in self._labels]
        fits = sum(wide) <= self.width()
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if way is not self._line.direction():
            self._line.setDirection(way)
        self._line.setSpacing(_GAP // 2 if fits else 0)
        for label, needed in zip(self._labels, wide, strict=True):
            label.setToolTip(tooltip(label.text()) if needed > self.width() else "")


def _label(parent: QWidget, *, strong: bool) -> ElidedLabel:
    label = ElidedLabel(parent)
    label.setProperty("strong", strong)
    return label
