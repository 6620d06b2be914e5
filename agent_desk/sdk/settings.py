"""Typed settings: what ``plugin.toml`` declares, and how a connection's values are read against it."""

from __future__ import annotations

import enum
from collections.abc import Mapping

from agent_desk.domain.quick import dataclass
from agent_desk.domain.sentence import Sentence
from agent_desk.sdk.context import SettingValue
from agent_desk.sdk.errors import Rejected
from agent_desk.sdk.hosts import host_of


class SettingKind(enum.StrEnum):
    """How a setting is entered and checked; a secret goes to the keyring and never into a file."""

    TEXT = "text"
    NUMBER = "number"
    FLAG = "flag"
    CHOICE = "choice"
    PATH = "path"
    URL = "url"
    SECRET = "secret"  # noqa: S105 - a kind of setting


_EMPTY: dict[SettingKind, SettingValue] = {SettingKind.NUMBER: 0, SettingKind.FLAG: False}


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: ``default`` is what an unset optional setting is read as."""

    key: str
    kind: SettingKind
    label: str
    help: str = ""
    required: bool = False
    default: SettingValue = ""
    choices: tuple[str, ...] = ()


def read_settings(declared: tuple[Setting, ...], given: Mapping[str, object]) -> dict[str, SettingValue]:
    """A connection's settings, typed and complete, without secrets.

    Raises Rejected with a sentence that names the first wrong, missing or unknown setting.
    """
    plain = [setting for setting in declared if setting.kind is not SettingKind.SECRET]
    unknown = sorted(set(given) - {setting.key for setting in plain})
    if unknown:
        raise Rejected(
            Sentence(
                "The connection has a setting that its plugin does not know: {unknown}.", unknown=unknown[0]
            )
        )
    return {setting.key: _value(setting, given.get(setting.key)) for setting in plain}


def secret_names(declared: tuple[Setting, ...]) -> tuple[str, ...]:
    """Keys of the settings that live in the keyring."""
    return tuple(setting.key for setting in declared if setting.kind is SettingKind.SECRET)


def setting_hosts(declared: tuple[Setting, ...], values: Mapping[str, SettingValue]) -> tuple[str, ...]:
    """Hosts of the connection's own addresses."""
    urls = [str(values.get(setting.key, "")) for setting in declared if setting.kind is SettingKind.URL]
    return tuple(host for host in map(host_of, urls) if host)


def empty_value(kind: SettingKind) -> SettingValue:
    """What an optional setting without a default is read as."""
    return _EMPTY.get(kind, "")


def fits(kind: SettingKind, value: object) -> bool:
    """Whether a value is of the kind's type."""
    if kind is SettingKind.FLAG:
        return isinstance(value, bool)
    if kind is SettingKind.NUMBER:
        return isinstance(value, int | float) and not isinstance(value, bool)
    return isinstance(value, str)


def _value(setting: Setting, value: object) -> SettingValue:
    if value is None or value == "":
        if setting.required:
            raise Rejected(
                Sentence(
                    "The connection lacks the setting “{label}” ({key}).",
                    label=setting.label,
                    key=setting.key,
                )
            )
        return setting.default
    if not fits(setting.kind, value):
        raise Rejected(
            Sentence(
                "The setting “{label}” ({key}) is not a {kind}.",
                label=setting.label,
                key=setting.key,
                kind=setting.kind,
            )
        )
    if setting.choices and value not in setting.choices:
        raise Rejected(
            Sentence(
                "The setting “{label}” ({key}) is none of {choices}.",
                label=setting.label,
                key=setting.key,
                choices=", ".join(setting.choices),
            )
        )
    if setting.kind is SettingKind.URL and not host_of(str(value)) and "://" not in str(value):
        raise Rejected(
            Sentence("The setting “{label}” ({key}) is not an address.", label=setting.label, key=setting.key)
        )
    return value if isinstance(value, str | int | float) else str(value)
