"""The file of configured connections: which plugin, which settings, no secrets."""

from __future__ import annotations

import re
import tomllib
from dataclasses import field
from typing import TYPE_CHECKING, Any

from agent_desk.application.connections import ConfiguredConnection
from agent_desk.domain.quick import dataclass
from agent_desk.domain.sentence import Sentence
from agent_desk.system.toml_text import lines_of, value_of
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


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An entry that cannot be used, as it stands in the file, and why; the others are used all the same."""

    entry: Any
    message: str
    remedy: str

    @property
    def name(self) -> str:
        """What it is called there, if it is."""
        told = (self.entry.get(field) for field in ("title", "id")) if isinstance(self.entry, dict) else ()
        return next((one for one in told if isinstance(one, str) and one.strip()), "?")


@dataclass(frozen=True, slots=True)
class ConnectionsFile:
    """What stands in the file, in its order; ``others`` is what is no connection, ``wrong`` tells of it."""

    entries: tuple[ConfiguredConnection | LeftOut, ...] = ()
    others: Mapping[str, object] = field(default_factory=dict)
    wrong: tuple[tuple[str, str], ...] = ()

    @property
    def usable(self) -> tuple[ConfiguredConnection, ...]:
        """The connections."""
        return tuple(one for one in self.entries if isinstance(one, ConfiguredConnection))

    @property
    def problems(self) -> tuple[tuple[str, str], ...]:
        """A sentence and a remedy for whatever cannot be used."""
        bad = ((one.message, one.remedy) for one in self.entries if isinstance(one, LeftOut))
        return (*self.wrong, *bad)

    def ids(self) -> set[str]:
        """The ids that are taken, by what cannot be used, too."""
        entries = (one.entry for one in self.entries if isinstance(one, LeftOut))
        bad = {str(entry.get("id")) for entry in entries if isinstance(entry, dict)}
        return bad | {one.id for one in self.usable}


def read_connections(path: Path) -> ConnectionsFile:
    """What is configured, nothing without a file; raises ConnectionsProblem if all of it is unreadable."""
    table = _table(path)
    entries = table.pop("connection", [])
    if not isinstance(entries, list):
        raise ConnectionsProblem(
            Sentence("{path}: a connection does not begin with [[connection]]; none is used.", path=path),
            Sentence("Begin each with [[connection]], in two brackets, and start Agent Desk again."),
        )
    found: list[ConfiguredConnection | LeftOut] = []
    for entry in entries:
        found.append(_read(entry, found, path))
    return ConnectionsFile(tuple(found), table, _of_others(table, path))


def _table(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise ConnectionsProblem(
            Sentence(
                "{path} cannot be read: {problem}. No connection is used.",
                path=path,
                problem=str(problem).rstrip("."),
            ),
            Sentence("Correct the file and start Agent Desk again."),
        ) from None


def _of_others(table: Mapping[str, object], path: Path) -> tuple[tuple[str, str], ...]:
    if not table:
        return ()
    others = ", ".join(sorted(table))
    return (
        (
            Sentence("{path} has something other than [[connection]]: {others}.", path=path, others=others),
            Sentence("If it is a connection, begin it with [[connection]]. The other connections are used."),
        ),
    )


def write_connections(
    path: Path, entries: Iterable[ConfiguredConnection | LeftOut], others: Mapping[str, object] | None = None
) -> None:
    """Replace the file in one step; raises OSError and then leaves it as it was.

    What cannot be used is written as it was: whoever made it may still want to correct it.
    """
    tables = [_written(one) for one in entries]
    if all(isinstance(table, dict) for table in tables):
        body = [_section(table) for table in tables]
    else:
        lines = [f"  {value_of(table)},\n" for table in tables]
        body = ["".join(["connection = [\n", *lines, "]\n"])]
    head = [_HEAD, *(f"{line}\n" for line in lines_of(others or {}))]
    write_whole(path, "\n".join([*head, *body]).encode())


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


def _read(
    entry: Any, before: Iterable[ConfiguredConnection | LeftOut], path: Path
) -> ConfiguredConnection | LeftOut:
    try:
        found = _connection(entry, path)
    except ConnectionsProblem as problem:
        return LeftOut(entry, problem.message, problem.remedy)
    if any(isinstance(one, ConfiguredConnection) and one.id == found.id for one in before):
        return LeftOut(
            entry,
            Sentence("{path} has two connections with the id {twice}.", path=path, twice=found.id),
            Sentence("Rename one and start Agent Desk again. Until then the first is used."),
        )
    return found


def _connection(entry: Any, path: Path) -> ConfiguredConnection:
    if not isinstance(entry, dict):
        raise _bad(Sentence("{path} has a connection that is no table.", path=path))
    name = str(entry.get("id", "?"))[:40]
    _check_fields(entry, name, path)
    if not _ID.fullmatch(entry["id"]):
        raise _bad(
            Sentence("{path}: the id {name} must be small letters, digits, - and _.", path=path, name=name)
        )
    settings, disabled = entry.get("settings", {}), entry.get("disabled", False)
    if not isinstance(settings, dict) or not isinstance(disabled, bool):
        raise _bad(
            Sentence(
                "{path}: connection {name} has settings or a switch of the wrong kind.", path=path, name=name
            )
        )
    return ConfiguredConnection(entry["id"], entry["title"], entry["plugin"], settings, disabled)


def _check_fields(entry: Mapping[str, object], name: str, path: Path) -> None:
    for unknown in sorted(set(entry) - _FIELDS):
        raise ConnectionsProblem(
            Sentence(
                "{path}: connection {name} has an unknown field: {unknown}.",
                path=path,
                name=name,
                unknown=unknown,
            ),
            Sentence(
                "Remove it, or move it below [connection.settings], and start Agent Desk again. "
                "The other connections are used."
            ),
        )
    for needed in ("id", "title", "plugin"):
        value = entry.get(needed)
        if not isinstance(value, str) or not value.strip():
            raise ConnectionsProblem(
                Sentence("{path}: connection {name} lacks its {field}.", path=path, name=name, field=needed),
                Sentence(
                    'Add a line {field} = "…" to it and start Agent Desk again. '
                    "The other connections are used.",
                    field=needed,
                ),
            )


def _bad(message: str) -> ConnectionsProblem:
    return ConnectionsProblem(
        message, Sentence("Correct it and start Agent Desk again. The other connections are used.")
    )


def _written(one: ConfiguredConnection | LeftOut) -> Any:
    if isinstance(one, LeftOut):
        return one.entry
    table: dict[str, object] = {"id": one.id, "title": one.title, "plugin": one.plugin}
    table |= {"disabled": True} if one.disabled else {}
    return table | ({"settings": dict(one.settings)} if one.settings else {})


def _section(table: Mapping[str, Any]) -> str:
    settings = table.get("settings")
    apart = settings if isinstance(settings, dict) and settings else {}
    named = {key: value for key, value in table.items() if key != "settings" or not apart}
    lines = ["[[connection]]", *lines_of(named)]
    lines += ["[connection.settings]", *lines_of(apart)] if apart else []
    return "\n".join(lines) + "\n"
