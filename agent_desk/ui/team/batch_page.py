"""Several cases are offered at once: at the end of a shift, or by a lead for somebody who is away."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QPushButton, QWidget

from agent_desk.application.events import Event, ProblemArose
from agent_desk.application.team_events import HandoffChanged
from agent_desk.domain.handoff import HandoffState
from agent_desk.domain.sentence import in_turn
from agent_desk.ui.i18n import said, translate
from agent_desk.ui.isolating import joined
from agent_desk.ui.panes.pane import restyle
from agent_desk.ui.team.counted import team_counted
from agent_desk.ui.team.fields import WhomField, name_field
from agent_desk.ui.team.page import Page
from agent_desk.ui.text import PlainLabel, one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from agent_desk.domain.case import Case
    from agent_desk.ui.team.around import Around


class BatchPage(Page):
    """Each case with a tick; one receiver, one reason, one next step for all. Undo withdraws them."""

    sign = "handoff"

    def __init__(self, around: Around, cases: Sequence[tuple[Case, str]], parent: QWidget) -> None:
        super().__init__(around.fittings, translate("Batch", "Hand off several cases"), parent)
        self._around, self._cases = around, tuple(cases)
        self._sent: frozenset[str] = frozenset()
        self.whom = WhomField(around.fittings, around.board, self.sheet)
        self.reason, self.next_step = QLineEdit(self.sheet), QLineEdit(self.sheet)
        name_field(self.whom, translate("Batch", "To"))
        name_field(self.reason, translate("Batch", "Reason"))
        name_field(self.next_step, translate("Batch", "Next step"))
        self.ticks: list[QCheckBox] = []
        self.offer = QPushButton(self)
        self._said = PlainLabel(self)
        self._lay_out_page()

    def begin(self) -> None:
        """Whom to."""
        (self.whom if self._cases else self.area).setFocus()

    def take(self, event: Event) -> None:
        """The first of the offers was made: with it comes what undoes them all."""
        if not self._sent:
            return
        if isinstance(event, ProblemArose) and event.act == self._around.do.offer_batch.__name__:
            # Others of the batch may have been offered all the same: they are still waited for.
            self.offer.setEnabled(True)
            self._say(said(in_turn(event.message, event.remedy)))
        elif isinstance(event, HandoffChanged) and event.handoff.case_id in self._sent:
            self._offered(event)

    def _offered(self, event: HandoffChanged) -> None:
        offer, do = event.handoff, self._around.do
        if offer.state is HandoffState.OFFERED:
            message = partial(team_counted.offered, len(self._sent))
            self._around.undo(message, "", lambda: do.withdraw_batch(offer.batch), None)
            self.done.emit()

    def _act(self) -> None:
        chosen = tuple(
            case.id for (case, _), tick in zip(self._cases, self.ticks, strict=True) if tick.isChecked()
        )
        whom, reason, step = self.whom.whom(), self.reason.text().strip(), self.next_step.text().strip()
        if not chosen:
            self._missing(translate("Batch", "Tick at least one case."), self.ticks[0])
        elif whom is None:
            self._missing(translate("Batch", "Choose a colleague or a department."), self.whom)
        elif not reason:
            self._missing(translate("Batch", "Give the reason."), self.reason)
        elif not step:
            self._missing(translate("Batch", "Say what the next step is."), self.next_step)
        else:
            self._sent = frozenset(chosen)
            self.offer.setEnabled(False)
            self._around.do.offer_batch(chosen, whom.agent, whom.department, reason, step)

    def _missing(self, words: str, field: QWidget) -> None:
        self._say(words)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say(self, problem: str) -> None:
        restyle(self._said, "tone", "danger")
        self._said.say(problem)

    def _lay_out_page(self) -> None:
        if not self._cases:
            self.column.addWidget(self.label(translate("Batch", "There is no open case to hand off.")))
        else:
            self.column.addLayout(self._fields())
            self.heading(translate("Batch", "Cases"))
            for case, name in self._cases:
                self.column.addWidget(self._tick(case, name))
            about = self.label(translate("Batch", "Each stays with its owner until it is accepted."))
            about.setProperty("soft", True)
            self.column.addWidget(about)
        self.column.addStretch(1)
        self.offer.setText(translate("Batch", "Offer them"))
        self.offer.setProperty("primary", True)
        self.offer.setVisible(bool(self._cases))
        self.offer.clicked.connect(self._act)
        self.foot.addWidget(self.offer)
        self.foot.addWidget(self._said, 1)

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for line, (words, field) in enumerate(
            (
                (translate("Batch", "To"), self.whom),
                (translate("Batch", "Reason"), self.reason),
                (translate("Batch", "Next step"), self.next_step),
            )
        ):
            name = self.label(words, wrap=False)
            name.setProperty("soft", True)
            grid.addWidget(name, line, 0)
            grid.addWidget(field, line, 1)
            if isinstance(field, QLineEdit):
                field.returnPressed.connect(self._act)
        return grid

    def _tick(self, case: Case, name: str) -> QCheckBox:
        me = self._around.board.me.login
        owner = "" if case.owner in (None, me) else self._around.board.name_of(case.owner or "")
        words = joined((one_line(name, 60), case.number, one_line(case.topic, 80), owner))
        tick = QCheckBox(words.replace("&", "&&"), self.sheet)
        tick.setAccessibleName(words)
        tick.setChecked(True)
        self.ticks.append(tick)
        return tick
