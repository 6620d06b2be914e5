"""Follow the connections: one that cannot be used at all is told, because no panel shows it."""

from __future__ import annotations

from agent_desk.application.events import ProblemArose
from agent_desk.application.ports import Backends, ConnectionHealth, ConnectionState, EventSink

_UNUSABLE = (ConnectionState.INCOMPATIBLE, ConnectionState.FAILED)


class FollowConnections:
    """Tells each problem once; a connection that only rests says so in its part of the view."""

    def __init__(self, events: EventSink, backends: Backends) -> None:
        self._events = events
        self._told: set[tuple[str, str]] = set()
        backends.on_health(self._changed)

    def _changed(self, health: ConnectionHealth) -> None:
        key = (health.connection, health.problem)
        if health.state in _UNUSABLE and key not in self._told:
            self._told.add(key)
            self._events.publish(ProblemArose(health.problem, health.remedy))
