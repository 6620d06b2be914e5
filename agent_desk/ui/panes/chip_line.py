"""Chips beside one another: as many as there is room for, and how many more there are."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from agent_desk.ui.i18n import translate
from agent_desk.ui.text import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

Chip = TypeVar("Chip", bound=PlainLabel)
_GAP = 4


class ChipLine(QWidget, Generic[Chip]):
    """At most ``most`` chips, and one that counts the others; subclasses fill them, and :meth:`fit` them."""

    def __init__(self, parent: QWidget, kind: Callable[[QWidget], Chip], most: int) -> None:
        super().__init__(parent)
        self.chips = [kind(self) for _ in range(most)]
        self.more = PlainLabel(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_GAP)
        chips: list[PlainLabel] = [*self.chips, self.more]
        for chip in chips:
            chip.setProperty("chip", True)
            line.addWidget(chip)
        line.addStretch(1)

    def fit(self) -> None:
        """Show what there is room for."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: it has another size."""
        super().resizeEvent(event)
        self.fit()

    def fitting(self, of: int, needed: Callable[[int], int]) -> int:
        """How many chips there is room for, of so many things; ``needed`` is what some of them need."""
        fits = range(min(of, len(self.chips)), 0, -1)
        return next((count for count in fits if needed(count) <= self.width()), 0)

    def show_first(self, count: int, of: int) -> None:
        """Show so many chips, and the count if there are more things."""
        for place, chip in enumerate(self.chips):
            chip.setVisible(place < count)
        self.more.setVisible(count < of)

    def needed(self, widths: list[int], of: int) -> int:
        """The pixels that chips of these widths need, with the count of the other things."""
        if len(widths) < of:
            frame = self.more.sizeHint().width() - self._advance(self.more.text())
            widths = [*widths, frame + self._advance(more_in_words(of - len(widths)))]
        return sum(widths) + _GAP * max(0, len(widths) - 1)

    def _advance(self, words: str) -> int:
        return self.more.fontMetrics().horizontalAdvance(words)


def more_in_words(count: int) -> str:
    """How many more there are."""
    return translate("CallBar", "{count} more").format(count=count)
