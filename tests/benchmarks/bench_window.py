"""The window: from an event to its paint, how long the Qt thread is held, and what it costs to start.

AGENT_DESK_BENCH_CALLS (300) and AGENT_DESK_BENCH_KEYS (10,000) set the length of the scripted shift.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest

from agent_desk.domain.match import Match, Strength
from tests.benchmarks.record import Record, percentile
from tests.benchmarks.window.holding import Holding
from tests.benchmarks.window.shift import shift
from tests.benchmarks.window.stage import Stage
from tests.fakes import people

CALLS = int(os.environ.get("AGENT_DESK_BENCH_CALLS", "300"))
KEYS = int(os.environ.get("AGENT_DESK_BENCH_KEYS", "10000"))
STARTS = 9
COLD = Path(__file__).parent / "window" / "cold.py"


def run(record: Record) -> None:
    """Cold starts first, before this process has warmed anything of its own."""
    _measure_starts(record)
    stage = Stage()
    gc.collect()
    gc.freeze()
    try:
        _measure_calls(record, stage)
        _measure_keys(record, stage)
        _measure_history(record, stage)
        _measure_holding(record, stage)
    finally:
        gc.unfreeze()
        stage.close()


def cold_start(which: str) -> tuple[float, float, float]:
    """Seconds to first paint, CPU seconds, PSS in MiB; byte code is kept, as in an installed program."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = kept | {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        [sys.executable, str(COLD), which], env=environment, capture_output=True, text=True, check=True
    )
    seconds, cpu, memory = map(float, done.stdout.split())
    return seconds, cpu, memory


def _measure_starts(record: Record) -> None:
    cold_start("ours")
    empty, ours = [], []
    for _ in range(STARTS):
        empty.append(cold_start("empty"))
        ours.append(cold_start("ours"))
    names = ("start to first paint", "the same, CPU", "memory (PSS)")
    for place, (name, unit) in enumerate(zip(names, ("s", "s", "MiB"), strict=True)):
        beside = ("empty PySide6 window", median(one[place] for one in empty))
        bar = None if place == 1 else 2.0
        record.row(name, median(one[place] for one in ours), unit, yardstick=beside, ratio_at_most=bar)


def _nothing() -> None:
    """What is measured was begun on the Qt thread already."""


def _measure_calls(record: Record, stage: Stage) -> None:
    window, times = stage.window, list[float]()
    header = window.customer.header
    for number in range(60):
        name = f"Anna Bērziņa {number}"
        who = replace(people.ANNA, id=f"c-{number}", name=name)
        stage.use_cases.matches = (Match(who, 1.0, Strength.EXACT, ()),)
        call = people.call(identifier=f"ring-{number}")
        window.contexts.look_at("desk")
        stage.settle()

        def shown(name: str = name) -> bool:
            return header._name.text() == name and "35" in header._effort_line.text()

        def owned(name: str = name) -> bool:
            bar = window.call_bar
            return bar._who.text() == name and bar._case.text().startswith("AD-1042")

        act = partial(stage.use_cases.receive_call, call)
        times.append(stage.painted(act, {header: shown, window.call_bar: owned}))
        stage.settle()
    record.row("call event to name, owner, effort painted, p95", percentile(times, 0.95), "ms", at_most=100)
    for context in list(window.contexts.tabs):
        window.commands.close(context)
    stage.settle()


def _measure_keys(record: Record, stage: Stage) -> None:
    stage.use_cases.receive_call(people.call(identifier="keys"))
    stage.settle()
    window, times = stage.window, list[float]()
    for place in range(200):
        answers = tuple(people.answer(n, f"Answer {place} {n}") for n in range(1, 6))
        stage.use_cases.answers = answers

        def shown(wanted: object = answers) -> bool:
            return window.contexts.state.answers is wanted

        window.answers.field.put("")
        QTest.keyClicks(window.answers.field, "w")
        times.append(stage.painted(_nothing, {window.answers.list.viewport(): shown}))
    record.row("key to answers painted, instant search, p95", percentile(times, 0.95), "ms", at_most=50)
    window.commands.close("keys")
    stage.settle()


def _measure_history(record: Record, stage: Stage) -> None:
    long = replace(people.parts()[3], contacts=people.contacts(10_000))
    window, kept, times = stage.window, stage.use_cases.parts, list[float]()
    contacts = window.customer.contacts
    stage.use_cases.parts = (long,)
    for number in range(8):
        who = replace(people.ANNA, id=f"long-{number}")
        stage.use_cases.customers[who.id] = who

        def shown(context: str = f"customer:{who.id}") -> bool:
            return window.contexts.current == context and contacts._model.total == 10_000

        window.contexts.look_at("desk")
        stage.settle()
        window.acts.open_customer(who.id)
        times.append(stage.painted(_nothing, {contacts.list.viewport(): shown}))
        window.commands.close(f"customer:{who.id}")
        stage.settle()
    stage.use_cases.parts = kept
    record.row(
        "customer with 10,000 contacts to first paint, p95", percentile(times, 0.95), "ms", at_most=100
    )


def _measure_holding(record: Record, stage: Stage) -> None:
    stage.use_cases.matches = people.EXACT
    holding = Holding()
    holding.play(shift(stage, CALLS, KEYS), stage.application.qt)
    for name, values in (("wall clock", holding.wall), ("CPU of the Qt thread", holding.cpu)):
        bars = (16.0, 100.0) if name == "wall clock" else (None, None)
        record.row(f"Qt thread held, {name}, p50", percentile(values, 0.5), "ms")
        record.row(f"Qt thread held, {name}, p99.9", percentile(values, 0.999), "ms", at_most=bars[0])
        record.row(f"Qt thread held, {name}, longest", max(values), "ms", at_most=bars[1])
    record.row("turns of the script", len(holding.wall), "")
