"""Wires what a team does into the window, after the first paint: lists, sheets, pages, keys and buttons."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from agent_desk.application.events import Event, ProblemArose
from agent_desk.application.team_events import SessionMoved
from agent_desk.ui.i18n import said
from agent_desk.ui.panes.notices import Notice
from agent_desk.ui.team.around import Around
from agent_desk.ui.team.board import Board
from agent_desk.ui.team.half_written import HalfWritten
from agent_desk.ui.team.pages import Pages
from agent_desk.ui.team.promise_strip import PromiseStrip
from agent_desk.ui.team.sections import sections
from agent_desk.ui.team.session_strip import SessionStrip
from agent_desk.ui.team.sheet_place import SheetPlace
from agent_desk.ui.team.team_commands import TeamCommands
from agent_desk.ui.team.team_reactions import TeamReactions
from agent_desk.ui.team.why_not import WhyNot

if TYPE_CHECKING:
    from agent_desk.application.desk_events import ToldDiffers
    from agent_desk.ui.main_window import DeskWindow
    from agent_desk.ui.team.told_card import ToldCard

_AGAIN = 30_000
"""Milliseconds after which times in words, the queue and who is here are looked at again."""
BAR = ("promise", "consult", "hand_off", "praise")


class Team(QObject):
    """Everything of the team in one window. Lists are asked for when it is made."""

    def __init__(self, window: DeskWindow) -> None:
        super().__init__(window)
        self._w = window
        self.board = Board(window.fittings.agent, self)
        self.pages = Pages(window)
        self.sheets = SheetPlace(window.fittings, window.contexts, window.use_cases.type_sheet, window.page)
        self.around = Around(
            window.fittings, self.board, window.use_cases, window.contexts, window.notices.show_notice,
            window.acts.offer_undo, self.sheets.replace, window.acts.open_customer, window.notices.seen,
        )  # fmt: skip
        self.commands = TeamCommands(window, self)
        self.half_written = HalfWritten(
            self.sheets, self.commands.handlers(), window.contexts, window.notices, window.desk
        )
        self.reactions = TeamReactions(self.around, self.commands, self)
        self.strip = PromiseStrip(window.fittings, self.board, window.customer.known)
        self.session = SessionStrip(window.fittings, window.page)
        self.told: ToldCard | None = None
        self._differed: ToldDiffers | None = None
        self._lay_out()
        self._connect()
        self.reactions.ask_everything()

    def take(self, event: Event) -> None:
        """Something happened; the states of contexts are carried forward already."""
        self.board.take(event)
        if isinstance(event, SessionMoved):
            self._session_moved(event)
        if self.sheets.take(event) and isinstance(event, ProblemArose):
            self._w.notices.take_back(
                Notice(said(event.message), said(event.remedy))
            )  # it stands in its sheet
        self.reactions.take(event)
        self.pages.take(event)

    def escape(self) -> bool:
        """Esc: put the sheet aside in which the keyboard is, or leave the page; whether there was one."""
        focus = QApplication.focusWidget() or self._w.page
        if self.sheets.isAncestorOf(focus):
            return self.sheets.put_aside()
        return self.pages.leave() or self.sheets.put_aside()

    def stops(self) -> list[tuple[QWidget, QWidget]]:
        """Where F6 goes, beyond the panes: the page and the sheet that are shown."""
        found: list[tuple[QWidget, QWidget]] = [(self.session, self.session.take)]
        if self.pages.page is not None:
            found.append((self.pages.page, self.pages.page.area))
        if self.sheets.sheet is not None:
            found.append((self.sheets.sheet, self.sheets.sheet.primary))
        return found

    def look_changed(self) -> None:
        """Theme, language or scale changed."""
        self.pages.leave_all()
        self.sheets.look_changed()
        self.fill()
        self._show(self._w.contexts.current)

    def fill(self, _what: str = "") -> None:
        """Show the team's sections of the desk as they are now."""
        self._w.later.want("team sections", self._fill)

    def _fill(self) -> None:
        mine = {row.case.id for row in self._w.desk.cases}
        self._w.desk.show_team(sections(self.board, self._w.fittings.now(), mine))

    def _show(self, context: str) -> None:
        self.sheets.show_state(context)
        if context == self._w.contexts.current:
            self.half_written.look_at(context)
            self._w.later.want("team strip", self._show_strip)
            self._w.later.want("team told", self._show_told)

    def _show_strip(self) -> None:
        self.strip.show_state(self._w.contexts.state)

    def _show_told(self) -> None:
        state = self._w.contexts.state
        if self.told is None and (state.told or state.differs):
            self._make_told()
        if self.told is not None:
            answer = self._w.answers.answer
            self.told.show_for(state, answer.article if answer else None)
        if self.told is not None and state.differs is not None and state.differs is not self._differed:
            self.told.ask_reason()
        self._differed = state.differs

    def _make_told(self) -> None:
        from agent_desk.ui.team.told_card import ToldCard

        self.told = ToldCard(self._w.fittings, self.board, self._w.answers.view)
        self.told.reason_given.connect(self.commands.tell_with_reason)
        self._w.answers.view.place_told(self.told)

    def _look_at(self, context: str) -> None:
        self.pages.leave_all()
        self.sheets.look_at(context)
        self._show(context)

    def _staff(self, what: str) -> None:
        if what == "StaffListed":
            self.sheets.refill()
            self._w.call_bar.show_state(self._w.contexts.state)
            self._w.commands.enable()

    def _session_moved(self, event: SessionMoved) -> None:
        self.session.show_session(event)
        self._w.commands.enable()
        if event.session.here:
            self.reactions.ask_everything()

    def _again(self) -> None:
        self.fill()
        self.reactions.ask_again()

    def _lay_out(self) -> None:
        w = self._w
        w.bottom.addWidget(self.sheets)
        w.place_above_notices(self.session)
        w.customer.known.place_under_header(self.strip)
        w.actions_table.add_late(self.commands.handlers())
        WhyNot(w, self.board, self)
        make = w.actions_table.button
        w.action_bar.add(*(make(name, w.action_bar) for name in BAR), make("find", w.action_bar))
        w.call_bar.named = w.reactions.named = self.board.name_of
        w.call_bar.add_reach(make("reach_owner", w.call_bar))
        w.answers.view.place_tell(make("tell", w.answers.view))

    def _connect(self) -> None:
        w = self._w
        w.contexts.changed.connect(self._show)
        w.contexts.current_changed.connect(self._look_at)
        w.desk.listed_wanted.connect(self.commands.open)
        w.answers.view.shown.connect(partial(w.later.want, "team told", self._show_told))
        self.strip.promise_wanted.connect(self.commands.open)
        self.board.changed.connect(self.fill)
        self.board.changed.connect(self._staff)
        self.session.wanted.connect(w.use_cases.take_session)
        again = QTimer(self, interval=_AGAIN)
        again.timeout.connect(self._again)
        again.start()
        w.commands.enable()
        self._show(w.contexts.current)
