"""Running back ends over the plugins of the tests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from agent_desk.application.connections import ConfiguredConnection
from agent_desk.backends.connection import Limits
from agent_desk.backends.discovery import PluginFolders, find_plugins
from agent_desk.backends.guard import GuardRules
from agent_desk.backends.plan import Plan
from agent_desk.backends.registry import Surroundings, plans
from agent_desk.backends.subprocess_backends import SubprocessBackends

PLUGINS = Path(__file__).parent
TOKEN = "token-4711"
QUICK = Limits(grace=0.1)

Running = Callable[..., SubprocessBackends]


class OneToken:
    """Every connection has the same secret."""

    def secret(self, connection: str, name: str) -> str | None:
        return TOKEN


def plans_of(folder: Path, *configured: ConfiguredConnection) -> tuple[Plan, ...]:
    """Plans over the plugins of the tests; ``folder`` holds their caches."""
    found = find_plugins(PluginFolders(shipped=PLUGINS, entry_points=False))
    return plans(found, configured, Surroundings(OneToken(), folder))


def calm(name: str = "calm", **settings: object) -> ConfiguredConnection:
    return ConfiguredConnection(name, name.title(), "calm_plugin", settings)


def bad(name: str = "bad") -> ConfiguredConnection:
    return ConfiguredConnection(name, name.title(), "bad_plugin")


def started(
    folder: Path, *configured: ConfiguredConnection, rules: GuardRules | None = None, limits: Limits = QUICK
) -> SubprocessBackends:
    """Running back ends; close them."""
    return SubprocessBackends(plans_of(folder, *configured), rules=rules or GuardRules(), limits=limits)
