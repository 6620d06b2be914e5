"""Why a case must not wait, as chips beside it: in the words of the queue, the heaviest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from agent_desk.domain.need import NeedReason, Weighed
from agent_desk.ui.panes.chip_line import ChipLine, more_in_words
from agent_desk.ui.panes.pane import restyle
from agent_desk.ui.text import PlainLabel, tooltip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.domain.need import Need

_MOST = 4
_URGENT, _NOTICED = 20.0, 10.0
"""Points from which a reason has the colour of danger, or of what is noticed: a broken promise has 20."""


class CaseSignals(ChipLine[PlainLabel]):
    """As many chips as there is room for; the rest are counted and told on hover. It is as tall without any,
    so that nothing moves when they come.

    The effort is left out: the customer's head says it with more.
    """

    def __init__(self, parent: QWidget) -> None:
        self._words: tuple[str, ...] = ()
        self._sum = ""
        super().__init__(parent, PlainLabel, _MOST)
        self.fit()

    def show_need(self, need: Need | None) -> None:
        """Show the reasons of a need; None where nothing is known of it."""
        reasons = [one for one in need.reasons if one.weighed is not Weighed.EFFORT] if need else []
        self._words, self._sum = _said(need, reasons) if need and reasons else ((), "")
        for chip, reason, words in zip(self.chips, reasons, self._words, strict=False):
            restyle(chip, "chip", _tone(reason))
            chip.say(words)
            chip.setToolTip(tooltip(self._sum))
        self.setAccessibleName("; ".join(self._words))
        self._take_room()
        self.fit()

    def _take_room(self) -> None:
        """Have the line laid out now. Showing a chip would do it, and hide what is on its way to be shown."""
        self.updateGeometry()
        parent = self.parentWidget()
        around = parent.layout() if parent is not None else None
        if around is not None:
            around.activate()

    def sizeHint(self) -> QSize:
        """Qt: the size it asks for: all chips."""
        return QSize(self._whole(len(self._words)), self._tall())

    def minimumSizeHint(self) -> QSize:
        """Qt: the least size it can do with: the count."""
        return QSize(self._whole(0), self._tall())

    def fit(self) -> None:
        """See ChipLine."""
        of = len(self._words)
        count = self.fitting(of, self._whole)
        self.show_first(count, of)
        rest = self._words[count:]
        if rest:
            restyle(self.more, "chip", self.chips[0].property("chip") if count == 0 else True)
            self.more.say(more_in_words(len(rest)))
            self.more.setToolTip(tooltip(self._sum))
            self.more.setAccessibleName(f"{self.more.text()}: {'; '.join(rest)}")

    def _whole(self, count: int) -> int:
        return self.needed([chip.sizeHint().width() for chip in self.chips[:count]], len(self._words))

    def _tall(self) -> int:
        return self.more.sizeHint().height()


def _said(need: Need, reasons: list[NeedReason]) -> tuple[tuple[str, ...], str]:
    """Each reason in the queue's words, and the whole sum for the hover text."""
    from agent_desk.ui.team import wording  # the first paint does without the team's words

    return tuple(map(wording.need_reason, reasons)), wording.need_with_points(need)


def _tone(reason: NeedReason) -> object:
    if reason.points >= _URGENT:
        return "danger"
    return "notice" if reason.points >= _NOTICED else True
