"""Switches theme, language and scale while the window is open, and remembers the choice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from agent_desk.ui.i18n import Languages
from agent_desk.ui.look import SCALES, Look

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from agent_desk.ui.icons import Icons
    from agent_desk.ui.theme import Theme


class LookSwitch(QObject):
    """Applies a :class:`Look` to the whole application; ``changed`` when the style did."""

    changed = Signal()

    def __init__(
        self, application: QApplication, look: Look, theme: Theme, icons: Icons, keep: Callable[[Look], None]
    ) -> None:
        super().__init__()
        self._application, self._theme, self._icons, self._keep = application, theme, icons, keep
        self._languages = Languages(application, theme.resources / "translations")
        self.look = look
        self._languages.speak(look.language)
        application.setLayoutDirection(QLocale().textDirection())
        self._paint()

    def theme(self, name: str) -> None:
        """Switch to a theme."""
        self._become(replace(self.look, theme=name))

    def language(self, tag: str) -> None:
        """Switch to a language."""
        if tag != self.look.language:
            self._languages.speak(tag)
            self._application.setLayoutDirection(QLocale().textDirection())
        self._become(replace(self.look, language=tag))

    def scale(self, step: int) -> None:
        """Make everything larger (1) or smaller (-1)."""
        nearest = min(range(len(SCALES)), key=lambda n: abs(SCALES[n] - self.look.scale))
        place = max(0, min(len(SCALES) - 1, nearest + step))
        self._become(replace(self.look, scale=SCALES[place]))

    def _become(self, look: Look) -> None:
        painted = (look.theme, look.scale) != (self.look.theme, self.look.scale)
        self.look = look
        if painted:
            self._paint()
        try:
            self._keep(look)
        finally:
            self.changed.emit()

    def _paint(self) -> None:
        self._theme.change(self.look.theme, self.look.scale)
        self._icons.forget()
        self._application.setFont(self._theme.font())
        self._application.setPalette(self._theme.palette())
        self._application.setStyleSheet(self._theme.style_sheet())
