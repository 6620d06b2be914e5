"""Starts children by forking a stem process that has imported what they share (Linux)."""

from __future__ import annotations

import contextlib
import logging
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable
from typing import BinaryIO

from agent_desk.backends.launch import (
    Child,
    Launcher,
    PopenLauncher,
    child_environment,
    command,
    kill_group,
)

_BOOT = "import sys; sys.path.insert(0, {root!r}); from agent_desk.backends.child.stem import main; main()"
_SECONDS = 10.0
# As much as a pipe holds: a child that floods then takes the interpreter's lock an eighth as often.
_PIPE = 65_536
_log = logging.getLogger(__name__)


def launcher_for(preload: Iterable[str]) -> Launcher:
    """The best way to start children on this system; ``preload`` names the libraries that they share."""
    if sys.platform == "linux" and not getattr(sys, "frozen", False):
        return ForkLauncher(preload)
    return PopenLauncher()


class ForkLauncher:
    """See :class:`~agent_desk.backends.launch.Launcher`; without a working stem, starts children plainly."""

    def __init__(self, preload: Iterable[str] = ()) -> None:
        self._preload = sorted(set(preload))
        self._lock = threading.Lock()
        self._stem: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None
        self._closed = False

    def start(self) -> Child:
        """See :meth:`Launcher.start`."""
        for _ in range(2):
            try:
                return self._forked()
            except (OSError, ValueError) as problem:
                _log.warning("the stem of the plugin processes does not answer (%s)", type(problem).__name__)
                self._end_stem()
        return PopenLauncher().start()

    def close(self) -> None:
        """End the stem."""
        with self._lock:
            self._closed = True
        self._end_stem()

    def _forked(self) -> Child:
        mine, theirs = _pipes()
        try:
            with self._lock:
                control = self._opened()
                socket.send_fds(control, [b"fork"], theirs)
                pid = int(control.recv(64))
                stem = self._stem.pid if self._stem is not None else 0
        except BaseException:
            _close(mine)
            raise
        finally:
            _close(theirs)
        return ForkedChild(pid, stem, mine, self._reap)

    def _reap(self, pid: int) -> int:
        try:
            with self._lock:
                if self._control is None:
                    return -signal.SIGKILL
                self._control.send(f"reap {pid}".encode())
                return int(self._control.recv(64))
        except (OSError, ValueError):
            return -signal.SIGKILL

    def _opened(self) -> socket.socket:
        if self._closed:
            raise BrokenPipeError
        if self._control is not None:
            return self._control
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            ours.settimeout(_SECONDS)
            self._control = ours
            self._stem = subprocess.Popen(
                [*command(_BOOT), *self._preload],
                stdin=theirs.fileno(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
                env=child_environment(),
            )
        return ours

    def _end_stem(self) -> None:
        with self._lock:
            control, stem = self._control, self._stem
            self._control = self._stem = None
        if control is not None:
            control.close()
        if stem is not None:
            with contextlib.suppress(OSError):
                stem.kill()
            stem.wait()


class ForkedChild:
    """A child of the stem; see :class:`~agent_desk.backends.launch.Child`."""

    def __init__(
        self, pid: int, parent: int, pipes: tuple[int, int, int], reap: Callable[[int], int]
    ) -> None:
        self.pid = pid
        self.parent = parent
        self.inward = pipes[0]
        self.outward: BinaryIO = os.fdopen(pipes[1], "rb", buffering=_PIPE)
        self.errors: BinaryIO = os.fdopen(pipes[2], "rb", buffering=0)
        self._reap = reap

    def kill(self) -> None:
        """See :meth:`Child.kill`."""
        kill_group(self.pid)

    def reap(self) -> int:
        """See :meth:`Child.reap`."""
        code = self._reap(self.pid)
        with contextlib.suppress(OSError):
            os.close(self.inward)
        return code


def _pipes() -> tuple[tuple[int, int, int], tuple[int, int, int]]:
    """Three pipes: our ends (to write, to read, to read) and the child's."""
    inward, outward, errors = os.pipe(), os.pipe(), os.pipe()
    return (inward[1], outward[0], errors[0]), (inward[0], outward[1], errors[1])


def _close(descriptors: Iterable[int]) -> None:
    for descriptor in descriptors:
        os.close(descriptor)
