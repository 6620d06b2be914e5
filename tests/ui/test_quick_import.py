"""PySide6 without its signatures, and with them as soon as somebody asks."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_STARTED = """
from pathlib import Path
from agent_desk.application.lanes import Lane
from agent_desk.ui.app import DeskApplication
from agent_desk.ui.look import Look
from agent_desk.ui.quick_import import _waiting
from tests.benchmarks.window.nobody import NobodyCalls

desk = DeskApplication(["quick"], Look(), Path("resources"))
window = desk.open_window(NobodyCalls(), "anna", Lane("view"))
window.repaint()
import numpy
print(numpy.zeros.__doc__.split("(")[0], len(_waiting))
"""
_WRONG = """
import sys
if sys.argv[1] == "quick":
    import agent_desk.ui
from PySide6.QtWidgets import QApplication, QLabel

application = QApplication(["wrong"])
for wrong in (lambda: QLabel(3, 4, 5), lambda: QLabel().setText(3), lambda: QLabel(nothing=3)):
    try:
        wrong()
    except (TypeError, AttributeError) as problem:
        print(type(problem).__name__, problem)
print(QLabel.setText.__doc__)
import shibokensupport.signature.lib.pyi_generator
print(shibokensupport.signature.lib.pyi_generator.generate_pyi.__name__)
"""


def _printed(code: str, *arguments: str) -> str:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, cwd=_ROOT, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_window_is_painted_and_numpy_imported_without_the_signatures() -> None:
    assert _printed(_STARTED).split() == ["zeros", "7"]


def test_a_wrong_argument_is_told_as_ever() -> None:
    told = _printed(_WRONG, "quick")
    assert "Supported signatures:" in told
    assert told == _printed(_WRONG, "usual")
