"""The help page: every key, from the one table of actions."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from agent_desk.ui.action_spec import Menu
from agent_desk.ui.action_table import ACTIONS
from agent_desk.ui.actions import bare, key_words, menu_title
from agent_desk.ui.i18n import translate
from agent_desk.ui.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from agent_desk.ui.action_spec import ActionSpec
    from agent_desk.ui.panes.pane import Fittings

    Keys = tuple[Menu, Sequence[ActionSpec]]

_COLUMN, _MOST_COLUMNS = 400, 3


class HelpPage(QScrollArea):
    """Made anew each time it is shown, so that it speaks the window's language and lists the team's keys."""

    done = Signal()

    def __init__(self, fittings: Fittings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fittings = fittings
        self._columns = 0
        self.setProperty("pane", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportMargins(1, 10, 1, 10)  # the corners are round
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _fill(self) -> None:
        self.setAccessibleName(translate("Help", "Keys"))
        sheet = QWidget(self)
        sheet.setObjectName("pageSheet")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(32, 14, 32, 22)
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
        column.addLayout(self._beside(sheet))
        back = QPushButton(translate("Help", "Back to the desk (Esc)"), sheet)
        back.clicked.connect(self.done)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(sheet)

    def _beside(self, sheet: QWidget) -> QHBoxLayout:
        """The keys of the menus, in as many columns as there is room for."""
        self._columns = self._room()
        beside = QHBoxLayout()
        beside.setSpacing(32)
        for menus in shared_out(_keys(), self._columns):
            column = QVBoxLayout()
            column.setSpacing(12)
            for menu, specs in menus:
                column.addLayout(_grid(sheet, menu, specs))
            column.addStretch(1)
            beside.addLayout(column, 1)
        return beside

    def _room(self) -> int:
        return max(1, min(_MOST_COLUMNS, self.width() // self._fittings.theme.px(_COLUMN)))

    def changeEvent(self, event: QEvent) -> None:
        """Qt: something of the widget changed."""
        if event.type() is QEvent.Type.LanguageChange and self.isVisible():
            self._fill()
        super().changeEvent(event)

    def showEvent(self, event: object) -> None:
        """Qt: it is about to be shown."""
        self._fill()
        super().showEvent(event)  # type: ignore[arg-type]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: it has another size."""
        super().resizeEvent(event)
        if self.isVisible() and self._room() != self._columns:
            self._fill()


def shared_out(menus: Sequence[Keys], columns: int) -> list[list[Keys]]:
    """The menus in their order, in columns of which the tallest is as low as can be."""
    ways = [(0, *cuts, len(menus)) for cuts in combinations(range(1, len(menus)), columns - 1)]
    best = min(ways, key=lambda cuts: max(_tall(menus[a:b]) for a, b in pairwise(cuts)))
    return [list(menus[a:b]) for a, b in pairwise(best)]


def _tall(menus: Sequence[Keys]) -> int:
    return sum(1 + len(specs) for _menu, specs in menus)


def _keys() -> list[Keys]:
    listed = ((menu, [spec for spec in ACTIONS if spec.menu is menu and spec.keys]) for menu in Menu)
    return [(menu, specs) for menu, specs in listed if menu is not Menu.HIDDEN and specs]


def _grid(sheet: QWidget, menu: Menu, specs: Sequence[ActionSpec]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, sheet.fontMetrics().horizontalAdvance("Ctrl+Shift+Tab") + 26)
    head = PlainLabel(sheet, "overline")
    head.say(bare(menu_title(menu)))
    grid.addWidget(head, 0, 0, 1, 2)
    for line, spec in enumerate(specs, 1):
        key, what = PlainLabel(sheet), PlainLabel(sheet)
        key.setProperty("chip", True)
        key.say(key_words(spec))
        what.setWordWrap(True)
        what.say(bare(translate("Actions", spec.text)))
        grid.addWidget(key, line, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(what, line, 1)
    return grid
