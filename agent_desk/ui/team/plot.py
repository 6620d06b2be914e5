"""A small plot over days, painted by ourselves; what it shows is also its accessible text."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_desk.ui.i18n import translate

if TYPE_CHECKING:
    from agent_desk.domain.figures import Figure, FigureDay
    from agent_desk.ui.panes.pane import Fittings

_TALL = 44
_EDGE = 4.0


class Plot(QWidget):
    """One value a day: the share where there is a whole, else the count as bars."""

    def __init__(self, fittings: Fittings, parent: QWidget) -> None:
        super().__init__(parent)
        self._fittings = fittings
        self._days: tuple[FigureDay, ...] = ()
        self._many, self._first = 2, date.min
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figure(self, figure: Figure, days: int, today: date) -> None:
        """Show a figure's days, of which only those are there on which something was counted."""
        self._days = figure.days
        self._many, self._first = max(2, days), today - timedelta(days=max(2, days) - 1)
        values = [_value(day) for day in figure.days]
        self.setAccessibleName(translate("Plot", "Over the days"))
        self.setAccessibleDescription(", ".join(f"{value:g}" for value in values))
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: the size it asks for."""
        return QSize(160, self._fittings.theme.px(_TALL))

    def minimumSizeHint(self) -> QSize:
        """Qt: the least size it can do with."""
        return QSize(80, self._fittings.theme.px(_TALL))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Qt: paint."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        theme = self._fittings.theme
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if any(day.whole for day in self._days):
            self._line(painter, box)
        elif self._days:
            self._bars(painter, box)

    def _line(self, painter: QPainter, box: QRectF) -> None:
        theme = self._fittings.theme
        most = max(1.0, *(_value(day) for day in self._days))
        step = box.width() / (self._many - 1)
        points = [
            QPointF(box.left() + self._place(day) * step, box.bottom() - box.height() * _value(day) / most)
            for day in self._days
            if day.whole
        ]
        painter.setPen(QPen(theme.colour("accent"), 1.8, c=Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(theme.colour("accent"))
        for point in points[-1:]:
            painter.drawEllipse(point, 2.6, 2.6)

    def _place(self, day: FigureDay) -> int:
        return min(max(0, (day.day - self._first).days), self._many - 1)

    def _bars(self, painter: QPainter, box: QRectF) -> None:
        theme = self._fittings.theme
        most = max(1.0, *(_value(day) for day in self._days))
        step = box.width() / self._many
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        for day in self._days:
            tall = box.height() * _value(day) / most
            bar = QRectF(box.left() + self._place(day) * step, box.bottom() - tall, max(1.0, step - 2), tall)
            painter.drawRoundedRect(bar, 1, 1)


def _value(day: FigureDay) -> float:
    return day.part / day.whole if day.whole else day.part
