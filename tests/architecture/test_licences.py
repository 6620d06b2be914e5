"""What we ship and what we stand on may be used together."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata

from tests.architecture.source import EVERYTHING, ROOT, files

LOCK = ROOT / "requirements.lock"
STRONG_COPYLEFT = re.compile(r"\b(AGPL|Affero|GPL-?[23]|GNU General Public|GPLv[23])", re.IGNORECASE)
LESSER = re.compile(r"\b(LGPL|Lesser General Public)", re.IGNORECASE)


def names(lock: str) -> list[str]:
    return re.findall(r"^([A-Za-z0-9._-]+)==", lock, re.MULTILINE)


def licence(name: str) -> str:
    """What the installed package says of its licence; empty when it is for another platform."""
    try:
        facts = metadata(name)
    except PackageNotFoundError:
        return ""
    classifiers = [text for text in facts.get_all("Classifier") or [] if text.startswith("License")]
    return " ".join([_word(facts, "License-Expression"), _word(facts, "License")[:200], *classifiers])


def _word(facts: PackageMetadata, name: str) -> str:
    return str(facts[name]) if name in facts else ""


def test_the_project_is_under_the_apache_licence() -> None:
    text = (ROOT / "LICENSE").read_text()
    assert "Apache License" in text
    assert "Version 2.0, January 2004" in text
    assert "END OF TERMS AND CONDITIONS" in text
    assert 'license = "Apache-2.0"' in (ROOT / "pyproject.toml").read_text()


def test_nothing_we_ship_is_under_the_gpl_alone() -> None:
    found = {name: licence(name) for name in names(LOCK.read_text())}
    assert not {
        name: text for name, text in found.items() if STRONG_COPYLEFT.search(text) and not LESSER.search(text)
    }


def test_no_file_carries_a_foreign_licence() -> None:
    marks = re.compile(
        r"GNU (Lesser |Affero )?General Public License|SPDX-License-Identifier: (?!Apache-2.0)"
    )
    own = ROOT / "tests" / "architecture" / "test_licences.py"
    texts = (
        (file, (ROOT / file).read_text(encoding="utf-8")) for file in files(*EVERYTHING) if ROOT / file != own
    )
    assert not [str(file) for file, text in texts if marks.search(text)]


def test_the_lock_files_pin_by_hash_and_name_no_address() -> None:
    for lock in sorted(ROOT.glob("requirements*.lock")):
        text = lock.read_text()
        assert "://" not in text, lock.name
        pinned = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]
        assert pinned
        assert not [entry.splitlines()[0] for entry in pinned if "--hash=sha256:" not in entry]


def test_every_dependency_of_the_project_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    groups = project["dependency-groups"]
    wanted = {
        "requirements.lock": [*project["project"]["dependencies"], *groups["build"]],
        "requirements-dev.lock": [*project["project"]["dependencies"], *groups["build"], *groups["dev"]],
        "requirements-bench.lock": [*groups["build"], *groups["dev"], *groups["bench"]],
    }
    for lock, requirements in wanted.items():
        locked = {normal(name) for name in names((ROOT / lock).read_text())}
        asked = {normal(name) for one in requirements for name in re.findall(r"^[A-Za-z0-9._-]+", one)}
        assert not asked - locked, f"{lock}: run ./dev lock"


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_the_qt_that_loses_references_cannot_be_locked() -> None:
    assert "pyside6-essentials==6.11.3" in LOCK.read_text().lower()
