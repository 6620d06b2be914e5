"""Icons: our own SVG strokes, drawn in the theme's colours."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from agent_desk.ui.text import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.ui.theme import Theme


class Sign(PlainLabel):
    """An icon where nobody shows it again when colours or the scale change: it is drawn anew by itself."""

    def __init__(self, parent: QWidget, icons: Icons, name: str, colour: str, size: int) -> None:
        super().__init__(parent)
        self._draw = partial(icons.pixmap, name, colour, size)
        self.show_picture(self._draw())

    def changeEvent(self, event: QEvent) -> None:
        """Qt: something of the widget changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.show_picture(self._draw())


class Icons:
    """Draws and keeps icons by name, colour name and size."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._drawn: dict[tuple[str, str, int], QPixmap] = {}

    def forget(self) -> None:
        """Draw everything anew after the theme changed."""
        self._drawn.clear()

    def pixmap(self, name: str, colour: str = "soft", size: int = 16, ratio: float = 2.0) -> QPixmap:
        """The icon ``name`` in the theme's ``colour``; ``size`` in logical pixels before scaling."""
        key = (name, self.theme.named[colour], self.theme.px(size))
        if key not in self._drawn:
            self._drawn[key] = self._draw(*key, ratio)
        return self._drawn[key]

    def icon(self, name: str, colour: str = "soft") -> QIcon:
        """The icon for a button or an action."""
        icon = QIcon(self.pixmap(name, colour))
        icon.addPixmap(self.pixmap(name, "off"), QIcon.Mode.Disabled)
        return icon

    def _draw(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        source = (self.theme.resources / "icons" / f"{name}.svg").read_text(encoding="utf-8")
        renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
        pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        return pixmap
