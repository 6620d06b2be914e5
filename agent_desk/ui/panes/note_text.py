"""The field of a note: plain text, as much as a note may hold, and never cut in silence."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from agent_desk.ui.i18n import translate
from agent_desk.ui.text import plain

LONGEST = 20_000
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def not_taken(count: int) -> str:
    """That the end of what was brought, so many characters, is not in the field."""
    words = translate("Note", "At most {most} characters; not taken: {count}")
    return words.format(most=QLocale().toString(LONGEST), count=QLocale().toString(count))


class NoteText(QPlainTextEdit):
    """A plain text field that takes no more than a note may hold: Qt hangs on a megabyte in one line.

    What does not fit is refused before it is in: what was there stays, wherever one types; ``refused`` says
    how many characters were not taken. It is never lower than its ``lines`` need, whatever the scale.
    """

    pasted = Signal()
    refused = Signal(int)
    lines = 2

    def tall(self) -> int:
        """How high its lines are, with the frame around them."""
        return round(self.fontMetrics().lineSpacing() * (self.lines + 1.2))

    def sizeHint(self) -> QSize:
        """Qt: the size it asks for: as little as can be read."""
        return QSize(200, self.tall())

    def minimumSizeHint(self) -> QSize:
        """Qt: the least size it can do with."""
        return QSize(100, self.tall())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Qt: whether something can be dropped: what is moved here and not taken would be nowhere."""
        return super().canInsertFromMimeData(source) and self.room() > 0

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Qt: text was pasted or dropped: what fits is taken."""
        if not source.hasText():
            return
        brought = source.text().replace("\r\n", "\n")
        taken, shown = _fitting(brought, self.room())
        if shown:
            self.insertPlainText(shown)
            self.pasted.emit()
        self._refuse(len(brought) - len(taken))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Qt: letters were composed of several keys."""
        composed = event.commitString()
        taken = composed[: self.room()] if composed else ""
        if taken != composed:
            event.setCommitString(taken, event.replacementStart(), event.replacementLength())
        super().inputMethodEvent(event)
        self._refuse(len(composed) - len(taken))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: a key went down."""
        letters = _letters(event)
        if letters and len(letters) > self.room():
            event.accept()
            self._refuse(len(letters))
        else:
            super().keyPressEvent(event)

    def room(self) -> int:
        """How many characters there is room for; what is selected makes room."""
        units = self.document().characterCount() - 1  # of UTF-16: never less than characters
        if units < LONGEST // 2:
            return LONGEST - units
        return max(0, LONGEST - len(self.toPlainText()) + len(self.textCursor().selectedText()))

    def _refuse(self, count: int) -> None:
        if count > 0:
            self.refused.emit(count)


def _fitting(brought: str, room: int) -> tuple[str, str]:
    """As much of a text as there is room for, and how it is shown: breaking endless lines makes it longer."""
    taken = brought[:room]
    while len(shown := plain(taken)) > room:
        taken = taken[: room - len(shown)]
    return taken, shown


def _letters(event: QKeyEvent) -> str:
    """What a key would add to the text."""
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    if control and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
        return ""
    if event.key() in _ENTER:
        return "\n"
    return event.text() if event.text().isprintable() else ""
