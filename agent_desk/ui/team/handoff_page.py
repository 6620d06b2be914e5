"""An offer, readable before it is accepted or declined; one of my own can be withdrawn."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from agent_desk.application.events import Event, ProblemArose
from agent_desk.application.team_events import HandoffChanged, HandoffOpened
from agent_desk.domain.handoff import Handoff, HandoffState
from agent_desk.domain.sentence import in_turn
from agent_desk.ui import times
from agent_desk.ui import wording as words_of_all
from agent_desk.ui.i18n import said, translate
from agent_desk.ui.isolating import joined
from agent_desk.ui.panes.notices import Notice, Tone
from agent_desk.ui.panes.pane import restyle
from agent_desk.ui.team import bundle_view, wording
from agent_desk.ui.team.page import Page
from agent_desk.ui.text import PlainLabel, one_line

if TYPE_CHECKING:
    from agent_desk.ui.team.around import Around


class HandoffPage(Page):
    """Why and what next first, then all that is known. Enter accepts; declining needs a reason."""

    sign = "handoff"

    def __init__(self, around: Around, opened: HandoffOpened, parent: QWidget) -> None:
        offer, case = opened.handoff, opened.case
        name = offer.bundle.customer if offer.bundle else around.board.names.get(offer.case_id, case.number)
        super().__init__(around.fittings, one_line(name, 80), parent)
        self._around, self.offer = around, offer
        self._answered = False
        self._case = case
        self.accept = QPushButton(self)
        self.decline = QPushButton(self)
        self.why = QLineEdit(self)
        self.said = PlainLabel(self)
        self._say_offer()
        self._say_bundle()
        self.column.addStretch(1)
        self._lay_out_foot()

    @property
    def mine(self) -> bool:
        """Whether it is an offer of my own."""
        return self.offer.sender == self._around.board.me.login

    def begin(self) -> None:
        """Enter accepts."""
        first = self.accept if self.accept.isVisibleTo(self) else self.area
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take(self, event: Event) -> None:
        """The offer was answered, here or elsewhere."""
        if isinstance(event, ProblemArose) and self._answered and event.about == self.offer.id:
            self._answered = False
            self._enable(True)
            self._say(said(in_turn(event.message, event.remedy)))
        if isinstance(event, HandoffChanged) and event.handoff.id == self.offer.id:
            self._settled(event.handoff)

    def _settled(self, offer: Handoff) -> None:
        if offer.state is HandoffState.ACCEPTED and offer.answered_by == self._around.board.me.login:
            number = self._case.number
            self._around.notice(
                lambda: Notice(translate("HandoffPage", "You own case {number} now.").format(number=number))
            )
            self.done.emit()
            self._around.open_customer(self._case.customer_id, self._case.id)
        elif offer.state is not HandoffState.OFFERED:
            if not self._answered:
                self._around.notice(partial(_gone, offer.state))
            self.done.emit()

    def _accept(self) -> None:
        self._answered = True
        self._enable(False)
        if self.mine:
            self._around.do.withdraw_handoff(self.offer.id)
        else:
            self._around.do.accept_handoff(self.offer.id)

    def _decline(self) -> None:
        why = self.why.text().strip()
        if not why:
            self._say(translate("HandoffPage", "Say why, so that the sender knows what to do."))
            self.why.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self._answered = True
        self._enable(False)
        self._around.do.decline_handoff(self.offer.id, why)

    def _say(self, problem: str) -> None:
        restyle(self.said, "tone", "danger")
        self.said.say(problem)
        self.said.setVisible(bool(problem))  # an empty one would keep the buttons from the edge

    def _enable(self, enabled: bool) -> None:
        for widget in (self.accept, self.decline, self.why):
            widget.setEnabled(enabled)

    def _say_offer(self) -> None:
        offer, board, now = self.offer, self._around.board, self.fittings.now()
        words = translate(
            "HandoffPage", "{who} offers case {number} to {whom}, {when}; it comes back {expires}."
        )
        sentence = words.format(
            who=board.name_of(offer.sender),
            number=self._case.number,
            whom=board.whom(offer.receiver, offer.department),
            when=times.moment(offer.offered, now),
            expires=times.moment(offer.expires, now),
        )
        self.column.addWidget(self._soft(sentence))
        if offer.bundle is not None:
            self.column.addWidget(self.label(bundle_view.who(offer.bundle)))
            self.column.addWidget(self._soft(words_of_all.effort(offer.bundle.effort)))
        card = QFrame(self.sheet)
        card.setObjectName("sayCard")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(14, 10, 14, 10)
        inside.setSpacing(4)
        for title, words in (
            (translate("HandoffPage", "Why"), offer.reason),
            (translate("HandoffPage", "Next step"), offer.next_step),
        ):
            inside.addWidget(self.label(title, name="overline"))
            inside.addWidget(self.label(one_line(words, 600), name="sheetTitle"))
        self.column.addSpacing(4)
        self.column.addWidget(card)
        if offer.answer:
            self.column.addWidget(
                self._soft(joined((wording.handoff_state(offer.state), one_line(offer.answer, 300)), ": "))
            )

    def _say_bundle(self) -> None:
        if self.offer.bundle is None:
            return
        for heading, lines in bundle_view.parts_of(
            self.offer.bundle, self._around.board, self.fittings.now()
        ):
            self.heading(heading)
            for line in lines:
                label = self.label(line)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self.column.addWidget(label)

    def _soft(self, words: str) -> PlainLabel:
        label = self.label(words)
        label.setProperty("soft", True)
        return label

    def _lay_out_foot(self) -> None:
        open_ = self.offer.state is HandoffState.OFFERED
        words = (
            translate("HandoffPage", "Withdraw it")
            if self.mine
            else translate("HandoffPage", "Accept: I own it")
        )
        self.accept.setText(f"{words}  ↵")
        self.accept.setAccessibleName(words)
        self.accept.setProperty("primary", True)
        self.accept.clicked.connect(self._accept)
        self.decline.setText(translate("HandoffPage", "Decline"))
        self.decline.clicked.connect(self._decline)
        self.why.setPlaceholderText(translate("HandoffPage", "Declining needs a reason"))
        self.why.setAccessibleName(translate("HandoffPage", "Reason for declining"))
        self.why.returnPressed.connect(self._decline)
        self.foot.addWidget(self.accept)
        self.foot.addSpacing(16)
        self.foot.addWidget(self.why, 1)
        self.foot.addWidget(self.decline)
        self.foot.addWidget(self.said)
        self.said.hide()
        self.accept.setVisible(open_)
        for widget in (self.decline, self.why):
            widget.setVisible(open_ and not self.mine)
        if not open_ or self.mine:
            self.foot.addStretch(1)


def _gone(state: HandoffState) -> Notice:
    words = translate("HandoffPage", "The offer is gone: {state}.")
    return Notice(words.format(state=wording.handoff_state(state)), "", Tone.WARNING)
