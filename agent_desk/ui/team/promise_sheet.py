"""F9: what is promised, when it is due, and what to read out; Enter promises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from agent_desk.application.promise_events import PromiseChanged, PromiseSent
from agent_desk.domain.case import NoteState
from agent_desk.domain.promise import PromiseState
from agent_desk.ui.i18n import said, translate
from agent_desk.ui.team import promise_words
from agent_desk.ui.team.department_field import DepartmentField
from agent_desk.ui.team.fields import Choice, MomentField, SheetText, name_field
from agent_desk.ui.team.sheet import Sheet
from agent_desk.ui.team.typed_fields import said_in
from agent_desk.ui.text import PlainLabel, one_line

if TYPE_CHECKING:
    from datetime import datetime

    from agent_desk.application.events import Event
    from agent_desk.domain.promise import Promise, PromiseProposal
    from agent_desk.ui.context_state import ContextState
    from agent_desk.ui.team.around import Around

HOURS: tuple[float | None, ...] = (None, 2, 4, 8)
"""Business hours of the quick choices; None is the next sensible time."""
_OWN_TIME = len(HOURS)
_DAMP = 250


class PromiseSheet(Sheet):
    """Proposes a time in the department's business hours, shown as the customer's clock shows it.

    With ``follows`` it renegotiates that promise, and wants to know that the customer was told.
    """

    sign = "promise"
    kind = "promise"
    kept = ("what", "said_text", "department", "when", "own_time", "told")

    def __init__(self, around: Around, context: str, parent: QWidget, follows: Promise | None = None) -> None:
        title = translate("PromiseSheet", "Promise to {name}")
        if follows is not None:
            title = translate("PromiseSheet", "Promise {name} another time")
        super().__init__(
            around.fittings, context, title.format(name=promise_words.customer(around, context)), parent
        )
        self._around, self._follows = around, follows
        self.kind = f"promise {follows.id}" if follows is not None else self.kind
        self._due: datetime | None = None
        self._zone: str | None = None  # not told yet; empty: nobody knows the customer's zone
        self._earlier = around.contexts[context].proposal if around.contexts.has(context) else None
        self._proposed_said = ""
        self.what = QLineEdit(self)
        own = translate("PromiseSheet", "my own department")
        self.department = DepartmentField(own, around.board, self)
        self.when = Choice(translate("PromiseSheet", "When"), self)
        self.own_time = MomentField(self)
        self._clock = PlainLabel(self)
        self._problem = PlainLabel(self)
        self.said_text = SheetText(2, self)
        self.told = QCheckBox(translate("PromiseSheet", "The customer was told of the new time"), self)
        self._damper = QTimer(self, singleShot=True, interval=_DAMP)
        self._judge = QTimer(self, singleShot=True, interval=_DAMP)
        self._lay_out_fields()
        self._connect()
        if follows is not None:
            self.what.setText(one_line(follows.what, 200))
        self._ask()

    def prefill(self, department: str, due: datetime | None, zone: str = "") -> None:
        """What the transfer guard proposes: promise in the name of this department, for this time. ``zone``
        is the customer's, empty while it is not known: the proposal that is asked for tells it."""
        self.department.choose(department)
        self._zone = zone or self._zone
        if due is not None:
            self.when.choose(_OWN_TIME)
            self.own_time.put(due, zone)
            self._take_own_time()
            self._have_judged()

    def values(self) -> list[tuple[str, str]]:
        """See Sheet; what was proposed is proposed anew."""
        proposed = {"said_text": self._proposed_said}
        if self.when.value() != _OWN_TIME or self._due is None:
            proposed["own_time"] = said_in(self.own_time)
        held = [(name, "" if text == proposed.get(name) else text) for name, text in super().values()]
        return [(name, "0" if name == "when" and self._not_chosen else text) for name, text in held]

    def put_back(self, typed: tuple[tuple[str, str], ...]) -> None:
        """See Sheet."""
        super().put_back(typed)
        self._zone = self.own_time.zone or self._zone
        if self.when.value() == _OWN_TIME:
            self._take_own_time()
            self._have_judged()
        else:
            self._ask()

    def show_state(self, state: ContextState) -> None:
        """A proposal came."""
        proposal = state.proposal
        if proposal is None or proposal is self._earlier:
            return
        if self.when.value() != _OWN_TIME:
            self._propose(proposal) if proposal.reckoned else self._have_chosen(proposal)
        elif proposal.due == self._due and proposal.department == self._promising():
            self._take_zone(proposal.zone)
            self._warn(promise_words.against(proposal))

    def act(self) -> None:
        """Promise."""
        what = self.what.text().strip()
        if not what:
            self.missing(translate("PromiseSheet", "Say what is promised."), self.what)
        elif self._due is None:
            self._show_own_time()
            self.missing(translate("PromiseSheet", "Choose when it is due."), self.own_time)
        elif self._zone is None:
            words = translate("PromiseSheet", "Wait until the customer's clock is known.")
            self.missing(words, self.own_time)
        elif self._due <= self.fittings.now():
            self.missing(translate("PromiseSheet", "That time has passed."), self.own_time)
        elif self._follows is not None and not self.told.isChecked():
            self.missing(translate("PromiseSheet", "Tell the customer first, then tick it."), self.told)
        else:
            follows = self._follows.id if self._follows else ""
            department, said = self.department.chosen(), self.said_text.text()
            do = self._around.do
            self.ask(do.make_promise, self.context, what, self._due, department, said, follows)

    def settled_by(self, event: Event) -> bool:
        """Whether this promise was made, or is kept here until the store is back; its words may have been
        masked on their way."""
        kept = isinstance(event, PromiseSent) and event.state is NoteState.KEPT
        made = isinstance(event, PromiseChanged) and event.promise.state is PromiseState.OPEN
        if not isinstance(event, PromiseSent | PromiseChanged) or not (kept or made):
            return False
        follows = self._follows.id if self._follows else ""
        mine = event.promise.by == self._around.board.me.login and event.promise.follows == follows
        customer = self._around.contexts[self.context].customer_id  # its tab may be closed meanwhile
        return mine and event.promise.customer_id == customer

    def _ask(self) -> None:
        hours = HOURS[self.when.value()] if 0 <= self.when.value() < _OWN_TIME else None
        department = self.department.chosen()
        self._around.do.propose_promise(self.context, self.what.text().strip(), department, hours)

    @property
    def _not_chosen(self) -> bool:
        """Whether the agent must choose the time, and has not yet."""
        return self.when.value() == _OWN_TIME and self._due is None

    def _promising(self) -> str:
        """The department whose hours count, as proposals name it."""
        return self.department.chosen() or self._around.board.me.department

    def _take_zone(self, zone: str) -> None:
        """The customer's clock is known now, or is another one: the moment stays."""
        if zone != self._zone and self._due is not None:
            self._zone = zone
            self.own_time.put(self._due, zone)
            self._show_due(self._due, self._words(self._due))

    def _propose(self, proposal: PromiseProposal) -> None:
        self._zone = proposal.zone
        self.own_time.put(proposal.due, proposal.zone)
        self._show_due(proposal.due, proposal.said, said(proposal.problem))

    def _have_chosen(self, proposal: PromiseProposal) -> None:
        """No hours tell a good time: the agent chooses one."""
        self.when.choose(_OWN_TIME)
        self._zone, self._due = proposal.zone, None
        self.own_time.put(proposal.due, proposal.zone)
        self._say_clock("")
        self._warn(said(proposal.problem))

    def _show_own_time(self) -> None:
        """What the field holds is looked at from now on, and may be promised."""
        if self.when.value() == _OWN_TIME:
            self._take_own_time()

    def _show_due(self, due: datetime, said: str, problem: str = "") -> None:
        self._due = due
        self._say_clock("" if self._zone is None else promise_words.on_the_clock(due, self._zone))
        self._warn(problem)
        untouched = self.said_text.toPlainText() in ("", self._proposed_said)
        if untouched:
            self._proposed_said = said
            self.said_text.put(said)

    def _say_clock(self, words: str) -> None:
        self._clock.say(words)
        self._clock.setVisible(bool(words))

    def _warn(self, problem: str) -> None:
        """Say why another time is better; this one may be promised all the same."""
        self._problem.say(one_line(problem, 300))
        self._problem.setVisible(bool(problem))

    def _choose(self, place: int) -> None:
        if place == _OWN_TIME:
            self._take_own_time()
            self.own_time.setFocus()
        else:
            self._ask()

    def _take_own_time(self) -> None:
        self.when.choose(_OWN_TIME)
        due = self.own_time.moment()
        self._show_due(due, self._words(due), self._problem.text() if due == self._due else "")
        self._judge.start()

    def _have_judged(self) -> None:
        if self.when.value() == _OWN_TIME:
            what, department = self.what.text().strip(), self.department.chosen()
            self._around.do.propose_promise(self.context, what, department, None, self.own_time.moment())

    def _words(self, due: datetime) -> str:
        if self._zone is None:
            return ""
        what, now = self.what.text().strip(), self.fittings.now()
        return promise_words.own(self._around, self.context, what, due, self._zone, now)

    def _retell(self) -> None:
        if self.when.value() != _OWN_TIME:
            self._ask()
        elif self._due is not None:
            self._take_own_time()

    def _promise_for(self, _place: int) -> None:
        """Another department: its hours may tell a good time where none was chosen."""
        if self._due is None:
            self.when.choose(0)
        self._retell()

    def _connect(self) -> None:
        self.when.chosen.connect(self._choose)
        self.own_time.dateTimeChanged.connect(self._take_own_time)
        self.department.activated.connect(self._promise_for)
        self._damper.timeout.connect(self._retell)
        self._judge.timeout.connect(self._have_judged)
        self.what.textEdited.connect(lambda _text: self._damper.start())

    def _lay_out_fields(self) -> None:
        self.what.setPlaceholderText(translate("PromiseSheet", "e.g. call back about the new card"))
        self.when.offer(
            [
                translate("PromiseSheet", "next good time"),
                translate("PromiseSheet", "2 h"),
                translate("PromiseSheet", "4 h"),
                translate("PromiseSheet", "1 working day"),
                translate("PromiseSheet", "own time"),
            ]
        )
        self._problem.setProperty("tone", "notice")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._clock.setProperty("strong", True)
        self.row(translate("PromiseSheet", "What"), self.what)
        self.row(translate("PromiseSheet", "When"), self.when)
        self.under(self._times())
        self.under(self._clock)
        self.under(self._problem)
        self.row(translate("PromiseSheet", "Read out"), self.said_text)
        if self._follows is not None:
            self.under(self.told)
        self.told.setVisible(self._follows is not None)
        self.name_primary(translate("PromiseSheet", "Promise"))

    def _times(self) -> QWidget:
        line = QWidget(self)
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        words = translate("PromiseSheet", "In the hours of")
        name_field(self.department, words)
        hours = PlainLabel(line)
        hours.setProperty("soft", True)
        hours.setBuddy(self.department)
        hours.say(words)
        self.own_time.setAccessibleName(translate("PromiseSheet", "Own time, on the customer's clock"))
        across.addWidget(self.own_time)
        across.addWidget(hours)
        across.addWidget(self.department, 1)
        return line
