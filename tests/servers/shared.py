"""One server for all workers of a run: the first that asks starts it, the end of the run stops it."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil

from tests.servers.processes import FOLDER, KEPT, alive, stop

PREFIX = "agent-desk-servers-"


def open_run() -> None:
    """Make this run's folder and tell the workers by environment; end what a killed run left behind."""
    if FOLDER in os.environ:
        return
    for old in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        owner = old.name.removeprefix(PREFIX).split("-")[0]
        if owner.isdigit() and not psutil.pid_exists(int(owner)):
            end_all(old)
    folder = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-"))
    folder.chmod(0o711)  # servers that run as users of their own pass through
    os.environ[FOLDER] = str(folder)


def close_run() -> None:
    """Stop every server of this run, whichever worker started it; left to the process that opened it."""
    folder = Path(os.environ.get(FOLDER, "/nonexistent"))
    if folder.name.startswith(f"{PREFIX}{os.getpid()}-"):
        end_all(folder)
        del os.environ[FOLDER]


def end_all(folder: Path) -> None:
    """End every process that this run started, even where its test was killed, and remove the folder."""
    # The newest first: PostgreSQL waits for a pooler before it, and not the other way round.
    for pid in sorted(psutil.pids(), reverse=True):
        if pid != os.getpid() and belongs(pid, str(folder)) and alive(pid):
            stop(pid)
    shutil.rmtree(folder, ignore_errors=True)


def belongs(pid: int, folder: str) -> bool:
    """By its environment, or by its command line where it has written over that."""
    try:
        process = psutil.Process(pid)
        return process.environ().get(FOLDER) == folder or any(folder in word for word in process.cmdline())
    except psutil.Error:
        return False


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold a lock between processes."""
    with path.open("a") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def shared(name: str, begin: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """Plain facts about the run's server `name`, at least its `pid`; `begin` starts it once."""
    folder = Path(os.environ[FOLDER])
    record = folder / f"{name}.json"
    with locked(folder / f"{name}.lock"):
        if not record.exists():
            record.write_text(json.dumps(begin()))
        facts: dict[str, Any] = json.loads(record.read_text())
    KEPT.add(facts["pid"])
    return facts
