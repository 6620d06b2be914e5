"""What back ends answer: waited for without a thread that waits, and sorted by what it is."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from agent_desk.domain.sentence import Sentence
from agent_desk.sdk.errors import BadResponse

T = TypeVar("T")


def of_kind(kind: type[T], answer: object) -> tuple[T, ...]:
    """What of an answer is of this kind; nothing of one that is no tuple."""
    return tuple(one for one in answer if isinstance(one, kind)) if isinstance(answer, tuple) else ()


def when_all(asked: list[Future[object]], then: Callable[[list[object], Exception | None], None]) -> None:
    """Call ``then`` once, when all have ended, with the answers that came and the first problem."""
    if not asked:
        then([], None)
        return
    left = len(asked)
    lock = threading.Lock()

    def ended(_: Future[object]) -> None:
        nonlocal left
        with lock:
            left -= 1
            last = left == 0
        if last:
            problems = [future.exception() for future in asked]
            first = next((problem for problem in problems if isinstance(problem, Exception)), None)
            answers = [future.result() for future, bad in zip(asked, problems, strict=True) if bad is None]
            try:
                then(answers, first)
            except Exception as fault:  # noqa: BLE001 - the part must not stay "asking" for ever
                then(
                    [],
                    BadResponse(Sentence("The answer cannot be used ({name}).", name=type(fault).__name__)),
                )

    for future in asked:
        future.add_done_callback(ended)
