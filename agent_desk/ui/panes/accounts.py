"""Accounts by connection, each with its own freshness, failure and retry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtWidgets import QStyle

from agent_desk.domain.account import Attention
from agent_desk.domain.view import PartState, ViewPart
from agent_desk.ui import wording
from agent_desk.ui.delegates.view_row import ViewRowDelegate
from agent_desk.ui.i18n import translate
from agent_desk.ui.models.rows_model import RowsModel
from agent_desk.ui.models.view_rows import (
    PartRow,
    TicketRow,
    ViewRow,
    attention_of,
    can_retry,
    key_of,
    view_rows,
)
from agent_desk.ui.panes.row_list import RowList
from agent_desk.ui.text import one_line

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget

    from agent_desk.ui.context_state import ContextState
    from agent_desk.ui.panes.pane import Fittings

_TURN = 80
_STEP = 30
_MOST_ROWS = 11


class AccountsList(RowList):
    """One row per connection; Enter opens it, or retries where it failed. Opened ones stay so per context."""

    retry_wanted = Signal(str)

    def __init__(self, fittings: Fittings, parent: QWidget | None = None) -> None:
        self._fittings = fittings
        self._model: RowsModel[ViewRow] = RowsModel(key_of, self._spoken)
        super().__init__(self._model, parent)
        self.setObjectName("accounts")
        self._delegate = ViewRowDelegate(fittings.icons, fittings.now, self)
        self.setItemDelegate(self._delegate)
        self.fit(_MOST_ROWS, 2)
        self._parts: tuple[ViewPart, ...] = ()
        self._context = ""
        self._opened: dict[str, set[str]] = {}
        self._seen: dict[str, set[str]] = {}
        self._scrolls: dict[str, int] = {}
        self._turning = QTimer(self, interval=_TURN)
        self._turning.timeout.connect(self._turn)
        self.opened.connect(self._open)

    def show_context(self, state: ContextState) -> None:
        """Show another context as it was left."""
        self._scrolls[self._context] = self.scroll()
        self._context = state.context
        self._parts = ()
        self._model.show_anew(())
        self.show_state(state)
        self.scroll_back(self._scrolls.get(state.context, 0))

    def show_state(self, state: ContextState) -> None:
        """Show the parts that changed."""
        if state.parts is self._parts:
            return
        self._parts = state.parts
        self._open_what_needs_attention()
        self._fill()

    def forget(self, context: str) -> None:
        """A context was closed."""
        self._opened.pop(context, None)
        self._seen.pop(context, None)
        self._scrolls.pop(context, None)

    def tick(self) -> None:
        """Ages grow."""
        if self._parts:
            self.viewport().update()

    def translate_texts(self) -> None:
        """The language changed."""
        self.setAccessibleName(translate("Accounts", "Accounts by connection"))
        self.tick()

    def _open_what_needs_attention(self) -> None:
        opened = self._opened.setdefault(self._context, set())
        seen = self._seen.setdefault(self._context, set())
        for part in self._parts:
            ready = part.state is not PartState.ASKING and (part.accounts or part.tickets)
            if ready and part.connection not in seen:
                seen.add(part.connection)
                if attention_of(part) is Attention.URGENT:
                    opened.add(part.connection)

    def _fill(self) -> None:
        self._model.show(view_rows(self._parts, self._opened.get(self._context, set())))
        turning = any(part.state is PartState.ASKING for part in self._parts)
        if turning != self._turning.isActive():
            self._turning.start() if turning else self._turning.stop()

    def _turn(self) -> None:
        self._delegate.turn = (self._delegate.turn + _STEP) % 360
        for place, row in enumerate(self._model.rows):
            if isinstance(row, PartRow) and row.part.state is PartState.ASKING:
                self.update(self._model.index(place))

    def _open(self, place: int) -> None:
        row = self._model.row(place)
        if not isinstance(row, PartRow):
            return
        if row.can_open:
            self._opened.setdefault(self._context, set()).symmetric_difference_update({row.part.connection})
            self._fill()
        elif can_retry(row.part):
            self.retry_wanted.emit(row.part.connection)

    def _spoken(self, row: ViewRow) -> str:
        if isinstance(row, PartRow):
            return wording.part_in_words(row.part, self._fittings.now())
        if isinstance(row, TicketRow):
            return f"{one_line(row.ticket.subject)}, {wording.ticket_state(row.ticket)}"
        account = row.account
        words = [one_line(account.label), one_line(account.state), str(account.balance or "")]
        return ", ".join(word for word in words if word)

    def _retry_box(self, whole: QRect, part: ViewPart) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), whole, self._delegate.retry_box(whole, part))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a mouse button went up."""
        index = self.indexAt(event.position().toPoint())
        row = self._model.row(index.row()) if index.isValid() else None
        box = self._retry_box(self.visualRect(index), row.part) if isinstance(row, PartRow) else QRect()
        if isinstance(row, PartRow) and box.contains(event.position().toPoint()):
            self.retry_wanted.emit(row.part.connection)
            return
        super().mouseReleaseEvent(event)
