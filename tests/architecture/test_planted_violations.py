"""A rule that cannot fail is no rule: break each one in a copy of the house, and see it caught."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.architecture.source import ROOT, verdicts
from tests.architecture.test_floors import CONTRACTS

PLANTED = {
    "agent_desk/domain/planted.py": "import sqlalchemy\nimport requests\n",
    "agent_desk/store/planted.py": "import agent_desk.ui\nimport PySide6\n",
    "agent_desk/search/planted.py": "import keyring\nimport phonenumbers\n",
    "agent_desk/sdk/planted.py": "import rapidfuzz\n",
    "agent_desk/application/planted.py": "import plugins.planted\nimport nh3\n",
    "plugins/planted/__init__.py": "import agent_desk.store\n",
}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the house."""
    copy = tmp_path_factory.mktemp("house")
    for folder in ("agent_desk", "plugins"):
        shutil.copytree(ROOT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", copy)
    return copy


@pytest.fixture(scope="module")
def said(house: Path) -> dict[str, str]:
    """What the contracts say of the house with every violation planted."""
    for name, text in PLANTED.items():
        (house / name).parent.mkdir(exist_ok=True)
        (house / name).write_text(text)
    return verdicts(house)


@pytest.mark.parametrize("contract", CONTRACTS)
def test_a_planted_violation_of_the_contract_is_caught(said: dict[str, str], contract: str) -> None:
    assert said[contract] == "BROKEN"


def test_a_new_room_that_no_floor_names_is_caught(tmp_path: Path, house: Path) -> None:
    copy = tmp_path / "house"
    shutil.copytree(house, copy)
    for name in PLANTED:
        (copy / name).unlink(missing_ok=True)
    (copy / "agent_desk" / "annexe.py").touch()
    broken = [name for name, verdict in verdicts(copy).items() if verdict == "BROKEN"]
    assert broken == [CONTRACTS[0]]
