"""The call bar: state and time, who, what is known already, and the owner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from agent_desk.domain.call import Call, CallState
from agent_desk.ui import times, wording
from agent_desk.ui.context_state import HOME, ContextState
from agent_desk.ui.counted import counted
from agent_desk.ui.i18n import translate
from agent_desk.ui.isolating import isolated, joined
from agent_desk.ui.panes.chips import KnownChips
from agent_desk.ui.panes.pane import Fittings, Pane, restyle, stacked
from agent_desk.ui.text import ElidedLabel, PlainLabel, one_line, tooltip
from agent_desk.ui.wording_of_context import number_of, who_calls

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from agent_desk.ui.contexts import Contexts


_SIGNS = {
    CallState.RINGING: ("bell", "accent"), CallState.ANSWERED: ("phone", "good"),
    CallState.HELD: ("hold", "notice"), CallState.ENDED: ("phone", "soft"),
}  # fmt: skip
_NEAREST = (CallState.ANSWERED, CallState.HELD, CallState.RINGING, CallState.ENDED)


class CallBar(Pane):
    """The first line that an agent reads. Its buttons are placed by the window from the action table."""

    fields = ("context", "call", "identified", "customer", "case", "case_known", "store_away", "promises")

    def __init__(self, fittings: Fittings, parent: QWidget | None = None) -> None:
        super().__init__(fittings, parent)
        self.setObjectName("callBar")
        self.setProperty("pane", False)
        self.setProperty("ringing", False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._state = ContextState(HOME)
        self._sign = PlainLabel(self)
        self._clock = PlainLabel(self, "clock")
        self._how = PlainLabel(self)
        self._who = ElidedLabel(self, "callerName")
        self._number = ElidedLabel(self)
        self._overline = PlainLabel(self, "overline")
        self._narrow = self._cramped = False
        self.known = KnownChips(fittings.theme, self)
        self.on_the_line = QPushButton(self)
        self._elsewhere: ContextState | None = None
        self._live: Callable[[], list[ContextState]] = list
        self._owner_sign = PlainLabel(self)
        self._owner = ElidedLabel(self)
        self._case = ElidedLabel(self)
        self._broken = PlainLabel(self)
        self._buttons: tuple[QPushButton, ...] = ()
        self._reach: QPushButton | None = None
        self.named: Callable[[str], str] = str
        self._lay_out()
        self.translate_texts()

    def add_buttons(self, *buttons: QPushButton) -> None:
        """Place the buttons that answer and end the call at the right end; each shows while it can be
        used."""
        self._buttons = buttons
        for button in buttons:
            self._line.addWidget(button)
        self.show_state(self._state)

    def add_reach(self, button: QPushButton) -> None:
        """Place the button that reaches the owner beside the owner; it shows when that is somebody else."""
        self._reach = button
        self._line.insertWidget(self._line.indexOf(self._after_owner) + 1, button)
        self._say_owner(self._state)

    def follow(self, contexts: Contexts) -> None:
        """Tell who is on the line also while somebody else is looked at."""
        self._live = contexts.of_calls
        contexts.changed.connect(self._follow_on)
        contexts.tabs_changed.connect(self._say_elsewhere)
        self.on_the_line.clicked.connect(
            lambda: contexts.look_at(self._elsewhere.context) if self._elsewhere else None
        )

    def _follow_on(self, context: str) -> None:
        if context != self._state.context:  # what is looked at is shown anew by itself
            self._say_elsewhere()
            if self._state.call is not None:
                self._say_how(self._state.call)

    def squeeze(self, narrow: bool) -> None:
        """Do with little room: names are cut earlier."""
        self._narrow = narrow
        self.scale()
        self.show_state(self._state)

    def scale(self) -> None:
        """The scale changed: names keep what can be read of them."""
        px = self.fittings.theme.px
        self._owner.least = px(90 if self._narrow else 200)
        self._who.least, self._who.wanted = px(90 if self._narrow else 160), px(320)
        for label in (self._who, self._owner):
            label.updateGeometry()

    def show_state(self, state: ContextState) -> None:
        """See Pane."""
        self._state = state
        self._say_call(state.call)
        self._who.say(self._title(state))
        self._number.say(self._under(state))
        self._number.least = self._number.fontMetrics().horizontalAdvance(f"{number_of(state)}…") + 2
        self._number.updateGeometry()
        self._say_known(state.call)
        self._say_elsewhere()
        self._say_owner(state)
        self.tick()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: it has another size."""
        super().resizeEvent(event)
        if self._cramped:
            self._say_call(self._state.call)
            self._say_owner(self._state)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for all, what has a key and stands in a menu goes first: no word is cut."""
        broken = sum(one.state == "broken" for one in self._state.promises)
        end = self._buttons[-1].hide if self._buttons else None
        steps = (self._reach.hide if self._reach else None, lambda: self._broken.say(f"⚑ {broken}"), end)
        self._cramped = False
        for step in filter(None, steps):
            if self._line.minimumSize().width() <= self.width():
                return
            self._cramped = True
            step()

    def tick(self) -> None:
        """See Pane."""
        call = self._state.call
        if call is not None:
            end = call.ended or self.fittings.now()
            self._clock.say(times.stopwatch(call.counted_from, end))
        if self._elsewhere is not None:
            self._say_elsewhere()

    def translate_texts(self) -> None:
        """See Pane."""
        self.setAccessibleName(translate("CallBar", "Call bar"))
        self._overline.say(translate("CallBar", "known"))
        self.show_state(self._state)

    def _title(self, state: ContextState) -> str:
        if state.context == HOME:
            return translate("CallBar", "Nobody is calling")
        if state.identified and state.customer is None and state.call is not None and not state.call.name:
            return translate("CallBar", "Not recognised")
        return who_calls(state)

    def _under(self, state: ContextState) -> str:
        if state.context == HOME:
            return translate("CallBar", "The next call opens here by itself. Ctrl+K finds a customer.")
        call = state.call
        if call is None:
            return translate("CallBar", "opened without a call")
        queue = one_line(call.queue, 80)
        if state.identified and state.customer is None and call.name:
            queue = translate("CallBar", "not recognised")
        return joined((number_of(state), queue))

    def _say_call(self, call: Call | None) -> None:
        for part in (self._sign, self._clock, self._how):
            part.setVisible(call is not None)
        ringing = call is not None and call.state is CallState.RINGING
        restyle(self, "ringing", ringing)
        waiting = ringing or (call is not None and call.state is CallState.HELD)
        ending = self._state.live and not (self._narrow and waiting)  # by its key while there is no room
        for button, wanted in zip(self._buttons, (waiting, ending), strict=False):
            button.setVisible(wanted)
        if call is None:
            return
        self._say_how(call)

    def _say_how(self, call: Call) -> None:
        """How far the call has come: what becomes of another one may put it in doubt."""
        may_be_held = self._may_be_held(call)
        name, colour = _SIGNS[call.state]
        self._sign.show_picture(self.fittings.icons.pixmap(name, "soft" if may_be_held else colour, 22))
        self._how.say(wording.call_in_words(call, may_be_held=may_be_held))

    def _may_be_held(self, call: Call) -> bool:
        return call.may_be_held(state.call for state in self._live() if state.call is not None)

    def _say_known(self, call: Call | None) -> None:
        known = call.known if call else ()
        self._overline.setVisible(bool(known))
        self.known.show_known(known)

    def _say_elsewhere(self) -> None:
        """Who is on the line while nobody is in the context that is looked at: spoken to, held or ringing."""
        live = [] if self._state.live else self._live()
        live.sort(key=lambda state: self._nearness(state.call))
        self._elsewhere = next(iter(live), None)
        self.on_the_line.setVisible(bool(live))
        if self._elsewhere is not None and (call := self._elsewhere.call) is not None:
            who = isolated(one_line(who_calls(self._elsewhere), 30))
            since = times.stopwatch(call.counted_from, self.fittings.now())
            words = f"{wording.call_in_words(call, may_be_held=self._may_be_held(call))}: {who}"
            self.on_the_line.setText(f"{words}  {since}".replace("&", "&&"))
            self.on_the_line.setAccessibleName(words)

    def _nearness(self, call: Call | None) -> int:
        """Who is spoken to comes first."""
        if call is None or self._may_be_held(call):
            return 1
        return _NEAREST.index(call.state)

    def _say_owner(self, state: ContextState) -> None:
        shown = state.customer is not None
        for part in (self._owner_sign, self._owner, self._case):
            part.setVisible(shown)
        self._say_broken(state)
        self._show_reach(state)
        if not shown:
            return
        case = state.case
        if not state.case_known:
            self._say_no_case_yet(state.store_away)
            return
        mine = case is not None and case.owner == self.fittings.agent
        colour = "good" if mine else "notice" if case is not None and case.owner else "soft"
        self._owner_sign.show_picture(self.fittings.icons.pixmap("owner", colour, 20))
        self._owner.say(wording.owner(case, self.fittings.agent, self.fittings.now(), self.named))
        self._case.say(joined((one_line(case.number, 30), one_line(case.topic, 60))) if case else "")
        self._case.setVisible(case is not None)

    def _say_no_case_yet(self, store_away: bool) -> None:
        self._owner_sign.setVisible(store_away)
        if store_away:
            self._owner_sign.show_picture(self.fittings.icons.pixmap("warning", "danger", 20))
            self._owner.say(translate("CallBar", "The store does not answer"))
            self._case.say(translate("CallBar", "The case is not known; notes are kept here."))
        else:
            self._owner.say(translate("CallBar", "Looking for the case…"))
            self._case.say("")

    def _say_broken(self, state: ContextState) -> None:
        broken = [one for one in state.promises if one.state == "broken"]
        self._broken.setVisible(bool(broken) and state.customer is not None)
        self._broken.say(f"⚑ {counted.broken(len(broken))}")
        self._broken.setAccessibleName(counted.broken(len(broken)))
        self._broken.setToolTip(tooltip(joined((one.what for one in broken), "; ")))

    def _show_reach(self, state: ContextState) -> None:
        if self._reach is not None:
            case = state.case
            other = case is not None and case.state.is_open and case.owner not in (None, self.fittings.agent)
            self._reach.setVisible(other and state.customer is not None)

    def _lay_out(self) -> None:
        for label in (self._how, self._number, self._case):
            label.setProperty("soft", True)
        self._owner.setProperty("strong", True)
        self._broken.setProperty("chip", "danger")
        self.on_the_line.hide()
        self.scale()
        self._line = line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 12, 8)
        line.setSpacing(12)
        line.addWidget(self._sign)
        line.addLayout(stacked(self._clock, self._how))
        line.addSpacing(12)
        line.addLayout(stacked(self._who, self._number), 1)
        line.addSpacing(12)
        line.addLayout(stacked(self._overline, self.known))
        line.addWidget(self.on_the_line)
        line.addWidget(self._broken, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._owner_sign)
        self._after_owner = stacked(self._owner, self._case)
        line.addLayout(self._after_owner)
        line.addSpacing(4)
        line.setAlignment(Qt.AlignmentFlag.AlignVCenter)
