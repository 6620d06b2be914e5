"""A test that leaves a thread, child, socket, Qt timer or window fails, and is told who started it."""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections.abc import Iterator
from multiprocessing import resource_tracker
from pathlib import Path
from typing import Any

import pytest

from tests.guards import starters
from tests.servers.processes import KEPT

PATIENCE = 2.0
"""Seconds that something already on its way out is given to be gone."""

Things = dict[Any, str]


def threads() -> Things:
    # A _DummyThread is a foreign thread (Qt's, a driver's) that once ran Python; it has no end to wait for.
    alive = [one for one in threading.enumerate() if not isinstance(one, threading._DummyThread)]
    return {one: f"thread {one.name!r}\n{starters.shown(starters.by_object.get(one))}" for one in alive}


def children() -> Things:
    tracker = getattr(resource_tracker._resource_tracker, "_pid", None)
    found = set()
    for task in Path("/proc/self/task").glob("*/children"):
        try:
            found |= {int(pid) for pid in task.read_text().split()}
        except OSError:  # the thread has ended meanwhile
            continue
    return {pid: described_child(pid) for pid in found - KEPT - {tracker} if runs(pid)}


def runs(pid: int) -> bool:
    """Whether it is alive; one that only waits to be reaped is reported by Popen's own warning."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def described_child(pid: int) -> str:
    try:
        words = Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
    except OSError:
        words = ""
    return f"child process {pid}: {words[:200]}\n{starters.shown(starters.by_pid.get(pid))}"


def sockets() -> Things:
    found = {}
    for entry in Path("/proc/self/fd").glob("*"):
        try:
            target = str(entry.readlink())
        except OSError:  # the descriptor of the listing itself
            continue
        if target.startswith("socket:"):
            known = starters.by_socket.get(int(entry.name))
            found[target] = f"socket, descriptor {entry.name}\n{starters.shown(known)}"
    return found


def qt_things() -> Things:
    """Running timers, top-level windows and translators, once a test has made a QApplication."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or (qt := widgets.QApplication.instance()) is None:
        return {}
    shiboken = sys.modules["shiboken6"]
    windows = {one: f"window {one!r}\n" for one in widgets.QApplication.topLevelWidgets()}
    windows |= {one: f"translator {one.filePath()}\n" for one in translators(qt)}
    running = [one for one in list(starters.timers) if shiboken.isValid(one) and one.isActive()]
    return windows | {one: f"timer {one!r}\n{starters.shown(starters.by_object.get(one))}" for one in running}


def translators(qt: Any) -> list[Any]:
    """The languages that the window speaks: one left behind translates what later tests read."""
    return [one for one in qt.children() if one.metaObject().className() == "QTranslator"]


def everything() -> Things:
    return threads() | children() | sockets() | qt_things()


def settle() -> None:
    """Let deferred deletions and dropped references happen."""
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and core.QCoreApplication.instance() is not None:
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
    gc.collect()
    time.sleep(0.01)


def pytest_configure(config: pytest.Config) -> None:
    starters.watch_python()


@pytest.fixture(scope="session")
def _qt_watched() -> None:
    starters.watch_qt()


@pytest.fixture(autouse=True)
def no_leaks(request: pytest.FixtureRequest) -> Iterator[None]:
    """Compares what lives before the test with what lives after it."""
    if "PySide6.QtCore" in sys.modules:
        request.getfixturevalue("_qt_watched")
    before = set(everything())
    yield
    end = time.monotonic() + PATIENCE
    while left := [text for thing, text in everything().items() if thing not in before]:
        if time.monotonic() > end:
            pytest.fail(f"{request.node.nodeid} leaves behind:\n{''.join(left)}", pytrace=False)
        settle()
