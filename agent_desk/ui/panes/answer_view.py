"""The answer that is read: what to say, the steps, what the agent may decide, and where it comes from."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agent_desk.ui import wording
from agent_desk.ui.i18n import translate
from agent_desk.ui.isolating import joined
from agent_desk.ui.panes.cards import ArticleBody, Cards
from agent_desk.ui.panes.foot import Foot
from agent_desk.ui.text import ElidedLabel, PlainLabel, one_line, plain, safe_html, tooltip

if TYPE_CHECKING:
    from agent_desk.application.ports import TaskRunner
    from agent_desk.domain.article import Answer, Article
    from agent_desk.ui.panes.pane import Fittings
    from agent_desk.ui.task_bridge import TaskBridge


class AnswerView(QFrame):
    """Shows one answer; its Markdown is made into safe HTML on a lane."""

    confirm_wanted = Signal()
    link_wanted = Signal(QUrl)
    shown = Signal()

    def __init__(self, fittings: Fittings, bridge: TaskBridge, lane: TaskRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._fittings, self._bridge, self._lane = fittings, bridge, lane
        self.answer: Answer | None = None
        self._title = PlainLabel(self, "answerTitle")
        self._source = ElidedLabel(self)
        self._say_card = QFrame(self)
        self._say_sign = PlainLabel(self._say_card)
        self._say_text = PlainLabel(self._say_card)
        self._may_sign = PlainLabel(self)
        self._may = PlainLabel(self)
        self._marks = PlainLabel(self)
        self._cards = Cards(self, fittings.theme.px(108))
        self._body = ArticleBody(self)
        self._body.anchorClicked.connect(self.link_wanted)
        self._tell: QPushButton | None = None
        self._foot = Foot(self)
        self._confirm = QPushButton(self)
        self._confirm.clicked.connect(self.confirm_wanted)
        self._lay_out()
        self.translate_texts()

    def show_answer(self, answer: Answer | None) -> None:
        """Show an answer, or nothing."""
        same = self.answer is not None and answer is not None and answer.article == self.answer.article
        self.answer = answer
        self.setVisible(answer is not None)
        if answer is not None and not same:
            self._cards.verticalScrollBar().setValue(0)
            self._show(answer.article)
        self.shown.emit()

    def place_told(self, widget: QWidget) -> None:
        """Place what was told before between the title and the text to say."""
        self._cards.column.insertWidget(0, widget)

    def place_tell(self, button: QPushButton) -> None:
        """Place the button that tells this answer first at the foot."""
        self._tell = button
        self._foot.put(button, 0)
        self._hint()

    def focus_body(self) -> None:
        """Read the steps by keyboard."""
        if self.isVisible():
            self._body.setFocus()

    def confirm_done(self) -> None:
        """The answer was confirmed: say so on the button."""
        self._confirm.setText(translate("Answers", "Noted: this answered it"))
        self._confirm.setEnabled(False)
        self._foot.fit()

    def confirm_again(self) -> None:
        """The confirmation was taken back: it may be confirmed again."""
        self._offer()
        self._confirm.setEnabled(True)

    def translate_texts(self) -> None:
        """The language changed."""
        self._offer()
        self._hint()
        self._cards.setAccessibleName(translate("Answers", "What to say and decide"))
        self._body.setAccessibleName(translate("Answers", "Answer"))
        if self.answer is not None:
            self._show(self.answer.article)

    def _offer(self) -> None:
        words = translate("Answers", "This answered it")
        self._confirm.setText(f"F7  {words}")
        self._foot.fit()

    def _hint(self) -> None:
        """Say what becomes of each press: one is for this customer, the other for the team's search."""
        told = translate("Answers", "Remembers that this customer is told this; colleagues see it.")
        found = translate("Answers", "Teaches the search: who asks the same finds this answer sooner.")
        for button, words in ((self._tell, told), (self._confirm, found)):
            if button is not None:
                button.setToolTip(tooltip(words))
                button.setAccessibleDescription(words)

    def restyle(self) -> None:
        """The theme changed."""
        self._signs()
        self._body.document().setDefaultFont(self._fittings.theme.font())
        if self.answer is not None:
            self._show(self.answer.article)

    def _show(self, article: Article) -> None:
        self._title.say(one_line(article.title, 200))
        version = translate("Answers", "version {n}").format(n=article.version)
        self._source.say(joined((one_line(article.topic, 60), version, one_line(article.language, 20))))
        where = translate("Answers", "Its author finds it in {where}.").format(where=article.source)
        self._source.setToolTip(tooltip(where) if article.source else "")
        self._say_card.setVisible(bool(article.say))
        self._say_text.say(one_line(article.say, 600))
        shown = bool(article.authority)
        self._may.setVisible(shown)
        self._may_sign.setVisible(shown)
        self._may.say(wording.you_may(one_line(article.authority, 300)))
        self._marks.setVisible(bool(article.authority_needed or article.playbook))
        marks = joined(self._marked(article))
        self._marks.say(marks[:1].upper() + marks[1:])
        self.confirm_again()
        self._body.setPlainText(plain(article.body[:600]))
        made = self._lane.submit(partial(safe_html, article.body))
        self._bridge.bring_home(made, partial(self._show_body, article))

    def _show_body(self, article: Article, made: str) -> None:
        if self.answer is not None and self.answer.article is article:
            self._body.show_safe(made)
            self._body.mark_words(self.answer.matched, self._fittings.theme.colour("mark"))

    def _marked(self, article: Article) -> list[str]:
        """Who must agree, and which playbook does the steps."""
        found = []
        if article.authority_needed:
            found.append(wording.authority_needed(article.authority_needed))
        if article.playbook:
            found.append(joined((wording.playbook(), one_line(article.playbook, 60)), ": "))
        return found

    def _signs(self) -> None:
        icons = self._fittings.icons
        self._say_sign.show_picture(icons.pixmap("say", "accent", 18))
        self._may_sign.show_picture(icons.pixmap("owner", "good", 16))

    def _lay_out(self) -> None:
        self._signs()
        self._say_card.setObjectName("sayCard")
        self._source.setProperty("soft", True)
        self._marks.setProperty("strong", True)
        for label in (self._title, self._say_text, self._may, self._marks):
            label.setWordWrap(True)
        say = QHBoxLayout(self._say_card)
        say.setContentsMargins(12, 8, 12, 8)
        say.addWidget(self._say_sign)
        say.addWidget(self._say_text, 1)
        may = QHBoxLayout()
        may.setSpacing(8)
        may.addWidget(self._may_sign)
        may.addWidget(self._may, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(15, 0, 15, 12)
        column.setSpacing(8)
        line = QFrame(self)
        line.setProperty("line", True)
        column.addWidget(line)
        column.addWidget(self._title)
        column.addWidget(self._source)
        column.addWidget(self._cards, 1)
        cards = self._cards.column
        cards.addWidget(self._say_card)
        cards.addLayout(may)
        cards.addWidget(self._marks)
        cards.addWidget(self._body)
        cards.addStretch(1)
        self._foot.put(self._confirm, 0)
        column.addWidget(self._foot)
