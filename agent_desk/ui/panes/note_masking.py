"""Masks card numbers and codes in the note while it is written: on a pause, on pasting, on saving.

Undo brings a number back, and is the agent's word that it is not a card's: the note says so from then on, in
brackets behind the number, and the journal says it of the note. Codes do not come back for longer than a
pause: they may not be kept (PCI DSS 4.0, 3.3.1).
"""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from agent_desk.domain.masking import ends_of_card_numbers, mask
from agent_desk.ui.i18n import translate

PAUSE = 1000
_TOLD = 15_000


class NoteMasking(QObject):
    """Changes the text by itself, in steps that undo takes back; ``told`` says that ``words`` are others."""

    told = Signal()

    def __init__(self, text: QPlainTextEdit) -> None:
        super().__init__(text)
        self._text = text
        self._raw: str | None = None
        self._kind = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.now)
        self._telling = QTimer(self, singleShot=True, interval=_TOLD)
        self._telling.timeout.connect(self.told)
        text.textChanged.connect(self._changed)

    def now(self) -> None:
        """Mask what is there."""
        self._pause.stop()
        raw = self._text.toPlainText()
        masked = mask(raw)
        if masked == raw:
            return
        kind = "card" if ends_of_card_numbers(raw) else "code"
        at = self._text.textCursor()
        place = at.position()
        self._raw = None  # what changes now is no undo
        self._replace(_differing(raw, masked), raw)
        at.setPosition(min(place, self._text.document().characterCount() - 1))
        self._text.setTextCursor(at)
        self._pause.stop()
        self._raw = raw
        self._tell(kind)

    def forget(self) -> None:
        """Another text is shown."""
        self._pause.stop()
        self._telling.stop()
        self._raw = None

    @property
    def words(self) -> str:
        """What was done a moment ago, and how to say that it was wrong; empty after a while."""
        if not self._telling.isActive():
            return ""
        if self._kind == "card":
            return translate("Note", "Card number masked. Not a card? Ctrl+Z")
        if self._kind == "code":
            return translate("Note", "Security code removed: it may not be kept")
        return translate("Note", "The number stays: it is not a card")

    def _changed(self) -> None:
        self._pause.start()
        if self._raw is not None and self._kind == "card" and self._text.toPlainText() == self._raw:
            QTimer.singleShot(0, self._decide)  # not within the undo itself

    def _decide(self) -> None:
        raw, self._raw = self._raw, None
        if raw is None or self._text.toPlainText() != raw:
            return
        said = translate("Note", "not a card")
        self._replace([(end, end, f" ({said})") for end in ends_of_card_numbers(raw)], raw)
        self._tell("kept")

    def _tell(self, kind: str) -> None:
        self._kind = kind
        self._telling.start()
        self.told.emit()

    def _replace(self, edits: list[tuple[int, int, str]], text: str) -> None:
        """Change these places of the text in one step, and leave the cursor where it is."""
        cursor = QTextCursor(self._text.document())
        cursor.beginEditBlock()
        for start, end, new in reversed(edits):
            cursor.setPosition(_of_qt(text, start))
            cursor.setPosition(_of_qt(text, end), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(new)
        cursor.endEditBlock()


def _differing(text: str, other: str) -> list[tuple[int, int, str]]:
    """Where two texts of one length differ, and what the other has there."""
    edits, start = [], 0
    for differ, signs in groupby(zip(text, other, strict=True), lambda pair: pair[0] != pair[1]):
        end = start + sum(1 for _ in signs)
        if differ:
            edits.append((start, end, other[start:end]))
        start = end
    return edits


def _of_qt(text: str, place: int) -> int:
    """Qt counts letters beyond the first 65,536 twice."""
    return place + sum(sign > "\uffff" for sign in text[:place])
