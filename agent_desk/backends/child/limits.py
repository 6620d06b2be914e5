"""Bounds on the child's own process, set by itself before any plugin code runs."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from pathlib import Path

_PR_SET_PDEATHSIG = 1
_LESS_URGENT = 2
_LEAST_URGENT = 19


def give_way() -> None:
    """Be less urgent than the program that started us: what a plugin does must not take its processor."""
    # Windows takes the priority when the process is started.
    if sys.platform != "win32":
        os.nice(_LESS_URGENT)
    # Linux shares processors out between sessions first: there a process's own niceness counts for nothing
    # against another session, which is the window's (sched_autogroup).
    with contextlib.suppress(OSError, ValueError, IndexError):
        theirs = int(Path(f"/proc/{os.getppid()}/autogroup").read_text().split()[-1])
        Path("/proc/self/autogroup").write_text(str(min(theirs + _LESS_URGENT, _LEAST_URGENT)))


def bound_memory(limit: int) -> None:
    """No more than ``limit`` bytes of address space, and no core dump with customers' data."""
    # Windows has no rlimits; there a Job Object made by the program bounds the child.
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def die_with(parent: int) -> None:
    """Be killed when the thread that started this process ends, hung or not (Linux)."""
    if sys.platform != "linux":
        return
    import ctypes

    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:
        os._exit(0)
