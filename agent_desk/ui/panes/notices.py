"""Notices: what happened, where no pane shows it. Never modal; one for each distinct sentence."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agent_desk.domain.quick import dataclass
from agent_desk.ui.i18n import translate
from agent_desk.ui.icons import Sign
from agent_desk.ui.keyboard_before import KeyboardBefore
from agent_desk.ui.panes.notice_words import NoticeWords
from agent_desk.ui.text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.ui.panes.pane import Fittings

_STAYS = 8_000
_STAYS_LONGER = 20_000
_TOLD_AGAIN = 10_000
"""Milliseconds after which what is shown is told anew, for what says how long something takes."""
_AT_ONCE = 2
_MOST = 20
_Key = tuple[str, str]


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


# What the agent did just now can be undone now, and goes by itself; a warning can wait a moment.
_FIRST = (Tone.DONE, Tone.PROBLEM, Tone.WARNING)


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence, what to do about it, and at most one thing to press.

    ``passes`` says that it may go by itself after a while: what it tells stands elsewhere, too;
    ``waits`` that it may wait until nobody is on the line.
    """

    message: str
    remedy: str = ""
    tone: Tone = Tone.DONE
    button: str = ""
    act: Callable[[], None] | None = None
    about: str = ""
    passes: bool = False
    waits: bool = False


@dataclass(slots=True)
class _Open:
    """A notice that is shown or counted: how it is said in any language, and its bar."""

    tell: Callable[[], Notice]
    notice: Notice
    frame: QFrame
    words: NoticeWords


