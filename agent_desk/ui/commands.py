"""What each action of the table does in the window, and what the window does between its acts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from agent_desk.domain.call import CallState
from agent_desk.ui.action_table import TABS
from agent_desk.ui.finding import Finding
from agent_desk.ui.focus import Focus
from agent_desk.ui.i18n import translate
from agent_desk.ui.panes.notices import Notice, Tone
from agent_desk.ui.situation import Situation
from agent_desk.ui.text import link_host
from agent_desk.ui.wide_pages import WidePages

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QUrl

    from agent_desk.ui.main_window import DeskWindow


class Commands:
    """Handlers for every action id."""

    def __init__(self, window: DeskWindow) -> None:
        self._w = window
        self.finding = Finding(window)
        self.focus = Focus(window)
        self.wide = WidePages(window)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """A function for each id of the table."""
        w, acts, focus = self._w, self._w.acts, self.focus
        return {
            "answer": acts.answer,
            "end": acts.end,
            "own": acts.own,
            "undo": acts.undo,
            "save_note": w.note.save,
            "attach_number": acts.attach,
            "ask_again": acts.ask_again,
            "next_tab": partial(w.contexts.step, 1),
            "previous_tab": partial(w.contexts.step, -1),
            "close_tab": self._close_current,
            "write_note": partial(focus.give, w.note.text),
            "search_answers": focus.search_answers,
            "confirm_answer": w.answers.confirm,
            "filter_contacts": focus.filter_contacts,
            "find": self.finding.find,
            "next_pane": partial(focus.cycle, 1),
            "previous_pane": partial(focus.cycle, -1),
            "larger": partial(w.look_switch.scale, 1),
            "smaller": partial(w.look_switch.scale, -1),
            "theme_light": partial(w.look_switch.theme, "light"),
            "theme_dark": partial(w.look_switch.theme, "dark"),
            "theme_high_contrast": partial(w.look_switch.theme, "high_contrast"),
            "language_en": partial(w.look_switch.language, "en"),
            "language_ru": partial(w.look_switch.language, "ru"),
            "language_lv": partial(w.look_switch.language, "lv"),
            "help": self.wide.help,
            "escape": self.escape,
            "connections": self.wide.set_up,
            **{f"tab_{n}": partial(self._tab, n) for n in range(1, TABS + 1)},
        }

    def start(self) -> None:
        """After the first paint: what an earlier run left, and the first-start page if nothing is set up."""
        self._check_look()
        self.focus.give(self._w.answers.field)
        self._w.use_cases.restore_drafts()
        self._w.use_cases.list_own_cases()
        if self._w.setting_up is not None and self._w.setting_up.wanted():
            self.wide.set_up()

    def enable(self) -> None:
        """Enable the actions that make sense now."""
        contexts = self._w.contexts
        ringing = any(s.call and s.call.state is CallState.RINGING for s in contexts.of_calls())
        held = contexts.state.call is not None and contexts.state.call.state is CallState.HELD
        reading = self._w.answers.answer is not None
        now = Situation(
            contexts.state,
            self._w.fittings.agent,
            len(contexts.tabs),
            ringing or held,
            self._w.acts.can_undo,
            reading,
            self._w.team is not None,
            self._w.team is not None and self._w.team.session.elsewhere,
        )
        self._w.actions_table.enable(now)

    def close(self, context: str) -> None:
        """Close a tab and what panes remember of it, unless somebody is on the line there."""
        if self._w.leaving.stays(context):
            return
        self._w.note.flush()
        sheets = self._w.team.half_written.leave(context) if self._w.team is not None else ()
        self._w.acts.close(context, sheets)
        for pane in self._w.panes:
            pane.forget(context)

    def confirmed(self, article_key: str) -> None:
        """ "This answered it" was pressed."""
        self._w.acts.confirm(article_key)

    def offer_link(self, url: QUrl) -> None:
        """Show where a link leads before it is opened: its text may lie."""
        host = link_host(url)
        if not host:
            return
        act = partial(QDesktopServices.openUrl, url)

        def told() -> Notice:
            message = translate("Window", "The article links to {host}.").format(host=host)
            button = translate("Window", "Open in the browser")
            return Notice(message, "", Tone.WARNING, button, lambda: _done(act()))

        self._w.notices.show_notice(told)

    def look_changed(self) -> None:
        """Theme, language or scale changed: repaint what holds pictures."""
        self._check_look()
        self._w.note.scale()
        self._w.folding.fit()
        self._w.answers.restyle()
        self._w.customer.restyle()
        self._w.translate_texts()
        for pane in self._w.panes:
            pane.show_context(self._w.contexts.state)
        self._w.tabs.fill()
        if self._w.team is not None:
            self._w.team.look_changed()

    def _check_look(self) -> None:
        look = self._w.look_switch.look
        self._w.actions_table.check(f"theme_{look.theme}", f"language_{look.language}")

    def escape(self) -> None:
        """Esc, from the inside out: palette, sheet, page, filter, question, text, notice; else the note."""
        w = self._w
        if self.finding.close():
            return
        if w.team is not None and self.wide.page is None and w.team.escape():
            return
        focus = QApplication.focusWidget() or w.whole
        if self.wide.leave() or (w.answers.isAncestorOf(focus) and w.answers.clear()):
            return
        if w.customer.isAncestorOf(focus) and w.customer.leave_contacts(focus):
            return
        if not w.notices.dismiss():
            self.focus.give(w.note.text)

    def _close_current(self) -> None:
        self.close(self._w.contexts.current)

    def _tab(self, number: int) -> None:
        if number <= len(self._w.contexts.tabs):
            self._w.contexts.look_at(self._w.contexts.tabs[number - 1])


def _done(_opened: bool) -> None:
    """An act returns nothing."""
