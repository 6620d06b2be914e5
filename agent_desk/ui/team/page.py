"""A page of the team in place of customer and answers; call bar, desk and note stay where they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from agent_desk.ui.i18n import translate
from agent_desk.ui.icons import Sign
from agent_desk.ui.text import PlainLabel

if TYPE_CHECKING:
    from agent_desk.application.events import Event
    from agent_desk.ui.panes.pane import Fittings


class Page(QFrame):
    """A title, what it says below it, and a foot for what can be done. ``done`` goes back."""

    done = Signal()
    sign = "team"

    def __init__(self, fittings: Fittings, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("pane", True)
        self.fittings = fittings
        self._title = PlainLabel(self, "pageTitle")
        self._title.say(title)
        self.setAccessibleName(title)
        self.head = QHBoxLayout()
        self.area = QScrollArea(self)
        self.sheet = QWidget(self.area)
        self.column = QVBoxLayout(self.sheet)
        self.foot = QHBoxLayout()
        self._lay_out()

    def begin(self) -> None:
        """Take the keyboard."""
        self.area.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take(self, event: Event) -> None:
        """Something happened while the page is shown."""

    def label(self, words: str, *, name: str = "", wrap: bool = True) -> PlainLabel:
        """A text of the page."""
        made = PlainLabel(self.sheet, name)
        made.setWordWrap(wrap)
        made.say(words)
        return made

    def heading(self, words: str) -> None:
        """A heading in the column."""
        self.column.addSpacing(8)
        self.column.addWidget(self.label(words, name="overline"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: a key that nothing took: Enter presses the button that has the keyboard."""
        held = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(held, QPushButton):
            held.click()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.sheet.setObjectName("pageSheet")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(self._title.text())
        self.area.setWidget(self.sheet)
        self.column.setContentsMargins(20, 4, 20, 16)
        self.column.setSpacing(6)
        sign = Sign(self, self.fittings.icons, self.sign, "accent", 22)
        back = QPushButton(translate("Page", "Back (Esc)"), self)
        back.setProperty("quiet", True)
        back.clicked.connect(self.done)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(sign)
        top.addWidget(self._title)
        top.addStretch(1)
        top.addLayout(self.head)
        top.addWidget(back)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 10, 1, 10)
        outer.setSpacing(8)
        box = QVBoxLayout()
        box.setContentsMargins(20, 0, 12, 0)
        box.addLayout(top)
        outer.addLayout(box)
        outer.addWidget(self.area, 1)
        self.foot.setContentsMargins(20, 0, 20, 0)
        self.foot.setSpacing(8)
        outer.addLayout(self.foot)
