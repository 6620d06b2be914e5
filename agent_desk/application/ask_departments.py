"""Ask the connections for departments with their hours; what they told is kept, and asked for again."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from agent_desk.application.answered import of_kind
from agent_desk.domain.department import Department

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from agent_desk.application.backend_ports import Backends, ConnectionInfo
    from agent_desk.application.ports import Clock

AGAIN_AFTER = timedelta(minutes=5)
FAILED_AFTER = timedelta(seconds=30)
"""When a connection is asked again that did not answer."""


class AskDepartments:
    """The Departments port over every connection that has a StaffDirectory.

    What a connection told last stays when it does not answer, and goes with the connection; of two
    departments with one id the first connection's counts. Listeners hear, on any thread, of other departments
    than before.
    """

    def __init__(self, backends: Backends, clock: Clock) -> None:
        self._backends = backends
        self._clock = clock
        self._lock = threading.Lock()
        self._told: dict[ConnectionInfo, tuple[Department, ...]] = {}
        self._again: dict[ConnectionInfo, datetime] = {}
        self._listeners: list[Callable[[], None]] = []

    def __call__(self) -> None:
        """Ask each connection that is new, or was asked long ago; returns at once."""
        for info in self._to_be_asked(self._backends.connections("StaffDirectory")):
            asked = self._backends.ask(info.id, "departments")
            asked.add_done_callback(lambda done, info=info: self._take_in(info, done))  # type: ignore[misc]

    def on_change(self, listener: Callable[[], None]) -> None:
        """Tell ``listener`` when the departments are others."""
        self._listeners.append(listener)

    def all(self) -> tuple[Department, ...]:
        """See Departments."""
        self()
        with self._lock:
            found: dict[str, Department] = {}
            for departments in self._told.values():
                for department in departments:
                    found.setdefault(department.id, department)
            return tuple(found.values())

    def department(self, department_id: str) -> Department | None:
        """See Departments."""
        return next((one for one in self.all() if one.id == department_id), None)

    def _to_be_asked(self, infos: tuple[ConnectionInfo, ...]) -> list[ConnectionInfo]:
        with self._lock:
            now = self._clock.now()
            self._told = {info: told for info, told in self._told.items() if info in infos}
            self._again = {info: at for info, at in self._again.items() if info in infos}
            due = [info for info in infos if now >= self._again.get(info, now)]
            self._again.update(dict.fromkeys(due, now + AGAIN_AFTER))
            return due

    def _take_in(self, info: ConnectionInfo, done: Future[object]) -> None:
        if done.exception() is not None:
            with self._lock:
                self._again[info] = self._clock.now() + FAILED_AFTER
            return
        told = of_kind(Department, done.result())
        with self._lock:
            changed = told != self._told.get(info, ())
            self._told[info] = told
        for listener in self._listeners if changed else ():
            listener()
