"""Starts a child process for a connection: isolated Python, own session, pipes for all three streams."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import BinaryIO, Protocol

ROOT = Path(__file__).resolve().parents[2]
FROZEN_SWITCH = "--plugin-host"
_BOOT = "import sys; sys.path.insert(0, {root!r}); from agent_desk.backends.child.main import main; main()"


# A child's few threads take turns anyway; memory of its own for each of them would be a third of a MiB more.
_ONE_ARENA = {"MALLOC_ARENA_MAX": "1"}
_KEPT = "PATH HOME LANG LC_ALL TZ TMPDIR SYSTEMROOT TEMP TMP USERPROFILE LD_LIBRARY_PATH".split()


class Child(Protocol):
    """A started process: write to ``inward``, read ``outward`` and ``errors``."""

    pid: int
    parent: int
    inward: int
    outward: BinaryIO
    errors: BinaryIO

    def kill(self) -> None:
        """Kill it and everything it started in its group; harmless when it is gone."""

    def reap(self) -> int:
        """Wait for its end and return its code, negative for a signal."""
        ...


class Launcher(Protocol):
    """Starts children."""

    def start(self) -> Child:
        """A fresh child that waits for its hello message."""
        ...

    def close(self) -> None:
        """Give back what is kept for starting."""


class PopenChild:
    """A child started by this process."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin is not None  # noqa: S101 - all three are pipes
        self._process = process
        self.pid = process.pid
        self.parent = os.getpid()
        self.inward = process.stdin.fileno()
        self.outward: BinaryIO = process.stdout  # type: ignore[assignment]
        self.errors: BinaryIO = process.stderr  # type: ignore[assignment]

    def kill(self) -> None:
        """See :meth:`Child.kill`; comes before reaping, so that the group's id is still its own."""
        kill_group(self.pid)
        with contextlib.suppress(OSError):
            self._process.kill()

    def reap(self) -> int:
        """See :meth:`Child.reap`."""
        code = self._process.wait()
        stdin = self._process.stdin
        if stdin is not None:
            with contextlib.suppress(OSError):
                stdin.close()
        return code


class PopenLauncher:
    """``python -I`` for each child; works on every system."""

    def start(self) -> Child:
        """See :meth:`Launcher.start`."""
        process = subprocess.Popen(
            command(_BOOT),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=-1,
            start_new_session=True,
            creationflags=getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0),
            env=child_environment(),
        )
        return PopenChild(process)

    def close(self) -> None:
        """Nothing is kept."""


def command(boot: str) -> list[str]:
    """The command line of an isolated Python that runs ``boot``; a bundled program runs itself instead."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FROZEN_SWITCH]
    return [sys.executable, "-I", "-X", "utf8", "-c", boot.format(root=str(ROOT))]


def child_environment() -> dict[str, str]:
    """The little that a child needs; nothing of ours that could hold a secret."""
    return {name: os.environ[name] for name in _KEPT if name in os.environ} | _ONE_ARENA


def kill_group(pid: int) -> None:
    """Kill the process group that ``pid`` leads."""
    if sys.platform != "win32":
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(pid, signal.SIGKILL)
