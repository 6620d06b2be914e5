"""Ctrl+O: reach the owner of the caller's case: a message, a call, or the case handed back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from agent_desk.ui.i18n import translate
from agent_desk.ui.team.fields import SheetText, Whom
from agent_desk.ui.team.handoff_sheet import HandoffSheet
from agent_desk.ui.team.sections import presence
from agent_desk.ui.team.sheet import Sheet
from agent_desk.ui.text import PlainLabel, one_line

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.application.events import Event
    from agent_desk.ui.team.around import Around
from agent_desk.ui.team.consult_sheet import asked_by_me


class ReachSheet(Sheet):
    """Who it is, whether they are there, and how to reach them."""

    sign = "owner"
    kind = "reach"
    kept = ("message",)

    def __init__(self, around: Around, context: str, login: str, parent: QWidget, *, back: bool) -> None:
        person = around.board.colleague(login)
        title = translate("Reach", "Reach {who}").format(who=one_line(person.name or login, 60))
        super().__init__(around.fittings, context, title, parent)
        self._around, self._login, self._place = around, login, parent
        there = PlainLabel(self)
        there.setProperty("strong", True)
        there.say(presence(person, around.fittings.now()))
        self.extension = PlainLabel(self)
        self.extension.setProperty("clock", True)
        number = one_line(person.extension, 20)
        self.extension.say(
            translate("Reach", "Extension {n}").format(n=number)
            if number
            else translate("Reach", "No extension is known")
        )
        self.message = SheetText(2, self)
        self.message.setPlaceholderText(translate("Reach", "What the owner should know or answer"))
        self.row(translate("Reach", "Now"), there)
        self.row(translate("Reach", "Call"), self.extension)
        self.row(translate("Reach", "Message"), self.message)
        self.name_primary(translate("Reach", "Send the message"))
        self.hand_back = self.button(translate("Reach", "Hand the case back…"))
        self.hand_back.setEnabled(back)
        self.hand_back.clicked.connect(self._hand_back)

    def begin(self) -> None:
        """The message."""
        self.message.setFocus()

    def act(self) -> None:
        """Ask the owner, in the case."""
        if not self.message.text():
            self.missing(translate("Reach", "Write the message, or call."), self.message)
            return
        self.ask(self._around.do.ask_consult, self.context, self._login, "", self.message.text())

    def settled_by(self, event: Event) -> bool:
        """Whether the message is on its way."""
        return asked_by_me(self._around, event)

    def _hand_back(self) -> None:
        whom = Whom(agent=self._login)
        make = partial(HandoffSheet, self._around, self.context, self._place, whom)
        self._around.open_sheet(self.context, make)
