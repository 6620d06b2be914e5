"""A cold start of the whole program beside an empty PySide6 window: time to paint and to use, and memory.

What *usable* and *settled* mean stands in ``start/watched.py``. The home that is opened has one connection,
the sample company's folder of articles, and an empty store: a desk on its second day. What the connection's
own process needs is measured by ``bench_plugins.py``.

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

from agent_desk.application.connections import ConfiguredConnection
from agent_desk.system.connections import write_connections
from tests.benchmarks.record import Record

IN_FULL = 150.0
"""MiB: under half of what a browser takes for one page with the same content (346)."""
STARTS = int(os.environ.get("AGENT_DESK_BENCH_STARTS", "9"))
WATCHED = Path(__file__).parent / "start" / "watched.py"
ARTICLES = Path(__file__).parents[2] / "resources" / "sample_company" / "articles"
Facts = dict[str, float]


def run(record: Record) -> None:
    """The first start of each writes byte code and the store, as installing does, and is not counted."""
    with tempfile.TemporaryDirectory(prefix="agent-desk-bench-") as home:
        connect_articles(Path(home))
        cold_start("program", home)
        empty: list[Facts] = []
        ours: list[Facts] = []
        for _ in range(STARTS):
            empty.append(cold_start("empty", home))
            ours.append(cold_start("program", home))
    for fact, name, unit, bar in (
        ("painted", "start to first paint", "s", None),
        ("rung", "start to a call that rings, taken in and painted", "s", None),
        ("usable", "start to a usable window: that, and a key in the note kept", "s", 2.0),
        ("usable_cpu", "the same, CPU of the process", "s", None),
        ("usable_memory", "memory when usable (PSS)", "MiB", 2.0),
        ("settled_memory", "memory when settled: store and search are loaded, too", "MiB", None),
    ):
        base = "painted" if fact == "rung" else fact
        beside = ("empty PySide6 window", median(one[base] for one in empty))
        record.row(name, median(one[fact] for one in ours), unit, yardstick=beside, ratio_at_most=bar)
    whole = median(one["settled_whole"] for one in ours)
    record.row("the same, with the connection's own process", whole, "MiB", at_most=IN_FULL)


def connect_articles(home: Path) -> None:
    """Configure the one connection."""
    folder = home / "config"
    folder.mkdir(parents=True)
    settings = {"folder": str(ARTICLES)}
    write_connections(
        folder / "connections.toml",
        [ConfiguredConnection("articles", "Articles", "knowledge_files", settings)],
    )


def cold_start(which: str, home: str) -> Facts:
    """One start; byte code is kept, as in an installed program, and no call of an earlier start is live."""
    for calls in Path(home).rglob("*.calls.json"):
        calls.unlink()
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = kept | {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "AGENT_DESK_HOME": home}
    command = [sys.executable, str(WATCHED), which]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=30)
    facts: Facts = json.loads(done.stdout)
    return facts
