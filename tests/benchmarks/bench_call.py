"""A call's whole way through the real program: window, store, child processes, telephone at the door.

AGENT_DESK_BENCH_CUSTOMERS (1,000,000) sets how many are in the store, AGENT_DESK_BENCH_RINGS (100) how many
calls are timed, AGENT_DESK_BENCH_CALLS (300) and AGENT_DESK_BENCH_KEYS (10,000) the length of the shift (no
calls, no shift), AGENT_DESK_BENCH_STORES (sqlite,postgresql) where. AGENT_DESK_BENCH_KEPT names a folder in
which filled stores are kept for the next run.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path
from statistics import median
from typing import Any

from tests.benchmarks.call.company import Caller, add_callers, callers_of, settle, write_crm
from tests.benchmarks.identify.stores import STORES
from tests.benchmarks.people.population import Person, population
from tests.benchmarks.record import Record, percentile

CUSTOMERS = int(os.environ.get("AGENT_DESK_BENCH_CUSTOMERS", "1000000"))
RINGS = int(os.environ.get("AGENT_DESK_BENCH_RINGS", "100"))
CALLS = int(os.environ.get("AGENT_DESK_BENCH_CALLS", "300"))
CHOSEN = os.environ.get("AGENT_DESK_BENCH_STORES", "sqlite,postgresql").split(",")
ROOT = Path(__file__).parents[2]
Facts = dict[str, Any]


def run(record: Record) -> None:
    """Measure each store; the scenes with bad back ends and the long shift once, on the store in a file."""
    people = tuple(population(CUSTOMERS))
    called = callers_of(people)
    for kind in CHOSEN:
        with STORES[kind](people) as filled, tempfile.TemporaryDirectory(prefix="agent-desk-bench-") as name:
            add_callers(filled.address, called)
            home = Path(name)
            write_crm(home, called)
            _measure_calls(record, kind, home, filled.address, called)
            if kind == CHOSEN[0] and CALLS:
                _measure_shift(record, home, filled.address, called)


def _measure_calls(record: Record, kind: str, home: Path, address: str, called: list[Person]) -> None:
    settle(home, address, hostile=False)
    facts = scene("calls", home, called[:RINGS])
    who, effort, everything = (list(times) for times in zip(*facts["times"], strict=True))
    alone = percentile(facts["alone"], 0.95)
    healthy = percentile(everything, 0.95)
    record.row(f"{kind}: call event to name and owner painted, median", median(who), "ms")
    record.row(f"{kind}: the same, p95", percentile(who, 0.95), "ms", at_most=100)
    record.row(f"{kind}: call event to name, owner, effort painted, median", median(effort), "ms")
    record.row(f"{kind}: the same, p95", percentile(effort, 0.95), "ms", at_most=100)
    slowest = ("slowest back end asked by itself, p95", alone)
    record.row(f"{kind}: call event to all 8 painted, p95", healthy, "ms", yardstick=slowest)
    record.row(f"{kind}: the same beyond its yardstick, p95", healthy - alone, "ms", at_most=40)
    record.row(
        f"{kind}: memory of a connection's child (PSS), largest", max(facts["children"]), "MiB", at_most=16
    )
    if kind == CHOSEN[0]:
        _measure_hostile(record, home, address, called, healthy, alone)


def _measure_hostile(
    record: Record, home: Path, address: str, called: list[Person], healthy: float, alone: float
) -> None:
    settle(home, address, hostile=True)
    facts = scene("hostile", home, called[:RINGS])
    six = percentile([times[-1] for times in facts["times"]], 0.95)
    beside = ("all 8 healthy, p95", healthy)
    record.row("one hangs, one floods: call event to the other 6 painted, p95", six, "ms", yardstick=beside)
    record.row("the same beyond the slowest back end, p95", six - alone, "ms", at_most=40)


def _measure_shift(record: Record, home: Path, address: str, called: list[Person]) -> None:
    settle(home, address, hostile=False)
    facts = scene("shift", home, called[len(called) // 2 :])
    for place, clock in enumerate(("wall clock", "CPU of the Qt thread")):
        bare, held = ([turn[place] for turn in facts[what]] for what in ("bare", "held"))
        bars = (16.0, 100.0) if place == 0 else (None, None)
        for name, of, bar in (
            ("p50", lambda turns: percentile(turns, 0.5), None),
            ("p99.9", lambda turns: percentile(turns, 0.999), bars[0]),
            ("longest", max, bars[1]),
        ):
            beside = (f"bare text field, {name}", of(bare))
            record.row(f"Qt thread held, {clock}, {name}", of(held), "ms", yardstick=beside, at_most=bar)
    record.row("turns of the event loop with work", len(facts["held"]), "")


def scene(name: str, home: Path, called: list[Person]) -> Facts:
    """Play a scene in a process of its own; raises when it fails, with what it printed."""
    file = home / "callers.json"
    file.write_text(json.dumps([asdict(Caller(person.name, person.phone)) for person in called]))
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "AGENT_DESK_HOME": str(home)}
    command = [sys.executable, "-m", "tests.benchmarks.call.desk", name, str(file)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, cwd=ROOT, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr[-4000:])
    facts: Facts = json.loads(done.stdout)
    return facts
