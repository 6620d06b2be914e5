"""The promises to the customer that is shown: broken ones in front; Enter opens what became of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from agent_desk.domain.promise import PromiseState
from agent_desk.ui.i18n import translate
from agent_desk.ui.team import sections
from agent_desk.ui.team.listed import ListedRows
from agent_desk.ui.team.wording import promised

if TYPE_CHECKING:
    from agent_desk.ui.context_state import ContextState
    from agent_desk.ui.panes.pane import Fittings
    from agent_desk.ui.team.board import Board

_MOST = 3


class PromiseStrip(QWidget):
    """Hidden while nothing is promised."""

    promise_wanted = Signal(object)

    def __init__(self, fittings: Fittings, board: Board, parent: QWidget) -> None:
        super().__init__(parent)
        self._fittings, self._board = fittings, board
        self.rows = ListedRows(fittings, "", self, most=_MOST)
        self.rows.list.fit(_MOST, 2)
        self.rows.list.setAccessibleName(translate("PromiseStrip", "Promises to this customer"))
        self.rows.opened.connect(self.promise_wanted)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 0, 4)
        column.addWidget(self.rows)
        self.hide()

    def show_state(self, state: ContextState) -> None:
        """Show what is promised, and what was broken."""
        now = self._fittings.now()
        shown = [one for one in state.promises if one.state in (PromiseState.OPEN, PromiseState.BROKEN)]
        shown.sort(key=lambda one: (one.state is not PromiseState.BROKEN, one.due))
        self.rows.show_rows(
            sections.promise_row(self._board, one, promised(one), now, by=True) for one in shown[:_MOST]
        )
        self.setVisible(bool(shown))
