"""What is read of an answer, below one another in one place that scrolls: cards, and the article's text."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from agent_desk.ui.text import SafeBrowser

_SCROLLING = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space}
)


class Cards(QScrollArea):
    """Add cards to ``column``. It takes the room that is left, at least ``least`` pixels, and asks for none:
    the list of answers would be a row high."""

    def __init__(self, parent: QWidget, least: int) -> None:
        super().__init__(parent)
        self._least = least
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().setSingleStep(24)
        sheet = QWidget(self)
        sheet.setObjectName("cards")
        self.column = QVBoxLayout(sheet)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.setWidget(sheet)

    def sizeHint(self) -> QSize:
        """Qt: the size it asks for."""
        return QSize(200, self._least)

    def minimumSizeHint(self) -> QSize:
        """Qt: the least size it can do with."""
        return QSize(100, self._least)


class ArticleBody(SafeBrowser):
    """An article's text, as tall as it is: whoever holds it scrolls, also by the keys that are typed here."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._measure)

    def _measure(self) -> None:
        beside = self.height() - self.viewport().height()
        self.setFixedHeight(ceil(self.document().size().height()) + beside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: it has another size."""
        super().resizeEvent(event)
        self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: a key is pressed."""
        if event.key() in _SCROLLING:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: the wheel is turned."""
        event.ignore()
