"""Nobody on the line and nothing typed is put away: the tab of a live call stays, and the window asks before
it closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.call import CallState
from agent_desk.domain.case import NoteState
from agent_desk.ui.i18n import translate
from agent_desk.ui.isolating import isolated
from agent_desk.ui.leaving_question import LeavingQuestion
from agent_desk.ui.panes.notices import Notice, Tone
from agent_desk.ui.wording_of_context import who_calls

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent

    from agent_desk.ui.main_window import DeskWindow


class Leaving:
    """Says who is still on the line, and lets go when the agent means it."""

    def __init__(self, window: DeskWindow) -> None:
        self._w = window
        self._told: dict[str, Callable[[], Notice]] = {}
        self._ending: set[str] = set()
        self._question: LeavingQuestion | None = None
        self._meant = False
        window.contexts.changed.connect(self._changed)

    def stays(self, context: str) -> bool:
        """Whether somebody is on the line in this context: it says so, and how to close it."""
        contexts = self._w.contexts
        if not contexts.has(context) or not contexts[context].live:
            return False
        state = contexts[context]
        who, how = who_calls(state), state.call.state if state.call is not None else CallState.ENDED

        def told() -> Notice:
            calls = translate("Leaving", "{who} is calling: this stays open until the call is over.")
            talks = translate("Leaving", "{who} is on the line: this stays open until the call is over.")
            held = translate("Leaving", "{who} is held: this stays open until the call is over.")
            words = {CallState.RINGING: calls, CallState.HELD: held}.get(how, talks)
            return Notice(
                words.format(who=who),
                "",
                Tone.WARNING,
                translate("Leaving", "End the call and close"),
                lambda: self._end(context),
                about=context,
                passes=True,
            )

        self._told[context] = told
        self._w.notices.show_notice(told)
        return True

    def holds(self, event: QCloseEvent) -> bool:
        """Whether the window stays open: somebody is on the line, or a text is only here, and the agent is
        asked first.

        Only the agent is asked; the program, or the end of the session, closes the window as it is.
        """
        live, unkept = self._w.contexts.of_calls(), self._unkept()
        if self._meant or not (live or unkept) or not event.spontaneous():
            return False
        event.ignore()
        self._ask(", ".join(isolated(who_calls(state)) for state in live), unkept)
        return True

    def _unkept(self) -> tuple[str, ...]:
        contexts = self._w.contexts
        states = [*map(contexts.__getitem__, contexts.tabs), *contexts.with_drafts()]
        return tuple(
            state.draft for state in states if state.draft and state.note_state is NoteState.NOT_KEPT
        )

    def _ask(self, who: str, unkept: tuple[str, ...]) -> None:
        if self._question is None:
            self._question = LeavingQuestion(self._w, who, unkept)
            self._question.finished.connect(self._answered)
            self._question.open()
        self._question.activateWindow()

    def _answered(self, result: int) -> None:
        if self._question is not None:
            self._question.deleteLater()
            self._question = None
        if result:
            self._meant = True
            self._w.close()

    def _end(self, context: str) -> None:
        self._ending.add(context)
        self._w.use_cases.end_call(context)

    def _changed(self, context: str) -> None:
        contexts = self._w.contexts
        if contexts.has(context) and contexts[context].live:
            return
        if context in self._told:
            self._w.notices.take_back(self._told.pop(context)())
        if context in self._ending:
            self._ending.discard(context)
            self._w.commands.close(context)
