"""What reaches the window is a sentence that the window can say in its own language."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Set
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "agent_desk"
_FLOORS = ("application", "backends", "domain", "sdk", "store", "system", "bootstrap")
_COMMAND_LINE = {
    "store/copies.py",
    "bootstrap/knowledge.py",
    "bootstrap/machine_articles.py",
    "bootstrap/own_settings.py",
    "bootstrap/demo.py",
}
"""What these say is read in a terminal only."""
_ROOTS = {"StoreProblem", "PluginError", "ManifestProblem", "ConnectionsProblem", "PolicyProblem"}
_DOORS = {"ProblemArose", "NoteStateChanged", "Fault", "Plan", "ConnectionHealth"}
FILES = sorted(
    file
    for floor in _FLOORS
    for file in (ROOT / floor).rglob("*.py")
    if str(file.relative_to(ROOT)) not in _COMMAND_LINE and "testing" not in file.parts
)


@cache
def _problems() -> frozenset[str]:
    """The classes that carry a sentence and a remedy, whatever they derive from."""
    classes = [
        one
        for file in FILES
        for one in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(one, ast.ClassDef)
    ]
    known = set(_ROOTS)
    for _ in range(3):
        known |= {one.name for one in classes if {_name(base) for base in one.bases} & known}
    return frozenset(known)


def _name(node: ast.AST) -> str:
    return node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")


def _bare(value: ast.expr | None, bound: dict[str, list[ast.expr]]) -> Iterator[ast.expr]:
    """Texts within ``value`` that no Sentence holds; names are looked up in the module."""
    match value:
        case ast.JoinedStr():
            yield value
        case ast.Constant(value=str(text)) if re.search(r"[A-Za-z]{2}", text):
            yield value
        case ast.Name(id=name):
            for other in bound.pop(name, []):
                yield from _bare(other, bound)
        case ast.IfExp() | ast.BoolOp() | ast.BinOp():
            for part in ast.iter_child_nodes(value):
                if isinstance(part, ast.expr):
                    yield from _bare(part, bound)


def _bound(module: ast.Module) -> dict[str, list[ast.expr]]:
    bound: dict[str, list[ast.expr]] = {}
    for node in ast.walk(module):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                bound.setdefault(_name(target), []).append(node.value)
    return bound


def bare_texts(source: str, doors: Set[str]) -> list[str]:
    """Where a text goes through a door without being a sentence."""
    module = ast.parse(source)
    bound = _bound(module)
    calls = [node for node in ast.walk(module) if isinstance(node, ast.Call) and _name(node.func) in doors]
    found: list[str] = []
    for call in calls:
        first = 2 if _name(call.func) == "NoteStateChanged" else 0  # after its context and state
        said = [
            *call.args[first:],
            *(word.value for word in call.keywords if word.arg in ("message", "remedy")),
        ]
        for value in said:
            found += [f"line {text.lineno}: {ast.unparse(text)}" for text in _bare(value, dict(bound))]
    return found


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_what_is_said_to_the_window_is_a_sentence(file: Path) -> None:
    assert bare_texts(file.read_text("utf-8"), _problems() | _DOORS) == []


def test_every_sentence_stands_there_as_one_literal() -> None:
    """Its template is what translations are found by."""
    for file in FILES:
        for call in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(call, ast.Call) and _name(call.func) == "Sentence" and file.name != "sentence.py":
                assert isinstance(call.args[0], ast.Constant), f"{file.name}: {ast.unparse(call)}"


@pytest.mark.parametrize(
    "planted",
    [
        'ProblemArose("The queue is empty.")',
        'StaleCase(f"{number} changed.", Sentence("Look again."))',
        'words = "It is gone."\nraise Rejected(words)',
        'Conflict(Sentence("Taken."), remedy="Look again.")',
        'StoreProblem(Sentence("Gone.") if gone else "There.")',
    ],
)
def test_a_bare_text_is_found(planted: str) -> None:
    assert bare_texts(planted, _problems() | _DOORS)


def test_a_sentence_is_not() -> None:
    sound = (
        'words = Sentence("{n} are gone.", n=n)\nProblemArose(words, Sentence("Look again."), act="own_case")'
    )
    assert bare_texts(sound, _DOORS) == []
