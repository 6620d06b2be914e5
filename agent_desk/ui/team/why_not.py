"""A key whose action makes no sense now says why, and what does: one that does nothing looks broken."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from agent_desk.ui.action_table import ACTIONS, ACTS
from agent_desk.ui.actions import bare
from agent_desk.ui.i18n import translate
from agent_desk.ui.panes.notices import Notice, Tone
from agent_desk.ui.text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.domain.case import Case
    from agent_desk.ui.action_spec import ActionSpec
    from agent_desk.ui.context_state import ContextState
    from agent_desk.ui.main_window import DeskWindow
    from agent_desk.ui.team.board import Board

ANSWERED = frozenset(
    "answer end transfer own undo promise keep_promise consult hand_off praise reach_owner wait solve".split()
)
"""The actions whose keys answer; the others are about what is on the screen, or always there."""


class WhyNot(QObject):
    """Takes a key over while its action is off; Qt gives keys of text fields to these first."""

    def __init__(self, window: DeskWindow, board: Board, parent: QObject) -> None:
        super().__init__(parent)
        self._w, self._board = window, board
        self._told: dict[str, tuple[str, Callable[[], Notice]]] = {}
        window.contexts.changed.connect(self._look_again)
        window.contexts.current_changed.connect(self._look_again)
        for spec in ACTIONS:
            if spec.id in ANSWERED:
                self._stand_in(spec)

    def _stand_in(self, spec: ActionSpec) -> None:
        action = self._w.actions_table.made[spec.id]
        key = QShortcut(QKeySequence(spec.keys), self._w)
        key.setContext(Qt.ShortcutContext.WindowShortcut)
        key.setEnabled(not action.isEnabled())
        key.activated.connect(partial(self._say, spec))
        action.enabledChanged.connect(lambda on: key.setEnabled(not on))

    def _say(self, spec: ActionSpec) -> None:
        state = self._w.contexts.state

        def told() -> Notice:
            name = bare(translate("Actions", spec.text))
            message = translate("WhyNot", "“{name}” is not possible now.").format(name=name)
            return Notice(message, self._why(spec.id, state), Tone.WARNING, passes=True)

        self._told[spec.id] = told().remedy, told
        self._w.notices.show_notice(told)

    def _look_again(self, _context: str) -> None:
        """What is so now may have another reason, or none: what was said of before goes."""
        state = self._w.contexts.state
        for name, (why, told) in tuple(self._told.items()):
            if self._w.actions_table.made[name].isEnabled() or self._why(name, state) != why:
                del self._told[name]
                self._w.notices.take_back(told())

    def _why(self, name: str, state: ContextState) -> str:
        team = self._w.team
        if team is not None and team.session.elsewhere and name in ACTS:
            return translate("WhyNot", "Your session is at another desktop: take it over here first.")
        nobody = translate("WhyNot", "Nobody is on the line here.")
        of_calls = {"answer": translate("WhyNot", "No call is ringing."), "end": nobody, "transfer": nobody}
        if name in of_calls:
            return of_calls[name]
        return self._nothing_to_undo(state) if name == "undo" else self._of_the_customer(name, state)

    def _of_the_customer(self, name: str, state: ContextState) -> str:
        if state.customer is None and state.call is not None:
            return translate("WhyNot", "It is not known who is calling: choose the customer first.")
        if state.customer is None:
            return translate("WhyNot", "No customer is open: Ctrl+K finds one.")
        if not state.case_known:
            return translate("WhyNot", "The store has not said yet whose case it is.")
        if name == "keep_promise":
            return translate("WhyNot", "Nothing is promised to this customer.")
        return self._of_the_case(state.case, name)

    def _nothing_to_undo(self, state: ContextState) -> str:
        me = self._board.me.login
        if any(one.owed and one.by == me for one in state.promises):
            return translate("WhyNot", "What you promised stays promised: Shift+F9 agrees another time.")
        return translate("WhyNot", "There is nothing to take back.")

    def _of_the_case(self, case: Case | None, name: str) -> str:
        if case is None or (case.state.is_open and not case.owner):
            return translate("WhyNot", "Nobody owns the case: F8 makes it yours.")
        if not case.state.is_open:
            return translate("WhyNot", "Case {number} is not open: open it again first.").format(
                number=case.number
            )
        if case.owner == self._board.me.login:
            words = translate("WhyNot", "Case {number} is yours already.")
            if name == "reach_owner":
                words = translate("WhyNot", "Case {number} is yours, and was nobody's before.")
            return words.format(number=case.number)
        who = one_line(self._board.name_of(case.owner or ""), 60)
        return translate("WhyNot", "{who} owns case {number}: Ctrl+O reaches them.").format(
            who=who, number=case.number
        )
