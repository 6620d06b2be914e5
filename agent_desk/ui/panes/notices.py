"""Notices: what happened, where no pane shows it. Never modal; one for each distinct sentence."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agent_desk.domain.quick import dataclass
from agent_desk.ui.i18n import translate
from agent_desk.ui.icons import Sign
from agent_desk.ui.text import ElidedLabel, one_line, tooltip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from agent_desk.ui.panes.pane import Fittings

_STAYS = 8_000
_STAYS_LONGER = 20_000
_AT_ONCE = 2
_MOST = 20
_GAP = 12
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
        self._more = QPushButton(self)
        self._more.setObjectName("moreNotices")
        self._more.setProperty("quiet", True)
        self._more.clicked.connect(self._turn_over)
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        beside = QHBoxLayout(self)  # a line for the count alone would be taken from the answers
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(4)
        beside.addLayout(self._column, 1)
        beside.addWidget(self._more, 0, Qt.AlignmentFlag.AlignBottom)
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
        self._shown[key] = opened = _Open(tell, notice, self._frame(notice))
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
            _leave(opened.frame)
            opened.frame = self._frame(opened.notice)
            self._column.addWidget(opened.frame)
            self._shown[_key(opened.notice)] = opened
        self._held = {_key(tell()): tell for tell in self._held.values()}
        self._arrange()

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
                opened.frame.setHidden(hide)
        words = translate("Notices", "Show fewer") if self._whole else translate("Notices", "+{count} more")
        self._more.setText(words.format(count=hidden))
        self._more.setAccessibleName(words.format(count=hidden))
        self._more.setVisible(hidden > 0)
        self.setVisible(bool(self._shown))

    def _frame(self, notice: Notice) -> QFrame:
        frame = QFrame(self)
        frame.hide()  # else its layout shows it, also where there is no room for it
        frame.setObjectName("notice")
        frame.setProperty("tone", notice.tone.value)
        key = _key(notice)
        line = QHBoxLayout(frame)
        line.setContentsMargins(12, 2, 6, 2)
        line.addWidget(Sign(frame, self._fittings.icons, *_SIGNS[notice.tone], 16))
        line.addWidget(_Words(frame, *key), 1)
        if notice.act is not None:
            line.addWidget(self._button(frame, notice.button, notice.act))
        line.addWidget(self._button(frame, translate("Notices", "Dismiss"), None))
        frame.setAccessibleName(" ".join(key).strip())
        return frame

    def _button(self, frame: QFrame, words: str, act: Callable[[], None] | None) -> QPushButton:
        button = QPushButton(words, frame)
        button.setProperty("quiet", True)

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
        _leave(self._shown.pop(key).frame)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: something of the widget changed."""
        if event.type() is QEvent.Type.LanguageChange:
            self.translate_texts()
        super().changeEvent(event)


def _key(notice: Notice) -> _Key:
    return one_line(notice.message), one_line(notice.remedy)


def _as_it_is(notice: Notice) -> Callable[[], Notice]:
    return lambda: notice


def _leave(frame: QFrame) -> None:
    frame.hide()
    frame.deleteLater()


class _Words(QWidget):
    """A message and its remedy on one line, below one another where both do not fit, and never on more."""

    def __init__(self, parent: QWidget, message: str, remedy: str) -> None:
        super().__init__(parent)
        self._labels = (_label(self, message, strong=True), _label(self, remedy, strong=False))
        self._labels[1].setVisible(bool(remedy))
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._line.addWidget(self._labels[0])
        self._line.addWidget(self._labels[1], 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: it has another size."""
        super().resizeEvent(event)
        wide = [label.fontMetrics().horizontalAdvance(label.text()) + _GAP for label in self._labels]
        fits = sum(wide) <= self.width()
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if way is not self._line.direction():
            self._line.setDirection(way)
        self._line.setSpacing(_GAP // 2 if fits else 0)
        for label, needed in zip(self._labels, wide, strict=True):
            label.setToolTip(tooltip(label.text()) if needed > self.width() else "")


def _label(parent: QWidget, words: str, *, strong: bool) -> ElidedLabel:
    label = ElidedLabel(parent)
    label.setProperty("strong", strong)
    label.say(words)
    return label
