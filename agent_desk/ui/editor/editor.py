"""Wires the editor into the window, after the first paint: pages, keys, and a confirmed answer's undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.application.article_events import AnswerConfirmed, ArticleDrafted
from agent_desk.domain.article import DraftState
from agent_desk.ui.i18n import translate
from agent_desk.ui.panes.notices import Notice
from agent_desk.ui.text import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from agent_desk.application.events import Event
    from agent_desk.domain.article import ArticleDraft
    from agent_desk.ui.main_window import DeskWindow
    from agent_desk.ui.team.pages import Pages


class Editor:
    """Opens the editor's pages in place of customer and answers; modules are imported when first wanted."""

    def __init__(self, window: DeskWindow, pages: Pages) -> None:
        self._w, self._pages = window, pages
        window.actions_table.add_late({"unanswered": self.show_list, "draft_case": self._draft_case})
        window.commands.enable()

    def take(self, event: Event) -> None:
        """Something happened; the page that is shown has taken it already."""
        if isinstance(event, AnswerConfirmed):
            self._confirmed(event)
        elif isinstance(event, ArticleDrafted) and event.draft.state is DraftState.DRAFT:
            self._drafted(event.draft)

    def show_list(self) -> None:
        """Questions without an answer, and drafts."""
        from agent_desk.ui.editor.unanswered_page import UnansweredPage

        page = UnansweredPage(self._w.fittings, self._w.use_cases, self._w.columns)
        page.draft_wanted.connect(self.write)
        page.draft_opened.connect(self.open)
        self._pages.open(page)
        self._w.use_cases.list_unanswered()

    def write(self, questions: Sequence[str]) -> None:
        """Begin an article that answers these questions."""
        self._open(None, tuple(questions))

    def open(self, draft: ArticleDraft, may_publish: bool) -> None:
        """Go on with a draft."""
        self._open(draft, (), may_publish)

    def _open(self, draft: ArticleDraft | None, questions: tuple[str, ...], may: bool = True) -> None:
        from agent_desk.ui.editor.draft_page import DraftPage

        page = DraftPage(self._w.fittings, self._w.use_cases, self._w.columns, draft, questions)
        page.may_publish(may)
        self._pages.open(page, self.show_list)

    def _draft_case(self) -> None:
        case = self._w.contexts.state.case
        if case is not None:
            self._w.use_cases.draft_from_case(case.id)

    def _drafted(self, draft: ArticleDraft) -> None:
        from agent_desk.ui.editor.draft_page import DraftPage

        if isinstance(self._pages.page, DraftPage):
            return

        def told() -> Notice:
            message = translate("Editor", "An article is drafted: {title}.")
            words = message.format(title=one_line(draft.title or draft.question, 80))
            return Notice(words, button=translate("Editor", "Open it"), act=lambda: self.open(draft, True))

        self._w.notices.show_notice(told)

    def _confirmed(self, event: AnswerConfirmed) -> None:
        view = self._w.answers.view
        if view.answer is not None and view.answer.article.key == event.article_key:
            view.confirm_done()

        def take_back() -> None:
            self._w.use_cases.take_back_answer(event.context, event.question, event.article_key)
            if view.answer is not None and view.answer.article.key == event.article_key:
                view.confirm_again()

        def message() -> str:
            words = translate("Editor", "Noted: this answered “{question}”.")
            return words.format(question=one_line(event.question, 60))

        self._w.acts.offer_undo(message, event.context, take_back)
