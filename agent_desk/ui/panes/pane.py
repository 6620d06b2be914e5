"""What every pane shares."""

from __future__ import annotations

from operator import is_
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from agent_desk.ui.context_state import ContextState
    from agent_desk.ui.icons import Icons
    from agent_desk.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Fittings:
    """What panes are painted with: colours, icons, the clock, and who sits here."""

    theme: Theme
    icons: Icons
    now: Callable[[], datetime]
    agent: str


class Pane(QFrame):
    """A part of the window that shows one context at a time.

    What an empty desk does not show is made when it is first needed: a ``cached_property`` makes it and puts
    it in its place, and :meth:`made` tells whether that was done.
    """

    fields: tuple[str, ...] = ()
    """The fields of a state that this pane shows; a state in which none is another object is not shown
    again."""

    def __init__(self, fittings: Fittings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fittings = fittings
        self._taken: tuple[object, ...] = ()
        self.setProperty("pane", True)

    def take(self, state: ContextState) -> None:
        """Show a new state of the same context, if anything in it concerns this pane."""
        values = tuple(getattr(state, name) for name in self.fields)
        same = len(values) == len(self._taken) and all(map(is_, values, self._taken))
        if not same or not values:
            self._taken = values
            self.show_state(state)

    def show_context(self, state: ContextState) -> None:
        """Another context is looked at: show it as it was left."""
        self.show_state(state)

    def show_state(self, state: ContextState) -> None:
        """The context that is looked at has a new state."""
        raise NotImplementedError

    def made(self, part: str) -> bool:
        """Whether the part of this name, a ``cached_property``, was made already."""
        return part in vars(self)

    def forget(self, context: str) -> None:
        """A context was closed."""

    def tick(self) -> None:
        """A second passed."""

    def translate_texts(self) -> None:
        """Set every fixed text anew: the language changed."""

    def changeEvent(self, event: QEvent) -> None:
        """Qt: something of the widget changed."""
        if event.type() is QEvent.Type.LanguageChange:
            self.translate_texts()
        super().changeEvent(event)


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet asks for, and style the widget anew if it changed."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def stacked(*parts: QWidget | QLayout) -> QVBoxLayout:
    """Parts upon one another, in the middle of the height that there is."""
    stack = QVBoxLayout()
    stack.setSpacing(0)
    stack.setContentsMargins(0, 0, 0, 0)
    stack.addStretch(1)
    for part in parts:
        if isinstance(part, QLayout):
            stack.addLayout(part)
        else:
            stack.addWidget(part)
    stack.addStretch(1)
    return stack
