"""The action bar: the case's verbs with their keys, below the note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from agent_desk.ui.i18n import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton


class ActionBar(QWidget):
    """Buttons in the order in which they are added; more may come after the first paint.

    Those for which there is no room are counted, and listed by a press.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons: list[QPushButton] = []
        self._ahead: QWidget | None = None
        self.menu = QMenu(self)
        self.more = QToolButton(self)
        self.more.clicked.connect(self._list)
        self.more.hide()
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(6)
        self._line.addWidget(self.more)
        self._line.addStretch(1)

    def put_first(self, widget: QWidget) -> None:
        """Put a widget before the buttons."""
        self._ahead = widget
        self._line.insertWidget(0, widget)
        self._fit()

    def add(self, *buttons: QPushButton) -> None:
        """Add buttons at the end."""
        for button in buttons:
            self._line.insertWidget(self._line.indexOf(self.more), button)
            self._buttons.append(button)
        self._fit()

    def fill_menu(self) -> None:
        """Put the actions into the menu for whose buttons there is no room."""
        self.menu.clear()
        for button in self._buttons:
            if button.isHidden():
                action = self.menu.addAction(button.text())
                action.setEnabled(button.isEnabled())
                action.triggered.connect(button.click)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: it has another size."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: something of the widget changed: in another language or scale other buttons fit."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange) and self._buttons:
            self._fit()

    def minimumSizeHint(self) -> QSize:
        """Qt: the least size it can do with."""
        return QSize(0, super().minimumSizeHint().height())

    def _list(self) -> None:
        self.fill_menu()
        self.menu.popup(self.more.mapToGlobal(self.more.rect().topLeft()) - self._above())

    def _above(self) -> QPoint:
        return QPoint(0, self.menu.sizeHint().height())

    def _fit(self) -> None:
        """Show the buttons that there is room for, the last one always: it finds all others."""
        ahead, gap = self._ahead, self._line.spacing()
        taken = ahead.sizeHint().width() + gap if ahead is not None and not ahead.isHidden() else 0
        widths = [button.sizeHint().width() + gap for button in self._buttons]
        self._say_more(len(widths))
        short = taken + sum(widths) - gap > self.width()
        left = self.width() - taken - (widths[-1] if widths else 0)
        left -= self.more.sizeHint().width() if short else 0
        hidden = 0
        for button, width in zip(self._buttons[:-1], widths, strict=False):
            left -= width
            button.setVisible(left >= 0)
            hidden += left < 0
        self._say_more(hidden)
        self.more.setVisible(hidden > 0)

    def _say_more(self, count: int) -> None:
        self.more.setText(translate("ActionBar", "{count} more").format(count=count))
        self.more.setAccessibleName(translate("ActionBar", "More actions"))
