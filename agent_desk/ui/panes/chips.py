"""What menu, bot or form collected, as chips: as many as can be read, and how many more there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from agent_desk.ui.i18n import translate
from agent_desk.ui.isolating import isolated
from agent_desk.ui.text import ElidedLabel, PlainLabel, one_line, tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from agent_desk.domain.call import KnownField
    from agent_desk.ui.theme import Theme

_MOST = 6
_READABLE = 104
"""Logical pixels that a longer chip is never narrower than."""
_GAP = 4


class KnownChips(QWidget):
    """A line of chips. One that is not shown whole can still be read; the rest are counted and listed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._known: tuple[KnownField, ...] = ()
        self.chips = [ElidedLabel(self) for _ in range(_MOST)]
        self.more = PlainLabel(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_GAP)
        for chip in (*self.chips, self.more):
            chip.setProperty("chip", True)
            line.addWidget(chip)
        line.addStretch(1)

    def show_known(self, known: tuple[KnownField, ...]) -> None:
        """Show these fields."""
        self._known = known
        for chip, field in zip(self.chips, known, strict=False):
            chip.least = self._theme.px(_READABLE)
            chip.say(f"{isolated(one_line(field.name, 24))}: {isolated(one_line(field.value, 28))}")
            chip.setToolTip(tooltip(_whole(field)))
        self.setVisible(bool(known))
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        """Qt: the size it asks for: all chips whole."""
        count = min(len(self._known), _MOST)
        return QSize(self._needed(count, whole=True), self._tall())

    def minimumSizeHint(self) -> QSize:
        """Qt: the least size it can do with: one chip that can be read, or the count."""
        count = 1 if len(self._known) == 1 else 0
        return QSize(self._needed(count, whole=False), self._tall())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: it has another size."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fits = range(min(len(self._known), _MOST), 0, -1)
        count = next((n for n in fits if self._needed(n, whole=False) <= self.width()), 0)
        if len(self._known) == 1:
            count = 1
        for place, chip in enumerate(self.chips):
            chip.setVisible(place < count)
        rest = self._known[count:]
        self.more.setVisible(bool(rest))
        self.more.say(_more_in_words(len(rest)))
        told = "; ".join(map(_whole, rest))
        self.more.setToolTip(tooltip(told))
        self.more.setAccessibleName(f"{self.more.text()}: {one_line(told, 400)}" if rest else "")

    def _needed(self, count: int, *, whole: bool) -> int:
        shown = self.chips[:count]
        widths = [(chip.sizeHint() if whole else chip.minimumSizeHint()).width() for chip in shown]
        if count < len(self._known):
            frame = self.more.sizeHint().width() - self._advance(self.more.text())
            widths.append(frame + self._advance(_more_in_words(len(self._known) - count)))
        return sum(widths) + _GAP * max(0, len(widths) - 1)

    def _advance(self, words: str) -> int:
        return self.more.fontMetrics().horizontalAdvance(words)

    def _tall(self) -> int:
        return max(self.more.sizeHint().height(), self.chips[0].sizeHint().height())


def _more_in_words(count: int) -> str:
    return translate("CallBar", "{count} more").format(count=count)


def _whole(field: KnownField) -> str:
    return f"{isolated(field.name)}: {isolated(field.value)}"
