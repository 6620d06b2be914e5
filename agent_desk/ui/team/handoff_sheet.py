"""F11: offer the case to a colleague or a department, with the reason and the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from agent_desk.application.team_events import HandoffChanged
from agent_desk.domain.handoff import HandoffState
from agent_desk.ui.i18n import translate
from agent_desk.ui.later_acts import DoneTo
from agent_desk.ui.team.fields import SheetText, Whom, WhomField
from agent_desk.ui.team.sheet import Sheet

if TYPE_CHECKING:
    from agent_desk.application.events import Event
    from agent_desk.ui.team.around import Around


class HandoffSheet(Sheet):
    """The sender owns the case until somebody accepts."""

    sign = "handoff"
    kind = "hand_off"
    kept = ("reason", "next_step", "whom")

    def __init__(self, around: Around, context: str, parent: QWidget, whom: Whom | None = None) -> None:
        number = around.contexts[context].case if around.contexts.has(context) else None
        title = translate("Handoff", "Hand off case {number}").format(number=number.number if number else "")
        super().__init__(around.fittings, context, title, parent)
        self._around = around
        self.whom = WhomField(around.fittings, around.board, self)
        self.reason = QLineEdit(self)
        self.next_step = SheetText(2, self)
        self.reason.setPlaceholderText(translate("Handoff", "Why somebody else should see it through"))
        self.next_step.setPlaceholderText(translate("Handoff", "What is to be done first"))
        self.row(translate("Handoff", "To"), self.whom)
        self.row(translate("Handoff", "Reason"), self.reason)
        self.row(translate("Handoff", "Next step"), self.next_step)
        self.name_primary(translate("Handoff", "Offer it"))
        self.say(translate("Handoff", "You own it until it is accepted."))
        if whom is not None:
            self.whom.choose(whom)

    def begin(self) -> None:
        """The first empty field."""
        (self.reason if self.whom.whom() else self.whom).setFocus()

    def act(self) -> None:
        """Offer it."""
        whom, reason, step = self.whom.whom(), self.reason.text().strip(), self.next_step.text()
        if whom is None:
            self.missing(translate("Handoff", "Choose a colleague or a department."), self.whom)
        elif not reason:
            self.missing(translate("Handoff", "Give the reason."), self.reason)
        elif not step:
            self.missing(translate("Handoff", "Say what the next step is."), self.next_step)
        else:
            do = self._around.do
            self.ask(do.offer_handoff, self.context, whom.agent, whom.department, reason, step)

    def settled_by(self, event: Event) -> bool:
        """Whether this offer was made; undo withdraws it."""
        case = self._around.contexts[self.context].about  # its tab may be closed meanwhile
        if not isinstance(event, HandoffChanged) or event.handoff.case_id != case:
            return False
        offer, board, do = event.handoff, self._around.board, self._around.do
        if offer.state is not HandoffState.OFFERED or offer.sender != board.me.login:
            return False
        whom = board.whom(offer.receiver, offer.department)

        def message() -> str:
            return translate("Handoff", "Offered to {whom}.").format(whom=whom)

        offered = DoneTo(offer.case_id, offer.id)
        self._around.undo(message, self.context, lambda: do.withdraw_handoff(offer.id), offered)
        return True
