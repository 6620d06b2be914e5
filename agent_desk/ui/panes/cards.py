"""Cards below one another: as tall as they are, and where there is no room they scroll, never squeezed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_LEAST = 36


class Cards(QScrollArea):
    """Add cards to ``column``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tall = _LEAST
        self._sheet = QWidget(self)
        self._sheet.setObjectName("cards")
        self.column = QVBoxLayout(self._sheet)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.setWidget(self._sheet)
        self._sheet.installEventFilter(self)

    def _measure(self) -> None:
        wide = self.viewport().width()
        hint = self.column.sizeHint().height()
        tall = self.column.totalHeightForWidth(wide) if self.column.hasHeightForWidth() else hint
        if tall != self._tall:
            self._tall = tall
            self.setMaximumHeight(max(1, tall))
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Qt: the size it asks for."""
        return QSize(200, self._tall)

    def minimumSizeHint(self) -> QSize:
        """Qt: the least size it can do with."""
        return QSize(100, min(self._tall, _LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: it has another size."""
        super().resizeEvent(event)
        self._measure()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: something happens to the sheet: a card came, went or changed."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._measure()
        return super().eventFilter(watched, event)
