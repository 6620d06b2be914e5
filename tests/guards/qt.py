"""Qt in tests: offscreen, in a UTF-8 locale; and one job in which it cannot be imported."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

import pytest

WITHOUT_QT = "AGENT_DESK_WITHOUT_QT"


class NoQt(MetaPathFinder):
    """Answers every import of PySide6 with an ImportError, as on a machine that lacks it."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ImportError(f"{fullname}: this job runs without Qt", name=fullname)
        return None


def pytest_addoption(parser: pytest.Parser) -> None:
    if not os.environ.get(WITHOUT_QT):
        # Without one of these QApplication aborts the process; in another locale Qt warns.
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ.setdefault("LC_ALL", "C.UTF-8")
        return
    sys.meta_path.insert(0, NoQt())
    # pytest-qt, which knows these settings, is not loaded in this job: dev gives `-p no:pytest-qt`.
    for name in ("qt_api", "qt_log_level_fail"):
        parser.addini(name, "known to pytest-qt")
