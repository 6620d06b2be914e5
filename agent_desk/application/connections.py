"""What is configured: the connections of this desktop, and where their secrets come from."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Protocol

from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class ConfiguredConnection:
    """One configured use of a plugin; ``settings`` as written, without secrets."""

    id: str
    title: str
    plugin: str
    settings: Mapping[str, object] = field(default_factory=dict)
    disabled: bool = False


class Secrets(Protocol):
    """The secrets of connections."""

    def secret(self, connection: str, name: str) -> str | None:
        """A connection's secret, or None when there is none or the keyring is locked."""
        ...
