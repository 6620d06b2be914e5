"""The customer column: who, effort, case, accounts by connection, previous contacts; or the matches."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from agent_desk.ui.context_state import HOME, ContextState
from agent_desk.ui.i18n import translate
from agent_desk.ui.panes.accounts import AccountsList
from agent_desk.ui.panes.contacts import ContactsPane
from agent_desk.ui.panes.customer_header import CustomerHeader
from agent_desk.ui.panes.matches import MatchesPane
from agent_desk.ui.panes.pane import Fittings, Pane

if TYPE_CHECKING:
    from agent_desk.application.ports import TaskRunner
    from agent_desk.ui.one_by_one import OneByOne
    from agent_desk.ui.task_bridge import TaskBridge


class CustomerPane(Pane):
    """Shows the customer of a context, or offers matches while there is none."""

    fields = (
        "context",
        "call",
        "identified",
        "matches",
        "customer",
        "case",
        "notes",
        "parts",
        "writes",
        "searched_text",
        "found",
    )

    def __init__(
        self,
        fittings: Fittings,
        bridge: TaskBridge,
        lane: TaskRunner,
        later: OneByOne,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(fittings, parent)
        self.setObjectName("customer")
        self._later = later
        self._state = ContextState(HOME)
        self._switching: set[AccountsList | ContactsPane] = set()
        self.header = CustomerHeader(fittings, self)
        self.accounts = AccountsList(fittings, self)
        self.contacts = ContactsPane(fittings, bridge, lane, self)
        self.matches = MatchesPane(fittings, self)
        self._known = QWidget(self)
        self._stack = QStackedLayout(self)
        self._lay_out()
        self.contacts.measured.connect(self._measure)
        self.translate_texts()

    def show_context(self, state: ContextState) -> None:
        """See Pane."""
        self._state = state
        self._switching = {self.accounts, self.contacts}
        self._stack.setCurrentIndex(0 if state.customer is not None else 1)
        self.header.show_context(state)
        self.matches.show_context(state)
        self._measure(state.context)
        self._show_lists()

    def show_state(self, state: ContextState) -> None:
        """See Pane."""
        self._state = state
        known = state.customer is not None
        self._stack.setCurrentIndex(0 if known else 1)
        if known:
            self.header.take(state)
            self._show_lists()
        else:
            self.matches.show_state(state)

    def _show_lists(self) -> None:
        """The two lists take a turn each: together with the head they would hold the Qt thread too long."""
        for part in (self.accounts, self.contacts):
            self._later.want(part, partial(self._show_list, part))

    def _show_list(self, part: AccountsList | ContactsPane) -> None:
        if part in self._switching:
            self._switching.discard(part)
            part.show_context(self._state)
        else:
            part.show_state(self._state)
        self._measure(self._state.context)

    def first_focus(self) -> QWidget:
        """The widget that gets the focus when the column does."""
        return self.accounts if self._stack.currentIndex() == 0 else self.matches.field

    def forget(self, context: str) -> None:
        """See Pane."""
        self.accounts.forget(context)
        self.contacts.forget(context)

    def tick(self) -> None:
        """See Pane."""
        if self._stack.currentIndex() == 0:
            self.accounts.tick()

    def translate_texts(self) -> None:
        """See Pane."""
        self.setAccessibleName(translate("Customer", "Customer"))
        self.accounts.translate_texts()
        self._measure(self._state.context)

    def _measure(self, context: str) -> None:
        if context == self._state.context:
            line, known = self.contacts.timeline_of(context)
            self.header.show_effort(line.effort, known=known)

    def _lay_out(self) -> None:
        line = QFrame(self._known)
        line.setProperty("line", True)
        column = QVBoxLayout(self._known)
        column.setContentsMargins(1, 0, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(line)
        column.addSpacing(4)
        column.addWidget(self.accounts)
        column.addWidget(self.contacts, 1)
        self._stack.addWidget(self._known)
        self._stack.addWidget(self.matches)
