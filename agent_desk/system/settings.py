"""The desktop's settings: who works here, where the store is, how the window looks.

A TOML file in the user's configuration folder. A value that cannot be used is left out with a warning,
never a
crash: the window opens with the default instead.
"""

from __future__ import annotations

import getpass
import json
import os
import tomllib
from dataclasses import asdict, fields, replace
from itertools import count
from math import isfinite
from types import MappingProxyType
from typing import TYPE_CHECKING

from agent_desk.domain.quick import dataclass
from agent_desk.domain.regions import REGIONS
from agent_desk.domain.sentence import Sentence, in_turn
from agent_desk.system.paths import private_folder
from agent_desk.system.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence
    from pathlib import Path

    Choices = Mapping[str, Sequence[object]]

FILE = "settings.toml"


@dataclass(frozen=True, slots=True)
class Settings:
    """``store`` is an address as ``sqlite:///PATH`` or ``postgresql://…``; empty means this desktop's own
    file.

    ``agent`` is the login that owns cases, ``department`` the id of the department they work in; ``region``
    the ISO 3166 country of telephone numbers without a prefix. ``relay`` is HOST:PORT of the team's relay, if
    it has one, ``relay_authorities`` a file of certificates to trust for it instead of the system's.
    """

    agent: str = ""
    store: str = ""
    region: str = "LV"
    theme: str = "light"
    language: str = "en"
    scale: float = 1.0
    department: str = ""
    relay: str = ""
    relay_authorities: str = ""

    @property
    def login(self) -> str:
        """The agent, by default the name at the operating system."""
        return self.agent or getpass.getuser()

    def store_address(self, data: Path) -> str:
        """The team's store, or this desktop's own file in the folder ``data``, which is made if need be."""
        return self.store or f"sqlite:///{private_folder(data) / 'store.sqlite'}"


def is_team_store(address: str) -> bool:
    """Whether an address is a database server's, which a team shares, and not a desktop's own file."""
    return not address.startswith("sqlite")


def read_settings(
    folder: Path, environment: Mapping[str, str] = os.environ, choices: Choices = MappingProxyType({})
) -> tuple[Settings, tuple[str, ...]]:
    """The settings of a folder with ``AGENT_DESK_…`` variables over them, and a sentence for each bad value.

    ``choices`` are the words that a setting may be, or the numbers between the least and the greatest of
    which it may lie.
    """
    try:
        table = tomllib.loads((folder / FILE).read_text("utf-8"))
        broken: tuple[str, ...] = ()
    except FileNotFoundError:
        table, broken = {}, ()
    except (OSError, ValueError) as problem:
        table = {}
        broken = (
            Sentence(
                "{file} cannot be read ({problem}); the defaults are used. Correct the file.",
                file=folder / FILE,
                problem=problem,
            ),
        )
    named = {field.name: environment.get(f"AGENT_DESK_{field.name.upper()}") for field in fields(Settings)}
    given = {name: value for name, value in named.items() if value is not None}
    settings, warnings = _settings({**table, **given}, choices)
    return settings, (*broken, *warnings)


def write_settings(folder: Path, settings: Settings) -> None:
    """Replace the file whole; one with something that could not be used is kept beside it first."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if read_settings(folder, {})[1]:
        (folder / FILE).replace(_free(folder))
    lines = [
        f"{name} = {json.dumps(value, ensure_ascii=False)}\n" for name, value in asdict(settings).items()
    ]
    write_whole(folder / FILE, "".join(lines).encode())


def _free(folder: Path) -> Path:
    names = (folder / f"{FILE}.unused-{number}" for number in count(1))
    return next(path for path in names if not path.exists())


def _settings(table: Mapping[str, object], choices: Choices) -> tuple[Settings, tuple[str, ...]]:
    settings, warnings = Settings(), []
    for name, value in table.items():
        default = getattr(Settings(), name, None)
        try:
            settings = replace(settings, **{name: _read(name, default, value, choices.get(name, ()))})  # type: ignore[arg-type]
        except (TypeError, ValueError):
            warnings.append(in_turn(_left_out(name, value, default), _remedy(name, choices.get(name, ()))))
    return settings, tuple(warnings)


def _read(name: str, default: object, value: object, choices: Sequence[object]) -> object:
    if isinstance(default, float) and isinstance(value, (str, int, float)):
        return _number(float(value), choices)
    if not isinstance(default, str) or not isinstance(value, str):
        raise TypeError
    if name == "region":
        return _one_of(value.strip().upper(), REGIONS)
    return _one_of(value.strip().casefold(), choices) if choices else value


def _number(value: float, choices: Sequence[object]) -> float:
    bounds = [choice for choice in choices if isinstance(choice, float)]
    if not isfinite(value) or (bounds and not min(bounds) <= value <= max(bounds)):
        raise ValueError
    return value


def _one_of(value: str, known: Container[object]) -> str:
    if value not in known:
        raise ValueError
    return value


def _left_out(name: str, value: object, default: object) -> str:
    if default is None:
        return Sentence("There is no setting {name}; it is left out.", name=name)
    if default == "":
        return Sentence("The setting {name} cannot be {value}; it is left out.", name=name, value=repr(value))
    return Sentence(
        "The setting {name} cannot be {value}; {default} is used.",
        name=name,
        value=repr(value),
        default=default,
    )


def _remedy(name: str, choices: Sequence[object]) -> str:
    if name == "region":
        return Sentence("Write a country's two letters in {file}, such as LV.", file=FILE)
    numbers = [choice for choice in choices if isinstance(choice, float)]
    if numbers:
        return Sentence(
            "Write a number from {least} to {most} in {file}.",
            least=min(numbers),
            most=max(numbers),
            file=FILE,
        )
    if choices:
        return Sentence("Write one of {known} in {file}.", known=", ".join(map(str, choices)), file=FILE)
    return Sentence("Correct it in {file}.", file=FILE)
