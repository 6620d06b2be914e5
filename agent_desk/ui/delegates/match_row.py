"""Rows of matches: number, name, identities, how sure, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from agent_desk.domain.customer import Customer, CustomerKind
from agent_desk.domain.match import Match, Strength
from agent_desk.ui import wording
from agent_desk.ui.delegates.answer_row import NumberedDelegate
from agent_desk.ui.isolating import joined
from agent_desk.ui.text import one_line
from agent_desk.ui.wording_of_context import identity_shown
from agent_desk.ui.wording_of_reasons import reasons_in_words

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter

_COLOURS = {Strength.EXACT: "good", Strength.STRONG: "accent_deep", Strength.WEAK: "soft"}


class MatchRowDelegate(NumberedDelegate):
    """Paints one match; its row is a pair of place and match."""

    tall = 48

    def draw(self, painter: QPainter, rect: QRect, row: Any, chosen: bool) -> None:  # noqa: ARG002
        """Paint one row inside ``rect``."""
        place: int = row[0]
        match: Match = row[1]
        rect = self.number(painter, rect, str(place + 1) if place < 9 else "")
        rect.setLeft(rect.left() + self.symbol(painter, rect, icon_of(match.customer), "soft", 18))
        colour = _COLOURS[match.strength]
        sure = f"{wording.strength(match.strength)} {round(match.score * 100)} %"
        rect.setRight(rect.right() - self.chip(painter, rect, sure, colour, "raised"))
        upper, lower = self.halves(rect)
        name = one_line(match.customer.name, 120)
        used = self.text(painter, upper, name, "text", self.theme.font(bold=True))
        self.text(painter, upper.adjusted(used, 0, 0, 0), identities_of(match.customer), "soft")
        self.text(painter, lower, reasons_in_words(match.reasons), "soft", self.theme.font(0.9))


def icon_of(customer: Customer | None) -> str:
    """A person or an organisation."""
    firm = customer is not None and customer.kind is CustomerKind.ORGANISATION
    return "firm" if firm else "person"


def identities_of(customer: Customer) -> str:
    """A customer's first identities."""
    return joined(identity_shown(identity) for identity in customer.identities[:3])
