"""The context that a plugin gets from its host."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from agent_desk.domain.sentence import Sentence
from agent_desk.sdk.context import SettingValue
from agent_desk.sdk.errors import AuthFailed
from agent_desk.sdk.hosts import AllowedHosts
from agent_desk.sdk.http import BoundedHttp, Http

OUTSIDE_A_CALL = 10.0
"""Seconds for work that no call waits for: building the plugin, threads of its own."""


class RunningCall(threading.local):
    """The call that this thread runs: when it ends, and whether anybody still waits."""

    ends: float | None = None
    cancelled: threading.Event | None = None


class HostLog:
    """Sends a plugin's log lines to the program, which masks and limits them."""

    def __init__(self, send: Callable[[dict[str, Any]], None]) -> None:
        self._send = send

    def info(self, message: str) -> None:
        """Something worth knowing happened."""
        self._send({"log": "info", "message": str(message)[:2000]})

    def warning(self, message: str) -> None:
        """Something is not as it should be."""
        self._send({"log": "warning", "message": str(message)[:2000]})


class HostContext:
    """Satisfies :class:`agent_desk.sdk.context.PluginContext` from the hello message."""

    def __init__(
        self, hello: Mapping[str, Any], send: Callable[[dict[str, Any]], None], running: RunningCall
    ) -> None:
        self.connection: str = hello["connection"]
        self.settings: Mapping[str, SettingValue] = dict(hello["settings"])
        self.region: str = hello["region"]
        self.log = HostLog(send)
        self._secrets: dict[str, str] = dict(hello["secrets"])
        self._folder = Path(hello["cache"])
        self._running = running
        self.http: Http = BoundedHttp(AllowedHosts(hello["hosts"]), self.deadline, hello["ca_file"])

    @property
    def folder(self) -> Path:
        """The connection's private folder, made at the first use."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return self._folder

    def secret(self, name: str) -> str:
        """The connection's secret; raises AuthFailed when it is missing."""
        if name not in self._secrets:
            raise AuthFailed(
                Sentence("The secret “{name}” of this connection is not known on this computer.", name=name)
            )
        return self._secrets[name]

    def now(self) -> datetime:
        """The time, aware, UTC."""
        return datetime.now(UTC)

    def deadline(self) -> float:
        """Seconds left of the running call."""
        ends = self._running.ends
        return OUTSIDE_A_CALL if ends is None else max(ends - time.monotonic(), 0.0)

    def cancelled(self) -> bool:
        """Whether nobody waits for the running call any more."""
        cancelled = self._running.cancelled
        return cancelled is not None and cancelled.is_set()
