"""One cold start in a process of its own, printed as JSON: ``python watched.py empty|program``.

``program`` runs ``python -m agent_desk`` unchanged but for looking on; ``empty`` a bare PySide6 window. The
seconds count from the start of the process, as the kernel has it, so that Python's own start is in them.
"""

from __future__ import annotations

import json
import os
import runpy
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[3]


def main() -> None:
    """Open what the argument names; :class:`Watch` ends the process."""
    if sys.argv.pop(1) == "empty":
        _open_empty()
    else:
        sys.path[0] = str(ROOT)
        _look_on()
        runpy.run_module("agent_desk", run_name="__main__")


def _open_empty() -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication(["empty"])
    window = QMainWindow()
    window.resize(1440, 900)
    window.show()
    watch(window, lambda: True)
    application.exec()


def _look_on() -> None:
    import agent_desk.bootstrap.window as place

    really = place.open_window

    def opened(*arguments: Any, **named: Any) -> Any:
        made = really(*arguments, **named)
        watch(made.window, lambda: made.program.ready.done() and not made.application.bridge._waiting)
        return made

    place.open_window = opened


def watch(window: Any, usable: Callable[[], bool]) -> None:
    """Note the first paint of ``window``, then when it is ``usable`` and idle; then print and end."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    facts: dict[str, float] = {}

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() is QEvent.Type.Paint and not facts:
                facts["painted"] = 0.0
                QTimer.singleShot(0, self.painted)
            return False

        def painted(self) -> None:
            facts["painted"] = since_start()
            self.look()

        def look(self) -> None:
            if not usable():
                QTimer.singleShot(5, self.look)
                return
            facts.update(usable=since_start(), cpu=time.process_time(), memory=proportional_mebibytes())
            print(json.dumps(facts), flush=True)
            os._exit(0)

    kept = Watch(window)
    window.installEventFilter(kept)


def since_start() -> float:
    """Seconds since this process was started."""
    ticks = int(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19])
    return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")


def proportional_mebibytes(pid: int | str = "self") -> float:
    """Proportional set size of a process in MiB."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


if __name__ == "__main__":
    main()
