"""What the window asks before it closes on a caller, or on a text that is nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPushButton, QVBoxLayout

from agent_desk.ui.i18n import translate
from agent_desk.ui.text import PlainLabel

if TYPE_CHECKING:
    from agent_desk.ui.main_window import DeskWindow


class LeavingQuestion(QDialog):
    """Whether the window may close: Enter and Esc stay.

    ``on_the_line`` names who is, ``unkept`` holds the texts that could not be written to the disk.
    """

    def __init__(self, window: DeskWindow, on_the_line: str, unkept: tuple[str, ...] = ()) -> None:
        super().__init__(window)
        self.setWindowTitle(translate("Window", "Agent Desk"))
        self._unkept = unkept
        px = window.fittings.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(16), px(20), px(16))
        column.setSpacing(px(12))
        title, words = self._words(on_the_line)
        self.setAccessibleName(title)
        for text, name in ((title, "sheetTitle"), (words, "")):
            label = PlainLabel(self, name)
            label.setWordWrap(True)
            label.say(text)
            column.addWidget(label)
        column.addLayout(self._buttons())

    def _words(self, on_the_line: str) -> tuple[str, str]:
        line = translate("Leaving", "Still on the line: {who}.").format(who=on_the_line)
        if not self._unkept:
            return line, translate(
                "Leaving", "What you typed is kept, and the call is shown again when you start anew."
            )
        title = translate("Leaving", "What you typed is not kept.")
        words = translate(
            "Leaving", "It is nowhere but in this window, and lost when that closes: copy it first."
        )
        return title, f"{words}\n{line}" if on_the_line else words

    def _buttons(self) -> QHBoxLayout:
        stay = QPushButton(translate("Leaving", "&Stay"), self)
        leave = QPushButton(translate("Leaving", "&Close the window"), self)
        stay.setDefault(True)
        stay.setFocus()
        leave.setAutoDefault(False)
        stay.clicked.connect(self.reject)
        leave.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        if self._unkept:
            copy = QPushButton(translate("Leaving", "C&opy the text"), self)
            copy.setAutoDefault(False)
            copy.clicked.connect(lambda: QApplication.clipboard().setText("\n\n".join(self._unkept)))
            buttons.addWidget(copy)
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(stay)
        return buttons
