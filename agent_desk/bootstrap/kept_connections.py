"""The connections of this desktop as its page shows and changes them."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from agent_desk.application.backend_ports import ConnectionHealth, ConnectionState
from agent_desk.domain.sentence import Sentence
from agent_desk.sdk.errors import Rejected
from agent_desk.system.connections import LeftOut

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from agent_desk.application.connections import ConfiguredConnection
    from agent_desk.backends.discovery import FoundPlugin
    from agent_desk.bootstrap.connecting import Connecting
    from agent_desk.bootstrap.switchable import SwitchableBackends
    from agent_desk.ui.setting_up import KeptConnection, Value

_LISTS = "CustomerLookup"


class KeptConnections:
    """Reads and writes the file of connections, and has the running program use what stands there."""

    def __init__(self, connecting: Connecting, backends: SwitchableBackends) -> None:
        self._connecting = connecting
        self._backends = backends

    def listed(self, plugins: Iterable[FoundPlugin], language: str) -> tuple[KeptConnection, ...]:
        """Every configured connection, with its state now."""
        by_id: dict[str, FoundPlugin] = {}
        for plugin in plugins:
            if plugin.id not in by_id or plugin.usable:
                by_id[plugin.id] = plugin
        health = {one.connection: one for one in self._backends.health()}
        locked = self._locked()
        return tuple(
            _left_out(one, place, locked)
            if isinstance(one, LeftOut)
            else _kept(one, by_id.get(one.plugin), health.get(one.id), language, locked)
            for place, one in enumerate(self._connecting.file().entries)
        )

    def one(self, connection: str) -> ConfiguredConnection:
        """A configured connection; raises Rejected when somebody removed it meanwhile."""
        found = next((one for one in self._connecting.connections() if one.id == connection), None)
        if found is None:
            raise Rejected(Sentence("This connection is not there any more."))
        return found

    def put(self, connection: ConfiguredConnection) -> None:
        """Keep a connection, new or in place of the one with its id, and use it."""
        self._may_write()
        self._backends.replace(self._connecting.backends(self._connecting.keep([connection])))

    def switch(self, connection: str, *, on: bool) -> None:
        """Use a connection, or leave it aside."""
        self.put(replace(self.one(connection), disabled=not on))

    def remove(self, connection: str, secrets: Iterable[str]) -> bool:
        """Forget a connection and its secrets; returns whether others are left."""
        self._may_write()
        left = self._connecting.drop(connection)
        self._backends.replace(self._connecting.backends(left))
        for name in secrets:
            self._connecting.secrets.forget(connection, name)
        return bool(left)

    def _may_write(self) -> None:
        if locked := self._locked():
            raise Rejected(locked)

    def _locked(self) -> str:
        """Why the file of connections cannot be changed by this user; a machine may bring its own."""
        file = self._connecting.paths.connections_file
        if not file.exists() or (os.access(file, os.W_OK) and os.access(file.parent, os.W_OK)):
            return ""
        return Sentence("An administrator keeps the connections of this desktop.")


def _kept(
    connection: ConfiguredConnection,
    plugin: FoundPlugin | None,
    health: ConnectionHealth | None,
    language: str,
    locked: str,
) -> KeptConnection:
    from agent_desk.backends.discovery import Origin
    from agent_desk.ui.setting_up import KeptConnection

    manifest = plugin.manifest if plugin is not None else None
    refused = plugin is not None and plugin.origin is Origin.USER and not plugin.usable
    now = health or ConnectionHealth(connection.id, ConnectionState.FOUND)
    return KeptConnection(
        connection.id,
        connection.title,
        connection.plugin,
        manifest.name_in(language) if manifest is not None else connection.plugin,
        now.state,
        now.problem,
        now.remedy,
        _values(connection.settings),
        locked or (Sentence("An administrator has not allowed its plugin.") if refused else ""),
        manifest is not None and _LISTS in manifest.capabilities,
    )


def _left_out(one: LeftOut, place: int, locked: str) -> KeptConnection:
    """An entry of the file that cannot be used, in its place: it is corrected in the file."""
    from agent_desk.ui.setting_up import KeptConnection

    state, name = ConnectionState.INCOMPATIBLE, f"?{place}"
    return KeptConnection(
        name, one.name, "", "", state, one.message, one.remedy, locked=locked, left_out=True
    )


def _values(settings: Mapping[str, object]) -> dict[str, Value]:
    return {name: value for name, value in settings.items() if isinstance(value, str | int | float | bool)}
