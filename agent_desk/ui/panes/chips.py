"""What menu, bot or form collected, as chips: as many as can be read, and how many more there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from agent_desk.ui.isolating import isolated
from agent_desk.ui.panes.chip_line import ChipLine, more_in_words
from agent_desk.ui.text import ElidedLabel, one_line, tooltip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.domain.call import KnownField
    from agent_desk.ui.theme import Theme

_MOST = 6
_READABLE = 104
"""Logical pixels that a longer chip is never narrower than."""


class KnownChips(ChipLine[ElidedLabel]):
    """A line of chips. One that is not shown whole can still be read; the rest are counted and listed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self._known: tuple[KnownField, ...] = ()
        super().__init__(parent, ElidedLabel, _MOST)
        self._theme = theme

    def show_known(self, known: tuple[KnownField, ...]) -> None:
        """Show these fields."""
        self._known = known
        for chip, field in zip(self.chips, known, strict=False):
            chip.least = self._theme.px(_READABLE)
            chip.say(f"{isolated(one_line(field.name, 24))}: {isolated(one_line(field.value, 28))}")
            chip.setToolTip(tooltip(_whole(field)))
        self.setVisible(bool(known))
        self.updateGeometry()
        self.fit()

    def sizeHint(self) -> QSize:
        """Qt: the size it asks for: all chips whole."""
        whole = [chip.sizeHint().width() for chip in self.chips[: len(self._known)]]
        return QSize(self.needed(whole, len(self._known)), self._tall())

    def minimumSizeHint(self) -> QSize:
        """Qt: the least size it can do with: one chip that can be read, or the count."""
        return QSize(self._readable(1 if len(self._known) == 1 else 0), self._tall())

    def fit(self) -> None:
        """See ChipLine."""
        of = len(self._known)
        count = 1 if of == 1 else self.fitting(of, self._readable)
        self.show_first(count, of)
        rest = self._known[count:]
        self.more.say(more_in_words(len(rest)))
        told = "; ".join(map(_whole, rest))
        self.more.setToolTip(tooltip(told))
        self.more.setAccessibleName(f"{self.more.text()}: {one_line(told, 400)}" if rest else "")

    def _readable(self, count: int) -> int:
        return self.needed([chip.minimumSizeHint().width() for chip in self.chips[:count]], len(self._known))

    def _tall(self) -> int:
        return max(self.more.sizeHint().height(), self.chips[0].sizeHint().height())


def _whole(field: KnownField) -> str:
    return f"{isolated(field.name)}: {isolated(field.value)}"
