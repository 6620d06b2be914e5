"""Shows one page of the team at a time in place of the customer's and the answers' columns."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from agent_desk.application.events import Event
    from agent_desk.ui.main_window import DeskWindow
    from agent_desk.ui.team.page import Page


class Pages:
    """The columns come back, as they were left, when the page is done or another context is looked at."""

    def __init__(self, window: DeskWindow) -> None:
        self._w = window
        self.page: Page | None = None
        self._back: Callable[[], None] | None = None
        self._sizes: list[int] = []
        self._before: QWidget | None = None

    def open(self, page: Page, back: Callable[[], None] | None = None) -> None:
        """Show a page in place of the one that is shown; ``back`` is called when it is done."""
        self._w.commands.wide.leave()  # a notice may open one while help or connections are read
        if self.page is None:
            self._before = QApplication.focusWidget()
            self._sizes = self._w.columns.sizes()
        desk = self._w.columns.sizes()[0]  # a page that comes or goes makes it narrower or wider
        self._drop()
        self.page, self._back = page, back
        page.done.connect(self.leave)
        self._w.columns.addWidget(page)
        self._w.columns.setStretchFactor(self._w.columns.indexOf(page), 8)
        page.show()
        self._w.folding.make_way(paged=True, desk=desk)
        page.begin()

    def leave(self) -> bool:
        """Back to where the page was opened; returns whether one was shown."""
        if self.page is None:
            return False
        back, self._back = self._back, None
        if back is not None:
            back()
            return True
        return self.leave_all()

    def leave_all(self) -> bool:
        """Back to the customer, whatever page was shown."""
        if self.page is None:
            return False
        held = self.page.isAncestorOf(QApplication.focusWidget() or self.page)
        self._drop()
        self._w.folding.make_way(paged=False)
        self._w.columns.setSizes(self._sizes)
        if held:
            self._give_keyboard_back()
        return True

    def _give_keyboard_back(self) -> None:
        before = self._before
        if before is None or not before.isVisible():
            before = self._w.note.text if self._w.note.text.isEnabled() else self._w.desk.list
        before.setFocus()

    def take(self, event: Event) -> None:
        """Something happened."""
        if self.page is not None:
            self.page.take(event)

    def _drop(self) -> None:
        page, self.page = self.page, None
        if page is not None:
            page.hide()
            page.setParent(None)
            page.deleteLater()
