"""The connections, each in its own child process: the port ``Backends`` as the program uses it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Future

from agent_desk.application.backend_ports import ConnectionHealth, ConnectionInfo, ConnectionState
from agent_desk.backends.alarms import Alarms
from agent_desk.backends.connection import Connection, Limits
from agent_desk.backends.fork_launch import launcher_for
from agent_desk.backends.guard import GuardRules
from agent_desk.backends.launch import Launcher
from agent_desk.backends.plan import Plan
from agent_desk.domain.sentence import Sentence
from agent_desk.sdk.errors import Rejected

_log = logging.getLogger(__name__)


class SubprocessBackends:
    """Satisfies :class:`agent_desk.application.backend_ports.Backends`; children start at the first use."""

    def __init__(
        self,
        plans: Iterable[Plan],
        launcher: Launcher | None = None,
        rules: GuardRules = GuardRules(),  # noqa: B008 - frozen
        limits: Limits = Limits(),  # noqa: B008 - frozen
    ) -> None:
        plans = tuple(plans)
        shared = {name for plan in plans if plan.usable for name in plan.preload}
        self._alarms = Alarms()
        self._launcher = launcher or launcher_for(shared)
        self._logged: dict[str, ConnectionState] = {}
        self._listeners: list[Callable[[ConnectionHealth], None]] = []
        self._connections = {
            plan.info.id: Connection(plan, self._alarms, self._launcher, self._publish, rules, limits)
            for plan in plans
        }

    def connections(self, capability: str) -> tuple[ConnectionInfo, ...]:
        """See :meth:`agent_desk.application.backend_ports.Backends.connections`; only those that can be
        used."""
        plans = [connection.plan for connection in self._connections.values()]
        return tuple(plan.info for plan in plans if plan.usable and capability in plan.info.capabilities)

    def ask(self, connection: str, method: str, *arguments: object, seconds: float = 3.0) -> Future[object]:
        """See :meth:`agent_desk.application.backend_ports.Backends.ask`."""
        known = self._connections.get(connection)
        if known is None:
            future: Future[object] = Future()
            future.set_exception(
                Rejected(Sentence("There is no connection “{connection}”.", connection=connection))
            )
            return future
        return known.ask(method, arguments, seconds)

    def on_health(self, listener: Callable[[ConnectionHealth], None]) -> None:
        """See :meth:`agent_desk.application.backend_ports.Backends.on_health`; one that cannot be used is
        told at once."""
        self._listeners.append(listener)
        for connection in self._connections.values():
            if not connection.plan.usable:
                self._publish_to(listener, connection.plan.health())

    def health(self) -> tuple[ConnectionHealth, ...]:
        """Every configured connection's state now, in the order of the configuration."""
        return tuple(
            connection.guard.health if connection.plan.usable else connection.plan.health()
            for connection in self._connections.values()
        )

    def pids(self) -> tuple[tuple[str, int], ...]:
        """Process ids of the running children, by connection."""
        pairs = [(name, connection.pid) for name, connection in self._connections.items()]
        return tuple((name, pid) for name, pid in pairs if pid is not None)

    def wake(self, connection: str) -> None:
        """End a connection's rest: the agent asks for a retry now."""
        known = self._connections.get(connection)
        if known is not None:
            known.guard.retry_now()

    def warm_up(self) -> None:
        """Start all children now, side by side; returns at once."""
        for connection in self._connections.values():
            connection.warm_up()

    def close(self) -> None:
        """See :meth:`agent_desk.application.backend_ports.Backends.close`."""
        self._alarms.close()
        closers = [
            threading.Thread(target=connection.close, daemon=True)
            for connection in self._connections.values()
        ]
        for closer in closers:
            closer.start()
        for closer in closers:
            closer.join(5.0)
        self._launcher.close()

    def _publish(self, health: ConnectionHealth) -> None:
        before = self._logged.get(health.connection)
        self._logged[health.connection] = health.state
        if health.state is ConnectionState.READY:
            _log.info("connection %s works", health.connection)
        elif health.state is not before:
            _log.warning("connection %s is %s: %s", health.connection, health.state, health.problem)
        for listener in list(self._listeners):
            self._publish_to(listener, health)

    def _publish_to(self, listener: Callable[[ConnectionHealth], None], health: ConnectionHealth) -> None:
        try:
            listener(health)
        except Exception:  # noqa: BLE001 - one bad listener must not silence the others
            _log.exception("a listener to the state of connections failed")
