"""What the connections page needs from bootstrap: the sample company, plugins, and connections to keep."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Protocol

from agent_desk.application.backend_ports import ConnectionState
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
    """What was typed into the form; ``secrets`` go to the keyring and nowhere else.

    With the ``id`` of a kept connection it takes that one's place, and secrets that were not typed stay.
    """

    plugin: str
    title: str
    settings: Mapping[str, Value]
    secrets: Mapping[str, str]
    id: str = ""


@dataclass(frozen=True, slots=True)
class KeptConnection:
    """A connection of this desktop as it is now; ``locked`` says why it cannot be changed here.

    ``left_out``: what stands in the file is no connection that could be tried or changed.
    """

    id: str
    title: str
    plugin: str
    plugin_name: str
    state: ConnectionState
    problem: str = ""
    remedy: str = ""
    settings: Mapping[str, Value] = field(default_factory=dict)
    locked: str = ""
    lists_customers: bool = False
    left_out: bool = False


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of a connection that was saved: what it answered, and what is not as it should be."""

    id: str
    found: str
    warning: str = ""


class Importing(Protocol):
    """Customers that are being taken in; ``count`` grows meanwhile, ``done`` holds how many there were."""

    done: Future[int]

    @property
    def count(self) -> int:
        """How many were taken in until now."""
        ...

    def stop(self) -> None:
        """Stop after the page that is on its way; what was taken in stays, and ``done`` is cancelled."""
        ...


class SettingUp(Protocol):
    """Implemented by bootstrap. Futures hold a result, or an exception whose words a person can read."""

    def wanted(self) -> bool:
        """Whether nothing is connected yet, so that the page is shown at the start."""
        ...

    def open_sample_company(self) -> Future[str]:
        """Make the sample company and connect it."""
        ...

    def list_plugins(self) -> tuple[PluginChoice, ...]:
        """The plugins that may be connected; reads manifests that are in memory already."""
        ...

    def list_connections(self) -> Future[tuple[KeptConnection, ...]]:
        """The configured connections in their order, with their state now."""
        ...

    def test_connection(self, connection: NewConnection) -> Future[str]:
        """Try a connection without keeping it; e.g. ``"RT 5.0.3 as anna"``."""
        ...

    def save_connection(self, connection: NewConnection) -> Future[Saved]:
        """Check, then keep a connection."""
        ...

    def switch_connection(self, connection: str, *, on: bool) -> Future[None]:
        """Use a connection, or leave it aside with all its settings."""
        ...

    def remove_connection(self, connection: str) -> Future[None]:
        """Forget a connection and its secrets."""
        ...

    def not_imported(self) -> Future[tuple[tuple[str, str], ...]]:
        """Id and title of the connections that list customers whom the directory does not know."""
        ...

    def import_customers(self, connection: str) -> Importing:
        """Take in the customers that a connection lists."""
        ...
