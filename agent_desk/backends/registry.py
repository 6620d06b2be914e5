"""Puts plugins and configured connections together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from agent_desk.application.backend_ports import ConnectionInfo, ConnectionState
from agent_desk.application.connections import ConfiguredConnection, Secrets
from agent_desk.backends.discovery import FoundPlugin
from agent_desk.backends.plan import Plan
from agent_desk.backends.preload import libraries_for
from agent_desk.domain.quick import dataclass
from agent_desk.domain.sentence import Sentence
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
        return Plan(
            info,
            ConnectionState.DISABLED,
            Sentence("{connection} is switched off.", connection=connection.title),
        )
    if plugin is None:
        problem = Sentence(
            "{connection} needs the plugin {plugin}, which is not there.",
            connection=connection.title,
            plugin=connection.plugin,
        )
        return Plan(info, ConnectionState.INCOMPATIBLE, problem, Sentence("Install the plugin."))
    if manifest is None or plugin.problem:
        problem = Sentence(
            "{connection} cannot be used: {problem}", connection=connection.title, problem=plugin.problem
        )
        return Plan(info, ConnectionState.INCOMPATIBLE, problem, Sentence("See agent-desk plugin list."))
    try:
        settings = read_settings(manifest.settings, connection.settings)
    except Rejected as rejected:
        problem = Sentence(
            "{connection} cannot be used: {problem}", connection=connection.title, problem=rejected.message
        )
        return Plan(info, ConnectionState.FAILED, problem, Sentence("Correct the connection's settings."))
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
        preload=libraries_for(manifest.preload, settings),
    )


def _secrets(connection: str, manifest: Manifest, known: Secrets) -> Callable[[], Mapping[str, str]]:
    names = secret_names(manifest.settings)

    def ask() -> Mapping[str, str]:
        found = {name: known.secret(connection, name) for name in names}
        return {name: secret for name, secret in found.items() if secret is not None}

    return ask
