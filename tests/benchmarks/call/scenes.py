"""What is played on the desktop: calls with every back end healthy or not, and a long shift."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from functools import partial
from os import environ
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from tests.benchmarks.call.company import MISDEEDS, PACES, Caller, name_of
from tests.benchmarks.call.desk import Desktop, ask_alone, play_calls
from tests.benchmarks.people.population import CONNECTION
from tests.benchmarks.start.watched import proportional_mebibytes
from tests.benchmarks.window.holding import Holding

KEYS = int(environ.get("AGENT_DESK_BENCH_KEYS", "10000"))
CALLS = int(environ.get("AGENT_DESK_BENCH_CALLS", "300"))
Facts = dict[str, Any]
_WARM = 5
_NOTHING = 0.05
_WORDS = "my wallet was stolen on tram yes "


def calls(desktop: Desktop, callers: list[Caller]) -> Facts:
    """Every connection is well."""
    everybody = {CONNECTION, *map(name_of, PACES)}
    play_calls(desktop, callers[:_WARM], everybody, set())
    times, alone = [], []
    for caller in callers[_WARM:]:
        alone.append(ask_alone(desktop, name_of(max(PACES))))
        times += play_calls(desktop, [caller], everybody, set())
    return {"times": times, "children": _children(desktop), "alone": alone}


def hostile(desktop: Desktop, callers: list[Caller]) -> Facts:
    """One connection hangs and one floods, and both are asked anew at each call."""
    bad = set(map(name_of, MISDEEDS))
    six = {CONNECTION, *map(name_of, PACES)} - bad
    return {"times": play_calls(desktop, callers, six, bad)[_WARM:]}


def shift(desktop: Desktop, callers: list[Caller]) -> Facts:
    """A long shift: calls, keys and scrolling; before it the same keys into a bare text field."""
    gc.collect()
    gc.freeze()
    return {"bare": _held(desktop, _bare_keys(desktop)), "held": _held(desktop, _shift(desktop, callers))}


def _held(desktop: Desktop, script: Iterator[None]) -> list[tuple[float, float]]:
    """Wall-clock and CPU milliseconds of each turn of the Qt thread in which there was anything to do."""
    holding = Holding()
    holding.play(script, desktop.opened.application.qt)
    turns = zip(holding.wall, holding.cpu, strict=True)
    return [turn for turn in turns if max(turn) > _NOTHING]


SCENES: dict[str, Callable[[Desktop, list[Caller]], Facts]] = {
    "calls": calls,
    "hostile": hostile,
    "shift": shift,
}


def _bare_keys(desktop: Desktop) -> Iterator[None]:
    field = QPlainTextEdit()
    field.show()
    for place in range(KEYS // 5):
        _press(field, place)
        yield
    field.close()
    field.deleteLater()


def _shift(desktop: Desktop, callers: list[Caller]) -> Iterator[None]:
    window, each = desktop.window, KEYS // CALLS
    for number in range(CALLS):
        line, caller = f"shift-{number}", callers[number % len(callers)]
        desktop.telephone.submit(partial(desktop.ring, line, caller))
        while desktop.state(line).customer is None:
            yield
        context = desktop.context(line)
        window.contexts.open(context)
        yield
        for place in range(each):
            _press(window.answers.field if place % 2 else window.note.text, place)
            yield
        bar = window.customer.contacts.list.verticalScrollBar()
        for step in range(1, 11):
            bar.setValue(bar.maximum() * step // 10)
            yield
        for act in (window.acts.own, window.note.save, window.acts.end):
            act()
            yield
        while window.contexts[context].live:
            yield
        window.commands.close(context)
        yield


def _children(desktop: Desktop) -> list[float]:
    return [proportional_mebibytes(pid) for pid in desktop.children().values()]


def _press(field: QWidget, place: int) -> None:
    QTest.keyClick(field, _WORDS[place % len(_WORDS)])  # type: ignore[call-overload]
