"""One figure: its name, its value, how it comes about, and its days; pressed, it opens to its cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from agent_desk.ui.team import wording
from agent_desk.ui.team.plot import Plot
from agent_desk.ui.text import ElidedLabel, PlainLabel, tooltip

if TYPE_CHECKING:
    from agent_desk.domain.figures import Figure
    from agent_desk.ui.panes.pane import Fittings


class FigureCard(QPushButton):
    """A button, so that the keyboard reaches and opens it."""

    def __init__(self, fittings: Fittings, parent: QWidget) -> None:
        super().__init__(parent)
        self._fittings = fittings
        self.setObjectName("figureCard")
        self._name = ElidedLabel(self)
        self._value = PlainLabel(self, "figureValue")
        self._how = ElidedLabel(self)
        self._plot = Plot(fittings, self)
        for label in (self._name, self._how):
            label.setProperty("soft", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 8)
        column.setSpacing(2)
        for part in (self._name, self._value, self._how):
            column.addWidget(part)
        column.addSpacing(4)
        column.addWidget(self._plot)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figure(self, figure: Figure, days: int) -> None:
        """Show a figure of the last ``days`` days as it is now."""
        value, how = wording.figure_value(figure)
        self._name.say(wording.figure_name(figure.name))
        self._value.say(value)
        self._how.say(how)
        self._plot.show_figure(figure, days, self._fittings.now().date())
        words = wording.figure_spoken(figure)
        self.setAccessibleName(words)
        self.setAccessibleDescription(self._plot.accessibleDescription())
        self.setToolTip(tooltip(words))

    def sizeHint(self) -> QSize:
        """Qt: the size it asks for: that of what it holds."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Qt: the least size it can do with."""
        return QSize(120, self.sizeHint().height())
