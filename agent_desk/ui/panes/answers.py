"""Answers: search as you type, suggestions before that, and nothing rather than something weak."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QUrl, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_desk.domain.quick import dataclass
from agent_desk.ui.context_state import HOME, ContextState
from agent_desk.ui.delegates.answer_row import AnswerRowDelegate
from agent_desk.ui.i18n import translate
from agent_desk.ui.models.rows_model import RowsModel
from agent_desk.ui.panes.pane import Fittings, Pane
from agent_desk.ui.panes.row_list import RowList
from agent_desk.ui.panes.typing_field import TypingField
from agent_desk.ui.text import PlainLabel
from agent_desk.ui.wording_of_reasons import reasons_in_words

if TYPE_CHECKING:
    from agent_desk.application.ports import TaskRunner
    from agent_desk.domain.article import Answer
    from agent_desk.ui.panes.answer_view import AnswerView
    from agent_desk.ui.task_bridge import TaskBridge

    _Row = tuple[int, Answer]

_MOST = 9
_KEPT = 3


@dataclass(slots=True)
class _Memory:
    """How one context's answers were left: typed text, chosen article (empty: none), scroll.

    ``picked``: the agent chose it, and it stays chosen while more is typed, as long as it is an answer.
    ``brought`` was opened elsewhere, and is read until the agent chooses or types here.
    """

    typed: str = ""
    chosen: str = ""
    picked: bool = False
    brought: Answer | None = None
    scroll: int = 0


class AnswersPane(Pane):
    """A field, the answers, and the one that is read."""

    fields = ("context", "question", "asked", "answered", "answers")
    question_typed = Signal(str)
    confirmed = Signal(str)
    link_wanted = Signal(QUrl)

    def __init__(
        self, fittings: Fittings, bridge: TaskBridge, lane: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(fittings, parent)
        self.setObjectName("answers")
        self._state = ContextState(HOME)
        self._kept: dict[str, _Memory] = {}
        self._rows: RowsModel[_Row] = RowsModel(lambda row: row[1].article.key, self._spoken)
        self.field = TypingField(self)
        self.list = RowList(self._rows, self)
        self.list.fit(3, 1)
        self.list.setItemDelegate(AnswerRowDelegate(fittings.icons, self.list))
        self._label = PlainLabel(self, "overline")
        self._empty = PlainLabel(self)
        self._bridge, self._lane = bridge, lane
        self._connect()
        self._lay_out()
        self.translate_texts()

    @cached_property
    def view(self) -> AnswerView:
        """The answer that is read."""
        from agent_desk.ui.panes.answer_view import AnswerView

        view = AnswerView(self.fittings, self._bridge, self._lane, self)
        view.hide()
        view.confirm_wanted.connect(self.confirm)
        view.link_wanted.connect(self.link_wanted)
        self._column.insertWidget(self._column.indexOf(self.list) + 1, view, 1)
        return view

    @property
    def answer(self) -> Answer | None:
        """The answer that is read, if there is one."""
        return self.view.answer if self.made("view") else None

    def show_context(self, state: ContextState) -> None:
        """See Pane."""
        self._leave()
        self._state = state
        kept = self._memory()
        self.field.put(kept.typed)
        chosen = kept.chosen
        self._rows.show_anew(tuple(enumerate(state.answers[:_MOST])))
        self._choose_again(chosen)
        self.show_state(state)
        self.list.scroll_back(kept.scroll)

    def show_state(self, state: ContextState) -> None:
        """See Pane."""
        was = self._state
        changed = state.answers is not was.answers or state.answered != was.answered
        self._state = state
        if changed:
            chosen = self._memory().chosen
            self._rows.show(tuple(enumerate(state.answers[:_MOST])))
            self._choose_again(chosen)
        self._say()

    def forget(self, context: str) -> None:
        """See Pane."""
        self._kept.pop(context, None)

    def show_article(self, answer: Answer) -> None:
        """Read one article that was chosen elsewhere (in the command palette)."""
        self._memory().brought = answer
        self._choose_again("")
        self._say()

    def clear(self) -> bool:
        """Esc: empty the field; returns whether there was something in it."""
        if not self.field.text():
            return False
        self.field.put("")
        self._type("")
        return True

    def confirm(self) -> None:
        """ "This answered it", for the answer that is read."""
        if self.answer is not None:
            self.confirmed.emit(self.answer.article.key)

    def restyle(self) -> None:
        """The theme changed."""
        if self.made("view"):
            self.view.restyle()

    def translate_texts(self) -> None:
        """See Pane."""
        self.setAccessibleName(translate("Answers", "Answers"))
        self.field.setPlaceholderText(translate("Answers", "Search answers: type what the caller says"))
        self.field.setAccessibleName(translate("Answers", "Search answers"))
        self.list.setAccessibleName(translate("Answers", "Answers"))
        self._say()

    def event(self, event: QEvent) -> bool:
        """Qt: something happens; where room is short, three answers come before the text of the one read."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.list.keep(_KEPT, self.height() - self._others())
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """Qt: the least size it can do with: one answer in the list."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), self._others() + self.list.least_height())

    def _others(self) -> int:
        """What all but the list needs, in pixels."""
        shown = self.list.minimumSizeHint().height() if not self.list.isHidden() else 0
        return self._column.totalMinimumSize().height() - shown

    def _memory(self) -> _Memory:
        return self._kept.setdefault(self._state.context, _Memory())

    def _leave(self) -> None:
        if self._state.context in self._kept:
            self._memory().scroll = self.list.scroll()

    def _type(self, text: str) -> None:
        kept = self._memory()
        kept.typed, kept.brought = text, None
        if not kept.picked or not text:
            kept.chosen, kept.picked = "", False
        self.question_typed.emit(text)

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._rows.rows):
            answer, kept = self._rows.row(place)[1], self._memory()
            kept.chosen = answer.article.key
            kept.picked = kept.picked or self.list.in_use
            kept.brought = None if self.list.in_use else kept.brought
            self.view.show_answer(answer)

    def _choose_again(self, key: str) -> None:
        """Keep what is read if it is still there; else read the first answer of a typed question."""
        brought = self._memory().brought
        place = self._rows.place_of(brought.article.key if brought is not None else key)
        if place is None and self._rows.rows and brought is None:
            place = 0
            self._memory().picked = False
        if place is not None:
            self.list.choose(place)
            self._choose(place)
        else:
            self.list.selectionModel().clear()
        if brought is not None:
            self.view.show_answer(brought)
        elif place is None and self.made("view"):
            self.view.show_answer(None)

    def _digit(self, place: int) -> None:
        if place < len(self._rows.rows):
            self.list.choose(place)

    def _say(self) -> None:
        any_answer = bool(self._rows.rows)
        typed = bool(self._state.question)
        self._label.say(translate("Answers", "Suggestions") if not typed else translate("Answers", "Answers"))
        self._label.setVisible(any_answer)
        self.list.setVisible(any_answer)
        if self.made("view"):
            self.view.setVisible(self.answer is not None)
        self._empty.setVisible(not any_answer and self.answer is None)
        waiting = self._state.answered < self._state.asked
        if typed and waiting:
            self._empty.say("")
        elif typed:
            self._empty.say(
                translate("Answers", "Nothing fits. Try the caller's own words, or fewer of them.")
            )
        else:
            self._empty.say(
                translate("Answers", "Suggestions appear here when something is known about the call.")
            )

    def _spoken(self, row: _Row) -> str:
        return f"{row[0] + 1}, {row[1].article.title}, {reasons_in_words(row[1].reasons)}"

    def _connect(self) -> None:
        self.field.typed.connect(self._type)
        self.field.moved.connect(self.list.move_by)
        self.field.accepted.connect(lambda _shift: self.view.focus_body())
        self.list.chosen.connect(self._choose)
        self.list.digit.connect(self._digit)

    def _lay_out(self) -> None:
        self._empty.setProperty("soft", True)
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(12, 8, 12, 8)
        self._label.setContentsMargins(12, 8, 12, 2)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(1, 12, 1, 1)
        column.setSpacing(0)
        box = QVBoxLayout()
        box.setContentsMargins(12, 0, 12, 4)
        box.addWidget(self.field)
        column.addLayout(box)
        column.addWidget(self._label)
        column.addWidget(self._empty)
        column.addWidget(self.list)
        column.addStretch(0)
