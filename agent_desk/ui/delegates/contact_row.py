"""Rows of previous contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect

from agent_desk.domain.contact import Contact, Direction
from agent_desk.ui import times, wording
from agent_desk.ui.delegates.row import RowDelegate
from agent_desk.ui.isolating import joined
from agent_desk.ui.text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from agent_desk.ui.icons import Icons


class ContactRowDelegate(RowDelegate):
    """Paints one contact: when, which channel, what, by whom, and whether it was transferred."""

    tall = 30

    def __init__(self, icons: Icons, now: Callable[[], datetime], parent: QWidget) -> None:
        super().__init__(icons, parent)
        self._now = now

    def lasting(self, row: Any) -> str:
        """See RowDelegate."""
        return times.day(row.at, self._now())

    def draw(self, painter: QPainter, rect: QRect, row: Any, chosen: bool) -> None:  # noqa: ARG002
        """Paint one row inside ``rect``."""
        contact: Contact = row
        px = self.theme.px
        rect = rect.adjusted(px(4), 0, 0, 0)  # below the heading of the list
        when = QRect(rect.left(), rect.top(), px(62), rect.height())
        self.text(painter, when, times.day(contact.at, self._now()), "soft")
        rect = rect.adjusted(px(66), 0, 0, 0)
        self.symbol(painter, rect, contact.channel.value, "soft", 15)
        if contact.direction is Direction.OUT:
            self.symbol(painter, rect.adjusted(px(17), 0, 0, 0), "out", "soft", 10)
        rect = rect.adjusted(px(32), 0, 0, 0)
        rect.setRight(rect.right() - self._by(painter, rect, contact))
        if contact.transferred_to:
            where = wording.transferred(one_line(contact.transferred_to, 40))
            rect.setRight(rect.right() - self.chip(painter, rect, where, "notice", "notice_soft"))
        self.text(painter, rect, one_line(contact.summary))

    def _by(self, painter: QPainter, rect: QRect, contact: Contact) -> int:
        who = joined(one_line(word, 40) for word in (contact.agent, contact.department))
        narrow = QRect(rect)
        narrow.setLeft(rect.left() + int(rect.width() * 0.66))
        return self.text_right(painter, narrow, who, "soft", self.theme.font(0.9))
