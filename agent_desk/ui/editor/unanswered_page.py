"""Questions that found nothing, alike ones together, and the drafts that wait for a decision."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agent_desk.application.article_events import UnansweredListed
from agent_desk.ui import times
from agent_desk.ui.i18n import translate
from agent_desk.ui.isolating import joined
from agent_desk.ui.team.page import Page
from agent_desk.ui.text import PlainLabel, one_line

if TYPE_CHECKING:
    from agent_desk.application.events import Event
    from agent_desk.application.use_cases import UseCases
    from agent_desk.domain.article import ArticleDraft, UnansweredQuestion
    from agent_desk.ui.panes.pane import Fittings

MOST_GROUPS = 60
MOST_WORDINGS = 4


class UnansweredPage(Page):
    """The largest group first. ``draft_wanted`` carries the questions of a group as a tuple of texts."""

    sign = "book"
    draft_wanted = Signal(object)
    draft_opened = Signal(object, bool)

    def __init__(self, fittings: Fittings, use_cases: UseCases, parent: QWidget) -> None:
        super().__init__(fittings, translate("Editor", "Questions without an answer"), parent)
        self._do = use_cases
        self._rows: list[QWidget] = []
        self.buttons: list[QPushButton] = []
        self._empty = self.label(translate("Editor", "Looking…"))
        self.column.addWidget(self._empty)
        self.column.addStretch(1)

    def take(self, event: Event) -> None:
        """See Page."""
        if isinstance(event, UnansweredListed):
            self._show(event)

    def _show(self, listed: UnansweredListed) -> None:
        held = any(button.hasFocus() for button in self.buttons)
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows, self.buttons = [], []
        nothing = not listed.groups and not listed.drafts
        self._empty.say(translate("Editor", "Every question was answered, and no draft waits."))
        self._empty.setVisible(nothing)
        if listed.drafts:
            self._place(self.label(translate("Editor", "Drafts"), name="overline"))
        for draft in listed.drafts:
            self._place(self._draft_row(draft, listed.may_publish))
        if listed.groups:
            self._place(self.label(translate("Editor", "Asked, and not answered"), name="overline"))
        for group in listed.groups[:MOST_GROUPS]:
            self._place(self._group_row(group))
        if held and self.buttons:
            self.buttons[0].setFocus()

    def _place(self, row: QWidget) -> None:
        self.column.insertWidget(self.column.count() - 1, row)
        self._rows.append(row)

    def _draft_row(self, draft: ArticleDraft, may_publish: bool) -> QWidget:
        said = translate("Editor", "{who} said it, {when}").format(
            who=one_line(draft.said_by, 60) or "–", when=times.moment(draft.at, self.fittings.now())
        )
        title = one_line(draft.title or draft.question, 160)
        open_ = self._button(translate("Editor", "Open it"), title)
        open_.clicked.connect(partial(self._open, draft, may_publish))
        return self._row(title, said, one_line(draft.answer, 200), open_)

    def _group_row(self, group: tuple[UnansweredQuestion, ...]) -> QWidget:
        wordings = tuple(dict.fromkeys(one.question for one in group))
        first = one_line(wordings[0], 160)
        facts = [translate("Editor", "asked {n}×").format(n=len(group))]
        if any(one.found for one in group):
            facts.append(translate("Editor", "answers were shown, none was chosen"))
        facts.append(times.moment(max(one.at for one in group), self.fittings.now()))
        others = joined(one_line(one, 100) for one in wordings[1:MOST_WORDINGS])
        write = self._button(translate("Editor", "Draft an article"), first)
        write.clicked.connect(partial(self.draft_wanted.emit, wordings))
        settle = self._button(translate("Editor", "Done with it"), first)
        settle.setProperty("quiet", True)
        settle.clicked.connect(partial(self._settle, tuple(one.id for one in group)))
        return self._row(first, joined(facts), others, write, settle)

    def _row(self, title: str, facts: str, more: str, *buttons: QPushButton) -> QWidget:
        row = QFrame(self.sheet)
        row.setAccessibleName(f"{title}, {facts}")
        words = QVBoxLayout()
        words.setSpacing(1)
        for text, kind in ((title, "strong"), (facts, "soft"), (more, "soft")):
            label = PlainLabel(row)
            label.setProperty(kind, True)
            label.setWordWrap(True)
            label.say(text)
            label.setVisible(bool(text))
            words.addWidget(label)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 6, 0, 6)
        line.addLayout(words, 1)
        for button in buttons:
            button.setParent(row)
            line.addWidget(button)
        return row

    def _button(self, words: str, about: str) -> QPushButton:
        button = QPushButton(words, self.sheet)
        button.setAccessibleName(f"{words}: {about}")
        self.buttons.append(button)
        return button

    def _open(self, draft: ArticleDraft, may_publish: bool) -> None:
        self.draft_opened.emit(draft, may_publish)

    def _settle(self, ids: tuple[str, ...]) -> None:
        self._do.settle_unanswered(ids)
