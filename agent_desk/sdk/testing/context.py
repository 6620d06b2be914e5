"""A plugin's context without the program around it."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from agent_desk.sdk.context import SettingValue
from agent_desk.sdk.errors import AuthFailed
from agent_desk.sdk.hosts import AllowedHosts, host_of
from agent_desk.sdk.http import BoundedHttp, Http
from agent_desk.sdk.testing.clock import FakeClock
from agent_desk.sdk.testing.routes import FakeRoutes


class FakeLog:
    """Keeps what a plugin logged, as ``(level, message)`` pairs."""

    def __init__(self) -> None:
        self.lines: list[tuple[str, str]] = []

    def info(self, message: str) -> None:
        """Keep an informing line."""
        self.lines.append(("info", message))

    def warning(self, message: str) -> None:
        """Keep a warning."""
        self.lines.append(("warning", message))


class FakeContext:
    """Satisfies :class:`agent_desk.sdk.context.PluginContext`.

    ``http`` is the :class:`FakeRoutes` given or a fresh one (``context.routes``); for tests against a real
    server use :meth:`on_network`. ``seconds`` and ``is_cancelled`` may be changed by the test.
    """

    def __init__(
        self,
        connection: str = "sample",
        settings: Mapping[str, SettingValue] | None = None,
        secrets: Mapping[str, str] | None = None,
        folder: Path | None = None,
        region: str = "LV",
        http: Http | None = None,
        clock: FakeClock | None = None,
    ) -> None:
        self.connection = connection
        self.settings: Mapping[str, SettingValue] = dict(settings or {})
        self.region = region
        self.routes = http if isinstance(http, FakeRoutes) else FakeRoutes()
        self.http: Http = http or self.routes
        self.log = FakeLog()
        self.clock = clock or FakeClock()
        self.seconds = 10.0
        self.is_cancelled = False
        self._secrets = dict(secrets or {})
        self._folder = folder

    @classmethod
    def on_network(
        cls,
        connection: str = "sample",
        settings: Mapping[str, SettingValue] | None = None,
        secrets: Mapping[str, str] | None = None,
        folder: Path | None = None,
        seconds: float = 10.0,
        ca_file: str = "",
    ) -> FakeContext:
        """A context whose ``http`` really asks the hosts that the settings name."""
        values = [value for value in (settings or {}).values() if isinstance(value, str)]
        hosts = AllowedHosts(host_of(value) for value in values if "://" in value)
        http = BoundedHttp(hosts, lambda: seconds, ca_file)
        return cls(connection, settings, secrets, folder, http=http)

    @property
    def folder(self) -> Path:
        """The folder given, or a temporary one."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="agent-desk-plugin-"))
        return self._folder

    def secret(self, name: str) -> str:
        """A secret as given; raises AuthFailed when the test gave none."""
        if name not in self._secrets:
            raise AuthFailed(f"The secret {name} is missing.")
        return self._secrets[name]

    def now(self) -> datetime:
        """The fake clock's time."""
        return self.clock.now()

    def deadline(self) -> float:
        """``seconds``."""
        return self.seconds

    def cancelled(self) -> bool:
        """``is_cancelled``."""
        return self.is_cancelled
