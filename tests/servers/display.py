"""A virtual X display. Standard library only: `dev` uses it before anything is installed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

ON_A_SCREEN = {"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "", "XDG_SESSION_TYPE": "x11"}


def has_display() -> bool:
    """Whether a window opened now would be seen by somebody."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


@contextmanager
def virtual_display(size: str = "1600x1000") -> Iterator[dict[str, str]]:
    """Start an Xvfb of its own; yield the environment variables that lead a program to it.

    The server picks a free display number itself, so that runs side by side do not meet.
    """
    reader, writer = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writer),
        "-screen",
        "0",
        f"{size}x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError(f"Xvfb did not start, exit code {server.wait(timeout=10)}")
        yield {**ON_A_SCREEN, "DISPLAY": f":{number}"}
    finally:
        server.terminate()
        server.wait(timeout=10)
