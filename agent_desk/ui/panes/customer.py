"""The customer column: the customer of a context, or the matches while there is none."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from agent_desk.ui.context_state import HOME, ContextState
from agent_desk.ui.i18n import translate
from agent_desk.ui.panes.matches import MatchesPane
from agent_desk.ui.panes.pane import Fittings, Pane

if TYPE_CHECKING:
    from agent_desk.application.ports import TaskRunner
    from agent_desk.ui.one_by_one import OneByOne
    from agent_desk.ui.panes.accounts import AccountsList
    from agent_desk.ui.panes.contacts import ContactsPane
    from agent_desk.ui.panes.customer_header import CustomerHeader
    from agent_desk.ui.panes.known_customer import KnownCustomer
    from agent_desk.ui.task_bridge import TaskBridge


class CustomerPane(Pane):
    """Shows the customer of a context, or offers matches while there is none."""

    fields = (
        "context",
        "call",
        "identified",
        "store_away",
        "matches",
        "customer",
        "case",
        "notes",
        "parts",
        "weighed",
        "writes",
        "searched_text",
        "found",
    )
    attach_wanted = Signal()
    related_wanted = Signal(str)
    retry_wanted = Signal(str)

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
        self._bridge, self._lane, self._later = bridge, lane, later
        self._state = ContextState(HOME)
        self.matches = MatchesPane(fittings, self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.matches)
        self.translate_texts()

    @cached_property
    def known(self) -> KnownCustomer:
        """The page of a known customer."""
        from agent_desk.ui.panes.known_customer import KnownCustomer

        known = KnownCustomer(self.fittings, self._bridge, self._lane, self._later, self)
        known.header.attach_wanted.connect(self.attach_wanted)
        known.header.related_wanted.connect(self.related_wanted)
        known.accounts.retry_wanted.connect(self.retry_wanted)
        self._stack.addWidget(known)
        return known

    @property
    def header(self) -> CustomerHeader:
        """The head of a known customer."""
        return self.known.header

    @property
    def accounts(self) -> AccountsList:
        """The accounts of a known customer."""
        return self.known.accounts

    @property
    def contacts(self) -> ContactsPane:
        """The previous contacts of a known customer."""
        return self.known.contacts

    def show_context(self, state: ContextState) -> None:
        """See Pane."""
        self._state = state
        self.matches.show_context(state)
        if state.customer is not None or self.made("known"):
            self.known.show_context(state)
        self._turn_to(state)

    def show_state(self, state: ContextState) -> None:
        """See Pane."""
        self._state = state
        if state.customer is not None:
            self.known.show_state(state)
        else:
            self.matches.show_state(state)
        self._turn_to(state)

    def first_focus(self) -> QWidget:
        """The widget that gets the focus when the column does."""
        return self.matches.field if self._stack.currentWidget() is self.matches else self.accounts

    def leave_contacts(self, focus: QWidget) -> bool:
        """Esc in the contacts: close the text that is read, or drop the filter; returns whether it did."""
        if not self.made("known") or not self.contacts.isAncestorOf(focus):
            return False
        return self.contacts.stop_reading() or self.contacts.clear_filter()

    def forget(self, context: str) -> None:
        """See Pane."""
        if self.made("known"):
            self.known.forget(context)

    def tick(self) -> None:
        """See Pane."""
        if self.made("known") and self.known.isVisible():
            self.known.accounts.tick()

    def restyle(self) -> None:
        """The theme changed."""
        if self.made("known"):
            self.known.contacts.draw_icons()

    def translate_texts(self) -> None:
        """See Pane."""
        self.setAccessibleName(translate("Customer", "Customer"))
        if self.made("known"):
            self.known.translate_texts()

    def _turn_to(self, state: ContextState) -> None:
        self._stack.setCurrentWidget(self.matches if state.customer is None else self.known)
