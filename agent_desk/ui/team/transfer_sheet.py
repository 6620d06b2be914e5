"""Shift+F11: the guard says whether a transfer would help the caller, and what would help more."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from agent_desk.application.desk_events import TransferEntered
from agent_desk.domain.transfer import Alternative, Instead, Judgement, TransferRequest, Verdict
from agent_desk.ui import times
from agent_desk.ui.i18n import translate
from agent_desk.ui.isolating import joined
from agent_desk.ui.panes.notices import Notice
from agent_desk.ui.panes.pane import restyle
from agent_desk.ui.team import moments, wording
from agent_desk.ui.team.consult_sheet import ConsultSheet
from agent_desk.ui.team.department_field import DepartmentField
from agent_desk.ui.team.fields import Whom, name_field
from agent_desk.ui.team.promise_sheet import PromiseSheet
from agent_desk.ui.team.sheet import Sheet
from agent_desk.ui.text import PlainLabel, one_line, tooltip

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.application.asked import Asked
    from agent_desk.application.events import Event
    from agent_desk.ui.context_state import ContextState
    from agent_desk.ui.team.around import Around

_TONES = {Judgement.ALLOWED: "good", Judgement.WARNED: "notice", Judgement.REFUSED: "danger"}
_SIGNS = {Judgement.ALLOWED: "check", Judgement.WARNED: "bell", Judgement.REFUSED: "warning"}
_MOST = 5


class TransferSheet(Sheet):
    """Enter does the default: transfer when it helps, keep and promise when it does not."""

    sign = "transfer"
    kind = "transfer"
    kept = ("overriding", "department", "skill", "amount")

    def __init__(self, around: Around, context: str, parent: QWidget) -> None:
        super().__init__(around.fittings, context, translate("Transfer", "Transfer the call"), parent)
        self._around, self._place = around, parent
        self.verdict: Verdict | None = None
        self._asked: TransferRequest | None = None
        choose = translate("Transfer", "Choose…")
        self.department = DepartmentField(choose, around.board, self)
        self.skill = QComboBox(self)
        self.amount = QLineEdit(self)
        self._sign = PlainLabel(self)
        self._judged = PlainLabel(self)
        self.alternatives = [QPushButton(self) for _ in range(_MOST)]
        self.overriding = QLineEdit(self)
        self.anyway = QPushButton(translate("Transfer", "Transfer anyway"), self)
        self._lay_out_fields()

    def begin(self) -> None:
        """Where to."""
        self.department.setFocus()

    def put_back(self, typed: tuple[tuple[str, str], ...]) -> None:
        """See Sheet."""
        super().put_back(typed)
        self._judge()

    def go_on_from(self, old: TransferSheet) -> None:
        """See Sheet: the verdict is there at once, and when it comes again it takes no keyboard away."""
        if old.verdict is not None:
            self._show_verdict(old.verdict)
        super().go_on_from(old)
        self.verdict = old.verdict

    def show_state(self, state: ContextState) -> None:
        """The guard has judged."""
        verdict = state.verdict
        if verdict is not None and verdict != self.verdict and verdict.request == self._asked:
            self._show_verdict(verdict)
            if verdict.alternatives and verdict.judgement is Judgement.REFUSED:
                self.alternatives[0].setFocus()

    def act(self) -> None:
        """The default: transfer if nothing stands against it, else the first alternative."""
        verdict = self.verdict
        if self.overriding.hasFocus():
            self._override()
        elif verdict is None:
            self.missing(translate("Transfer", "Choose a department."), self.department)
        elif verdict.judgement is not Judgement.REFUSED:
            self._transfer("")
        elif verdict.alternatives:
            self._take(verdict.alternatives[0])

    def _judge(self) -> None:
        department = self.department.chosen()
        self.verdict = None
        if department:
            skill = self.skill.currentText().strip()
            self._asked = TransferRequest(department, skill, _amount(self.amount.text()))
            self._around.do.judge_transfer(self.context, self._asked)

    def _show_verdict(self, verdict: Verdict) -> None:
        self.verdict = verdict
        tone = _TONES[verdict.judgement]
        self._sign.show_picture(self.fittings.icons.pixmap(_SIGNS[verdict.judgement], tone, 16))
        restyle(self._judged, "tone", tone)
        sentences = [
            wording.judgement(verdict.judgement, verdict.name),
            *(wording.hurdle(one, verdict.zone) for one in verdict.hurdles),
        ]
        self._judged.say(" ".join(sentences))
        self._offer(verdict)
        refused = verdict.judgement is Judgement.REFUSED
        self._anyway_line.setVisible(refused)
        self.primary.setVisible(not refused)
        self.said.setVisible(not refused)

    def _offer(self, verdict: Verdict) -> None:
        shown = verdict.alternatives if verdict.judgement is not Judgement.ALLOWED else ()
        for place, button in enumerate(self.alternatives):
            button.setVisible(place < len(shown))
            if place < len(shown):
                button.setText(self._words(shown[place]) + ("  ↵" if place == 0 else ""))
                spoken = self._words(shown[place], whole=True)
                button.setAccessibleName(spoken)
                button.setToolTip(tooltip(spoken))
                restyle(button, "primary", place == 0 and verdict.judgement is Judgement.REFUSED)

    def _words(self, alternative: Alternative, *, whole: bool = False) -> str:
        """What its button says: of two clocks the customer's alone, for it has one line; ``whole``: both."""
        words = wording.instead(alternative)
        if alternative.due is None:
            return words
        zone = self.verdict.zone if self.verdict is not None else ""
        if not moments.differs(alternative.due, zone):
            return joined((words, times.moment(alternative.due, self.fittings.now())), ": ")
        if whole:
            return joined((words, moments.for_customer(alternative.due, zone)), ": ")
        return joined((words, f"{moments.whole(alternative.due, zone)} ({moments.place_of(zone)})"), ": ")

    def _take(self, alternative: Alternative) -> None:
        if self._asked is not None:
            self._around.do.avoid_transfer(self.context, self._asked, alternative.kind.value)
        if alternative.kind is Instead.KEEP_AND_PROMISE:
            self._around.open_sheet(self.context, self._promise(alternative))
        elif alternative.kind is Instead.CONSULT:
            whom = Whom(agent=alternative.target)
            make = partial(ConsultSheet, self._around, self.context, self._place, whom)
            self._around.open_sheet(self.context, make)
        elif alternative.kind is Instead.OTHER_DEPARTMENT:
            self.department.choose(alternative.target)
            self._judge()
        else:
            self.finished.emit()

    def _promise(self, alternative: Alternative) -> Callable[[], PromiseSheet]:
        around, context, place = self._around, self.context, self._place
        department = alternative.target or (self._asked.department if self._asked else "")
        zone = self.verdict.zone if self.verdict else ""

        def make() -> PromiseSheet:
            sheet = PromiseSheet(around, context, place)
            sheet.prefill(department, alternative.due, zone)
            return sheet

        return make

    def settled_by(self, event: Event) -> bool:
        """Whether the transfer stands in the journal."""
        if self.verdict is None or event != TransferEntered(self.context, self.verdict.request):
            return False
        self._around.notice(partial(_transferred, one_line(self.verdict.name, 60)))
        return True

    def say(self, words: str, tone: str = "soft") -> None:
        """See Sheet; a refusal leaves no room for it before something is asked for."""
        super().say(words, tone)
        self.said.show()

    def show_waiting(self, asked: Asked | None) -> None:
        """See Sheet."""
        super().show_waiting(asked)
        for button in (self.anyway, *self.alternatives):
            button.setEnabled(asked is None)

    def _transfer(self, overriding: str) -> None:
        if self.verdict is not None and self._asked is not None and self.asked is None:
            self.ask(self._around.do.transfer, self.context, self._asked, overriding)

    def _override(self) -> None:
        why = self.overriding.text().strip()
        if why:
            self._transfer(why)
        else:
            self.overriding.setPlaceholderText(translate("Transfer", "A reason is needed: it is counted"))
            self.overriding.setFocus()

    def _lay_out_fields(self) -> None:
        self.skill.setEditable(True)
        self._fill_skills()
        self.amount.setPlaceholderText(translate("Transfer", "amount, if any"))
        self._judged.setWordWrap(True)
        self._judged.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.row(translate("Transfer", "To"), self._needs())
        self.under(self._judged)
        self.grid.addWidget(self._sign, self.grid.rowCount() - 1, 0)
        self.under(self._buttons())
        self.overriding.setPlaceholderText(translate("Transfer", "Transfer anyway, because…"))
        self.overriding.setAccessibleName(translate("Transfer", "Reason for transferring anyway"))
        self._anyway_line = self._against()
        self.foot.insertWidget(0, self._anyway_line, 1)
        self.name_primary(translate("Transfer", "Transfer"))
        self.department.activated.connect(self._judge)
        self.skill.activated.connect(self._judge)
        self.amount.editingFinished.connect(self._judge)
        self.anyway.clicked.connect(self._override)

    def refill(self) -> None:
        """See Sheet."""
        super().refill()
        self._fill_skills()

    def _fill_skills(self) -> None:
        skills = ["", *sorted({skill for one in self._around.board.departments for skill in one.skills})]
        if skills != [self.skill.itemText(place) for place in range(self.skill.count())]:
            typed = self.skill.currentText()
            self.skill.blockSignals(True)
            self.skill.clear()
            self.skill.addItems(skills)
            self.skill.setEditText(typed)
            self.skill.blockSignals(False)

    def _needs(self) -> QWidget:
        place, line = _line(self)
        name_field(self.department, translate("Transfer", "To"))
        name_field(self.skill, translate("Transfer", "Needs skill"))
        self.amount.setAccessibleName(translate("Transfer", "Amount"))
        needs = PlainLabel(place)
        needs.setProperty("soft", True)
        needs.say(translate("Transfer", "Needs skill"))
        line.addWidget(self.department, 3)
        line.addWidget(needs)
        line.addWidget(self.skill, 2)
        line.addWidget(self.amount, 2)
        return place

    def _against(self) -> QWidget:
        place, line = _line(self)
        line.addWidget(self.overriding, 1)
        line.addWidget(self.anyway)
        place.hide()
        return place

    def _buttons(self) -> QWidget:
        place = QWidget(self)
        column = QGridLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for number, button in enumerate(self.alternatives):
            button.hide()
            button.setAccessibleName(translate("Transfer", "Instead"))
            button.setProperty("listed", True)
            button.clicked.connect(lambda _checked=False, number=number: self._pressed(number))
            across = 2 if number == 0 else 1  # the first one says a time, too
            column.addWidget(button, (number + 1) // 2, (number + 1) % 2 if number else 0, 1, across)
        return place

    def _pressed(self, number: int) -> None:
        if self.verdict is not None and number < len(self.verdict.alternatives):
            self._take(self.verdict.alternatives[number])


def _transferred(name: str) -> Notice:
    words = translate("Transfer", "Transferred to {name}. The case stays with its owner.")
    return Notice(words.format(name=name))


def _line(parent: QWidget) -> tuple[QWidget, QHBoxLayout]:
    place = QWidget(parent)
    line = QHBoxLayout(place)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(6)
    return place, line


def _amount(text: str) -> Decimal | None:
    try:
        return Decimal(text.strip().replace(",", ".")) if text.strip() else None
    except InvalidOperation:
        return None
