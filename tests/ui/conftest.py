"""The window with fake use cases, and small acts that tests share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTranslator
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from agent_desk.application.lanes import InlineLane
from agent_desk.domain.call import Call
from agent_desk.ui.app import DeskApplication
from agent_desk.ui.context_state import ContextState
from agent_desk.ui.look import Look
from tests.fakes import people
from tests.fakes.use_cases import FakeUseCases

RESOURCES = Path(__file__).parents[2] / "resources"
_KEY_EVENTS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says that it cannot tell a window manager about sizes: there is none."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints"))


class Scene:
    """One window, its fake use cases, and what a person does with it."""

    def __init__(self, bot: QtBot) -> None:
        self.bot = bot
        self.kept_looks: list[Look] = []
        self.application = DeskApplication(["test"], Look(), RESOURCES, self.kept_looks.append)
        self.use_cases = FakeUseCases(self.application.bridge)
        self.window = self.application.open_window(
            self.use_cases, people.AGENT, InlineLane(), now=lambda: people.NOW
        )
        bot.waitUntil(lambda: self.use_cases.times_asked("list_own_cases") == 1)
        self.window.warm_up()
        self.settle()

    @property
    def state(self) -> ContextState:
        """What is known about the context that is looked at."""
        return self.window.contexts.state

    def settle(self) -> None:
        """Let everything that was published arrive."""
        bridge = self.application.bridge
        self.bot.waitUntil(lambda: not bridge._waiting and not bridge._awake and self.window.later.idle)
        QApplication.processEvents()

    def ring(self, call: Call | None = None) -> None:
        """A call rings."""
        self.use_cases.receive_call(call or people.call())
        self.settle()

    def end(self, call: str = "call-1") -> None:
        """A call is over."""
        self.use_cases.end_call(call)
        self.settle()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        self.settle()

    def write(self, text: str) -> None:
        """Type any text, of any alphabet: QTest's keyClicks aborts on letters beyond ASCII."""
        target = QApplication.focusWidget()
        assert target is not None
        for letter in text:
            for kind in _KEY_EVENTS:
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(target, event)
        QApplication.processEvents()

    def focus(self) -> QWidget:
        """Where the keyboard is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def close(self) -> None:
        """End the scene without a trace."""
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.application.qt.setStyleSheet("")
        self._fall_silent()

    def _fall_silent(self) -> None:
        """Qt belongs to every test of the process: the next one starts in no language."""
        qt = self.application.qt
        for translator in qt.findChildren(QTranslator):
            qt.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(QLocale.system())
        qt.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def scene(qtbot: QtBot) -> Iterator[Scene]:
    """The window, shown and active."""
    made = Scene(qtbot)
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    yield made
    made.close()
