"""Connections: found plugins and the connections file become back ends."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import field
from typing import TYPE_CHECKING

from agent_desk.application.backend_ports import ConnectionState
from agent_desk.domain.quick import dataclass
from agent_desk.system.connections import (
    ConnectionsFile,
    ConnectionsProblem,
    LeftOut,
    read_allowed_plugins,
    read_connections,
    write_connections,
)
from agent_desk.system.keyring_secrets import KeyringSecrets

if TYPE_CHECKING:
    from agent_desk.application.backend_ports import ConnectionHealth
    from agent_desk.application.connections import ConfiguredConnection
    from agent_desk.backends.discovery import FoundPlugin
    from agent_desk.backends.subprocess_backends import SubprocessBackends
    from agent_desk.system.paths import Paths

Tell = Callable[[str, str], None]


@dataclass(frozen=True, slots=True)
class Connecting:
    """What is needed to start back ends; ``tell`` hears a sentence and a remedy when a file cannot be
    used."""

    paths: Paths
    region: str
    tell: Tell
    secrets: KeyringSecrets = field(default_factory=KeyringSecrets)
    _told: set[tuple[str, str]] = field(default_factory=set)

    def plugins(self) -> tuple[FoundPlugin, ...]:
        """Every plugin that is installed; none of their code is imported."""
        from agent_desk.backends.discovery import PluginFolders, find_plugins

        return find_plugins(
            PluginFolders(
                shipped=self.paths.plugins,
                machine=self.paths.machine_plugins,
                user=self.paths.user_plugins,
                allowed=self._allowed(),
            )
        )

    def connections(self) -> tuple[ConfiguredConnection, ...]:
        """What is configured; a broken file is told and counts as none."""
        return self.file().usable

    def file(self) -> ConnectionsFile:
        """The same with the entries that cannot be used; each is told, once while it stands there."""
        try:
            found = read_connections(self.paths.connections_file)
        except ConnectionsProblem as problem:
            found = ConnectionsFile(wrong=((problem.message, problem.remedy),))
        told = set(found.problems)
        for message, remedy in found.problems:
            if (message, remedy) not in self._told:
                self.tell(message, remedy)
        self._told.clear()
        self._told.update(told)
        return found

    def backends(
        self, connections: Iterable[ConfiguredConnection], capability: str = ""
    ) -> SubprocessBackends:
        """Back ends for these connections; their children start at once, side by side.

        With ``capability`` only for those that have it, and for those that cannot be used at all.
        """
        from agent_desk.backends.registry import Surroundings, plans
        from agent_desk.backends.subprocess_backends import SubprocessBackends

        around = Surroundings(self.secrets, self.paths.cache / "plugins", self.region)
        planned = plans(self.plugins(), connections, around)
        able = (plan for plan in planned if not plan.usable or capability in {"", *plan.info.capabilities})
        made = SubprocessBackends(able)
        made.warm_up()
        return made

    def keep(self, added: Iterable[ConfiguredConnection]) -> tuple[ConfiguredConnection, ...]:
        """Write the connections with ``added`` among them, in the places of those of the same id; returns
        all."""
        new = {connection.id: connection for connection in added}
        old = read_connections(self.paths.connections_file)
        kept = [new.pop(one.id, one) if not isinstance(one, LeftOut) else one for one in old.entries]
        write_connections(self.paths.connections_file, [*kept, *new.values()], old.others)
        return read_connections(self.paths.connections_file).usable

    def drop(self, connection: str) -> tuple[ConfiguredConnection, ...]:
        """Write the connections without this one; returns the others."""
        old = read_connections(self.paths.connections_file)
        left = [one for one in old.entries if isinstance(one, LeftOut) or one.id != connection]
        write_connections(self.paths.connections_file, left, old.others)
        return read_connections(self.paths.connections_file).usable

    def _allowed(self) -> dict[str, str]:
        try:
            return read_allowed_plugins(self.paths.policy_file)
        except ConnectionsProblem as problem:
            self.tell(problem.message, problem.remedy)
            return {}


def unusable(backends: SubprocessBackends) -> tuple[ConnectionHealth, ...]:
    """The connections that cannot be started as they are configured; not those that are switched off."""
    wrong = (ConnectionState.INCOMPATIBLE, ConnectionState.FAILED)
    return tuple(health for health in backends.health() if health.state in wrong)
