"""Back ends that can be replaced while the program runs, when a connection is added."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future

from agent_desk.application.ports import Backends, ConnectionHealth, ConnectionInfo


class SwitchableBackends:
    """The port Backends over the newest set of connections; the old set is closed behind it."""

    def __init__(self, backends: Backends) -> None:
        self._backends = backends
        self._listeners: list[Callable[[ConnectionHealth], None]] = []

    def replace(self, backends: Backends) -> None:
        """Use ``backends`` from now on."""
        old, self._backends = self._backends, backends
        for listener in self._listeners:
            backends.on_health(listener)
        threading.Thread(target=old.close, name="closing-backends", daemon=True).start()

    def connections(self, capability: str) -> tuple[ConnectionInfo, ...]:
        """See Backends."""
        return self._backends.connections(capability)

    def ask(self, connection: str, method: str, *arguments: object, seconds: float = 3.0) -> Future[object]:
        """See Backends."""
        return self._backends.ask(connection, method, *arguments, seconds=seconds)

    def wake(self, connection: str) -> None:
        """See Backends."""
        self._backends.wake(connection)

    def on_health(self, listener: Callable[[ConnectionHealth], None]) -> None:
        """See Backends."""
        self._listeners.append(listener)
        self._backends.on_health(listener)

    def close(self) -> None:
        """See Backends."""
        self._backends.close()
