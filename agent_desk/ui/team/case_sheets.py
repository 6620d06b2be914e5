"""What becomes of a case: it waits, is solved, closed, reopened or taken over; each with its reason."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from agent_desk.application.events import CaseChanged, Event
from agent_desk.domain.case import Case, CaseState, WaitingFor
from agent_desk.domain.quick import dataclass
from agent_desk.ui.i18n import translate
from agent_desk.ui.team.fields import Choice, MomentField
from agent_desk.ui.team.sheet import Sheet

if TYPE_CHECKING:
    from agent_desk.ui.team.around import Around


class WaitSheet(Sheet):
    """For whom or until when; the case comes back to its owner's eyes then."""

    sign = "clock"
    kind = "wait"
    kept = ("why", "for_", "until")
    _fors = (WaitingFor.CUSTOMER, WaitingFor.THIRD_PARTY, WaitingFor.TIME)

    def __init__(self, around: Around, context: str, parent: QWidget) -> None:
        super().__init__(around.fittings, context, translate("CaseActs", "The case waits"), parent)
        self._around = around
        self.for_ = Choice(translate("CaseActs", "For"), self)
        self.for_.offer(
            [
                translate("CaseActs", "the customer"),
                translate("CaseActs", "a third party"),
                translate("CaseActs", "a time"),
            ]
        )
        self.until = MomentField(self)
        self.until.put(_tomorrow(around.fittings.now()))
        self.why = QLineEdit(self)
        self.why.setPlaceholderText(translate("CaseActs", "What has to happen first"))
        self.row(translate("CaseActs", "For"), self.for_)
        self.row(translate("CaseActs", "Look again"), self.until)
        self.row(translate("CaseActs", "Why"), self.why)
        self.name_primary(translate("CaseActs", "Let it wait"))
        self.say(translate("CaseActs", "You stay its owner; promises stay promised."))

    def act(self) -> None:
        """Let it wait."""
        if not self.why.text().strip():
            self.missing(translate("CaseActs", "Say what it waits for."), self.why)
        elif self.until.moment() <= self.fittings.now():
            self.missing(translate("CaseActs", "That time has passed."), self.until)
        else:
            for_, do = self._fors[max(0, self.for_.value())], self._around.do
            self.ask(do.wait, self.context, for_, self.until.moment(), self.why.text().strip())

    def settled_by(self, event: Event) -> bool:
        """Whether the case waits now."""
        case = _case_of(self._around, self.context, event)
        return case is not None and case.state is CaseState.WAITING


@dataclass(frozen=True, slots=True)
class ReasonWanted:
    """A case act that needs a reason: its words, and the state that it leads to (None: taken over)."""

    sign: str
    title: str
    prompt: str
    button: str
    state: CaseState | None


class ReasonSheet(Sheet):
    """One field: why."""

    kept = ("why",)

    def __init__(self, around: Around, context: str, wanted: ReasonWanted, parent: QWidget) -> None:
        self.sign = wanted.sign
        super().__init__(around.fittings, context, wanted.title, parent)
        self._around, self._wanted = around, wanted
        self.why = QLineEdit(self)
        self.why.setPlaceholderText(wanted.prompt)
        self.row(translate("CaseActs", "Reason"), self.why)
        self.name_primary(wanted.button)

    def act(self) -> None:
        """Do it, with the reason."""
        if not self.why.text().strip():
            self.missing(translate("CaseActs", "Give the reason."), self.why)
            return
        why, state, do = self.why.text().strip(), self._wanted.state, self._around.do
        if state is None:
            self.ask(do.take_over, self.context, why)
        else:
            self.ask(do.set_case_state, self.context, state, why)

    def settled_by(self, event: Event) -> bool:
        """Whether the case is what was wanted."""
        case, state = _case_of(self._around, self.context, event), self._wanted.state
        if case is None or state is None:
            return case is not None and case.owner == self._around.board.me.login
        return case.state is state


def _case_of(around: Around, context: str, event: Event) -> Case | None:
    """The case of a context as an event says that it is now."""
    about = around.contexts[context].about if around.contexts.has(context) else ""
    return event.case if isinstance(event, CaseChanged) and event.case.id == about else None


def _tomorrow(now: datetime) -> datetime:
    return (now.astimezone() + timedelta(days=1)).replace(hour=9, minute=0, second=0, microsecond=0)
