"""Told before: what the customer was told on this, what changed since, and why another answer is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from agent_desk.domain.word_diff import Change
from agent_desk.ui import times
from agent_desk.ui.context_state import HOME, ContextState
from agent_desk.ui.i18n import translate
from agent_desk.ui.isolating import joined
from agent_desk.ui.text import ChangedLabel, PlainLabel, one_line

if TYPE_CHECKING:
    from agent_desk.application.desk_events import ToldBefore, ToldDiffers
    from agent_desk.domain.article import Article
    from agent_desk.ui.panes.pane import Fittings
    from agent_desk.ui.team.board import Board

_MOST = 900


class ToldCard(QFrame):
    """Stands in the answer that is read; a reason is asked for here, in its place, never in a dialog."""

    reason_given = Signal(str, str)

    def __init__(self, fittings: Fittings, board: Board, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toldCard")
        self._fittings, self._board = fittings, board
        self._state = ContextState(HOME)
        self._article: Article | None = None
        self._held: dict[QWidget, tuple[str, int, str]] = {}
        self._sign = PlainLabel(self)
        self._line = PlainLabel(self)
        self.changes = ChangedLabel(self)
        self._ask = PlainLabel(self)
        self.why = QLineEdit(self)
        self.tell = QPushButton(self)
        self._lay_out()
        self.hide()

    def show_for(self, state: ContextState, article: Article | None) -> None:
        """Show what was told before on what is read now."""
        self._state, self._article = state, article
        differs = state.differs if article is not None and state.differs else None
        mine = (
            differs
            if differs is not None and article is not None and differs.article_key == article.key
            else None
        )
        if differs is None:
            self.why.clear()
        told = mine.before if mine is not None else _told_on(state, article)
        self.setVisible(told is not None)
        if told is not None:
            self._show(told, mine)

    def ask_reason(self) -> None:
        """Take the keyboard when a reason is wanted."""
        if self.why.isVisible():
            self.why.setFocus()

    def _show(self, told: ToldBefore, differs: ToldDiffers | None) -> None:
        said, now = told.told, self._fittings.now()
        words = translate("Told", "Told before: version {n} on {when}, by {who}")
        line = words.format(n=said.version, when=times.day(said.at, now), who=self._board.name_of(said.agent))
        other = self._article is not None and said.article_key != self._article.key
        if other:
            line = joined((line, one_line(said.title, 80)), ": ")
        changed = any(run.change is not Change.KEPT for run in told.changed)
        state = translate("Told", "changed since ±") if changed else translate("Told", "unchanged")
        self._line.say(joined((line, state)))
        tone = "notice" if changed or differs is not None else "good"
        self._sign.show_picture(self._fittings.icons.pixmap("clock" if changed else "check", tone, 16))
        self.changes.setVisible(changed)
        if changed:
            theme = self._fittings.theme
            self.changes.show_runs(told.changed, theme.named["danger"], theme.named["good"])
            self.changes.setAccessibleName(spoken(told))
        for widget in (self._ask, self.why, self.tell):
            widget.setVisible(differs is not None)
        if differs is not None:
            self._ask.say(translate("Told", "Something else was told before. Why do you tell this now?"))
        QTimer.singleShot(0, self, self._hold_lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: it has another size: wrapped lines are neither squeezed nor spread in it."""
        super().resizeEvent(event)
        self._hold_lines()

    def _hold_lines(self) -> None:
        for label in (self._line, self.changes, self._ask):
            is_so = (label.text(), label.width(), label.font().key())
            if not label.isHidden() and label.width() > 0 and self._held.get(label) != is_so:
                self._held[label] = is_so
                label.setMinimumHeight(0)  # else it never says that it needs less
                label.setFixedHeight(max(0, label.heightForWidth(label.width())))

    def _tell(self) -> None:
        why = self.why.text().strip()
        if self._article is not None and why:
            self.reason_given.emit(self._article.key, why)
        else:
            self.why.setFocus()

    def _lay_out(self) -> None:
        self._line.setWordWrap(True)
        self._ask.setWordWrap(True)
        self._ask.setProperty("strong", True)
        self.why.setPlaceholderText(translate("Told", "e.g. the fee changed on Monday"))
        self.why.setAccessibleName(translate("Told", "Reason for telling something else"))
        self.why.returnPressed.connect(self._tell)
        self.tell.setText(translate("Told", "Tell it"))
        self.tell.clicked.connect(self._tell)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._sign)
        head.addWidget(self._line, 1)
        reason = QHBoxLayout()
        reason.addWidget(self.why, 1)
        reason.addWidget(self.tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.changes)
        column.addWidget(self._ask)
        column.addLayout(reason)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)


def spoken(told: ToldBefore) -> str:
    """What changed, in words: which are gone and which came."""
    words = []
    for run in told.changed:
        if run.change is Change.REMOVED:
            words.append(translate("Told", "gone: {words}").format(words=one_line(run.text, 200)))
        elif run.change is Change.ADDED:
            words.append(translate("Told", "new: {words}").format(words=one_line(run.text, 200)))
    return joined(words, "; ")


def _told_on(state: ContextState, article: Article | None) -> ToldBefore | None:
    """The newest telling of this article, else of its topic."""
    if article is None:
        return None
    same = (one for one in state.told if one.told.article_key == article.key)
    topic = (one for one in state.told if article.topic and one.told.topic == article.topic)
    return next(same, None) or next(topic, None)
