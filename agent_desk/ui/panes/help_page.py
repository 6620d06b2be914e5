"""The help page: every key, from the one table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from agent_desk.ui.action_spec import Menu
from agent_desk.ui.action_table import ACTIONS
from agent_desk.ui.actions import bare, key_words, menu_title
from agent_desk.ui.i18n import translate
from agent_desk.ui.text import PlainLabel

if TYPE_CHECKING:
    from agent_desk.ui.panes.pane import Fittings


class HelpPage(QScrollArea):
    """Made anew each time it is shown, so that it speaks the window's language and lists the team's keys."""

    done = Signal()

    def __init__(self, fittings: Fittings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fittings = fittings
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _fill(self) -> None:
        self.setAccessibleName(translate("Help", "Keys"))
        sheet = QWidget(self)
        sheet.setObjectName("page")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(48, 32, 48, 32)
        column.setSpacing(12)
        title = PlainLabel(sheet, "customerName")
        title.say(translate("Help", "Keys"))
        column.addWidget(title)
        about = PlainLabel(sheet)
        about.setProperty("soft", True)
        about.setWordWrap(True)
        about.say(
            translate(
                "Help",
                "Everything works by keyboard. Ctrl+K finds any action by its name; F6 goes from "
                "pane to pane; 1 to 9 choose a match or an answer; Esc goes back.",
            )
        )
        column.addWidget(about)
        column.addLayout(self._grid(sheet))
        back = QPushButton(translate("Help", "Back to the desk (Esc)"), sheet)
        back.clicked.connect(self.done)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(sheet)

    def _grid(self, sheet: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        line = 0
        for menu in Menu:
            specs = [spec for spec in ACTIONS if spec.menu is menu and spec.keys]
            if menu is Menu.HIDDEN or not specs:
                continue
            head = PlainLabel(sheet, "overline")
            head.say(bare(menu_title(menu)))
            grid.addWidget(head, line, 0, 1, 2)
            for line, spec in enumerate(specs, line + 1):  # noqa: B020 - goes on counting lines
                key, what = PlainLabel(sheet), PlainLabel(sheet)
                key.setProperty("chip", True)
                key.say(key_words(spec))
                what.say(bare(translate("Actions", spec.text)))
                grid.addWidget(key, line, 0, Qt.AlignmentFlag.AlignLeft)
                grid.addWidget(what, line, 1)
            line += 1
        return grid

    def changeEvent(self, event: QEvent) -> None:
        """Qt: something of the widget changed."""
        if event.type() is QEvent.Type.LanguageChange and self.isVisible():
            self._fill()
        super().changeEvent(event)

    def showEvent(self, event: object) -> None:
        """Qt: it is about to be shown."""
        self._fill()
        super().showEvent(event)  # type: ignore[arg-type]
