"""One cold start in a process of its own, printed as JSON: ``python watched.py empty|program``.

``program`` runs ``python -m agent_desk`` unchanged but for looking on; ``empty`` a bare PySide6 window. The
seconds count from the start of the process, as the kernel has it, so that Python's own start is in them.

*Usable* is the moment at which an agent could have begun to work: the window is painted, a call that rang at
its door right after that is taken in and painted in the call bar, a key typed into its note stands there, and
what was typed is on the disk and said to be kept. *Settled* is later: store and articles are open, the
caller was looked up, and nothing has been left to do for a second.
"""

from __future__ import annotations

import importlib.util
import json
import os
import runpy
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[3]
_LOOK = 1
_SETTLING = 1.0
_NUMBER = "+371 26 000 001"

Condition = Callable[[], object]
Facts = dict[str, float]


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
    watch(window, _nothing_more)
    application.exec()


def _nothing_more(facts: Facts) -> Iterator[Condition]:
    _take_down(facts, "usable")
    _take_down(facts, "settled")
    yield lambda: True


def _look_on() -> None:
    sys.meta_path.insert(0, LookingOn())


class LookingOn:
    """Has ``open_window`` looked at as soon as the program imports it; nothing is imported for that."""

    def find_spec(self, name: str, path: Any, target: Any = None) -> Any:
        if name != "agent_desk.bootstrap.window":
            return None
        sys.meta_path.remove(self)
        found = importlib.util.find_spec(name)
        really = found.loader.exec_module  # type: ignore[union-attr]

        def executed(module: Any) -> None:
            really(module)
            module.open_window = _looked_at(module.open_window)

        found.loader.exec_module = executed  # type: ignore[union-attr, method-assign]
        return found


def _looked_at(really: Any) -> Any:
    def opened(*arguments: Any, **named: Any) -> Any:
        made = really(*arguments, **named)
        watch(made.window, lambda facts: _work(made, facts))
        return made

    return opened


def _work(made: Any, facts: Facts) -> Iterator[Condition]:
    window = made.window
    threading.Thread(target=_ring, daemon=True).start()
    painted = Painted(window.call_bar)
    yield lambda: window.call_bar._number.text().startswith(_NUMBER) and painted.done()
    facts["rung"] = since_start()
    yield window.note.text.isEnabled
    _type(window.note.text)
    yield lambda: window.contexts.state.note_state == "kept"
    painted = Painted(window.note)
    yield painted.done
    assert window.note.text.toPlainText() == "a"
    _take_down(facts, "usable")
    yield made.program.ready.done
    end = time.monotonic() + _SETTLING
    yield lambda: time.monotonic() > end and not made.application.bridge._waiting
    _take_down(facts, "settled")
    facts["settled_whole"] = facts["settled_memory"] + sum(map(proportional_mebibytes, children()))


def children() -> list[str]:
    """The processes that this one started and that still run."""
    tasks = Path("/proc/self/task").iterdir()
    return [child for task in tasks for child in (task / "children").read_text().split()]


def _ring() -> None:
    from agent_desk.system.paths import paths
    from agent_desk.system.single_instance import send
    from agent_desk.system.url_scheme import CallMessage, write_message

    send(paths().runtime, write_message(CallMessage(number=_NUMBER, id=f"bench-{os.getpid()}")))


def _type(field: Any) -> None:
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(field, QKeyEvent(kind, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a"))


def Painted(widget: Any) -> Any:  # noqa: N802 - a class that can only be made once Qt is there
    """Says whether ``widget`` was painted since this was made."""
    from PySide6.QtCore import QEvent, QObject

    class Painting(QObject):
        def __init__(self) -> None:
            super().__init__(widget)
            self._painted = False
            widget.installEventFilter(self)
            widget.update()

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            self._painted |= event.type() is QEvent.Type.Paint
            return False

        def done(self) -> bool:
            return self._painted

    return Painting()


def watch(window: Any, then: Callable[[Facts], Iterator[Condition]]) -> None:
    """Note the first paint of ``window``, play ``then`` condition by condition, print the facts and end."""
    from PySide6.QtCore import QTimer

    facts: Facts = {}
    first = Painted(window)
    script: list[Iterator[Condition]] = []
    holds: list[Condition] = [first.done]

    def look() -> None:
        if not holds[0]():
            return
        if not script:
            facts["painted"] = since_start()
            script.append(then(facts))
        try:
            holds[0] = next(script[0])
        except StopIteration:
            print(json.dumps(facts), flush=True)
            os._exit(0)

    timer = QTimer(window, interval=_LOOK)
    timer.timeout.connect(look)
    timer.start()


def _take_down(facts: Facts, what: str) -> None:
    facts[what] = since_start()
    facts[f"{what}_cpu"] = time.process_time()
    facts[f"{what}_memory"] = proportional_mebibytes()


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
