"""Rows of the customer view: a connection with its freshness, and its accounts and tickets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen

from agent_desk.domain.account import Account, Attention
from agent_desk.domain.view import PartState, ViewPart
from agent_desk.ui import times, wording
from agent_desk.ui.delegates.row import RowDelegate
from agent_desk.ui.i18n import said
from agent_desk.ui.isolating import joined
from agent_desk.ui.models.view_rows import (
    AccountRow,
    PartRow,
    TicketRow,
    attention_of,
    can_retry,
    count_of,
)
from agent_desk.ui.text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from agent_desk.domain.ticket import Ticket
    from agent_desk.ui.icons import Icons

_KINDS = {
    "card": "card",
    "credit card": "card",
    "invoice": "invoice",
    "order": "order",
    "line": "line",
    "subscription": "line",
    "mobile": "line",
    "fibre": "line",
}
_COLOURS = {Attention.NONE: "soft", Attention.NOTICE: "notice", Attention.URGENT: "danger"}
RETRY_WIDTH = 96
_TITLE, _TITLE_SHARE = 112, 0.2
_LABEL_SHARE, _LABEL_LEAVES = 0.4, 190
_SIGN = 19
"""Room for a warning before words: kept where there is none, so that the words of all rows begin together."""


class ViewRowDelegate(RowDelegate):
    """Paints the customer view; ``turn`` is the angle of the spinner."""

    def __init__(self, icons: Icons, now: Callable[[], datetime], parent: QWidget) -> None:
        super().__init__(icons, parent)
        self._now = now
        self.turn = 0

    def height(self, row: Any) -> int:
        """Pixels of a row before scaling."""
        if isinstance(row, PartRow) and row.part.state in (PartState.FAILED, PartState.RESTING):
            return 52
        return 32 if isinstance(row, PartRow) else 28

    def lasting(self, row: Any) -> str | None:
        """See RowDelegate; what turns is painted anew."""
        if isinstance(row, PartRow):
            asking = row.part.state is PartState.ASKING
            return None if asking else wording.freshness(row.part, self._now())
        when = row.ticket.updated if isinstance(row, TicketRow) else row.account.due
        return times.day(when, self._now()) if when is not None else ""

    def draw(self, painter: QPainter, rect: QRect, row: Any, chosen: bool) -> None:  # noqa: ARG002
        """Paint one row inside ``rect``."""
        if isinstance(row, PartRow):
            self._part(painter, rect, row)
        elif isinstance(row, AccountRow):
            self._account(painter, rect, row.account)
        elif isinstance(row, TicketRow):
            self._ticket(painter, rect, row.ticket)

    def retry_box(self, rect: QRect, part: ViewPart) -> QRect:
        """Where the Retry button of a part's row is painted; empty when it has none."""
        if not can_retry(part):
            return QRect()
        width, tall = self.theme.px(RETRY_WIDTH), self.theme.px(24)
        right = rect.right() - self.theme.px(self.margin)
        return QRect(right - width, rect.center().y() - tall // 2, width, tall)

    def _part(self, painter: QPainter, rect: QRect, row: PartRow) -> None:
        part, left = row.part, rect.adjusted(self.theme.px(18), 0, 0, 0)
        if part.state in (PartState.FAILED, PartState.RESTING):
            self._open_sign(painter, self._upper(rect), row)
            self._failed(painter, left, part)
            return
        self._open_sign(painter, rect, row)
        title = self._title(painter, left, part)
        count = self._count_box(title)
        self.text_right(painter, count, self._count(part), "soft")
        left.setLeft(count.right() + self.theme.px(10))
        left.setRight(left.right() - self._fresh(painter, left, part))
        self._warn(painter, left, attention_of(part))
        self.text(painter, left, self._summary(part), _summary_colour(part))

    def _open_sign(self, painter: QPainter, line: QRect, row: PartRow) -> None:
        if row.can_open:
            self.symbol(painter, line, "down" if row.opened else "right", "soft", 10)

    def _upper(self, rect: QRect) -> QRect:
        """The first of two lines."""
        edge = self.theme.px(5)
        return QRect(rect.left(), rect.top() + edge, rect.width(), (rect.height() - 2 * edge) // 2)

    def _title(self, painter: QPainter, rect: QRect, part: ViewPart) -> QRect:
        wide = max(self.theme.px(_TITLE), int(rect.width() * _TITLE_SHARE))
        title = QRect(rect.left(), rect.top(), wide, rect.height())
        self.text(painter, title, one_line(part.title, 60), "text", self.theme.font(bold=True))
        return title

    def _count_box(self, title: QRect) -> QRect:
        px = self.theme.px
        return QRect(title.right() + px(8), title.top(), px(24), title.height())

    def _warn(self, painter: QPainter, rect: QRect, level: Attention) -> None:
        """A warning sign where there is something to warn of; its room is taken from ``rect`` in any case."""
        if level is not Attention.NONE:
            self.symbol(painter, rect, "warning", _COLOURS[level], 14)
        rect.setLeft(rect.left() + self.theme.px(_SIGN))

    def _fresh(self, painter: QPainter, rect: QRect, part: ViewPart) -> int:
        if can_retry(part):
            self._button(painter, self.retry_box(rect.adjusted(0, 0, self.theme.px(self.margin), 0), part))
            rect = rect.adjusted(0, 0, -self.theme.px(RETRY_WIDTH + 8), 0)
        words = wording.freshness(part, self._now())
        stale = part.state is PartState.STALE
        used = self.text_right(painter, rect, words, "notice" if stale else "soft", self.theme.font(0.9))
        side = self.theme.px(14)
        box = QRect(rect.right() - used - side + 4, rect.center().y() - side // 2 + 1, side, side)
        if part.state is PartState.ASKING:
            self._spinner(painter, box)
        elif stale:
            painter.drawPixmap(self.seen(box).topLeft(), self.icons.pixmap("clock", "notice", 14))
        return used + side + self.theme.px(RETRY_WIDTH + 8 if can_retry(part) else 8)

    def _failed(self, painter: QPainter, rect: QRect, part: ViewPart) -> None:
        self._button(painter, self.retry_box(rect.adjusted(0, 0, self.theme.px(self.margin), 0), part))
        fresh = wording.freshness(part, self._now())
        upper = self._upper(rect)
        title = self._title(painter, upper, part)
        rect = rect.adjusted(0, 0, -self.theme.px(RETRY_WIDTH + 8), 0)
        rect.setRight(rect.right() - self.text_right(painter, rect, fresh, "soft", self.theme.font(0.9)))
        upper.setLeft(self._count_box(title).right() + self.theme.px(10))
        upper.setRight(rect.right())
        self._warn(painter, upper, Attention.URGENT)
        self.text(painter, upper, one_line(said(part.problem)) or fresh, "danger")
        lower = upper.translated(0, upper.height())
        known = self._summary(part)
        words = f"{one_line(said(part.remedy))} {known}".strip() if part.remedy else known
        self.text(painter, lower, words, "soft", self.theme.font(0.9))

    def _account(self, painter: QPainter, rect: QRect, account: Account) -> None:
        rect = rect.adjusted(self.theme.px(18), 0, 0, 0)
        colour = _COLOURS[account.attention]
        rect.setLeft(
            rect.left() + self.symbol(painter, rect, _KINDS.get(account.kind, "account"), "soft", 15)
        )
        whole = rect.width()
        if account.balance is not None:
            rect.setRight(rect.right() - self.text_right(painter, rect, str(account.balance), "text"))
        if account.due is not None:
            due = wording.due(times.day(account.due, self._now()))
            rect.setRight(rect.right() - self.text_right(painter, rect, due, "soft", self.theme.font(0.9)))
        free = max(rect.width() // 2, rect.width() - self.theme.px(_LABEL_LEAVES))
        wide = min(int(whole * _LABEL_SHARE), free)
        label = QRect(rect.left(), rect.top(), wide, rect.height())
        self.text(painter, label, one_line(account.label, 120))
        rect.setLeft(label.right() + self.theme.px(8))
        self._warn(painter, rect, account.attention)
        bold = self.theme.font(bold=account.attention is Attention.URGENT)
        rect.setLeft(rect.left() + self.text(painter, rect, one_line(account.state, 60), colour, bold))
        facts = joined(
            joined((one_line(d.name, 40), one_line(d.value, 60)), " ") for d in account.details[:3]
        )
        self.text(painter, rect, facts, "soft", self.theme.font(0.9))

    def _ticket(self, painter: QPainter, rect: QRect, ticket: Ticket) -> None:
        rect = rect.adjusted(self.theme.px(18), 0, 0, 0)
        rect.setLeft(rect.left() + self.symbol(painter, rect, "ticket", "soft", 15))
        if ticket.updated is not None:
            rect.setRight(
                rect.right()
                - self.text_right(
                    painter, rect, times.day(ticket.updated, self._now()), "soft", self.theme.font(0.9)
                )
            )
        state = wording.ticket_state(ticket)
        rect.setRight(rect.right() - self.text_right(painter, rect, state, "soft", self.theme.font(0.9)))
        number = f"#{one_line(ticket.ref.id, 30)}"
        rect.setLeft(rect.left() + self.text(painter, rect, number, "soft"))
        self.text(painter, rect, one_line(ticket.subject), "text" if ticket.open else "soft")

    def _summary(self, part: ViewPart) -> str:
        return wording.part_summary(part)

    def _count(self, part: ViewPart) -> str:
        if part.state is PartState.ASKING and not count_of(part):
            return ""
        return str(count_of(part)) if part.accounts or part.tickets else ""

    def _button(self, painter: QPainter, box: QRect) -> None:
        if box.isEmpty():
            return
        painter.setPen(QPen(self.theme.colour("strong"), 1))
        painter.setBrush(self.theme.colour("raised"))
        painter.drawRoundedRect(self.seen(box), 5, 5)
        font = self.theme.font(0.9)
        wide = self.theme.width(font, wording.retry_button()) + self.theme.px(21)
        inner = box.adjusted(max(4, (box.width() - wide) // 2), 0, -4, 0)
        inner.setLeft(inner.left() + self.symbol(painter, inner, "retry", "text", 13))
        self.text(painter, inner, wording.retry_button(), "text", font)

    def _spinner(self, painter: QPainter, box: QRect) -> None:
        box = self.seen(box)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.theme.colour("border"), 2))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        painter.setPen(QPen(self.theme.colour("accent"), 2))
        painter.drawArc(box.adjusted(1, 1, -1, -1), -self.turn * 16, 100 * 16)


def _summary_colour(part: ViewPart) -> str:
    if part.state is PartState.ASKING and not (part.accounts or part.tickets or part.contacts):
        return "soft"
    level = attention_of(part)
    return "text" if level is Attention.NONE else _COLOURS[level]
