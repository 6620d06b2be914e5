"""The kit for plugin authors: a context without a program, routes without a network, a clock to turn.

Use it with pytest: ``pytest_plugins = ["agent_desk.sdk.testing.pytest_plugin"]`` gives the fixtures
``clock``, ``routes`` and ``plugin_context``; :class:`PluginConformance` is the suite to subclass.
"""

from __future__ import annotations

from agent_desk.sdk.testing.clock import FakeClock
from agent_desk.sdk.testing.conformance import PluginConformance
from agent_desk.sdk.testing.context import FakeContext, FakeLog
from agent_desk.sdk.testing.loaded import plugin_class
from agent_desk.sdk.testing.routes import FakeRoutes, RecordedCall

__all__ = [
    "FakeClock",
    "FakeContext",
    "FakeLog",
    "FakeRoutes",
    "PluginConformance",
    "RecordedCall",
    "plugin_class",
]
