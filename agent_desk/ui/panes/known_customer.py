"""The page of a known customer: who, effort, case, accounts by connection, previous contacts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from agent_desk.ui.context_state import HOME, ContextState
from agent_desk.ui.panes.accounts import AccountsList
from agent_desk.ui.panes.contacts import ContactsPane
from agent_desk.ui.panes.customer_header import CustomerHeader

if TYPE_CHECKING:
    from agent_desk.application.ports import TaskRunner
    from agent_desk.ui.one_by_one import OneByOne
    from agent_desk.ui.panes.pane import Fittings
    from agent_desk.ui.task_bridge import TaskBridge


class KnownCustomer(QWidget):
    """A head and two lists. The lists take a turn each: all at once would hold the Qt thread too long."""

    def __init__(
        self, fittings: Fittings, bridge: TaskBridge, lane: TaskRunner, later: OneByOne, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._later = later
        self._state = ContextState(HOME)
        self._switching: set[AccountsList | ContactsPane] = set()
        self.header = CustomerHeader(fittings, self)
        self.accounts = AccountsList(fittings, self)
        self.contacts = ContactsPane(fittings, bridge, lane, self)
        self.contacts.measured.connect(self._measure)
        self._lay_out()
        self.translate_texts()

    def show_context(self, state: ContextState) -> None:
        """Another context is looked at: show it as it was left."""
        self._state = state
        self._switching = {self.accounts, self.contacts}
        self.header.show_context(state)
        self._measure(state.context)
        self._show_lists()

    def show_state(self, state: ContextState) -> None:
        """The context that is looked at has a new state."""
        self._state = state
        self.header.take(state)
        self._show_lists()

    def place_under_header(self, widget: QWidget) -> None:
        """Place something between the head and the accounts."""
        self._column.insertWidget(2, widget)

    def forget(self, context: str) -> None:
        """A context was closed."""
        self.accounts.forget(context)
        self.contacts.forget(context)

    def translate_texts(self) -> None:
        """The language changed."""
        self.accounts.translate_texts()
        self._measure(self._state.context)

    def _show_lists(self) -> None:
        for part in (self.accounts, self.contacts):
            self._later.want(part, partial(self._show_list, part))

    def _show_list(self, part: AccountsList | ContactsPane) -> None:
        if part in self._switching:
            self._switching.discard(part)
            part.show_context(self._state)
        else:
            part.show_state(self._state)
        self._measure(self._state.context)

    def _measure(self, context: str) -> None:
        if context == self._state.context:
            line, known = self.contacts.timeline_of(context)
            self.header.show_effort(line.effort if known else None, self.contacts.told(context))

    def _lay_out(self) -> None:
        line = QFrame(self)
        line.setProperty("line", True)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(line)
        column.addSpacing(4)
        column.addWidget(self.accounts)
        column.addWidget(self.contacts, 1)
