"""Follow the connections: one that cannot be used at all is told, because no panel shows it."""

from __future__ import annotations

from agent_desk.application.backend_ports import Backends, ConnectionHealth, ConnectionState
from agent_desk.application.events import ProblemArose, ProblemPassed
from agent_desk.application.ports import EventSink

_UNUSABLE = (ConnectionState.INCOMPATIBLE, ConnectionState.FAILED)


class FollowConnections:
    """Tells each problem once, and takes it back when the connection can be used again.

    One that only rests says so in its part of the view.
    """

    def __init__(self, events: EventSink, backends: Backends) -> None:
        self._events = events
        self._told: dict[str, ProblemArose] = {}
        backends.on_health(self._changed)

    def _changed(self, health: ConnectionHealth) -> None:
        if health.state is ConnectionState.READY:
            self._take_back(health.connection)
        elif health.state in _UNUSABLE:
            problem = ProblemArose(health.problem, health.remedy)
            if problem != self._told.get(health.connection):
                self._take_back(health.connection)
                self._told[health.connection] = problem
                self._events.publish(problem)

    def _take_back(self, connection: str) -> None:
        told = self._told.pop(connection, None)
        if told is not None:
            self._events.publish(ProblemPassed(told))
