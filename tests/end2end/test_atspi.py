"""A screen reader in another process finds every control by name, presses one and writes into the note."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.servers.display import virtual_display

HERE = Path(__file__).parent
SYSTEM_PYTHON = "/usr/bin/python3"


def has_pyatspi() -> bool:
    """Whether the system's Python can read AT-SPI (Debian: python3-pyatspi, at-spi2-core)."""
    try:
        asked = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False)
    except OSError:
        return False
    return asked.returncode == 0


@pytest.mark.skipif(not has_pyatspi(), reason="needs Debian's python3-pyatspi and at-spi2-core")
def test_a_screen_reader_reads_and_works_the_window(tmp_path: Path) -> None:
    with virtual_display() as display:
        environment = os.environ | display | {
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_RUNTIME_DIR": str(tmp_path),
            "LC_ALL": "C.UTF-8",
            "PYTHONPATH": str(HERE.parents[1]),
        }  # fmt: skip
        reader = [SYSTEM_PYTHON, str(HERE / "atspi_reader.py")]
        window = [sys.executable, "-m", "tests.end2end.atspi_window"]
        done = subprocess.run(
            ["dbus-run-session", "--", *reader, *window],
            env=environment, cwd=HERE.parents[1], capture_output=True, text=True, timeout=100, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["unnamed"] == []
    assert found["controls"] >= 12
    assert found["owner"] == "Owner: you, since today"
    assert found["note"] == "Bērziņa, кошелёк"
