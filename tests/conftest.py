"""What every test lives under: no warnings, no leaks, no network but loopback, real servers on request."""

from __future__ import annotations

pytest_plugins = ["tests.servers.fixtures"]
