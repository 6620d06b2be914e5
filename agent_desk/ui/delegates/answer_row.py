"""Rows of answers: number, title with the matched words marked, and why."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from unicodedata import bidirectional

from PySide6.QtCore import QRect

from agent_desk.ui import wording
from agent_desk.ui.delegates.row import RowDelegate
from agent_desk.ui.isolating import joined
from agent_desk.ui.text import one_line
from agent_desk.ui.wording_of_reasons import reasons_in_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from agent_desk.domain.article import Answer


@lru_cache(maxsize=4096)
def _folded(word: str) -> str:
    """A word without case and marks, as the search compares them."""
    parts = unicodedata.normalize("NFKD", word.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


class NumberedDelegate(RowDelegate):
    """Rows that the keys 1 to 9 choose."""

    tall = 46

    def number(self, painter: QPainter, rect: QRect, words: str) -> QRect:
        """Write the row's key and return what is left of ``rect``."""
        box = QRect(rect.left(), rect.top(), self.theme.px(14), rect.height())
        self.text(painter, box, words, "accent", self.theme.font(bold=True))
        return rect.adjusted(self.theme.px(20), 0, 0, 0)

    def halves(self, rect: QRect) -> tuple[QRect, QRect]:
        """The upper and lower line of a row."""
        edge = self.theme.px(4)
        half = (rect.height() - 2 * edge) // 2
        upper = QRect(rect.left(), rect.top() + edge, rect.width(), half)
        return upper, upper.translated(0, half)


class AnswerRowDelegate(NumberedDelegate):
    """Paints one answer; its row is a pair of place and answer."""

    def lasting(self, row: Any) -> str:  # noqa: ARG002
        """See RowDelegate."""
        return ""

    def draw(self, painter: QPainter, rect: QRect, row: Any, chosen: bool) -> None:  # noqa: ARG002
        """Paint one row inside ``rect``."""
        place, answer = row
        rect = self.number(painter, rect, str(place + 1) if place < 9 else "")
        upper, lower = self.halves(rect)
        if answer.article.authority_needed:
            words = wording.authority_needed(answer.article.authority_needed)
            upper.setRight(upper.right() - self.chip(painter, upper, words, "notice", "raised"))
        if answer.article.playbook:
            upper.setRight(
                upper.right() - self.chip(painter, upper, wording.playbook(), "accent_deep", "raised")
            )
        self._marked(painter, upper, answer)
        self.text(painter, lower, self._why(answer), "soft", self.theme.font(0.9))

    def _marked(self, painter: QPainter, rect: QRect, answer: Answer) -> None:
        """Matched words stand in bold on a marked ground: weight is the sign, not colour alone."""
        marks = {_folded(word) for word in answer.matched}
        plain, bold = self.theme.font(), self.theme.font(bold=True)
        gap = self.theme.width(plain, " ")
        for word in self._in_order(one_line(answer.article.title, 160), rect.width()):
            hit = _folded(word.strip(".,;:!?()«»\"'")) in marks
            font = bold if hit else plain
            wide = self.theme.width(font, word)
            if hit and wide <= rect.width():
                tall = self.theme.metrics(font).height()
                ground = QRect(rect.left() - 1, rect.center().y() - tall // 2 + 1, wide + 2, tall)
                painter.fillRect(self.seen(ground), self.theme.colour("mark"))
            self.text(painter, rect, word, "text", font)
            rect = rect.adjusted(wide + gap, 0, 0, 0)
            if rect.width() < gap:
                return

    def _in_order(self, title: str, room: int) -> list[str]:
        """The words there is room for, as they are laid out: a title may read against the window's way."""
        words = title.split(" ")
        strong = (bidirectional(letter) for letter in title if bidirectional(letter) in ("L", "R", "AL"))
        if (next(strong, "L") != "L") is self.mirrored:
            return words
        bold, shown = self.theme.font(bold=True), len(words)
        while shown > 1 and self.theme.width(bold, " ".join(words[:shown])) > room:
            shown -= 1
        return words[:shown][::-1]

    def _why(self, answer: Answer) -> str:
        reasons = reasons_in_words(answer.reasons)
        told = any(reason.code == "asked_before" for reason in answer.reasons)
        asked = wording.asked(answer.asked) if answer.asked and not told else ""
        return joined((reasons, asked))
