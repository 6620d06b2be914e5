"""Habits that a reader may rely on everywhere."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.source import PROGRAM, called, files, nodes

OWNERSHIP = {"owner", "epoch", "owner_epoch"}


def writes_owner(file: Path) -> bool:
    """Whether a file gives the owner's columns a new value: `.values(owner=…)`, a `SET owner` in SQL text."""
    for node in nodes(file, ast.Call, ast.Constant):
        if isinstance(node, ast.Constant):
            if isinstance(node.value, str) and "SET OWNER" in node.value.upper():
                return True
        elif called(node) == "values" and OWNERSHIP & set(named_values(node)):
            return True
    return False


def named_values(call: ast.AST) -> list[str]:
    """The names that a call to `values` sets to anything but None."""
    assert isinstance(call, ast.Call)
    pairs: list[tuple[object, ast.expr]] = [(word.arg, word.value) for word in call.keywords]
    for table in (one for one in call.args if isinstance(one, ast.Dict)):
        pairs += [
            (getattr(key, "value", None), value) for key, value in zip(table.keys, table.values, strict=True)
        ]
    return [
        str(name) for name, value in pairs if not (isinstance(value, ast.Constant) and value.value is None)
    ]


def test_only_the_claim_module_of_the_store_changes_who_owns_a_case() -> None:
    writers = [file for file in files(*PROGRAM) if writes_owner(file)]
    assert not [
        str(file) for file in writers if not (file.parts[1] == "store" and file.stem.startswith("claim"))
    ]


def test_only_the_command_line_prints() -> None:
    printers = [file for file in files(*PROGRAM) for node in nodes(file, ast.Call) if called(node) == "print"]
    assert not [str(file) for file in printers if not file.parts[1].startswith("cli")]


def own_calls(function: ast.AST) -> Iterator[ast.Call]:
    """Calls in a function's own body; a function inside it is a stand-in, which may be slow on purpose."""
    for child in ast.iter_child_nodes(function):
        if isinstance(child, ast.Call):
            yield child
        if not isinstance(child, ast.FunctionDef | ast.Lambda):
            yield from own_calls(child)


def test_nothing_waits_for_a_fixed_time_in_a_test() -> None:
    sleepers = [
        f"{file}:{call.lineno}"
        for file in files("tests")
        for function in nodes(file, ast.FunctionDef)
        if isinstance(function, ast.FunctionDef) and function.name.startswith("test_")
        for call in own_calls(function)
        if called(call) in {"sleep", "qWait"}
    ]
    assert not sleepers


def test_nothing_looks_the_application_up() -> None:
    strays = [
        f"{file}:{node.lineno}"
        for file in files("agent_desk/ui")
        if file != Path("agent_desk/ui/app.py")  # it makes the application, unless a test has done so
        for node in nodes(file, ast.Call)
        if isinstance(node, ast.Call)
        and ast.unparse(node.func).endswith(("Application.instance", "app.instance"))
    ]
    assert not strays


def test_domain_objects_are_frozen_and_slotted() -> None:
    loose = [
        f"{file}:{node.name}"
        for file in files("agent_desk/domain")
        for node in nodes(file, ast.ClassDef)
        if isinstance(node, ast.ClassDef)
        for decorator in node.decorator_list
        if "dataclass" in (text := ast.unparse(decorator))
        if not ("frozen=True" in text and "slots=True" in text)
    ]
    assert not loose


def test_every_module_of_the_program_says_what_it_is() -> None:
    silent = [
        file for file in files(*PROGRAM) if file.name != "__init__.py" and not ast.get_docstring(_tree(file))
    ]
    assert not [str(file) for file in silent]


def _tree(file: Path) -> ast.Module:
    return next(node for node in nodes(file, ast.Module) if isinstance(node, ast.Module))
