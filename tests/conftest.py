"""What every test lives under: no warnings, no leaks, no network but loopback, real servers on request."""

from __future__ import annotations

pytest_plugins = [
    "agent_desk.sdk.testing.pytest_plugin",
    "tests.guards.qt",
    "tests.servers.fixtures",
    "tests.stores.fixtures",
    "tests.stores.directory_fixtures",
    "tests.stores.article_fixtures",
    "tests.guards.home",
    "tests.guards.network",
    "tests.guards.leaks",
    "agent_desk.sdk.testing.pytest_plugin",
]
