"""Follow the connections: one that cannot be used at all is told, because no panel shows it."""

from __future__ import annotations

from agent_desk.application.backend_ports import Backends, ConnectionHealth, ConnectionState
from agent_desk.application.events import ProblemArose
from agent_desk.application.ports import EventSink
from agent_desk.application.standing_problems import StandingProblems

_UNUSABLE = (ConnectionState.INCOMPATIBLE, ConnectionState.FAILED)


class FollowConnections:
    """Tells each problem once, and takes it back when the connection can be used again.

    One that only rests says so in its part of the view.
    """

    def __init__(self, events: EventSink, backends: Backends) -> None:
        self._standing = StandingProblems(events.publish)
        backends.on_health(self._changed)

    def _changed(self, health: ConnectionHealth) -> None:
        if health.state is ConnectionState.READY:
            self._standing.passed(health.connection)
        elif health.state in _UNUSABLE:
            self._standing.arose(health.connection, ProblemArose(health.problem, health.remedy))
