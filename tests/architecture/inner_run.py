"""Runs pytest inside a test, on a planted file and under the guards of this project."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.architecture.source import ROOT
from tests.servers.processes import FOLDER


def inner_pytest(folder: Path, text: str, *options: str, **variables: str) -> str:
    """Plant `text` as a test file in `folder`, run it, and return what pytest said."""
    planted = folder / "test_planted.py"
    planted.write_text(text)
    guards = [word for name in ("qt", "network", "leaks") for word in ("-p", f"tests.guards.{name}")]
    quiet = ["-p", "no:randomly", "-p", "no:cacheprovider"]
    place = ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(ROOT)]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *place, *quiet, *guards, *options, str(planted)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env=child_environment() | variables,
    )
    return done.stdout + done.stderr


def child_environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", FOLDER))}
