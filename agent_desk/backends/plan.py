"""What is needed to serve one connection: its plugin, checked settings, limits, and how it is started."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from pathlib import Path

from agent_desk.application.backend_ports import ConnectionHealth, ConnectionInfo, ConnectionState
from agent_desk.domain.quick import dataclass
from agent_desk.sdk.context import SettingValue

MEMORY_LIMIT = 512 * 1024 * 1024


def no_secrets() -> dict[str, str]:
    """For plugins without secrets."""
    return {}


@dataclass(frozen=True, slots=True)
class Plan:
    """One connection. ``problem`` says why it cannot be served; then ``state`` is not READY.

    ``secrets`` asks the keyring, which may take a while: it is called when the process starts.
    """

    info: ConnectionInfo
    state: ConnectionState = ConnectionState.FOUND
    problem: str = ""
    remedy: str = ""
    folder: Path = Path()
    entry: str = ""
    settings: Mapping[str, SettingValue] = field(default_factory=dict)
    secrets: Callable[[], Mapping[str, str]] = no_secrets
    hosts: tuple[str, ...] = ()
    region: str = "LV"
    cache: Path = Path()
    ca_file: str = ""
    parallel: int = 3
    preload: tuple[str, ...] = ()
    memory: int = MEMORY_LIMIT

    @property
    def usable(self) -> bool:
        """Whether a process may be started for it."""
        return self.state is ConnectionState.FOUND

    def health(self) -> ConnectionHealth:
        """The state before anything was asked."""
        return ConnectionHealth(self.info.id, self.state, self.problem, self.remedy)
