"""One cold start in a process of its own: ``cold.py empty|ours`` prints seconds to first paint and PSS.

The seconds count from the start of the process, as the kernel has it, so that Python's own start is in them.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[3]


def since_start() -> float:
    """Seconds since this process was started."""
    ticks = int(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19])
    return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")


def proportional_mebibytes() -> float:
    """Proportional set size of this process in MiB."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def main() -> None:
    """Open the window, wait for its paint, print, and end at once."""
    if sys.argv[1] == "empty":
        from PySide6.QtWidgets import QApplication, QMainWindow

        application = QApplication(["empty"])
        window = QMainWindow()
        window.resize(1440, 900)
        window.show()
    else:
        sys.path.insert(0, str(ROOT))
        from agent_desk.application.lanes import Lane
        from agent_desk.ui.app import DeskApplication
        from agent_desk.ui.look import Look

        desk = DeskApplication(["ours"], Look(), ROOT / "resources")
        application = desk.qt
        from tests.benchmarks.window.nobody import NobodyCalls

        window = desk.open_window(NobodyCalls(), "anna", Lane("view"))
    for _ in range(20):
        application.processEvents()
        if window.windowHandle() is not None and window.windowHandle().isExposed():
            break
    window.repaint()
    print(f"{since_start():.4f} {time.process_time():.4f} {proportional_mebibytes():.2f}", flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
