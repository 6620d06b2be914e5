"""A promise that falls due: it was kept, and how that is known; or another time is agreed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from agent_desk.application.promise_events import PromiseChanged
from agent_desk.domain.promise import Promise, PromiseState
from agent_desk.ui.i18n import translate
from agent_desk.ui.later_acts import DoneTo
from agent_desk.ui.team import moments
from agent_desk.ui.team.promise_sheet import PromiseSheet
from agent_desk.ui.team.sheet import Sheet
from agent_desk.ui.text import PlainLabel, one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from agent_desk.application.events import Event
    from agent_desk.ui.team.around import Around


class KeepSheet(Sheet):
    """Keeping needs a word of evidence; it can be undone. Renegotiating opens the other sheet."""

    sign = "promise"
    kind = "keep_promise"
    kept = ("evidence", "which")

    def __init__(self, around: Around, context: str, promises: Sequence[Promise], parent: QWidget) -> None:
        super().__init__(
            around.fittings, context, translate("KeepSheet", "What became of the promise?"), parent
        )
        self._around, self._promises, self._place = around, tuple(promises), parent
        self.which = QComboBox(self)
        self._due = PlainLabel(self)
        self.evidence = QLineEdit(self)
        self.which.addItems([f"{one_line(one.what, 80)} — {one_line(one.to, 40)}" for one in promises])
        self.which.currentIndexChanged.connect(self._say_due)
        self.evidence.setPlaceholderText(translate("KeepSheet", "e.g. called her at 10:02; she has the card"))
        self._due.setProperty("soft", True)
        self._due.setWordWrap(True)
        self.row(translate("KeepSheet", "Promise"), self.which)
        self.under(self._due)
        self.row(translate("KeepSheet", "Kept, because"), self.evidence)
        self.name_primary(translate("KeepSheet", "It is kept"))
        self.other_time = self.button(translate("KeepSheet", "Agree another time…"))
        self.other_time.clicked.connect(self._renegotiate)
        self._say_due()

    @property
    def promise(self) -> Promise:
        """The promise that is chosen."""
        return self._promises[max(0, self.which.currentIndex())]

    def act(self) -> None:
        """It was kept."""
        evidence = self.evidence.text().strip()
        if not evidence:
            self.missing(translate("KeepSheet", "Say in a word how that is known."), self.evidence)
            return
        self.ask(self._around.do.keep_promise, self.promise.id, evidence)

    def settled_by(self, event: Event) -> bool:
        """Whether the promise is kept now; undo is offered then."""
        if not isinstance(event, PromiseChanged) or event.promise.id != self.promise.id:
            return False
        if event.promise.state is PromiseState.KEPT:
            kept, do = event.promise, self._around.do

            def message() -> str:
                return translate("KeepSheet", "Kept: {what}.").format(what=one_line(kept.what, 80))

            settled = DoneTo(kept.case_id, kept.id)
            self._around.undo(message, self.context, lambda: do.undo_keep_promise(kept.id), settled)
        return True

    def _renegotiate(self) -> None:
        make = partial(PromiseSheet, self._around, self.context, self._place, follows=self.promise)
        self._around.open_sheet(self.context, make)

    def _say_due(self) -> None:
        one, now = self.promise, self.fittings.now()
        when, left = moments.for_customer(one.due, one.zone), moments.soon(one.due, now)
        words = translate("KeepSheet", "due {when}, promised by {who}")
        who = self._around.board.name_of(one.by)
        self._due.say(words.format(when=f"{when} ({left})" if left else when, who=who))
