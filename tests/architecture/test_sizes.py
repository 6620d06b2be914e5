"""Small files, small functions: it cannot be retrofitted."""

from __future__ import annotations

import ast
from pathlib import Path
from statistics import median, quantiles

import pytest

from tests.architecture.source import EVERYTHING, PROGRAM, ROOT, files, nodes

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def lines(file: Path) -> int:
    return len((ROOT / file).read_text(encoding="utf-8").splitlines())


def body_lines(function: ast.AST) -> int:
    """Lines of a function's body, without its signature and its docstring."""
    assert isinstance(function, FUNCTIONS)
    first = function.body[0]
    if len(function.body) > 1 and ast.get_docstring(function) is not None:
        first = function.body[1]
    return (function.end_lineno or 0) - first.lineno + 1


@pytest.mark.parametrize("folders", [PROGRAM, ("tests",)], ids=["program", "tests"])
def test_files_are_small(folders: tuple[str, ...]) -> None:
    sizes = [size for file in files(*folders) if (size := lines(file))]
    assert median(sizes) <= 120
    assert quantiles(sizes, n=10)[-1] <= 300


def test_no_file_has_more_than_500_lines() -> None:
    assert not {str(file): lines(file) for file in files(*EVERYTHING) if lines(file) > 500}
    assert lines(Path("dev")) <= 300


@pytest.mark.parametrize("folders", [PROGRAM, ("tests",)], ids=["program", "tests"])
def test_functions_are_small(folders: tuple[str, ...]) -> None:
    assert median(body_lines(one) for file in files(*folders) for one in nodes(file, *FUNCTIONS)) <= 8
