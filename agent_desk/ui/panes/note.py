"""The note: a draft is kept as it is typed; the state says how far it has come."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agent_desk.domain.case import NoteState
from agent_desk.ui import wording
from agent_desk.ui.context_state import HOME, ContextState
from agent_desk.ui.i18n import said, translate
from agent_desk.ui.panes.note_masking import NoteMasking
from agent_desk.ui.panes.note_text import NoteText, not_taken
from agent_desk.ui.panes.pane import Fittings, Pane
from agent_desk.ui.text import ElidedLabel, PlainLabel, one_line, tooltip

_THROTTLE = 250
_SIGNS = {
    NoteState.KEPT: ("check", "good"),
    NoteState.SENDING: ("clock", "soft"),
    NoteState.SENT: ("check", "good"),
    NoteState.NEEDS_YOU: ("warning", "danger"),
    NoteState.NOT_KEPT: ("warning", "danger"),
}
_ANY = 16_777_215
"""Qt's own bound: no bound."""
_LINES, _LINES_LOW = 3, 2


class NotePane(Pane):
    """Each context has its own text and cursor; changes are announced at once, then every 250 ms."""

    fields = ("context", "draft", "note_state", "note_message")
    typed = Signal(str, str)
    kept = Signal(str, str)
    saved = Signal(str, str)

    def __init__(self, fittings: Fittings, parent: QWidget | None = None) -> None:
        super().__init__(fittings, parent)
        self.setObjectName("note")
        self._state = ContextState(HOME)
        self._cursors: dict[str, int] = {}
        self._title = PlainLabel(self, "overline")
        self._sign = PlainLabel(self)
        self._how = ElidedLabel(self)
        self.text = NoteText(self)
        self.text.setObjectName("noteText")
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._type)
        self.masking = NoteMasking(self.text)
        self.masking.told.connect(lambda: self._say(self._state))
        self.text.pasted.connect(self.masking.now)
        self.text.refused.connect(self._refuse)
        self._throttle = QTimer(self, singleShot=True, interval=_THROTTLE)
        self._throttle.timeout.connect(self.flush)
        self._unannounced = False
        self._refused = 0
        self._low = False
        self._head = QHBoxLayout()
        self._lay_out()
        self.translate_texts()

    def add_buttons(self, *buttons: QPushButton) -> None:
        """Place buttons at the right end of the note's head; Tab goes there from the text."""
        before: QWidget = self.text
        for button in buttons:
            self._head.addWidget(button)
            self.setTabOrder(before, button)
            before = button

    def show_context(self, state: ContextState) -> None:
        """See Pane."""
        self.masking.now()
        self.flush()
        self._cursors[self._state.context] = self.text.textCursor().position()
        self._state, self._refused = state, 0
        self._put(state.draft)
        self._go_to(self._cursors.get(state.context, 0))
        self.show_state(state)

    def show_state(self, state: ContextState) -> None:
        """See Pane."""
        before, self._state = self._state, state
        self.text.setEnabled(state.context != HOME)
        shown = self.text.toPlainText()
        if state.draft not in (before.draft, shown):
            at = self.text.textCursor().position()
            self._put(state.draft)  # restored, or sent: what was typed since stays
            if shown and state.draft.startswith(shown):
                self._go_to(at)  # something was added behind what is being typed
        self._say(self._state)

    def forget(self, context: str) -> None:
        """See Pane."""
        self._cursors.pop(context, None)

    def scale(self) -> None:
        """The scale changed: what is typed keeps its lines."""
        self.text.lines = _LINES_LOW if self._low else _LINES
        self.text.setMaximumHeight(self.text.tall() if self._low else _ANY)
        self.text.updateGeometry()

    def squeeze(self, low: bool) -> None:
        """Do with little room: two lines."""
        self._low = low
        self.scale()

    def flush(self) -> None:
        """Announce what was typed, now."""
        self._throttle.stop()
        if self._unannounced:
            self._keep()

    def save(self) -> None:
        """Save the note, unless it is empty or on its way."""
        self.masking.now()
        text = self.text.toPlainText()
        if text.strip() and self._state.context != HOME and self._state.note_state is not NoteState.SENDING:
            self.flush()
            self.saved.emit(self._state.context, text)

    def translate_texts(self) -> None:
        """See Pane."""
        self._title.say(translate("Note", "Note"))
        self.setAccessibleName(translate("Note", "Note"))
        self.text.setAccessibleName(translate("Note", "Note"))
        self.text.setPlaceholderText(
            translate("Note", "Type what was said and done. It is kept as you type.")
        )
        self._say(self._state)

    def _type(self) -> None:
        text = self.text.toPlainText()
        if text == self._state.draft:
            return
        self._refused = 0
        self.typed.emit(self._state.context, text)
        self._unannounced = True
        if not self._throttle.isActive():
            self._keep()

    def _refuse(self, count: int) -> None:
        """What does not fit is told until the text is another one: keys that are refused are counted on."""
        self._refused += count
        self._say(self._state)

    def _keep(self) -> None:
        self._unannounced = False
        self._throttle.start()
        self.kept.emit(self._state.context, self.text.toPlainText())

    def _put(self, text: str) -> None:
        self.masking.forget()
        self.text.blockSignals(True)
        self.text.setPlainText(text)
        self.text.blockSignals(False)
        self.text.moveCursor(QTextCursor.MoveOperation.End)

    def _go_to(self, position: int) -> None:
        cursor = self.text.textCursor()
        cursor.setPosition(min(position, len(self.text.toPlainText())))
        self.text.setTextCursor(cursor)

    def _say(self, state: ContextState) -> None:
        how = NoteState.NEEDS_YOU if self._refused else state.note_state
        name, colour = _SIGNS.get(how, ("note", "soft")) if how else ("note", "soft")
        self._sign.show_picture(self.fittings.icons.pixmap(name, colour, 14))
        self._how.say(self._words(state))
        self._how.setToolTip(tooltip(self._how.text()))

    def _words(self, state: ContextState) -> str:
        if self._refused:
            return not_taken(self._refused)
        if self.masking.words and state.note_state in (None, NoteState.KEPT):
            return self.masking.words
        if state.note_state is not None:
            words = wording.note_state(state.note_state)
            return f"{words}: {one_line(said(state.note_message), 160)}" if state.note_message else words
        if state.context == HOME:
            return translate("Note", "Opens with a call or a customer")
        if state.draft:
            return translate("Note", "Keeping…")
        return translate("Note", "Nothing typed yet")

    def _lay_out(self) -> None:
        self._how.setProperty("soft", True)
        head = self._head
        head.setSpacing(6)
        head.addWidget(self._title)
        head.addSpacing(8)
        head.addWidget(self._sign)
        head.addWidget(self._how, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 12)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        self.scale()
