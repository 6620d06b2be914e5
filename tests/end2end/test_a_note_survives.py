"""What an agent typed a second ago, note or half-written sheet, is there again after a kill."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(("what", "after"), [("", 0.4), ("", 1.1), ("_sheet", 0.7)])
def test_what_was_typed_survives_kill_9(tmp_path: Path, what: str, after: float) -> None:
    environment = {**os.environ, "AGENT_DESK_HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.end2end.typing_agent"]
    with subprocess.Popen([*command, f"type{what}", str(tmp_path)], env=environment, cwd=ROOT) as program:
        wait_for(tmp_path / "typed", program)
        with pytest.raises(subprocess.TimeoutExpired):
            program.wait(timeout=after)
        program.kill()
    typed = (tmp_path / "typed").read_text("utf-8")
    look = [*command, f"look{what}", str(tmp_path)]
    subprocess.run(look, env=environment, cwd=ROOT, timeout=90, check=True)
    restored = (tmp_path / "restored").read_text("utf-8")
    assert restored.startswith(typed)
    assert len(typed) > 10


def wait_for(path: Path, program: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + 60
    while not path.exists():
        assert time.monotonic() < end, "nothing was typed"
        try:
            code = program.wait(timeout=0.1)
        except subprocess.TimeoutExpired:
            continue
        pytest.fail(f"the program ended with {code}")
