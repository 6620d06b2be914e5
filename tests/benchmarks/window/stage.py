"""The window with fake use cases whose events come from another thread, as real ones do."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from agent_desk.application.lanes import Lane
from agent_desk.ui.app import DeskApplication
from agent_desk.ui.look import Look
from tests.fakes import people
from tests.fakes.use_cases import FakeUseCases

RESOURCES = Path(__file__).parents[3] / "resources"
PATIENCE = 10.0
WARM = 1.2
"""Seconds after which the window has loaded what the first call needs, by itself."""
_PULSE = 2


class Paints(QObject):
    """When each watched widget was first painted while its condition held."""

    def __init__(self, watched: Mapping[QWidget, Callable[[], object]]) -> None:
        super().__init__()
        self._watched: dict[object, Callable[[], object]] = dict(watched.items())
        self.at: dict[QObject, float] = {}
        for widget in watched:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Paint and watched not in self.at and self._watched[watched]():
            self.at[watched] = time.perf_counter()
        return False


class Stage:
    """Opens the window once; measurements play on it."""

    def __init__(self) -> None:
        self.application = DeskApplication(["bench"], Look(), RESOURCES)
        self.outside, self.view = Lane("outside"), Lane("view")
        self._pulse = QTimer(self.application.bridge, interval=_PULSE, timerType=Qt.TimerType.PreciseTimer)
        self._pulse.start()
        self.use_cases = FakeUseCases(self.application.bridge)
        self.window = self.application.open_window(
            self.use_cases, people.AGENT, self.view, now=lambda: people.NOW
        )
        self.until(lambda: self.use_cases.times_asked("list_own_cases") > 0)
        warm = time.perf_counter() + WARM
        self.until(lambda: time.perf_counter() > warm)
        self.settle()

    def settle(self) -> None:
        """Let everything arrive and be painted."""
        bridge = self.application.bridge
        for _ in range(5):
            self.until(lambda: not bridge._waiting and not bridge._awake and self.window.later.idle)
            self.application.qt.processEvents()

    def until(self, true: Callable[[], object], patience: float = PATIENCE) -> None:
        """Run the event loop until something is true."""
        end = time.perf_counter() + patience
        flags = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
        while not true():
            self.application.qt.processEvents(flags)  # waits without the interpreter, as exec() does
            if time.perf_counter() > end:
                raise TimeoutError

    def painted(self, act: Callable[[], object], watched: Mapping[QWidget, Callable[[], object]]) -> float:
        """Milliseconds from ``act``, done in another thread, until every widget is painted right."""
        paints = Paints(watched)
        started = time.perf_counter()
        self.outside.submit(act)
        self.until(lambda: len(paints.at) == len(watched))
        ended = max(paints.at.values())
        paints.deleteLater()
        return (ended - started) * 1000

    def close(self) -> None:
        """End without a trace."""
        self._pulse.stop()
        self.window.close()
        self.window.deleteLater()
        self.outside.close()
        self.view.close()
        self.application.qt.processEvents()
