"""Where the agent's session is, while that is another desktop: one line, and a button that takes it here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from agent_desk.ui import times
from agent_desk.ui.i18n import translate
from agent_desk.ui.text import PlainLabel, one_line

if TYPE_CHECKING:
    from agent_desk.application.team_events import SessionMoved
    from agent_desk.ui.panes.pane import Fittings


class SessionStrip(QFrame):
    """Hidden while the session is here. ``wanted`` says the number of the session that is to come here."""

    wanted = Signal(int)

    def __init__(self, fittings: Fittings, parent: QWidget) -> None:
        super().__init__(parent)
        self._fittings = fittings
        self._moved: SessionMoved | None = None
        self.setObjectName("notice")
        self.setProperty("tone", "warning")
        self._sign = PlainLabel(self)
        self.where, self._what = PlainLabel(self), PlainLabel(self)
        self.where.setProperty("strong", True)
        self._what.setWordWrap(True)
        self.take = QPushButton(self)
        self.take.setAccessibleName(translate("Session", "Take it over here"))
        self.take.clicked.connect(self._take)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 4, 6, 4)
        line.addWidget(self._sign)
        line.addWidget(self.where)
        line.addWidget(self._what, 1)
        line.addWidget(self.take)
        self.hide()

    @property
    def elsewhere(self) -> bool:
        """Whether the session is at another desktop."""
        return self._moved is not None and not self._moved.session.here

    def show_session(self, moved: SessionMoved) -> None:
        """The session is here, or somewhere else."""
        self._moved = moved
        self.setVisible(self.elsewhere)
        self.translate_texts()

    def translate_texts(self) -> None:
        """Say it in the window's language."""
        if self._moved is None:
            return
        held, lost = self._moved.session, self._moved.lost
        since = times.moment(held.began, self._fittings.now())
        where = translate("Session", "You are also signed in at {device}, since {when}.")
        what = translate("Session", "Take the session over here?")
        button = translate("Session", "Take it over here")
        if lost:
            where = translate("Session", "Your session went to {device}, {when}.")
            what = translate(
                "Session", "What you typed here is kept. Nothing is offered or sent from here now."
            )
            button = translate("Session", "Take it back here")
        self.where.say(where.format(device=one_line(held.device, 60), when=since))
        self._what.say(what)
        self.take.setText(button)
        self.take.setAccessibleName(button)
        self._sign.show_picture(self._fittings.icons.pixmap("bell", "notice", 16))
        self.setAccessibleName(f"{self.where.text()} {what}")

    def _take(self) -> None:
        if self._moved is not None:
            self.wanted.emit(self._moved.session.number)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: something of the widget changed."""
        if event.type() is QEvent.Type.LanguageChange:
            self.translate_texts()
        super().changeEvent(event)
