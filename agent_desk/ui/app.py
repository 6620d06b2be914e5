"""Sets Qt up and opens the window; bootstrap calls this and nothing else of ui."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from agent_desk.application.events import ProblemArose
from agent_desk.domain.identity import caller_number
from agent_desk.domain.sentence import Sentence
from agent_desk.ui.icons import Icons
from agent_desk.ui.look_switch import LookSwitch
from agent_desk.ui.main_window import DeskWindow
from agent_desk.ui.panes.pane import Fittings
from agent_desk.ui.task_bridge import TaskBridge
from agent_desk.ui.text import safe_html
from agent_desk.ui.theme import Theme
from agent_desk.ui.undo_key import UndoKey

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from agent_desk.application.ports import TaskRunner
    from agent_desk.application.use_cases import UseCases
    from agent_desk.ui.look import Look
    from agent_desk.ui.setting_up import SettingUp

Report = Callable[[BaseException], None]
_WARM_UP = 500
_SETTLED = 5_000
"""Milliseconds until store, search and the rarer parts of the window are loaded, too."""
_LOOKS = (1000, 20, 200)
"""The garbage collector's thresholds once all is loaded: a look at all that is old takes two frames, on any
thread, and is to be rare."""


def _collect_from_now_on() -> None:
    """What the start made stays: a full collection that walks through it would hold the Qt thread."""
    gc.freeze()
    gc.set_threshold(*_LOOKS)
    gc.enable()


def _warm_up() -> None:
    """Load, on a lane, what the first call and the first answer need."""
    safe_html("")
    caller_number("+371 26 000 000")


class DeskApplication:
    """The Qt application of one process. ``bridge`` is the event sink to build the use cases with.

    ``resources`` is the folder with styles, icons and translations; ``keep_look`` is called with each new
    choice of theme, language and scale; ``report`` gets every exception that nobody caught.
    """

    def __init__(
        self,
        arguments: Sequence[str],
        look: Look,
        resources: Path,
        keep_look: Callable[[Look], None] = lambda _look: None,
        report: Report = lambda _problem: None,
    ) -> None:
        running = QApplication.instance()
        self.qt = running if isinstance(running, QApplication) else QApplication(list(arguments))
        self.qt.setStyle("Fusion")
        self.qt.setApplicationName("agent-desk")
        self.qt.setApplicationDisplayName("Agent Desk")
        self.bridge = TaskBridge()
        self._report = report
        theme = Theme(look.theme, look.scale, resources)
        self._icons = Icons(theme)
        self.look_switch = LookSwitch(self.qt, look, theme, self._icons, keep_look)

    def open_window(
        self,
        use_cases: UseCases,
        agent: str,
        lane: TaskRunner,
        setting_up: SettingUp | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> DeskWindow:
        """Make the window and show it. ``lane`` merges contacts and renders articles off the Qt thread."""
        fittings = Fittings(self.theme, self._icons, now, agent)
        window = DeskWindow(use_cases, self.bridge, lane, fittings, self.look_switch, setting_up)
        UndoKey(window)
        self.qt.focusChanged.connect(window.keyboard_moved)
        window.show()
        QTimer.singleShot(_WARM_UP, window, window.warm_up)
        QTimer.singleShot(_WARM_UP, window, lambda: lane.submit(_warm_up))
        return window

    @property
    def theme(self) -> Theme:
        """The theme that everything is painted with."""
        return self._icons.theme

    def catch_exceptions(self) -> None:
        """Show each distinct error nobody caught as one notice; the window stays alive."""
        sys.excepthook = self._uncaught
        threading.excepthook = lambda args: self._uncaught(args.exc_type, args.exc_value, args.exc_traceback)

    def run(self) -> int:
        """Run until the window is closed."""
        QTimer.singleShot(_SETTLED, _collect_from_now_on)
        return self.qt.exec()

    def _uncaught(
        self, kind: type[BaseException], problem: BaseException | None, trace: TracebackType | None  # noqa: ARG002
    ) -> None:  # fmt: skip
        if problem is not None:
            self._report(problem)
        message = Sentence("Something in the program failed: {kind}.", kind=kind.__name__)
        self.bridge.publish(ProblemArose(message, Sentence("Nothing typed is lost. Go on working.")))
