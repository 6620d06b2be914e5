"""A short list on a page: a heading, rows in words, and what it says when there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_desk.ui.delegates.desk_row import DeskRowDelegate
from agent_desk.ui.models.rows_model import RowsModel
from agent_desk.ui.panes.row_list import RowList
from agent_desk.ui.text import PlainLabel, tooltip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent

    from agent_desk.ui.models.desk_rows import ListedRow
    from agent_desk.ui.panes.pane import Fittings

MOST = 12


class WholeRows(RowList):
    """Shows no half rows where there is too little room for all."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: it has another size."""
        tall, room = self.sizeHintForRow(0), self.height() - 2 * self.frameWidth()
        crowded = 0 < tall <= room < tall * self.rows.rowCount()
        self.setViewportMargins(0, 0, 0, room % tall if crowded else 0)
        super().resizeEvent(event)


class ListedRows(QWidget):
    """Announces what a row stands for when it is opened."""

    opened = Signal(object)

    def __init__(self, fittings: Fittings, title: str, parent: QWidget, most: int = MOST) -> None:
        super().__init__(parent)
        self.model: RowsModel[ListedRow] = RowsModel(
            lambda row: row.key, _spoken, lambda row: tooltip(row.hover)
        )
        self.list = WholeRows(self.model, self)
        self.list.setItemDelegate(DeskRowDelegate(fittings.icons, fittings.now, self.list))
        self.list.setAccessibleName(title)
        self.list.fit(most, 1)
        self.list.opened.connect(self._open)
        self._title = PlainLabel(self, "overline")
        self._title.say(title)
        self._title.setVisible(bool(title))
        self._empty = PlainLabel(self)
        self._empty.setProperty("soft", True)
        self._empty.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._title, self._empty, self.list):
            column.addWidget(part)
        column.addStretch(1)

    def say_empty(self, words: str) -> None:
        """What the list says when it is empty."""
        self._empty.say(words)

    def show_rows(self, rows: Iterable[ListedRow]) -> None:
        """Show these rows."""
        held = tuple(rows)
        self.model.show(held)
        self._empty.setVisible(not held)
        self.list.setVisible(bool(held))

    def _open(self, place: int) -> None:
        if 0 <= place < len(self.model.rows):
            self.opened.emit(self.model.row(place).what)


def _spoken(row: ListedRow) -> str:
    return ", ".join(word for word in (row.first, row.mark, row.second, row.hover) if word)