class Notices(QFrame):
    """Two notices above the panes, one in a low window; others are counted.

    What was done comes first, then problems, then the newest.
    Done ones go by themselves, problems stay until they are over or dismissed. What can wait is held back
    while somebody is on the line.
    """

    def __init__(self, fittings: Fittings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fittings = fittings
        self._shown: dict[_Key, _Open] = {}
        self._held: dict[_Key, Callable[[], Notice]] = {}
        self._live = self._whole = False
        self._at_once = _AT_ONCE
        self._again = QTimer(self, interval=_TOLD_AGAIN)
        self._again.timeout.connect(self.tell_again)
        self._more = QPushButton(self)
        self._more.setObjectName("moreNotices")
        self._more.setProperty("quiet", True)
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._more.clicked.connect(self._turn_over)
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        beside = QHBoxLayout(self)  # a line for the count alone would be taken from the answers
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(4)
        beside.addLayout(self._column, 1)
        beside.addWidget(self._more, 0, Qt.AlignmentFlag.AlignBottom)
        self._keyboard = KeyboardBefore(self)
        self._arrange()

    def messages(self) -> list[str]:
        """The sentences that are open, oldest first."""
        return [message for message, _ in self._shown]

    def show_notice(self, wanted: Notice | Callable[[], Notice]) -> None:
        """Show a notice, unless the same is open already; a function that makes it can make it anew when the
        language changes."""
        tell = _as_it_is(wanted) if isinstance(wanted, Notice) else wanted
        notice = tell()
        key = _key(notice)
        if key in self._shown or key in self._held:
            return
        if notice.waits and self._live:
            self._held[key] = tell
            return
        if len(self._shown) >= _MOST:
            self._drop(next(iter(self._shown)))
        self._shown[key] = opened = _Open(tell, notice, *self._frame(notice))
        self._again.start()
        self._column.addWidget(opened.frame)
        self._arrange()
        if notice.tone is Tone.DONE or notice.passes:
            stays = _STAYS if notice.tone is Tone.DONE else _STAYS_LONGER
            QTimer.singleShot(stays, self, lambda: self._drop_one(opened))

    def hold(self, live: bool) -> None:
        """Hold back what can wait while somebody is on the line; show it when nobody is."""
        self._live = live
        if not live and self._held:
            held, self._held = self._held, {}
            for tell in held.values():
                self.show_notice(tell)

    def dismiss(self) -> bool:
        """Esc: drop the newest notice; returns whether there was one."""
        if not self._shown:
            return False
        self._drop(next(reversed(self._shown)))
        return True

    def seen(self, about: str) -> None:
        """The agent looks at what a notice was about: drop it."""
        if not about:
            return
        self._held = {key: tell for key, tell in self._held.items() if tell().about != about}
        for key in [key for key, opened in self._shown.items() if opened.notice.about == about]:
            self._drop(key)

    def show_at_once(self, count: int) -> None:
        """How many notices there is room for."""
        if count != self._at_once:
            self._at_once = count
            self._arrange()

    def take_back(self, notice: Notice) -> None:
        """What a notice said is not so any more: drop it."""
        if _key(notice) in self._shown:
            self._drop(_key(notice))

    def translate_texts(self) -> None:
        """Say every open notice in the window's language."""
        old, self._shown = list(self._shown.values()), {}
        for opened in old:
            opened.notice = opened.tell()
            self._leave(opened.frame)
            opened.frame, opened.words = self._frame(opened.notice)
            self._column.addWidget(opened.frame)
            self._shown[_key(opened.notice)] = opened
        self._held = {_key(tell()): tell for tell in self._held.values()}
        self._arrange()

    def tell_again(self) -> None:
        """Time passed: "due in 47 min" says what is so now, in the same place."""
        for key, opened in list(self._shown.items()):
            notice = opened.tell()
            if _key(notice) != key and _key(notice) not in self._shown:
                opened.notice = notice
                opened.words.say(*_key(notice))
                opened.frame.setAccessibleName(_spoken(notice))
        self._shown = {_key(opened.notice): opened for opened in self._shown.values()}
        if not self._shown:
            self._again.stop()

    def _turn_over(self) -> None:
        self._whole = not self._whole
        self._arrange()

    def _arrange(self) -> None:
        hidden = max(0, len(self._shown) - self._at_once)
        self._whole = self._whole and hidden > 0
        shown = list(self._shown.values())
        ahead = sorted(range(len(shown)), key=lambda place: (_FIRST.index(shown[place].notice.tone), -place))
        for place, opened in enumerate(shown):
            hide = not self._whole and place not in ahead[: self._at_once]
            if opened.frame.isHidden() is not hide:
                if hide:
                    self._keyboard.leave(opened.frame)
                opened.frame.setHidden(hide)
        words = translate("Notices", "Show fewer") if self._whole else translate("Notices", "+{count} more")
        self._more.setText(words.format(count=hidden))
        self._more.setAccessibleName(words.format(count=hidden))
        if not hidden:
            self._keyboard.leave(self._more)
        self._more.setVisible(hidden > 0)
        self.setVisible(bool(self._shown))

    def _frame(self, notice: Notice) -> tuple[QFrame, NoticeWords]:
        frame = QFrame(self)
        frame.hide()  # else its layout shows it, also where there is no room for it
        frame.setObjectName("notice")
        frame.setProperty("tone", notice.tone.value)
        words = NoticeWords(frame, *_key(notice))
        line = QHBoxLayout(frame)
        line.setContentsMargins(12, 2, 6, 2)
        line.addWidget(Sign(frame, self._fittings.icons, *_SIGNS[notice.tone], 16))
        line.addWidget(words, 1)
        if notice.act is not None:
            line.addWidget(self._button(frame, notice.button, notice.act))
        line.addWidget(self._button(frame, translate("Notices", "Dismiss"), None))
        frame.setAccessibleName(_spoken(notice))
        return frame, words

    def _button(self, frame: QFrame, words: str, act: Callable[[], None] | None) -> QPushButton:
        button = QPushButton(words, frame)
        button.setProperty("quiet", True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click takes the keyboard from nobody

        def press() -> None:
            self._drop(next(key for key, opened in self._shown.items() if opened.frame is frame))
            if act is not None:
                act()

        button.clicked.connect(press)
        return button

    def _drop_one(self, opened: _Open) -> None:
        for key in [key for key, other in self._shown.items() if other is opened]:
            self._drop(key)

    def _drop(self, key: _Key) -> None:
        self._leave(self._shown.pop(key).frame)
        self._arrange()

    def _leave(self, frame: QFrame) -> None:
        self._keyboard.leave(frame)
        frame.hide()
        frame.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: something of the widget changed."""
        if event.type() is QEvent.Type.LanguageChange:
            self.translate_texts()
        super().changeEvent(event)


def _key(notice: Notice) -> _Key:
    return one_line(notice.message), one_line(notice.remedy)


def _spoken(notice: Notice) -> str:
    return " ".join(_key(notice)).strip()


def _as_it_is(notice: Notice) -> Callable[[], Notice]:
    return lambda: notice
