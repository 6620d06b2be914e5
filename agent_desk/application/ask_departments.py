"""Ask the connections for departments with their hours; what they told is kept, and asked for again."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from agent_desk.domain.department import Department

if TYPE_CHECKING:
    from concurrent.futures import Future

    from agent_desk.application.backend_ports import Backends
    from agent_desk.application.ports import Clock

AGAIN_AFTER = timedelta(minutes=5)


class AskDepartments:
    """The Departments port over every connection that has a StaffDirectory.

    What a connection told last stays when it does not answer; of two departments with one id the first
    connection's counts.
    """

    def __init__(self, backends: Backends, clock: Clock) -> None:
        self._backends = backends
        self._clock = clock
        self._lock = threading.Lock()
        self._told: dict[str, tuple[Department, ...]] = {}
        self._asked: datetime | None = None

    def __call__(self) -> None:
        """Ask if that is long ago; returns at once."""
        with self._lock:
            now = self._clock.now()
            if self._asked is not None and now - self._asked < AGAIN_AFTER:
                return
            self._asked = now
        for info in self._backends.connections("StaffDirectory"):
            asked = self._backends.ask(info.id, "departments")
            asked.add_done_callback(lambda done, name=info.id: self._take_in(name, done))  # type: ignore[misc]

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

    def _take_in(self, connection: str, done: Future[object]) -> None:
        if done.exception() is None:
            answer = done.result()
            departments = answer if isinstance(answer, tuple) else ()
            with self._lock:
                self._told[connection] = tuple(one for one in departments if isinstance(one, Department))
