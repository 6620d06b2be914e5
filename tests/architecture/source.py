"""The program's own source, read once, for the tests of its architecture."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ("agent_desk", "plugins")
EVERYTHING = (*PROGRAM, "tests", "packaging")


@cache
def files(*folders: str, ending: str = ".py") -> tuple[Path, ...]:
    """Files of these folders, as paths from the root of the repository."""
    found = (path for folder in folders for path in (ROOT / folder).rglob(f"*{ending}"))
    return tuple(sorted(path.relative_to(ROOT) for path in found if "__pycache__" not in path.parts))


@cache
def tree(file: Path) -> ast.Module:
    return ast.parse((ROOT / file).read_text(encoding="utf-8"), str(file))


def nodes(file: Path, *kinds: type[ast.AST]) -> Iterator[ast.AST]:
    return (node for node in ast.walk(tree(file)) if isinstance(node, kinds))


def imported(file: Path) -> set[str]:
    """Full names of the modules that a file imports, relative ones made absolute."""
    found = set()
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            package = list(file.parts[: len(file.parts) - node.level]) if node.level else []
            found.add(".".join([*package, node.module or ""]).rstrip("."))
    return found


def called(node: ast.AST) -> str:
    """The last word of what a call calls: `setText` of `self.name.setText(…)`; empty for anything else."""
    if not isinstance(node, ast.Call):
        return ""
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def verdicts(root: Path = ROOT) -> dict[str, str]:
    """What import-linter says of the tree at `root`: the contract's name, and KEPT or BROKEN."""
    command = "from importlinter.cli import lint_imports_command as check; check()"
    done = subprocess.run(
        [sys.executable, "-c", command, "--no-logo", "--no-cache"],
        cwd=root,
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(root), "COLUMNS": "400", "PATH": ""},
    )
    lines = [line.partition(" (")[0].rstrip().rpartition(" ") for line in done.stdout.splitlines()]
    found = {name: verdict for name, _, verdict in lines if verdict in {"KEPT", "BROKEN"}}
    if not found:
        raise RuntimeError(done.stdout + done.stderr)
    return found
