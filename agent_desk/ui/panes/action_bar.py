"""The action bar: the case's verbs with their keys, below the note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton


class ActionBar(QWidget):
    """Buttons in the order in which they are added; more may come after the first paint."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons: list[QPushButton] = []
        self._ahead: QWidget | None = None
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(6)
        self._line.addStretch(1)

    def put_first(self, widget: QWidget) -> None:
        """Put a widget before the buttons."""
        self._ahead = widget
        self._line.insertWidget(0, widget)
        self._fit()

    def add(self, *buttons: QPushButton) -> None:
        """Add buttons at the end."""
        for button in buttons:
            self._line.insertWidget(self._line.count() - 1, button)
            self._buttons.append(button)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: it has another size."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Qt: the least size it can do with."""
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Show the buttons that there is room for, the last one always: it finds all others."""
        ahead = self._ahead
        taken = ahead.sizeHint().width() if ahead is not None and not ahead.isHidden() else 0
        widths = [button.sizeHint().width() + self._line.spacing() for button in self._buttons]
        left = self.width() - taken - self._line.spacing() - (widths[-1] if widths else 0)
        for button, width in zip(self._buttons[:-1], widths, strict=False):
            left -= width
            button.setVisible(left >= 0)
