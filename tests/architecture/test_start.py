"""What a quick start must not import: the figures are in ``./dev bench --only start``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_HEAVY = (
    "sqlalchemy",
    "alembic",
    "psycopg",
    "numpy",
    "rapidfuzz",
    "requests",
    "markdown_it",
    "nh3",
    "asyncio",
    "subprocess",
    "uuid",
    "argparse",
)
_FOR_OTHER_STORES = ("alembic", "asyncio", "importlib.metadata", "psycopg", "sqlalchemy.dialects.postgresql")
_PROGRAM = """
import sys
from pathlib import Path
from agent_desk.bootstrap.program import Place, Program
from agent_desk.bootstrap.switchable import SwitchableBackends
import agent_desk.bootstrap.window
import agent_desk.ui.app

class Nobody:
    def publish(self, *events): ...

home = Path(sys.argv[1])
place = Place("anna", f"sqlite:///{home / 'store.sqlite'}", home, home)
program = Program(place, SwitchableBackends(None), Nobody())
"""
_BEGUN = "program._parts(); program._open_drafts()"
_STORE_OPENED = "program.store.close()"


def _imported(did: str, home: Path, *asked: str) -> list[str]:
    """Which of the modules ``asked`` are there after the program did that."""
    code = f"{_PROGRAM}{did}\nprint(*(name for name in sys.argv[2:] if name in sys.modules))"
    command = [sys.executable, "-c", code, str(home), *asked]
    done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_the_window_takes_in_a_call_and_keeps_a_note_without_the_large_libraries(tmp_path: Path) -> None:
    found = _imported(_BEGUN, tmp_path, *_HEAVY)
    assert found == [], "imported at the start; import it where it is needed"


def test_a_store_in_a_file_is_opened_without_what_other_stores_need(tmp_path: Path) -> None:
    _imported(_STORE_OPENED, tmp_path)  # the first time it is made
    assert _imported(_STORE_OPENED, tmp_path, *_FOR_OTHER_STORES) == [], "every desktop holds it in memory"


def test_the_command_line_opens_the_window_without_importing_the_other_commands() -> None:
    named = "print(*sorted(name for name in sys.modules if name.startswith('agent_desk.cli.')))"
    code = f"import sys, agent_desk.cli; {named}"
    done = subprocess.run([sys.executable, "-c", code], cwd=_ROOT, capture_output=True, text=True, timeout=60)
    assert done.stdout.split() == ["agent_desk.cli.commands", "agent_desk.cli.run"]


def test_no_source_is_read_of_what_is_imported_beside_the_window() -> None:
    kept = "print(*(name for name in linecache.cache if 'agent_desk' in name))"
    code = f"import linecache, agent_desk.ui.app; {kept}"
    done = subprocess.run([sys.executable, "-c", code], cwd=_ROOT, capture_output=True, text=True, timeout=60)
    assert done.stdout.split() == [], "PySide6's __import__ keeps the source of every module in memory"
