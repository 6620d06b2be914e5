"""The port of the back ends: connections, their capabilities, and how each of them is."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Protocol

from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future
    from datetime import datetime


class ConnectionState(enum.StrEnum):
    """The states of a connection, from the manifest to work."""

    FOUND = "found"
    INCOMPATIBLE = "incompatible"
    READY = "ready"
    RESTING = "resting"
    FAILED = "failed"
    DISABLED = "disabled"


@dataclass(frozen=True, slots=True)
class ConnectionInfo:
    """One configured use of a plugin."""

    id: str
    title: str
    plugin: str
    capabilities: frozenset[str]


@dataclass(frozen=True, slots=True)
class ConnectionHealth:
    """A connection's state, why, and when it is tried again."""

    connection: str
    state: ConnectionState
    problem: str = ""
    remedy: str = ""
    retry_at: datetime | None = None


class Backends(Protocol):
    """The connections and their capabilities; every call runs in the connection's child process with a
    deadline.

    ``ask`` never raises: the future holds the result or a :class:`~agent_desk.sdk.errors.PluginError`.
    """

    def connections(self, capability: str) -> tuple[ConnectionInfo, ...]:
        """Connections that have the capability (``"AccountSource"``), in the order of the configuration."""
        ...

    def ask(self, connection: str, method: str, *arguments: object, seconds: float = 3.0) -> Future[object]:
        """Call a capability's method in the connection's process, e.g. ``ask("cards", "accounts", ref)``."""
        ...

    def wake(self, connection: str) -> None:
        """End a connection's rest: the agent asks for a retry now."""
        ...

    def on_health(self, listener: Callable[[ConnectionHealth], None]) -> None:
        """Tell ``listener`` (on any thread) whenever a connection's state changes."""
        ...

    def close(self) -> None:
        """Stop every child process."""
        ...
