"""Starting and stopping server processes: each in a group of its own, known and ended by its pid."""

from __future__ import annotations

import grp
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

FOLDER = "AGENT_DESK_TEST_SERVERS"
"""The variable that names the folder of this run, in which all its servers live."""

KEPT: set[int] = set()
"""Pids that live longer than the test that started them: not a leak, nor are their children."""


def need_program(program: str | Path, package: str) -> Path:
    """The program's path; a test that lacks it fails, because a skipped server is an untested server."""
    found = shutil.which(str(program))
    if found is None:
        pytest.fail(
            f"{program} is not installed: run `./dev test`, or as administrator "
            f"`apt-get install --no-install-recommends {package}`",
            pytrace=False,
        )
    return Path(found)


def free_port() -> int:
    """A TCP port on loopback that was free a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def private_folder(name: str, owner: str | None = None) -> Path:
    """A fresh folder in the run's own; other system users may not enter pytest's."""
    folder = Path(tempfile.mkdtemp(prefix=f"{name}-", dir=os.environ[FOLDER]))
    if owner and os.geteuid() == 0:
        shutil.chown(folder, owner, group_of(owner))
    return folder


def as_user(owner: str) -> list[str]:
    """Words before a command that make root run it as `owner`; nothing for anyone else."""
    return (
        ["setpriv", "--reuid", owner, "--regid", group_of(owner), "--clear-groups"]
        if os.geteuid() == 0
        else []
    )


def group_of(owner: str) -> str:
    return grp.getgrgid(pwd.getpwnam(owner).pw_gid).gr_name


def start(command: Sequence[object], log: Path, environment: Mapping[str, str] | None = None) -> int:
    """Start a server in its own process group, its output in `log`; its pid."""
    with log.open("ab") as output:
        process = subprocess.Popen(
            [str(part) for part in command],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            env={**os.environ, **(environment or {})},
            start_new_session=True,
        )
    KEPT.add(process.pid)
    process.returncode = (
        0  # WORKAROUND: Popen warns about a child that it has not reaped; `stop` reaps by pid
    )
    return process.pid


def run(command: Sequence[object], environment: Mapping[str, str] | None = None, text: str = "") -> str:
    """Run to the end and return standard output; the error carries what the program said."""
    done = subprocess.run(
        [str(part) for part in command],
        input=text,
        capture_output=True,
        text=True,
        env={**os.environ, **(environment or {})},
    )
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}:\n{done.stdout}\n{done.stderr}")
    return done.stdout


def succeeds(command: Sequence[object]) -> bool:
    return subprocess.run([str(part) for part in command], capture_output=True).returncode == 0


def wait_until(ready: Callable[[], bool], what: str, log: Path, pid: int, seconds: float = 60) -> None:
    """Ask until `ready`; a server that died or is late fails with the end of its log."""
    end = time.monotonic() + seconds
    while not ready():
        if time.monotonic() > end or not alive(pid):
            stop(pid)
            raise RuntimeError(f"{what} did not start:\n{log.read_text(errors='replace')[-3000:]}")
        time.sleep(0.02)


def listens(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def alive(pid: int) -> bool:
    return psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE


def stop(pid: int, sign: signal.Signals = signal.SIGTERM) -> None:
    """End the process and the rest of its group, politely first; returns when all are gone."""
    everyone = family(pid)
    signal_group(pid, sign)
    _, left = psutil.wait_procs(everyone, timeout=15)
    for process in left:
        with suppress(psutil.NoSuchProcess):
            process.kill()
    psutil.wait_procs(left, timeout=5)
    KEPT.discard(pid)


def family(pid: int) -> list[psutil.Process]:
    """The process and all its descendants that are alive."""
    try:
        head = psutil.Process(pid)
        return [head, *head.children(recursive=True)]
    except psutil.NoSuchProcess:
        return []


def signal_group(pid: int, sign: signal.Signals) -> None:
    """Send to every process of the group that `start` made, for example SIGSTOP to freeze a server."""
    try:
        os.killpg(pid, sign)
    except ProcessLookupError:
        return
