"""The list that every pane uses: keyboard first, keeps its place when rows come and go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyleOptionViewItem,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Hashable

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

    from agent_desk.ui.models.rows_model import Index, RowsModel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowList(QListView):
    """Shows a :class:`RowsModel`. ``chosen`` follows the selection, ``opened`` Enter, Space or a click."""

    chosen = Signal(int)
    opened = Signal(int)
    digit = Signal(int)
    opened_otherwise = Signal(int)
    _most = _least = 0
    in_use: bool = False
    """Whether the agent chooses in it. Qt does, too, where a chosen row goes or the keyboard comes."""
    _held: tuple[Hashable, int] | None = None

    def __init__(self, model: RowsModel, parent: QWidget | None = None) -> None:  # type: ignore[type-arg]
        super().__init__(parent)
        self.rows = model
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.verticalScrollBar().setSingleStep(24)
        model.rowsAboutToBeInserted.connect(self._hold)
        model.rowsAboutToBeRemoved.connect(self._hold)
        model.layoutAboutToBeChanged.connect(self._hold)

    def fit(self, most: int, least: int = 3) -> None:
        """Be as tall as the rows, up to ``most`` of them, and never less than ``least`` while there are
        so many."""
        self._most, self._least = most, least
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for happened in (self.rows.rowsInserted, self.rows.rowsRemoved, self.rows.modelReset):
            happened.connect(self._fit_again)

    def keep(self, most: int, room: int) -> None:
        """Never be less tall than the rows that ``room`` pixels hold, at most ``most`` and at least one."""
        least = next((rows for rows in range(most, 1, -1) if self._height_of(rows) <= room), 1)
        if least != self._least:
            self._least = least
            self.updateGeometry()

    def least_height(self) -> int:
        """The height of one row, in pixels."""
        return self._height_of(1)

    def chosen_place(self) -> int:
        """The selected row, or -1."""
        return self.currentIndex().row() if self.selectionModel().hasSelection() else -1

    def choose(self, place: int) -> None:
        """Select a row and bring it into view."""
        index = self.rows.index(place)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def scroll(self) -> int:  # type: ignore[override]
        """Where the list is scrolled to, in pixels."""
        return self.verticalScrollBar().value()

    def scroll_back(self, to: int) -> None:
        """Scroll to where it was left."""
        self.doItemsLayout()
        self.verticalScrollBar().setValue(to)

    def move_by(self, step: int) -> None:
        """Choose the next or previous row, for a key that was pressed beside the list."""
        count = self.rows.rowCount()
        if count:
            at = self.chosen_place()
            self.in_use = True
            self.choose(max(0, min(count - 1, at + step)) if at >= 0 else 0)
            self.in_use = False

    def _fit_again(self) -> None:
        self.updateGeometry()

    def _hold(self) -> None:
        """Remember the row at the top, so that rows coming above do not move what is being read."""
        if self.scroll() == 0 or self._held is not None:
            return
        place = self.indexAt(self.viewport().rect().topLeft()).row()
        key = self.rows.key_at(place)
        if key is not None:
            self._held = key, self.visualRect(self.rows.index(place)).top()

    def _let_go(self) -> None:
        held, self._held = self._held, None
        if held is None:
            return
        place = self.rows.place_of(held[0])
        if place is not None:
            top = self.visualRect(self.rows.index(place)).top()
            self.verticalScrollBar().setValue(self.scroll() + top - held[1])

    def updateGeometries(self) -> None:
        """Qt: its scroll bars are fitted anew."""
        super().updateGeometries()
        if self._held is not None:
            self._let_go()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Qt: another row is chosen."""
        super().currentChanged(current, previous)
        self.chosen.emit(current.row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: the keyboard came here."""
        super().focusInEvent(event)
        keyed = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.OtherFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        if keyed and not self.currentIndex().isValid() and self.rows.rowCount():
            self.choose(0)

    def sizeHint(self) -> QSize:
        """Qt: the size it asks for."""
        if not self._most:
            return super().sizeHint()
        return QSize(200, self._height_of(self._most))

    def minimumSizeHint(self) -> QSize:
        """Qt: the least size it can do with."""
        if not self._most:
            return super().minimumSizeHint()
        return QSize(120, self._height_of(self._least))

    def _height_of(self, most: int) -> int:
        rows = range(min(most, self.rows.rowCount()))
        if not rows:
            return 4
        delegate, option = self.itemDelegate(), QStyleOptionViewItem()
        return 4 + sum(delegate.sizeHint(option, self.rows.index(row)).height() for row in rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: a key went down."""
        self.in_use = True
        self._press(event)
        self.in_use = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a mouse button went down."""
        self.in_use = True
        super().mousePressEvent(event)
        self.in_use = False

    def _press(self, event: QKeyEvent) -> None:
        place = self.currentIndex().row()
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.opened_otherwise.emit(place)
        elif event.key() in (*_ENTER, Qt.Key.Key_Space) and place >= 0:
            self.opened.emit(place)
        elif Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9 and not event.modifiers():
            self.digit.emit(event.key() - Qt.Key.Key_1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a mouse button went up."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self.opened.emit(index.row())
