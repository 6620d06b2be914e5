"""Puts plugins and configured connections together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from agent_desk.application.connections import ConfiguredConnection, Secrets
from agent_desk.application.ports import ConnectionInfo, ConnectionState
from agent_desk.backends.discovery import FoundPlugin
from agent_desk.backends.plan import Plan
from agent_desk.sdk.context import SettingValue
from agent_desk.sdk.errors import Rejected
from agent_desk.sdk.manifest import Manifest
from agent_desk.sdk.settings import read_settings, secret_names, setting_hosts


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What all connections share. ``cache`` is the folder that holds one private folder for each."""

    secrets: Secrets
    cache: Path
    region: str = "LV"
    ca_file: str = ""


def plans(
    plugins: Iterable[FoundPlugin], connections: Iterable[ConfiguredConnection], around: Surroundings
) -> tuple[Plan, ...]:
    """A plan for each connection; one that cannot be served says why in a sentence."""
    by_id: dict[str, FoundPlugin] = {}
    for plugin in plugins:
        if plugin.id not in by_id or plugin.usable:
            by_id[plugin.id] = plugin
    return tuple(_plan(connection, by_id.get(connection.plugin), around) for connection in connections)


def _plan(connection: ConfiguredConnection, plugin: FoundPlugin | None, around: Surroundings) -> Plan:
    manifest = plugin.manifest if plugin is not None else None
    info = ConnectionInfo(
        connection.id,
        connection.title,
        connection.plugin,
        manifest.capabilities if manifest is not None else frozenset(),
    )
    if connection.disabled:
        return Plan(info, ConnectionState.DISABLED, f"{connection.title} is switched off.")
    if plugin is None:
        problem = f"{connection.title} needs the plugin {connection.plugin}, which is not there."
        return Plan(info, ConnectionState.INCOMPATIBLE, problem, "Install the plugin.")
    if manifest is None or plugin.problem:
        problem = f"{connection.title} cannot be used: {plugin.problem}"
        return Plan(info, ConnectionState.INCOMPATIBLE, problem, "See agent-desk plugin list.")
    try:
        settings = read_settings(manifest.settings, connection.settings)
    except Rejected as rejected:
        problem = f"{connection.title} cannot be used: {rejected.message}"
        return Plan(info, ConnectionState.FAILED, problem, "Correct the connection's settings.")
    return Plan(
        info,
        folder=plugin.folder,
        entry=manifest.entry,
        settings=settings,
        secrets=_secrets(connection.id, manifest, around.secrets),
        hosts=(*manifest.hosts, *setting_hosts(manifest.settings, settings)),
        region=around.region,
        cache=around.cache / connection.id,
        ca_file=around.ca_file,
        parallel=manifest.parallel,
        preload=manifest.preload if _speaks_over_a_network(settings) else (),
    )


def _speaks_over_a_network(settings: Mapping[str, SettingValue]) -> bool:
    return any("://" in value for value in settings.values() if isinstance(value, str))


def _secrets(connection: str, manifest: Manifest, known: Secrets) -> Callable[[], Mapping[str, str]]:
    names = secret_names(manifest.settings)

    def ask() -> Mapping[str, str]:
        found = {name: known.secret(connection, name) for name in names}
        return {name: secret for name, secret in found.items() if secret is not None}

    return ask
