"""What the first-start page needs from bootstrap: the sample company, plugins, and connections to try."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Future

SettingKind = str
Value = str | int | float | bool


@dataclass(frozen=True, slots=True)
class SettingField:
    """One setting of a plugin's manifest: ``kind`` is text, number, flag, secret, choice or path."""

    name: str
    label: str
    kind: SettingKind = "text"
    required: bool = True
    default: Value = ""
    help: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PluginChoice:
    """A plugin that a connection can be made of."""

    id: str
    name: str
    about: str = ""
    fields: tuple[SettingField, ...] = ()


@dataclass(frozen=True, slots=True)
class NewConnection:
    """What was typed into the form; ``secrets`` go to the keyring and nowhere else."""

    plugin: str
    title: str
    settings: Mapping[str, Value]
    secrets: Mapping[str, str]


class SettingUp(Protocol):
    """Implemented by bootstrap. Futures hold a sentence, or an exception whose words a person can read."""

    def wanted(self) -> bool:
        """Whether nothing is connected yet, so that the first-start page is shown."""
        ...

    def open_sample_company(self) -> Future[str]:
        """Make the sample company and connect it."""
        ...

    def list_plugins(self) -> tuple[PluginChoice, ...]:
        """The plugins that may be connected; reads manifests that are in memory already."""
        ...

    def test_connection(self, connection: NewConnection) -> Future[str]:
        """Try a connection without keeping it; e.g. ``"RT 5.0.3 as anna"``."""
        ...

    def save_connection(self, connection: NewConnection) -> Future[str]:
        """Check, then keep a connection."""
        ...
