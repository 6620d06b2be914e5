"""Back ends that are made when they are first needed, and can be replaced when a connection is added."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from agent_desk.application.backend_ports import ConnectionHealth, ConnectionInfo
    from agent_desk.backends.subprocess_backends import SubprocessBackends


class SwitchableBackends:
    """The port Backends over the newest set of connections; the old set is closed behind it.

    ``make`` gives the first set; it reads plugins, so it is called by whichever lane needs it first.
    """

    def __init__(self, make: Callable[[], SubprocessBackends]) -> None:
        self._make = make
        self._made: SubprocessBackends | None = None
        self._lock = threading.Lock()
        self._listeners: list[Callable[[ConnectionHealth], None]] = []

    def replace(self, backends: SubprocessBackends) -> None:
        """Use ``backends`` from now on."""
        with self._lock:
            old, self._made = self._made, backends
            self._listen(backends)
        if old is not None:
            threading.Thread(target=old.close, name="closing-backends", daemon=True).start()

    def connections(self, capability: str) -> tuple[ConnectionInfo, ...]:
        """See Backends."""
        return self._backends.connections(capability)

    def ask(self, connection: str, method: str, *arguments: object, seconds: float = 3.0) -> Future[object]:
        """See Backends."""
        return self._backends.ask(connection, method, *arguments, seconds=seconds)

    def health(self) -> tuple[ConnectionHealth, ...]:
        """Every configured connection's state now."""
        return self._backends.health()

    def wake(self, connection: str) -> None:
        """See Backends."""
        self._backends.wake(connection)

    def on_health(self, listener: Callable[[ConnectionHealth], None]) -> None:
        """See Backends."""
        with self._lock:
            self._listeners.append(listener)
            if self._made is not None:
                self._made.on_health(listener)

    def close(self) -> None:
        """See Backends."""
        with self._lock:
            made = self._made
        if made is not None:
            made.close()

    @property
    def _backends(self) -> SubprocessBackends:
        with self._lock:
            if self._made is None:
                self._made = self._make()
                self._listen(self._made)
            return self._made

    def _listen(self, backends: SubprocessBackends) -> None:
        for listener in self._listeners:
            backends.on_health(listener)
