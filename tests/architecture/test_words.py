"""One word, one meaning: names that the glossary turned down are not used."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.source import PROGRAM, files, nodes

NO_NAME = {
    "interaction": "contact",
    "kudos": "praise",
    "memo": "note",
    "macro": "action",
    "sentiment": "signal",
    "escalation": "handoff",
    "reminder": "promise",
    "callback_promise": "promise",
}
NO_CLASS = {
    "Manager",
    "Helper",
    "Util",
    "Utils",
    "Profile",
    "Merge",
    "Hit",
    "Integration",
    "Interaction",
    "Memo",
}
NO_MODULE = {"utils", "util", "helpers", "helper", "managers", "manager", "common", "misc", "tools", "base"}


def names(file: Path) -> Iterator[str]:
    """Every name that a file gives to something of its own."""
    for node in nodes(file, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.arg, ast.Name):
        if isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.Name):
            if isinstance(node.ctx, ast.Store):
                yield node.id
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.name


def test_no_name_uses_a_word_that_the_glossary_turned_down() -> None:
    found = {
        f"{file}: {name}: say {NO_NAME[word]}"
        for file in files(*PROGRAM)
        for name in names(file)
        for word in set(re.split(r"_|(?<=[a-z])(?=[A-Z])", name.lower())) & set(NO_NAME)
    }
    assert not found


def test_no_class_is_a_manager_or_a_helper() -> None:
    found = [
        f"{file}: {node.name}"
        for file in files(*PROGRAM)
        for node in nodes(file, ast.ClassDef)
        if isinstance(node, ast.ClassDef) and set(re.findall(r"[A-Z][a-z]+", node.name)) & NO_CLASS
    ]
    assert not found


def test_no_module_is_a_drawer_for_everything() -> None:
    assert not [str(file) for file in files(*PROGRAM, "tests") if {file.stem, *file.parts[:-1]} & NO_MODULE]


def test_use_cases_are_verbs_and_fakes_say_that_they_are_fakes() -> None:
    fakes = [
        f"{file}: {node.name}"
        for file in files("tests/fakes")
        for node in nodes(file, ast.ClassDef)
        if isinstance(node, ast.ClassDef) and not node.name.lstrip("_").startswith("Fake")
    ]
    assert not fakes
