"""Documents are checked like code: their links lead somewhere, and they name what is there."""

from __future__ import annotations

import argparse
import importlib.machinery
import importlib.util
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_desk.cli import make_parser
from tests.architecture.source import ROOT

LINK = re.compile(r"\]\((?!https?:|mailto:)([^)\s#]*)(?:#([^)\s]+))?\)")
KEY = re.compile(r"\b(?:(?:Ctrl|Shift|Alt)\+)*(?:F\d{1,2}|(?<=\+)(?:[A-Z]|Tab|Enter))\b")
COMMAND = re.compile(r"(?:agent-desk|\./dev run) ([a-z-]+)(?: ([a-z]+(?:-[a-z]+)*))?(.*)")
MODULE = re.compile(r"`([a-z_/]+(?:\d{4}_\w+)?\.py)`")
DOCUMENTS = sorted(
    path.relative_to(ROOT)
    for path in [
        *ROOT.glob("*.md"),
        *(ROOT / "agent_desk").rglob("*.md"),
        *ROOT.glob("p*/README.md"),
        *ROOT.glob("plugins/*/GUIDE.md"),
    ]
    if "sample_company" not in path.parts
)


def text_of(document: Path | str) -> str:
    return (ROOT / document).read_text(encoding="utf-8")


def anchors(document: Path) -> set[str]:
    """The anchors that GitHub makes of a document's headings."""
    headings = re.findall(r"^#+ (.+)$", text_of(document), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def commands(parser: argparse.ArgumentParser, before: str = "") -> Iterator[tuple[str, set[str]]]:
    """Every command of the program with its options."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, inner in action.choices.items():
                words = f"{before} {name}".strip()
                yield words, {option for one in inner._actions for option in one.option_strings}
                yield from commands(inner, words)


def written(text: str) -> Iterator[str]:
    """Commands as a document writes them: in a span of code, or in a line of a block."""
    blocks = re.findall(r"```\w*\n(.*?)```", text, re.DOTALL)
    yield from (line.partition("  #")[0] for block in blocks for line in block.splitlines())
    yield from re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", text, flags=re.DOTALL))


def unknown(line: str, known: dict[str, set[str]]) -> list[str]:
    """The words of a written command that the program does not have."""
    found = COMMAND.search(line)
    if found is None:
        return []
    name = f"{found[1]} {found[2] or ''}".strip()
    within = name if name in known else found[1]
    if within not in known or (
        within == found[1] and found[2] and any(k.startswith(f"{within} ") for k in known)
    ):
        return [line]
    return [option for option in re.findall(r" (--[a-z-]+)", line) if option not in known[within]]


@pytest.mark.parametrize("document", DOCUMENTS, ids=str)
def test_every_relative_link_leads_to_a_file_that_exists(document: Path) -> None:
    targets = [target for target, _ in LINK.findall(text_of(document)) if target]
    assert not [target for target in targets if not (ROOT / document.parent / target).exists()]


@pytest.mark.parametrize("document", DOCUMENTS, ids=str)
def test_every_link_to_a_heading_leads_to_one(document: Path) -> None:
    places = [(target, anchor) for target, anchor in LINK.findall(text_of(document)) if anchor]
    homes = [(document.parent / target if target else document, anchor) for target, anchor in places]
    assert not [anchor for home, anchor in homes if anchor not in anchors(home)]


@pytest.mark.parametrize("document", DOCUMENTS, ids=str)
def test_every_command_that_is_named_exists_with_its_options(document: Path) -> None:
    known = dict(commands(make_parser()))
    assert [word for line in written(text_of(document)) for word in unknown(line, known)] == []


def test_a_planted_command_that_does_not_exist_is_caught() -> None:
    known = dict(commands(make_parser()))
    for line in ("agent-desk dance", "agent-desk store dance X", "agent-desk call 1 --colour red"):
        assert unknown(line, known)


def test_every_command_of_the_development_front_exists() -> None:
    loader = importlib.machinery.SourceFileLoader("dev_front", str(ROOT / "dev"))
    front = importlib.util.module_from_spec(importlib.util.spec_from_loader("dev_front", loader))  # type: ignore[arg-type]
    loader.exec_module(front)
    named = {name for document in DOCUMENTS for name in re.findall(r"\./dev ([a-z-]+)", text_of(document))}
    assert not named - set(front.COMMANDS)


def test_every_key_of_the_readme_is_in_the_table_of_actions() -> None:
    listed = re.findall(r'"((?:(?:(?:Ctrl|Shift|Alt)\+)*\w+ ?)+)"', text_of("agent_desk/ui/action_table.py"))
    table = {key for keys in listed for key in keys.split(" ")}
    named = set(KEY.findall(text_of("README.md")))
    assert {"F8", "Ctrl+Z", "Ctrl+Enter", "F1"} <= named
    assert not named - table


@pytest.mark.parametrize("document", ["agent_desk/README.md", "agent_desk/DECISIONS.md"])
def test_every_module_that_is_named_exists(document: str) -> None:
    named = set(MODULE.findall(text_of(document)))
    homes = (
        ROOT,
        ROOT / "agent_desk",
        ROOT / "agent_desk/application",
        ROOT / "tests/architecture",
    )
    assert named
    assert not [name for name in named if not any((home / name).exists() for home in homes)]


def test_every_library_has_a_home_and_a_reason_in_the_decisions() -> None:
    project = tomllib.loads(text_of("pyproject.toml"))["project"]
    wanted = {re.split(r"[<>=~ ]", line)[0] for line in project["dependencies"]}
    told = set(re.findall(r"^\| `([^`]+)` \|", text_of("agent_desk/DECISIONS.md"), re.MULTILINE))
    assert told == wanted


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
