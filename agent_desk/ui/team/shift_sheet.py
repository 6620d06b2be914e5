"""When I am here or away: promises that fall due meanwhile find another hand before."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from agent_desk.application.team_events import ShiftPlanned
from agent_desk.ui.i18n import translate
from agent_desk.ui.panes.notices import Notice
from agent_desk.ui.team.fields import Choice, MomentField
from agent_desk.ui.team.sheet import Sheet
from agent_desk.ui.text import one_line

if TYPE_CHECKING:
    from agent_desk.application.events import Event
    from agent_desk.ui.team.around import Around


class ShiftSheet(Sheet):
    """Mine; a lead says it for a colleague, too."""

    sign = "clock"
    kind = "plan_shift"
    kept = ("who", "how", "starts", "ends")

    def __init__(self, around: Around, context: str, parent: QWidget) -> None:
        super().__init__(around.fittings, context, translate("Shift", "Here or away"), parent)
        self._around = around
        self.who = QComboBox(self)
        self.how = Choice(translate("Shift", "How"), self)
        self.starts, self.ends = MomentField(self), MomentField(self)
        now, until = around.fittings.now(), around.board.me.until
        self.starts.put(now)
        self.ends.put(until if until is not None and until > now else now + timedelta(hours=8))
        board = around.board
        people = (board.me, *board.colleagues) if board.leads else (board.me,)
        for one in people:
            self.who.addItem(one_line(one.name or one.login, 60), one.login)
        self.how.offer([translate("Shift", "at work"), translate("Shift", "away")])
        self.row(translate("Shift", "Who"), self.who)
        self.row(translate("Shift", "How"), self.how)
        self.row(translate("Shift", "From"), self.starts)
        self.row(translate("Shift", "Until"), self.ends)
        self.name_primary(translate("Shift", "Plan it"))
        self.say(translate("Shift", "Promises that fall due while nobody is there go to the lead before."))

    def begin(self) -> None:
        """At work or away."""
        self.how.button(0).setFocus()

    def act(self) -> None:
        """Plan it."""
        starts, ends = self.starts.moment(), self.ends.moment()
        if ends <= starts:
            self.missing(translate("Shift", "It ends before it begins."), self.ends)
            return
        away = self.how.value() == 1
        self.ask(self._around.do.plan_shift, self.who.currentData(), starts, ends, away)

    def settled_by(self, event: Event) -> bool:
        """Whether it is planned."""
        if not isinstance(event, ShiftPlanned) or event.shift.agent != self.who.currentData():
            return False
        self._around.notice(lambda: Notice(translate("Shift", "It is planned.")))
        return True
