"""The file of configured connections: which plugin, which settings, no secrets."""

from __future__ import annotations

import json
import re
import tomllib
from typing import TYPE_CHECKING, Any

from agent_desk.application.connections import ConfiguredConnection
from agent_desk.domain.sentence import Sentence
from agent_desk.system.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

_ID = re.compile(r"[a-z][a-z0-9_-]{0,40}")
_FIELDS = frozenset({"id", "title", "plugin", "settings", "disabled"})
_HEAD = "# The connections of Agent Desk. Secrets are in the keyring, never here.\n"


class ConnectionsProblem(Exception):
    """The file cannot be used: one sentence, and what to do."""

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy


def read_connections(path: Path) -> tuple[ConfiguredConnection, ...]:
    """The configured connections in their order, none without a file; raises ConnectionsProblem."""
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise ConnectionsProblem(
            Sentence("{path} cannot be read: {problem}.", path=path, problem=problem),
            Sentence("Correct the file."),
        ) from None
    others = sorted(set(table) - {"connection"})
    entries = table.get("connection", [])
    if others or not isinstance(entries, list):
        raise ConnectionsProblem(
            Sentence(
                "{path} has something other than [[connection]]: {others}.",
                path=path,
                others=", ".join(others),
            )
        )
    found = [_connection(entry, path) for entry in entries]
    twice = {one.id for one in found if sum(other.id == one.id for other in found) > 1}
    if twice:
        raise ConnectionsProblem(
            Sentence("{path} has two connections with the id {twice}.", path=path, twice=min(twice)),
            Sentence("Rename one."),
        )
    return tuple(found)


def write_connections(path: Path, connections: Iterable[ConfiguredConnection]) -> None:
    """Replace the file in one step; raises OSError and then leaves it as it was."""
    body = "\n".join([_HEAD, *(_section(connection) for connection in connections)])
    write_whole(path, body.encode())


def read_allowed_plugins(policy: Path) -> dict[str, str]:
    """Content hash by id of the plugins that are allowed in the user's folder; raises ConnectionsProblem.

    The policy file's table is ``[allowed_plugins]`` with lines such as ``my_crm = "<sha-256 in hex>"``.
    """
    try:
        table = tomllib.loads(policy.read_text("utf-8")).get("allowed_plugins", {})
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise ConnectionsProblem(
            Sentence("{policy} cannot be read: {problem}.", policy=policy, problem=problem),
            Sentence("Tell the administrator."),
        ) from None
    if not isinstance(table, dict) or not all(isinstance(value, str) for value in table.values()):
        raise ConnectionsProblem(
            Sentence("{policy}: [allowed_plugins] must map ids to hashes.", policy=policy)
        )
    return table


def _connection(entry: Any, path: Path) -> ConfiguredConnection:
    if not isinstance(entry, dict):
        raise ConnectionsProblem(Sentence("{path} has a connection that is no table.", path=path))
    name = str(entry.get("id", "?"))[:40]
    unknown = sorted(set(entry) - _FIELDS)
    if unknown:
        raise ConnectionsProblem(
            Sentence(
                "{path}: connection {name} has an unknown field: {unknown}.",
                path=path,
                name=name,
                unknown=unknown[0],
            )
        )
    for field in ("id", "title", "plugin"):
        if not isinstance(entry.get(field), str) or not entry[field].strip():
            raise ConnectionsProblem(
                Sentence("{path}: connection {name} lacks its {field}.", path=path, name=name, field=field)
            )
    if not _ID.fullmatch(entry["id"]):
        raise ConnectionsProblem(
            Sentence("{path}: the id {name} must be small letters, digits, - and _.", path=path, name=name)
        )
    settings, disabled = entry.get("settings", {}), entry.get("disabled", False)
    if not isinstance(settings, dict) or not isinstance(disabled, bool):
        raise ConnectionsProblem(
            Sentence(
                "{path}: connection {name} has settings or a switch of the wrong kind.", path=path, name=name
            )
        )
    return ConfiguredConnection(entry["id"], entry["title"], entry["plugin"], settings, disabled)


def _section(connection: ConfiguredConnection) -> str:
    named = {"id": connection.id, "title": connection.title, "plugin": connection.plugin}
    lines = ["[[connection]]", *_settings(named)]
    if connection.disabled:
        lines.append("disabled = true")
    if connection.settings:
        lines += ["[connection.settings]", *_settings(connection.settings)]
    return "\n".join(lines) + "\n"


def _settings(settings: Mapping[str, object]) -> list[str]:
    return [
        f"{key if _ID.fullmatch(key) else _value(key)} = {_value(value)}" for key, value in settings.items()
    ]


def _value(value: object) -> str:
    if isinstance(value, list | tuple):
        return f"[{', '.join(_value(item) for item in value)}]"
    if isinstance(value, str):
        # A JSON string is a TOML basic string but for DEL, which TOML wants escaped.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, bool | int | float):
        return json.dumps(value)
    raise TypeError(f"{type(value).__name__} cannot be a setting")
