"""Rows of the desk: headings, live calls, cases, drafts and what an empty section says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect

from agent_desk.domain.call import CallState
from agent_desk.ui import times, wording
from agent_desk.ui.delegates.row import RowDelegate
from agent_desk.ui.isolating import joined
from agent_desk.ui.models.desk_rows import (
    CallRow,
    CaseRow,
    DraftRow,
    EmptyRow,
    ListedRow,
    Section,
    SectionRow,
)
from agent_desk.ui.text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from agent_desk.ui.icons import Icons

_ICONS = {
    Section.NOW: "phone", Section.CASES: "owner", Section.DRAFTS: "note", Section.PROMISES: "promise",
    Section.HANDOFFS: "handoff", Section.QUEUE: "queue", Section.TEAM: "team",
}  # fmt: skip
_SIGNS = {CallState.RINGING: ("bell", "accent"), CallState.HELD: ("hold", "notice")}
_SPOKEN_TO = ("phone", "accent")


class DeskRowDelegate(RowDelegate):
    """Paints the desk."""

    def __init__(self, icons: Icons, now: Callable[[], datetime], parent: QWidget) -> None:
        super().__init__(icons, parent)
        self._now = now

    def height(self, row: Any) -> int:
        """Pixels of a row before scaling."""
        if isinstance(row, SectionRow):
            return 32
        return 50 if isinstance(row, EmptyRow) else 44

    def lasting(self, row: Any) -> str:
        """See RowDelegate."""
        if isinstance(row, CallRow):
            return times.stopwatch(row.call.counted_from, self._now())
        return times.day(row.case.changed, self._now()) if isinstance(row, CaseRow) else ""

    def draw(self, painter: QPainter, rect: QRect, row: Any, chosen: bool) -> None:  # noqa: ARG002
        """Paint one row inside ``rect``."""
        if isinstance(row, SectionRow):
            self._section(painter, rect, row)
        elif isinstance(row, CallRow):
            self._call(painter, rect, row)
        elif isinstance(row, CaseRow):
            case = row.case
            lower = joined((one_line(case.topic), case.number, times.day(case.changed, self._now())))
            self._two_lines(painter, rect, one_line(row.name or case.topic), lower)
        elif isinstance(row, DraftRow):
            self._two_lines(painter, rect, row.who, one_line(row.text))
        elif isinstance(row, ListedRow):
            self._listed(painter, rect, row)
        else:
            self._empty(painter, rect, row)

    def _section(self, painter: QPainter, rect: QRect, row: SectionRow) -> None:
        live = row.count is not None
        colour = "text" if live else "soft"
        rect = rect.adjusted(-self.theme.px(2), 0, 0, 0)
        rect.setLeft(rect.left() + self.symbol(painter, rect, "down" if row.opened else "right", "soft", 10))
        rect.setLeft(rect.left() + self.symbol(painter, rect, _ICONS[row.section], colour, 15))
        if row.count:
            rect.setRight(rect.right() - self.text_right(painter, rect, str(row.count), "text", self._bold()))
        self.text(painter, rect, wording.section_name(row.section), colour, self._bold() if live else None)

    def _call(self, painter: QPainter, rect: QRect, row: CallRow) -> None:
        call = row.call
        rect = rect.adjusted(self.theme.px(10), 0, 0, 0)
        rect.setLeft(rect.left() + self.symbol(painter, rect, *_SIGNS.get(call.state, _SPOKEN_TO), 15))
        upper, lower = self._halves(rect)
        clock = times.stopwatch(call.counted_from, self._now())
        upper.setRight(upper.right() - self.text_right(painter, upper, clock, "soft"))
        self.text(painter, upper, row.who, "text", self._bold() if row.current else None)
        state = wording.call_in_words(call, may_be_held=row.may_be_held)
        self.text(painter, lower, joined((state, one_line(call.queue))), "soft", self._small())

    def _listed(self, painter: QPainter, rect: QRect, row: ListedRow) -> None:
        rect = rect.adjusted(self.theme.px(10), 0, 0, 0)
        rect.setLeft(rect.left() + self.symbol(painter, rect, row.sign, row.tone, 15))
        upper, lower = self._halves(rect)
        used = self.text_right(painter, upper, row.mark, row.tone, self.theme.font(0.9, bold=True))
        upper.setRight(upper.right() - used)
        self.text(painter, upper, row.first)
        self.text(painter, lower, row.second, "soft", self._small())

    def _empty(self, painter: QPainter, rect: QRect, row: EmptyRow) -> None:
        from PySide6.QtCore import Qt

        painter.setFont(self._small())
        painter.setPen(self.theme.colour("soft"))
        box = rect.adjusted(self.theme.px(16), self.theme.px(2), 0, -self.theme.px(4))
        painter.drawText(self.seen(box), int(Qt.TextFlag.TextWordWrap), wording.section_empty(row.section))

    def _two_lines(self, painter: QPainter, rect: QRect, first: str, second: str) -> None:
        upper, lower = self._halves(rect.adjusted(self.theme.px(16), 0, 0, 0))
        self.text(painter, upper, first)
        self.text(painter, lower, second, "soft", self._small())

    def _halves(self, rect: QRect) -> tuple[QRect, QRect]:
        edge = self.theme.px(4)
        half = (rect.height() - 2 * edge) // 2
        upper = QRect(rect.left(), rect.top() + edge, rect.width(), half)
        return upper, upper.translated(0, half)

    def _bold(self) -> Any:
        return self.theme.font(bold=True)

    def _small(self) -> Any:
        return self.theme.font(0.9)
