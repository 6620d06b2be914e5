"""Answers to questions, timed and judged."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tests.benchmarks.people.questions import Question
from tests.benchmarks.record import percentile

Search = Callable[[str], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Result:
    """Milliseconds of each answer, and how often the right name was first and among ten."""

    milliseconds: tuple[float, ...]
    first: float
    ten: float

    @property
    def p95(self) -> float:
        return percentile(self.milliseconds, 0.95)

    @property
    def median(self) -> float:
        return percentile(self.milliseconds, 0.5)


def ask(search: Search, questions: Sequence[Question]) -> Result:
    """Ask every question. Who bears the name that was meant is right: a name cannot tell namesakes apart."""
    times: list[float] = []
    first = ten = 0
    for question in questions:
        begin = time.perf_counter()
        names = list(search(question.typed))[:10]
        times.append((time.perf_counter() - begin) * 1000)
        first += names[:1] == [question.meant]
        ten += question.meant in names
    return Result(tuple(times), first / len(questions), ten / len(questions))


def milliseconds(act: Callable[[], object]) -> float:
    """How long one act took."""
    begin = time.perf_counter()
    act()
    return (time.perf_counter() - begin) * 1000
