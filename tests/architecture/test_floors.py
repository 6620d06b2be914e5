"""The floors of the house, and the one home of each library."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

import pytest

from tests.architecture.source import PROGRAM, ROOT, files, imported, verdicts

FLOORS = {
    "domain": set[str](),
    "sdk": {"domain"},
    "application": {"domain", "sdk"},
    "ui": {"domain", "sdk", "application"},
    "store": {"domain", "sdk", "application"},
    "search": {"domain", "sdk", "application"},
    "backends": {"domain", "sdk", "application"},
    "system": {"domain", "sdk", "application"},
}
CONTRACTS = [
    contract["name"]
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
]
HOMES = {
    "PySide6": "agent_desk/ui",
    "shiboken6": "agent_desk/ui",
    "alembic": "agent_desk/store",
    "keyring": "agent_desk/system",
    "markdown_it": "agent_desk/ui/text.py",
    "nh3": "agent_desk/ui/text.py",
    "numpy": "agent_desk/search",
    "phonenumbers": "agent_desk/domain",
    "platformdirs": "agent_desk/system",
    "psycopg": "agent_desk/store",
    "rapidfuzz": "agent_desk/search",
    "requests": "agent_desk/sdk/http.py",
    "urllib3": "agent_desk/sdk/http.py",
    "sqlalchemy": "agent_desk/store",
}


def libraries(file: Path) -> set[str]:
    names = {name.partition(".")[0] for name in imported(file)}
    return names - set(sys.stdlib_module_names) - {"agent_desk", "plugins", "tests", "__future__"}


def rooms(file: Path) -> set[str]:
    """The floors of the house that a file imports."""
    parts = [name.split(".") for name in imported(file) if name.startswith("agent_desk.")]
    return {part[1] for part in parts}


@pytest.fixture(scope="module")
def said() -> dict[str, str]:
    return verdicts()


@pytest.mark.parametrize("contract", CONTRACTS)
def test_the_import_contract_is_kept(said: dict[str, str], contract: str) -> None:
    assert said[contract] == "KEPT"


@pytest.mark.parametrize("floor", FLOORS)
def test_each_floor_imports_only_the_floors_below_it(floor: str) -> None:
    allowed = FLOORS[floor] | {floor}
    strays = {str(file): rooms(file) - allowed for file in files(f"agent_desk/{floor}")}
    assert not {file: names for file, names in strays.items() if names}


def test_the_domain_knows_only_the_standard_library_and_phonenumbers() -> None:
    assert set().union(*(libraries(file) for file in files("agent_desk/domain"))) <= {"phonenumbers"}


def test_the_sdk_knows_only_the_standard_library_and_requests_in_its_http_module() -> None:
    used = {file.name: libraries(file) for file in files("agent_desk/sdk") if "testing" not in file.parts}
    assert used.pop("http.py") <= {"requests", "urllib3"}
    assert not {name: found for name, found in used.items() if found}


def test_the_application_knows_only_the_standard_library() -> None:
    assert not set().union(*(libraries(file) for file in files("agent_desk/application")))


def test_each_library_has_one_home() -> None:
    strays = [
        f"{file} uses {name}, whose home is {HOMES.get(name, 'nowhere yet: name one')}"
        for file in files("agent_desk")
        for name in libraries(file) - {"pytest"}
        if name not in HOMES or not str(file).startswith(HOMES[name])
    ]
    assert not strays


def test_only_the_authors_kit_knows_pytest() -> None:
    users = [file for file in files(*PROGRAM) if "pytest" in libraries(file)]
    assert not [file for file in users if file.parts[:3] != ("agent_desk", "sdk", "testing")]


def test_a_plugin_sees_the_sdk_and_the_domain_and_nothing_else_of_agent_desk() -> None:
    strays = {str(file): rooms(file) - {"sdk", "domain"} for file in files("plugins")}
    assert not {file: names for file, names in strays.items() if names}


def test_no_plugin_sees_another_plugin() -> None:
    strays = [
        f"{file} imports {name}"
        for file in files("plugins")
        for name in imported(file)
        if name.startswith("plugins.") and name.split(".")[1] != file.parts[1]
    ]
    assert not strays


def test_a_plugin_ships_no_widgets() -> None:
    assert not [file for file in files("plugins") if "PySide6" in libraries(file)]


def test_the_program_does_not_see_its_tests() -> None:
    assert not [
        file for file in files(*PROGRAM) for name in imported(file) if name.partition(".")[0] == "tests"
    ]
