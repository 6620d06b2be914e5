"""Pages in place of columns, note and actions: call bar, tabs and notices are seen above them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from agent_desk.domain.call import CallState
from agent_desk.ui.missing_customers import MissingCustomers

if TYPE_CHECKING:
    from agent_desk.ui.main_window import DeskWindow
    from agent_desk.ui.panes.connections_page import ConnectionsPage
    from agent_desk.ui.panes.help_page import HelpPage

_STAYS = ("find", "help", "connections", "escape", "larger", "smaller", "theme_", "language_", "next_pane",
          "previous_pane")  # fmt: skip
"""How the ids of those actions begin that lead to a page, or go on under it."""
_TYPED_IN = (QLineEdit, QComboBox)


class WidePages:
    """One page at a time; each is made when it is first wanted, and keeps what was typed in it."""

    def __init__(self, window: DeskWindow) -> None:
        self._w = window
        self.connections: ConnectionsPage | None = None
        self._help: HelpPage | None = None
        self._before: QWidget | None = None
        self._missing = MissingCustomers(window)
        window.customer.matches.import_wanted.connect(self.set_up)
        window.contexts.current_changed.connect(self._look_at)
        window.tabs.context_wanted.connect(self.leave)

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        shown = self._w.pages.currentWidget()
        return None if shown is self._w.page else shown

    def help(self) -> None:
        """Show every key."""
        if self._help is None:
            from agent_desk.ui.panes.help_page import HelpPage

            self._help = HelpPage(self._w.fittings, self._w.pages)
            self._help.done.connect(self.leave)
        self._show(self._help)
        self._help.setFocus()

    def set_up(self) -> None:
        """Show the page of the connections, with the sample company."""
        w = self._w
        if w.setting_up is None:
            return
        if self.connections is None:
            from agent_desk.ui.panes.connections_page import ConnectionsPage

            self.connections = ConnectionsPage(w.fittings, w.bridge, w.setting_up, w.pages)
            self.connections.done.connect(self.leave)
            self.connections.imported.connect(self._missing.ask_anew)
        self._show(self.connections)
        self.connections.begin()

    def leave(self) -> bool:
        """Back to the desk; returns whether a page was shown."""
        page = self.page
        if page is None:
            return False
        held = page.isAncestorOf(QApplication.focusWidget() or page)
        self._w.pages.setCurrentWidget(self._w.page)
        if held:
            self._give_keyboard_back()
        return True

    def begins(self, action: str) -> None:
        """An action is about to be done: whatever is done at the desk is done where it is seen."""
        if not action.startswith(_STAYS):
            self.leave()

    def give_way_to(self, widget: QWidget) -> None:
        """Something at the desk gets the keyboard."""
        if self._w.page.isAncestorOf(widget):
            self.leave()

    def stops(self) -> list[tuple[QWidget, QWidget]]:
        """Where F6 goes besides the panes."""
        page = self.page
        inside = page.focusWidget() if page is not None else None
        return [(page, inside or page)] if page is not None else []

    def _look_at(self, _context: str) -> None:
        """Another context is looked at. A call that rings takes no keys from who types in a page: the next
        letters of a password would go into its note."""
        focus, call = QApplication.focusWidget(), self._w.contexts.state.call
        rings = call is not None and call.state is CallState.RINGING
        typing = isinstance(focus, _TYPED_IN) and self._w.pages.isAncestorOf(focus)
        if not (rings and typing):
            self.leave()

    def _show(self, page: QWidget) -> None:
        if self.page is None:
            self._before = QApplication.focusWidget()
        if self._w.pages.indexOf(page) < 0:
            self._w.pages.addWidget(page)
        self._w.pages.setCurrentWidget(page)

    def _give_keyboard_back(self) -> None:
        before = self._before
        if before is None or not before.isVisible() or not before.isEnabled():
            before = self._w.note.text if self._w.note.text.isEnabled() else self._w.answers.field
        before.setFocus(Qt.FocusReason.OtherFocusReason)
