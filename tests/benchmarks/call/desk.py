"""The real program with its window in a process of its own; it prints what a scene measured as JSON.

``python -m tests.benchmarks.call.desk SCENE FILE`` with AGENT_DESK_HOME set; FILE lists who calls.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget

from agent_desk.application.lanes import Lane
from agent_desk.bootstrap.window import open_window
from agent_desk.domain.records import RecordRef
from agent_desk.domain.view import PartState
from agent_desk.system.paths import paths
from agent_desk.system.single_instance import send
from agent_desk.system.url_scheme import CallMessage, write_message
from agent_desk.ui.context_state import HOME, ContextState
from tests.benchmarks.call.company import Caller

PATIENCE = 20.0
Condition = Callable[[], object]


class Painted(QObject):
    """The widgets of a list that were painted after its condition came true, and when all were."""

    def __init__(self, true: Condition, *widgets: QWidget) -> None:
        super().__init__()
        self.at = 0.0
        self._true = true
        self._widgets, self._waiting = widgets, set(widgets)
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Paint and watched in self._waiting and self._true():
            self._waiting.discard(watched)
        return False

    def stamp(self) -> None:
        """Called after each turn of the event loop, when what was painted is on the screen."""
        if not self._waiting and not self.at:
            self.at = time.perf_counter()

    def leave(self) -> None:
        """Look on no more: nothing is deleted later outside of a running event loop."""
        for widget in self._widgets:
            widget.removeEventFilter(self)


class Desktop:
    """The opened program, and a telephone system that calls it from another thread."""

    def __init__(self) -> None:
        self.paths = paths()
        self.opened = open_window(self.paths)
        self.window = self.opened.window
        self.telephone = Lane("telephone")
        self._contexts: dict[str, str] = {}
        self._alarm = QTimer(self.window, interval=50)
        self._alarm.start()
        self.until(self.opened.program.ready.done)
        self.opened.program.ready.result()
        self.until(lambda: len(self.children()) == len(self.opened.connecting.connections()))
        self.rest(1.5)

    def children(self) -> dict[str, int]:
        """Process ids of the connections' children."""
        made = getattr(self.opened.backends._backends, "pids", dict)
        return dict(made())

    def ring(self, line: str, caller: Caller) -> None:
        """Let somebody call through the program's door, as ``agent-desk call`` does."""
        assert send(self.paths.runtime, write_message(CallMessage(caller.number, id=line))) == "ok"

    def context(self, line: str) -> str:
        """The context of the call that rang on a line, empty until the window knows it."""
        if line not in self._contexts:
            calls = (state.call for state in self.window.contexts.of_calls())
            self._contexts.update({call.line: call.id for call in calls if call is not None})
        return self._contexts.get(line, "")

    def until(self, true: Condition, *watched: Painted) -> None:
        """Run the event loop until something is true."""
        ends = time.perf_counter() + PATIENCE
        loop = self.opened.application.qt
        while not true():
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            for painted in watched:
                painted.stamp()
            if time.perf_counter() > ends:
                raise TimeoutError

    def rest(self, seconds: float) -> None:
        """Let the program be idle for a while."""
        ends = time.perf_counter() + seconds
        self.until(lambda: time.perf_counter() > ends)

    def state(self, line: str) -> ContextState:
        """What the window knows of the call on a line."""
        contexts, known = self.window.contexts, self.context(line)
        return contexts[known] if contexts.has(known) else contexts[HOME]

    def ready_parts(self, line: str) -> set[str]:
        """The connections whose part is shown as ready."""
        parts = self.state(line).parts
        return {part.connection for part in parts if part.state is PartState.READY}


def play_calls(
    desktop: Desktop, callers: list[Caller], wanted: set[str], woken: set[str]
) -> list[list[float]]:
    """Milliseconds from each call event until name and owner, effort, all wanted parts are painted.

    ``woken`` are connections that are to be asked although they rest.
    """
    return [_call(desktop, f"call-{uuid4()}", caller, wanted, woken) for caller in callers]


def ask_alone(desktop: Desktop, connection: str) -> float:
    """Milliseconds of the round trip to one back end, with nothing else to do."""
    started = time.perf_counter()
    asked = desktop.opened.backends.ask(connection, "accounts", RecordRef(connection, "customer", "1"))
    asked.result()
    return (time.perf_counter() - started) * 1000


def _call(desktop: Desktop, line: str, caller: Caller, wanted: set[str], woken: set[str]) -> list[float]:
    window = desktop.window
    customer = window.customer
    for connection in woken:
        desktop.opened.backends.wake(connection)

    def known() -> bool:
        state = desktop.state(line)
        return state.customer is not None and state.customer.name == caller.name and state.case_known

    who = Painted(known, window.call_bar, customer.header)
    effort = Painted(
        lambda: known() and customer.contacts.timeline_of(desktop.context(line))[1], customer.header
    )
    parts = Painted(lambda: wanted <= desktop.ready_parts(line), customer.accounts.viewport())
    all_painted = (who, effort, parts)
    started = time.perf_counter()
    desktop.telephone.submit(lambda: desktop.ring(line, caller))
    desktop.until(lambda: all(painted.at for painted in all_painted), *all_painted)
    for painted in all_painted:
        painted.leave()
    window.acts.end()
    desktop.until(lambda: not desktop.state(line).live)
    window.commands.close(desktop.context(line))
    desktop.rest(0.15)
    return [(painted.at - started) * 1000 for painted in all_painted]


def main(scene: str, file: Path) -> None:
    """Play a scene; the process ends at once, without the order of a proper end."""
    from tests.benchmarks.call.scenes import SCENES

    callers = [Caller(**each) for each in json.loads(file.read_text())]
    desktop = Desktop()
    facts = SCENES[scene](desktop, callers)
    print(json.dumps(facts), flush=True)
    desktop.opened.backends.close()
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
