"""The guards guard: what is planted here must fail, and say who did it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.architecture.inner_run import inner_pytest

LEAKS = """
import socket, subprocess, sys, threading

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QWidget

KEPT = []
OVER = threading.Event()


@pytest.fixture(scope="module", autouse=True)
def clean_up():
    yield
    OVER.set()
    for one in KEPT:
        if isinstance(one, subprocess.Popen):
            one.kill()
            one.wait()
        if isinstance(one, socket.socket):
            one.close()


def test_thread():
    threading.Thread(target=OVER.wait, name="dozer").start()


def test_child():
    KEPT.append(subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE))


def test_socket():
    KEPT.append(socket.socket())


def test_timer(qapp):
    KEPT.append(QTimer())
    KEPT[-1].start(100_000)


def test_window(qapp):
    KEPT.append(QWidget())


def test_network():
    try:
        socket.create_connection(("192.0.2.1", 80), timeout=1)
    except OSError:
        pass


def test_qt_warning(qapp):
    qWarning("this is not right")


def test_python_warning():
    import warnings

    warnings.warn("neither is this")


def test_clean(qtbot):
    qtbot.addWidget(QWidget())
    with socket.socket():
        subprocess.run([sys.executable, "-c", ""])
"""
TOLD = {
    "thread": 'threading.Thread(target=OVER.wait, name="dozer").start()',
    "child": 'KEPT.append(subprocess.Popen([sys.executable, "-c", "input()"]',
    "socket": "KEPT.append(socket.socket())",
    "timer": "KEPT[-1].start(100_000)",
    "window": "window <PySide6.QtWidgets.QWidget",
    "network": "tried to leave this machine: ('192.0.2.1', 80)",
    "qt_warning": "this is not right",
    "python_warning": "neither is this",
}


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> str:
    return inner_pytest(tmp_path_factory.mktemp("planted"), LEAKS, "-rA")


@pytest.mark.parametrize("planted", TOLD)
def test_a_test_that_leaves_something_behind_fails_and_is_told_who_started_it(
    said: str, planted: str
) -> None:
    failed = [line for line in said.splitlines() if line.startswith(("ERROR", "FAILED"))]
    assert [line for line in failed if f"::test_{planted}" in line], said
    assert TOLD[planted] in said


def test_a_test_that_tidies_up_passes(said: str) -> None:
    assert not [
        line for line in said.splitlines() if line.startswith(("ERROR", "FAILED")) and "test_clean" in line
    ]
    assert "test_clean" in said


NO_QT = """
import importlib, pkgutil
import pytest

FLOORS = ["domain", "sdk", "application", "store", "search", "backends", "system"]


@pytest.mark.parametrize("name", ["PySide6", "PySide6.QtCore", "shiboken6"])
def test_qt_is_away(name):
    with pytest.raises(ImportError):
        importlib.import_module(name)


@pytest.mark.parametrize("floor", FLOORS)
def test_floor_needs_no_qt(floor):
    package = importlib.import_module(f"agent_desk.{floor}")
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if "migrations" not in module.name:  # scripts that only Alembic runs
            importlib.import_module(module.name)
"""


def test_every_floor_but_the_window_works_where_qt_cannot_be_imported(tmp_path: Path) -> None:
    said = inner_pytest(tmp_path, NO_QT, "-p", "no:pytest-qt", AGENT_DESK_WITHOUT_QT="1")
    assert "10 passed" in said.splitlines()[-1], said
