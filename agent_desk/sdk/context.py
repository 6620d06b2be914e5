"""The one object that a plugin gets: no road leads from it to the program, the store or the window."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from agent_desk.sdk.http import Http

SettingValue = str | int | float | bool | tuple[str, ...]


class Log(Protocol):
    """A log that masks card numbers and secrets."""

    def info(self, message: str) -> None:
        """Something worth knowing happened."""

    def warning(self, message: str) -> None:
        """Something is not as it should be."""


class PluginContext(Protocol):
    """What a plugin may use."""

    @property
    def connection(self) -> str:
        """Id of the connection that this instance serves; the first part of every RecordRef it makes."""
        ...

    @property
    def settings(self) -> Mapping[str, SettingValue]:
        """The connection's settings, typed and complete as ``plugin.toml`` declares them."""
        ...

    @property
    def region(self) -> str:
        """ISO 3166 country for telephone numbers in national spelling."""
        ...

    @property
    def http(self) -> Http:
        """Bounded HTTP to the hosts that the manifest and settings name."""
        ...

    @property
    def log(self) -> Log:
        """The plugin's log."""
        ...

    @property
    def folder(self) -> Path:
        """A private folder for this connection's caches; may be emptied between runs."""
        ...

    def secret(self, name: str) -> str:
        """The connection's own secret from the OS keyring; raises AuthFailed when it is missing."""
        ...

    def now(self) -> datetime:
        """The time, aware, UTC."""
        ...

    def deadline(self) -> float:
        """Seconds left of the running call."""
        ...

    def cancelled(self) -> bool:
        """Whether nobody waits for the running call any more."""
        ...
