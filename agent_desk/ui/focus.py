"""Where the keyboard goes: to a pane, to a column, and round them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from agent_desk.ui.context_state import HOME

if TYPE_CHECKING:
    from agent_desk.ui.main_window import DeskWindow
    from agent_desk.ui.panes.pane import Pane


class Focus:
    """Unfolds what is folded away on the way there."""

    def __init__(self, window: DeskWindow) -> None:
        self._w = window
        window.contexts.current_changed.connect(self._look_at)

    def give(self, widget: QWidget) -> None:
        """Give the keyboard to a widget."""
        self._w.commands.wide.give_way_to(widget)
        self._w.folding.bring(widget)
        if widget.isEnabled():
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _look_at(self, context: str) -> None:
        """Nobody can write in the note of an empty desk: Qt would give the keyboard to the next button."""
        if context == HOME and self._w.note.text.hasFocus():
            self.give(self._w.answers.field)

    def go_to(self, pane: Pane) -> None:
        """Take the keyboard to a column."""
        w = self._w
        first = {w.desk: w.desk.list, w.customer: w.customer.first_focus(), w.answers: w.answers.field}
        self.give(first[pane])

    def search_answers(self) -> None:
        """Ask anew: what is typed replaces the last question."""
        self.give(self._w.answers.field)
        self._w.answers.field.selectAll()

    def filter_contacts(self) -> None:
        """Narrow the customer's previous contacts down."""
        self.give(self._w.customer.contacts.filter)

    def cycle(self, step: int) -> None:
        """F6: desk, customer, answers, note, tabs, and round again."""
        w = self._w
        stops = [
            (w.desk, w.desk.list),
            (w.customer, w.customer.first_focus()),
            (w.answers, w.answers.field),
            (w.note, w.note.text),
            (w.tabs, w.tabs),
        ]
        stops += w.team.stops() if w.team is not None else []
        stops += w.commands.wide.stops()
        holds = w.folding.holds
        stops = [stop for stop in stops if stop[1].isEnabled() and (stop[1].isVisible() or holds(stop[1]))]
        focus = QApplication.focusWidget()
        at = next(
            (
                n
                for n, (pane, _) in enumerate(stops)
                if focus is not None and (pane is focus or pane.isAncestorOf(focus))
            ),
            -1 if step > 0 else 0,
        )
        self.give(stops[(at + step) % len(stops)][1])
