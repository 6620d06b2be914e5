"""How long the Qt thread is held: one act and everything that the event loop then has to do."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtWidgets import QApplication

_REST = 0.0005


class Holding:
    """Plays a script turn by turn, and takes down each turn in wall-clock and thread CPU milliseconds.

    Wall-clock includes what the machine's other work takes; the CPU figure is what the window itself used.
    """

    def __init__(self) -> None:
        self.wall: list[float] = []
        self.cpu: list[float] = []

    def play(self, script: Iterator[None], application: QApplication) -> None:
        """Play the whole script."""
        going = True
        while going:
            wall, cpu = time.perf_counter(), time.thread_time()
            going = next(script, self) is not self
            application.processEvents()
            self.wall.append((time.perf_counter() - wall) * 1000)
            self.cpu.append((time.thread_time() - cpu) * 1000)
            time.sleep(_REST)  # the Qt thread would wait for events here
