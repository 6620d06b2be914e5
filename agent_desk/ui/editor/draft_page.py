"""An article in the making: title, question and answer; a lead publishes or discards it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from agent_desk.application.article_events import ArticleDrafted
from agent_desk.application.events import ProblemArose
from agent_desk.domain.article import DraftState
from agent_desk.ui.i18n import translate
from agent_desk.ui.panes.note_text import NoteText, not_taken
from agent_desk.ui.panes.pane import restyle
from agent_desk.ui.team.fields import SheetText
from agent_desk.ui.team.page import Page
from agent_desk.ui.text import PlainLabel, one_line

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from agent_desk.application.events import Event
    from agent_desk.application.use_cases import UseCases
    from agent_desk.domain.article import ArticleDraft
    from agent_desk.ui.panes.pane import Fittings

MOST_SHOWN = 8
_ACTS = ("draft_article", "change_draft", "publish_draft", "discard_draft")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AnswerText(SheetText):
    """The answer's Markdown: Enter begins a line, Ctrl+Enter keeps the draft."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: a key went down."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accepted.emit()
        else:
            NoteText.keyPressEvent(self, event)


class DraftPage(Page):
    """Writes a new draft of ``questions``, or goes on with ``draft``."""

    sign = "note"

    def __init__(
        self,
        fittings: Fittings,
        use_cases: UseCases,
        parent: QWidget,
        draft: ArticleDraft | None,
        questions: tuple[str, ...] = (),
    ) -> None:
        super().__init__(fittings, translate("Editor", "Draft of an article"), parent)
        self._do, self.draft = use_cases, draft
        self._questions = tuple(dict.fromkeys(draft.questions if draft else questions))
        self._may, self._publishing = True, False
        self.title, self.question = QLineEdit(self.sheet), QLineEdit(self.sheet)
        self.answer = AnswerText(9, self.sheet)
        self.save, self.publish, self.discard = (QPushButton(self) for _ in range(3))
        self.said = PlainLabel(self)
        self.answer.refused.connect(lambda count: self._tell(not_taken(count), wrong=True))
        self._fill()
        self._lay_out_page()

    def begin(self) -> None:
        """Write the answer."""
        self.answer.setFocus()

    def may_publish(self, may: bool) -> None:
        """Whether whoever works here may publish and discard."""
        self._may = may
        self._enable()

    def take(self, event: Event) -> None:
        """See Page."""
        if isinstance(event, ArticleDrafted):
            self._drafted(event.draft)
        elif isinstance(event, ProblemArose) and event.act in _ACTS:
            self._publishing = False
            self._enable()

    def _drafted(self, draft: ArticleDraft) -> None:
        mine = self.draft.id == draft.id if self.draft else draft.question == self.question.text().strip()
        if not mine:
            return
        new, self.draft = self.draft is None, draft
        if draft.state is not DraftState.DRAFT:
            self.done.emit()
        elif new and self.title.text().strip():
            self._do.change_draft(self._changed(draft))
        elif self._publishing:
            self._publishing = False
            self._do.publish_draft(draft.id)
        else:
            self._tell(translate("Editor", "The draft is kept."))
        self._enable()

    def _keep(self) -> bool:
        question, answer = self.question.text().strip(), self.answer.text()
        if not question or not answer:
            words = translate("Editor", "Write the question and the answer first.")
            self._tell(words, wrong=True)
            (self.answer if question else self.question).setFocus()
            return False
        if self.draft is None:
            self._do.draft_article(question, answer, self.fittings.agent, "", self._questions)
        else:
            self._do.change_draft(self._changed(self.draft))
        return True

    def _publish(self) -> None:
        """Keep what is written, then publish it."""
        self._publishing = True
        self._publishing = self._keep() and self._publishing

    def _discard(self) -> None:
        if self.draft is not None:
            self._do.discard_draft(self.draft.id, "")
        else:
            self.done.emit()

    def _changed(self, draft: ArticleDraft) -> ArticleDraft:
        question, answer = self.question.text().strip(), self.answer.text()
        return replace(draft, title=self.title.text().strip(), question=question, answer=answer)

    def _tell(self, words: str, *, wrong: bool = False) -> None:
        restyle(self.said, "tone", "danger" if wrong else "")
        self.said.say(words)

    def _enable(self) -> None:
        self.publish.setEnabled(self._may)
        self.discard.setEnabled(self._may or self.draft is None)

    def _fill(self) -> None:
        draft = self.draft
        self.title.setText(draft.title if draft else "")
        self.question.setText(draft.question if draft else next(iter(self._questions), ""))
        self.answer.put(draft.answer if draft else "")

    def _lay_out_page(self) -> None:
        if self.draft is not None:
            said = translate("Editor", "{who} said it.").format(who=one_line(self.draft.said_by, 120) or "–")
            soft = self.label(said)
            soft.setProperty("soft", True)
            self.column.addWidget(soft)
        asked = (
            (translate("Editor", "Question"), self.question),
            (translate("Editor", "Answer, in Markdown"), self.answer),
            (translate("Editor", "Title (the question, if empty)"), self.title),
        )
        for words, field in asked:
            name = self.label(words)
            name.setProperty("soft", True)
            name.setBuddy(field)
            field.setAccessibleName(words)
            self.column.addWidget(name)
            self.column.addWidget(field)
        if len(self._questions) > 1:
            self.heading(translate("Editor", "Callers asked it like this"))
            for question in self._questions[:MOST_SHOWN]:
                self.column.addWidget(self.label(f"– {one_line(question, 200)}"))
        self.column.addStretch(1)
        self._make_foot()

    def _make_foot(self) -> None:
        self.answer.accepted.connect(self._keep)
        for button, words, act in (
            (self.save, translate("Editor", "Keep the draft"), self._keep),
            (self.publish, translate("Editor", "Publish"), self._publish),
            (self.discard, translate("Editor", "Discard"), self._discard),
        ):
            button.setText(words)
            button.clicked.connect(lambda _checked=False, act=act: act())
            self.foot.addWidget(button)
        self.publish.setProperty("primary", True)
        self.discard.setProperty("quiet", True)
        self.foot.addWidget(self.said, 1)
        self._enable()
