"""A department in a list that drops down; what is chosen stays chosen while the list grows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from agent_desk.ui.text import one_line

if TYPE_CHECKING:
    from agent_desk.ui.team.board import Board

_LETTERS = 8


class DepartmentField(QComboBox):
    """``first`` stands for none of them. One that is not known yet can be chosen, too: it shows later."""

    def __init__(self, first: str, board: Board, parent: QWidget) -> None:
        super().__init__(parent)
        self._first, self._board = first, board
        self._wanted = ""
        # No department's name makes a sheet too wide for its place; the list that drops down shows all of it.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)
        self.activated.connect(self._chose)
        self.refill()

    def refill(self) -> None:
        """Show the departments that are known now."""
        known = ((one_line(one.name, 60), one.id) for one in self._board.departments)
        offered = [(self._first, ""), *known]
        if offered == [(self.itemText(place), self.itemData(place)) for place in range(self.count())]:
            return
        self.blockSignals(True)
        self.clear()
        for name, identifier in offered:
            self.addItem(name, identifier)
        self.setCurrentIndex(max(0, self.findData(self._wanted)))
        self.blockSignals(False)

    def choose(self, department: str) -> None:
        """Choose one by its id."""
        self._wanted = department
        self.setCurrentIndex(max(0, self.findData(department)))

    def chosen(self) -> str:
        """The id of the department, empty if none of them."""
        return str(self.currentData() or "")

    def showPopup(self) -> None:
        """Qt: the list drops down."""
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + view.verticalScrollBar().sizeHint().width())
        super().showPopup()

    def _chose(self, place: int) -> None:
        self._wanted = self.itemData(place)
