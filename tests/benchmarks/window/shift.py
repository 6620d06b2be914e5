"""A long shift, scripted: calls, keys and scrolling, one small act a turn of the event loop."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.benchmarks.window.stage import Stage
from tests.fakes import people

_WORDS = "my wallet was stolen on tram yes "


def shift(stage: Stage, calls: int, keys: int) -> Iterator[None]:
    """Yields after each act."""
    window = stage.window
    each = keys // calls
    for number in range(calls):
        context = f"call-{number}"
        stage.outside.submit(partial(_ring, stage, context))
        while not window.contexts.has(context) or window.contexts[context].customer is None:
            yield
        window.contexts.open(context)
        yield
        yield from _type(stage, each)
        bar = window.customer.contacts.list.verticalScrollBar()
        for step in range(1, 11):
            bar.setValue(bar.maximum() * step // 10)
            yield
        window.acts.own()
        yield
        window.note.save()
        yield
        window.acts.end()
        yield
        while window.contexts[context].live:
            yield
        window.commands.close(context)
        yield


def _ring(stage: Stage, context: str) -> None:
    stage.use_cases.receive_call(people.call(identifier=context))


def _type(stage: Stage, keys: int) -> Iterator[None]:
    window = stage.window
    for place in range(keys):
        target = window.answers.field if place % 2 else window.note.text
        QTest.keyClicks(target, _WORDS[place % len(_WORDS)])
        yield
        if place % 11 == 10:
            QTest.keyClick(window.customer.contacts.filter, Qt.Key.Key_W)
            yield
