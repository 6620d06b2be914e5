"""The head of the customer column: who, effort, and the case with its last note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agent_desk.domain.case import Case, Outcome
from agent_desk.domain.customer import Customer, CustomerKind
from agent_desk.ui import times, wording
from agent_desk.ui.context_state import HOME, ContextState
from agent_desk.ui.i18n import said, translate
from agent_desk.ui.isolating import joined
from agent_desk.ui.models.timeline import NOTHING, Told
from agent_desk.ui.panes.case_signals import CaseSignals
from agent_desk.ui.panes.pane import Fittings, Pane
from agent_desk.ui.text import ElidedLabel, PlainLabel, one_line, tooltip
from agent_desk.ui.wording_of_context import identity_shown

if TYPE_CHECKING:
    from agent_desk.domain.effort import Effort


class CustomerHeader(Pane):
    """Name, kind and identities; effort; an unknown number to attach; the case."""

    fields = ("context", "call", "customer", "related", "case", "notes", "writes", "weighed")
    attach_wanted = Signal()
    related_wanted = Signal(str)

    def __init__(self, fittings: Fittings, parent: QWidget | None = None) -> None:
        super().__init__(fittings, parent)
        self.setProperty("pane", False)
        self._state = ContextState(HOME)
        self._sign = PlainLabel(self)
        self._name = ElidedLabel(self, "customerName")
        self._kind = PlainLabel(self)
        self._identities = ElidedLabel(self)
        self._effort_line = PlainLabel(self)
        self._effort_line.setProperty("strong", True)
        self._attach = QPushButton(self)
        self._attach.clicked.connect(self.attach_wanted)
        self._related = QPushButton(self)
        self._related.clicked.connect(self._want_related)
        self._case = CaseCard(fittings, self)
        self._lay_out()
        self.translate_texts()

    def show_state(self, state: ContextState) -> None:
        """See Pane."""
        self._state = state
        if state.customer is not None:
            self._say(state.customer)
        self._attach.setVisible(state.unknown_number is not None)
        self._case.show_state(state)

    def show_effort(self, spent: Effort | None, what: Told) -> None:
        """Show the effort, once the contacts are there (None: not yet), or why there is none."""
        if spent is not None and spent.contacts:
            self._effort_line.say(wording.effort(spent))
        else:
            self._effort_line.say(_no_effort(what))

    def translate_texts(self) -> None:
        """See Pane."""
        self._attach.setText(translate("Customer", "Attach this number"))
        self._related.setAccessibleName(translate("Customer", "Related customer"))
        self.show_state(self._state)

    def _say(self, customer: Customer) -> None:
        firm = customer.kind is CustomerKind.ORGANISATION
        self._sign.show_picture(self.fittings.icons.pixmap("firm" if firm else "person", "accent", 26))
        self._name.say(one_line(customer.name, 120))
        self._name.setToolTip(tooltip(customer.name))
        self._kind.say(_kind_in_words(customer))
        shown = [identity_shown(identity) for identity in customer.identities]
        more = translate("Customer", "{count} more").format(count=len(shown) - 4)
        self._identities.say(joined([*shown[:4], *([more] if len(shown) > 4 else [])]))
        self._identities.setToolTip(tooltip(joined(shown, "; ")))
        self._related.setVisible(bool(self._state.related))
        if self._state.related:
            other = self._state.related[0]
            words = translate("Customer", "and {name} — {kind}")
            self._related.setText(words.format(name=one_line(other.name, 40), kind=_kind_in_words(other)))

    def _want_related(self) -> None:
        if self._state.related:
            self.related_wanted.emit(self._state.related[0].id)

    def _lay_out(self) -> None:
        self._identities.setProperty("soft", True)
        self._kind.setProperty("chip", True)
        for button in (self._attach, self._related):
            button.setProperty("quiet", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(4)
        first = QHBoxLayout()
        first.setSpacing(8)
        for part in (self._sign, self._name, self._kind, self._related):
            first.addWidget(part)
        first.addStretch(1)
        first.addWidget(self._attach)
        column.addLayout(first)
        second = QHBoxLayout()
        second.addWidget(self._identities, 1)
        second.addWidget(self._effort_line)
        column.addLayout(second)
        column.addSpacing(4)
        column.addWidget(self._case)


def _no_effort(what: Told) -> str:
    return {
        Told.ASKING: translate("Customer", "Effort: asking…"),
        Told.NONE: wording.effort(NOTHING),
        Told.IN_PART: translate("Customer", "Effort: not known, a back end does not answer"),
        Told.NOBODY: translate("Customer", "Effort: no contact known"),
    }[what]


def _kind_in_words(customer: Customer) -> str:
    firm = customer.kind is CustomerKind.ORGANISATION
    return translate("Customer", "business") if firm else translate("Customer", "personal")


class CaseCard(QFrame):
    """One line on the case: number, topic, state, why it must not wait, its last note, and how writes to
    tickets stand."""

    def __init__(self, fittings: Fittings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("caseCard")
        self._fittings = fittings
        self._number = PlainLabel(self)
        self._number.setProperty("strong", True)
        self._topic = ElidedLabel(self)
        self.signals = CaseSignals(self)
        self._note = ElidedLabel(self)
        self._note.wanted = 80  # it has all that is left, and takes no room from the signals
        self._note.setProperty("soft", True)
        self._writes = PlainLabel(self)
        self._writes.setProperty("soft", True)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 6, 12, 6)
        line.setSpacing(8)
        line.addWidget(self._number)
        line.addWidget(self._topic)
        line.addWidget(self.signals)
        line.addWidget(self._note, 1)
        line.addWidget(self._writes)

    def show_state(self, state: ContextState) -> None:
        """Show the case of a context, or hide when there is none."""
        self.setVisible(state.case is not None)
        if state.case is not None:
            self._say(state, state.case)

    def _say(self, state: ContextState, case: Case) -> None:
        self._number.say(one_line(case.number, 30))
        state_now = wording.case_state_in_words(case, self._fittings.now())
        self._topic.say(joined((one_line(case.topic, 60), state_now)))
        self._topic.setToolTip(tooltip(case.topic))
        weighed = state.weighed
        self.signals.show_need(weighed.need if weighed is not None and weighed.case_id == case.id else None)
        note = state.notes[0] if state.notes else None
        when = times.day(note.written, self._fittings.now()) if note else ""
        by = joined((when, one_line(note.author, 30)), " ") if note else ""
        self._note.say(joined((by, one_line(note.text, 200)), ": ") if note else "")
        self._note.setToolTip(tooltip("\n".join(n.text for n in state.notes[:3])))
        unsettled = [w for w in state.writes if w.outcome is not Outcome.DONE] or list(state.writes[:1])
        self._writes.say(joined(wording.write_in_words(item) for item in unsettled[:2]))
        self._writes.setToolTip(tooltip(joined((said(item.problem) for item in unsettled), "; ")))
