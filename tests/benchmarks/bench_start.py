"""A cold start of the whole program beside an empty PySide6 window: time to paint and to use, and memory.

AGENT_DESK_BENCH_STARTS (9) is how often each is started, one after the other in turns.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from tests.benchmarks.record import Record

STARTS = int(os.environ.get("AGENT_DESK_BENCH_STARTS", "9"))
WATCHED = Path(__file__).parent / "start" / "watched.py"
Facts = dict[str, float]


def run(record: Record) -> None:
    """The first start of each writes byte code and the store, as installing does, and is not counted."""
    with tempfile.TemporaryDirectory(prefix="agent-desk-bench-") as home:
        cold_start("program", home)
        empty: list[Facts] = []
        ours: list[Facts] = []
        for _ in range(STARTS):
            empty.append(cold_start("empty", home))
            ours.append(cold_start("program", home))
    for fact, name, unit, bar in (
        ("painted", "start to first paint", "s", None),
        ("usable", "start to a usable window", "s", 2.0),
        ("cpu", "the same, CPU of the process", "s", None),
        ("memory", "memory when usable (PSS)", "MiB", 2.0),
    ):
        beside = ("empty PySide6 window", median(one[fact] for one in empty))
        record.row(name, median(one[fact] for one in ours), unit, yardstick=beside, ratio_at_most=bar)


def cold_start(which: str, home: str) -> Facts:
    """One start; byte code is kept, as in an installed program."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = kept | {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "AGENT_DESK_HOME": home}
    command = [sys.executable, str(WATCHED), which]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    facts: Facts = json.loads(done.stdout)
    return facts
