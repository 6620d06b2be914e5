"""Documents are checked like code: their links lead somewhere, and they name what is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.architecture.source import ROOT

LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)\s#]+)[^)]*\)")
DOCUMENTS = sorted(
    path.relative_to(ROOT)
    for path in [*ROOT.glob("*.md"), *(ROOT / "agent_desk").rglob("*.md"), *ROOT.glob("p*/README.md")]
    if "sample_company" not in path.parts
)


@pytest.mark.parametrize("document", DOCUMENTS, ids=str)
def test_every_relative_link_leads_to_a_file_that_exists(document: Path) -> None:
    targets = LINK.findall((ROOT / document).read_text(encoding="utf-8"))
    assert not [target for target in targets if not (ROOT / document.parent / target).exists()]


def test_every_floor_is_named_in_the_architecture() -> None:
    told = (ROOT / "agent_desk" / "README.md").read_text(encoding="utf-8")
    floors = [path.name for path in (ROOT / "agent_desk").iterdir() if (path / "__init__.py").exists()]
    assert not [floor for floor in floors if f"`{floor}`" not in told]


def test_every_plugin_is_named_in_the_authors_guide() -> None:
    told = (ROOT / "plugins" / "README.md").read_text(encoding="utf-8")
    shipped = [manifest.parent.name for manifest in (ROOT / "plugins").glob("*/plugin.toml")]
    assert not [name for name in shipped if name not in told]


def test_decisions_are_numbered_and_each_says_question_decision_reason_and_what_was_rejected() -> None:
    text = (ROOT / "agent_desk" / "DECISIONS.md").read_text(encoding="utf-8")
    entries = re.split(r"^## ", text, flags=re.MULTILINE)[1:]
    numbers = [int(entry.split(".")[0]) for entry in entries]
    assert numbers == list(range(1, len(entries) + 1))
    parts = ("**Question.**", "**Decision.**", "**Reason.**", "**Rejected.**")
    assert not [entry.splitlines()[0] for entry in entries if not all(part in entry for part in parts)]


def test_the_change_log_has_an_entry_for_the_version() -> None:
    version = re.search(r'^version = "([^"]+)"', (ROOT / "pyproject.toml").read_text(), re.MULTILINE)
    assert version
    log = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## [Unreleased]" in log or f"## [{version[1]}]" in log


def test_the_readme_names_the_two_commands() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "./dev demo" in text
    assert "./dev test" in text
