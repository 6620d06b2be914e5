"""Plays a script on the real window: waits, types, presses keys and takes pictures, as a person would.

A script is a generator; each thing it yields is a condition, and it goes on when the condition holds. The
demonstration and the end-to-end test drive the window with it, one deliberate act after the other.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from pathlib import Path

    from agent_desk.ui.app import DeskApplication

Condition = Callable[[], bool]
Script = Iterator[tuple[str, Condition]]
_LOOK = 20
_LONGEST = 60.0


class ScriptFailed(Exception):
    """A condition did not come true in time; the text names it."""


class Player(QObject):
    """Runs a script on the Qt thread without holding it; ``ended`` is called with None or what went wrong."""

    def __init__(
        self, window: QWidget, script: Script, ended: Callable[[BaseException | None], None]
    ) -> None:
        super().__init__()
        self._window = window
        self._script = script
        self._ended = ended
        self._what, self._holds, self._since = "", _always, time.monotonic()
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin; keys act on the active window, and on a bare screen nobody else activates it."""
        self._window.activateWindow()
        self._timer.start()

    def _look(self) -> None:
        try:
            if self._holds():
                self._what, self._holds = next(self._script)
                self._since = time.monotonic()
            elif time.monotonic() - self._since > _LONGEST:
                raise ScriptFailed(f"waited {_LONGEST:.0f} s in vain: {self._what}")
        except StopIteration:
            self._end(None)
        except Exception as problem:  # noqa: BLE001 - whatever went wrong ends the play
            self._end(problem)

    def _end(self, problem: BaseException | None) -> None:
        self._timer.stop()
        self._ended(problem)


def play(application: DeskApplication, window: QWidget, script: Script, failed: Path) -> BaseException | None:
    """Run the application until the script has ended; what went wrong, with a picture of it at ``failed``."""
    problems: list[BaseException] = []

    def ended(problem: BaseException | None) -> None:
        if problem is not None:
            problems.append(problem)
            picture(window, failed)
        application.qt.quit()

    player = Player(window, script, ended)
    player.start()
    application.run()
    return next(iter(problems), None)


def type_text(text: str, target: QWidget) -> None:
    """Type ``text`` into ``target``, key by key; any letters."""
    for character in text:
        _press(target, 0, Qt.KeyboardModifier.NoModifier, character)


def press(keys: str, target: QWidget) -> None:
    """Press a key or combination such as ``F8`` or ``Ctrl+Return``."""
    combination = QKeySequence(keys)[0]  # type: ignore[index]
    _press(target, combination.key(), combination.keyboardModifiers(), "")


def picture(window: QWidget, path: Path) -> None:
    """Keep a picture of the window as it is on its screen."""
    path.parent.mkdir(parents=True, exist_ok=True)
    screen = window.screen()
    shown = screen.grabWindow(window.winId()) if QApplication.platformName() == "xcb" else window.grab()
    (window.grab() if shown.isNull() else shown).save(str(path))


def pause(seconds: float) -> tuple[str, Condition]:
    """A condition that holds after so many seconds: for eyes, never for correctness."""
    end = time.monotonic() + seconds
    return f"{seconds} s", lambda: time.monotonic() >= end


def _press(target: QWidget, key: int, modifiers: Qt.KeyboardModifier, text: str) -> None:
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, text))


def _always() -> bool:
    return True
