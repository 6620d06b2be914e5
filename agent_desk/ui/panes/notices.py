"""Notices: what happened, where no pane shows it. Never modal; one for each distinct sentence."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agent_desk.ui.i18n import translate
from agent_desk.ui.text import PlainLabel, one_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.ui.panes.pane import Fittings

_STAYS = 8_000
_STAYS_LONGER = 20_000
_MOST = 3


class Tone(enum.StrEnum):
    """How serious a notice is."""

    DONE = "done"
    WARNING = "warning"
    PROBLEM = "problem"


_SIGNS = {
    Tone.DONE: ("check", "accent"),
    Tone.WARNING: ("bell", "notice"),
    Tone.PROBLEM: ("warning", "danger"),
}


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence, what to do about it, and at most one thing to press.

    ``passes`` says that it may go by itself after a while: what it tells stands elsewhere, too.
    """

    message: str
    remedy: str = ""
    tone: Tone = Tone.DONE
    button: str = ""
    act: Callable[[], None] | None = None
    about: str = ""
    passes: bool = False


class Notices(QFrame):
    """The newest notices above the panes; done ones go by themselves, problems stay until dismissed."""

    def __init__(self, fittings: Fittings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fittings = fittings
        self._shown: dict[tuple[str, str], QFrame] = {}
        self._about: dict[tuple[str, str], str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    def messages(self) -> list[str]:
        """The sentences that are shown, oldest first."""
        return [message for message, _ in self._shown]

    def show_notice(self, notice: Notice) -> None:
        """Show a notice, unless the same is shown already."""
        key = (one_line(notice.message), one_line(notice.remedy))
        if key in self._shown:
            return
        if len(self._shown) >= _MOST:
            self._drop(next(iter(self._shown)))
        frame = self._frame(key, notice)
        self._shown[key] = frame
        self._about[key] = notice.about
        self._column.addWidget(frame)
        self.show()
        if notice.tone is Tone.DONE or notice.passes:
            stays = _STAYS if notice.tone is Tone.DONE else _STAYS_LONGER
            QTimer.singleShot(stays, frame, lambda: self._drop(key))

    def dismiss(self) -> bool:
        """Esc: drop the newest notice; returns whether there was one."""
        if not self._shown:
            return False
        self._drop(next(reversed(self._shown)))
        return True

    def seen(self, about: str) -> None:
        """The agent looks at what a notice was about: drop it."""
        for key in [key for key, named in self._about.items() if about and named == about]:
            self._drop(key)

    def _frame(self, key: tuple[str, str], notice: Notice) -> QFrame:
        frame = QFrame(self)
        frame.setObjectName("notice")
        frame.setProperty("tone", notice.tone.value)
        line = QHBoxLayout(frame)
        line.setContentsMargins(12, 4, 6, 4)
        sign = PlainLabel(frame)
        sign.setPixmap(self._fittings.icons.pixmap(*_SIGNS[notice.tone], 16))
        line.addWidget(sign)
        line.addWidget(_label(frame, key[0], strong=True))
        line.addWidget(_label(frame, key[1], strong=False), 1)
        if notice.act is not None:
            line.addWidget(self._button(frame, notice.button, key, notice.act))
        line.addWidget(self._button(frame, translate("Notices", "Dismiss"), key, None))
        frame.setAccessibleName(" ".join(key).strip())
        return frame

    def _button(
        self, frame: QFrame, words: str, key: tuple[str, str], act: Callable[[], None] | None
    ) -> QPushButton:
        button = QPushButton(words, frame)
        button.setProperty("quiet", True)

        def press() -> None:
            self._drop(key)
            if act is not None:
                act()

        button.clicked.connect(press)
        return button

    def _drop(self, key: tuple[str, str]) -> None:
        frame = self._shown.pop(key, None)
        self._about.pop(key, None)
        if frame is not None:
            frame.hide()
            frame.deleteLater()
        self.setVisible(bool(self._shown))


def _label(parent: QWidget, words: str, *, strong: bool) -> PlainLabel:
    label = PlainLabel(parent)
    label.setProperty("strong", strong)
    label.say(words)
    return label
