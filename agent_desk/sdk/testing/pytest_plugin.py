"""Fixtures for the tests of plugins: ``pytest_plugins = ["agent_desk.sdk.testing.pytest_plugin"]``."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_desk.sdk.testing.clock import FakeClock
from agent_desk.sdk.testing.context import FakeContext
from agent_desk.sdk.testing.routes import FakeRoutes


@pytest.fixture(name="clock")
def fixture_clock() -> FakeClock:
    """A clock that stands at 2 March 2026, 09:00 UTC."""
    return FakeClock()


@pytest.fixture(name="routes")
def fixture_routes() -> FakeRoutes:
    """HTTP routes without answers."""
    return FakeRoutes()


@pytest.fixture(name="plugin_context")
def fixture_plugin_context(tmp_path: Path, clock: FakeClock, routes: FakeRoutes) -> FakeContext:
    """A context of the connection ``sample`` with these routes, this clock and a temporary folder."""
    return FakeContext(folder=tmp_path, http=routes, clock=clock)
