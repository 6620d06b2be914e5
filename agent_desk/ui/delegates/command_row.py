"""Rows of the command palette."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from agent_desk.ui.delegates.row import RowDelegate

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter

    from agent_desk.ui.models.command_rows import CommandRow


class CommandRowDelegate(RowDelegate):
    """Paints what the palette found: an icon for its kind, a title, a hint and a key."""

    tall = 36

    def draw(self, painter: QPainter, rect: QRect, row: Any, chosen: bool) -> None:  # noqa: ARG002
        """Paint one row inside ``rect``."""
        found: CommandRow = row
        colour = "text" if found.enabled else "off"
        rect.setLeft(rect.left() + self.symbol(painter, rect, found.icon, "soft", 16))
        if found.shortcut:
            rect.setRight(rect.right() - self.chip(painter, rect, found.shortcut, "soft", "raised"))
        used = self.text(painter, rect, found.title, colour)
        self.text(painter, rect.adjusted(used, 0, 0, 0), found.hint, "soft", self.theme.font(0.9))
