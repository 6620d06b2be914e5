"""Remembers where threads, child processes, sockets and Qt timers were started: a leak is traced."""

from __future__ import annotations

import functools
import socket
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable
from typing import Any
from weakref import WeakKeyDictionary, WeakSet

Stack = traceback.StackSummary
by_object: WeakKeyDictionary[object, Stack] = WeakKeyDictionary()
by_pid: dict[int, Stack] = {}
by_socket: dict[int, Stack] = {}
timers: WeakSet[Any] = WeakSet()


def stack() -> Stack:
    """Who is calling, without this module."""
    frames = traceback.walk_stack(sys._getframe(3))
    return Stack.extract(frames, limit=12, lookup_lines=False, capture_locals=False)


def after(owner: Any, name: str, remember: Callable[[Any], None]) -> None:
    """Make `owner.name` call `remember(self)` when it has done its work."""
    real = getattr(owner, name)

    @functools.wraps(real)
    def wrapper(self: Any, *args: Any, **kwargs: Any) -> Any:
        result = real(self, *args, **kwargs)
        remember(self)
        return result

    setattr(owner, name, wrapper)


def remember_thread(thread: threading.Thread) -> None:
    by_object[thread] = stack()


def remember_child(child: subprocess.Popen[Any]) -> None:
    by_pid[child.pid] = stack()


def remember_socket(sock: socket.socket) -> None:
    by_socket[sock.fileno()] = stack()


def remember_timer(timer: Any) -> None:
    by_object[timer] = stack()
    timers.add(timer)


def watch_python() -> None:
    after(threading.Thread, "start", remember_thread)
    after(subprocess.Popen, "__init__", remember_child)
    after(socket.socket, "__init__", remember_socket)


def watch_qt() -> None:
    """Called once, when the first test has loaded Qt."""
    from PySide6.QtCore import QTimer

    after(QTimer, "start", remember_timer)


def shown(found: Stack | None) -> str:
    """The stack for people, innermost call last; only the part inside this project when there is one."""
    if found is None:
        return "    started by unknown\n"
    frames = [
        frame
        for frame in found
        if "/site-packages/" not in frame.filename and "/lib/python" not in frame.filename
    ]
    return "".join(traceback.StackSummary.from_list(list(reversed(frames or found))[-6:]).format())
