"""Questions typed key by key into the real window over a built index: from the key to its answers' paint.

``python -m tests.benchmarks.answers_typed INDEX QUERIES KEYS`` prints what it measured as JSON. Each key of
the first half is pressed when the answers of the one before are painted, and not sooner than a quick typist
would; the second half comes at that typist's pace, and nothing may be dropped or come out of order.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from collections.abc import Iterator
from itertools import pairwise, zip_longest
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from agent_desk.application.find_answers import FindAnswers
from agent_desk.application.lanes import Lane
from agent_desk.application.session import Session
from agent_desk.bootstrap.program import SystemClock
from agent_desk.search.articles.index import MappedArticleIndex
from agent_desk.search.articles.synonyms import read_synonyms
from tests.benchmarks.answer_files import Queries, queries
from tests.benchmarks.record import percentile
from tests.benchmarks.window.stage import RESOURCES, Stage
from tests.fakes import people

PACE = 30
"""Milliseconds from key to key: somebody who types 33 of them a second."""
_KINDS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


class Typist:
    """Somebody at the keyboard of a window that asks the real index."""

    def __init__(self, index_file: Path) -> None:
        self.stage = Stage()
        self.window = self.stage.window
        self.search = Lane("search")
        index = MappedArticleIndex.open(index_file, "bench", tuple, read_synonyms(RESOURCES / "synonyms"))
        session = Session(people.AGENT, SystemClock(), self.stage.application.bridge, self.search)
        find = FindAnswers(session, index, self.search)
        self.stage.use_cases.find_answers = find  # type: ignore[method-assign]
        self.stage.use_cases.receive_call(people.call(identifier="typed"))
        self.stage.settle()
        self.window.answers.field.setFocus()

    def press(self, letter: str) -> None:
        """Press a key; the field asks within a frame."""
        for kind in _KINDS:
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(self.window.answers.field, event)

    def clear(self) -> None:
        """Begin another question."""
        self.window.answers.clear()
        self.stage.settle()

    def answered(self) -> bool:
        """Whether the answers to what stands in the field are taken in by all panes."""
        state = self.window.contexts.state
        arrived = state.question == self.window.answers.field.text() and state.answered == state.asked
        return arrived and self.window.later.idle and not self.stage.application.bridge._waiting


def key_by_key(typist: Typist, letters: Iterator[str], keys: int) -> list[float]:
    """Milliseconds from each key until its answers are painted."""
    times = list[float]()
    while len(times) < keys and (letter := next(letters, None)) is not None:
        if letter == "\n":
            typist.clear()
            continue
        begin = time.perf_counter()
        typist.press(letter)
        typist.stage.until(typist.answered)
        typist.stage.application.qt.processEvents()
        times.append((time.perf_counter() - begin) * 1000)
        typist.stage.until(lambda ends=begin + PACE / 1000: time.perf_counter() > ends)  # type: ignore[misc]
    return times


def at_a_pace(typist: Typist, letters: Iterator[str], keys: int) -> dict[str, int]:
    """How many keys had no answers of their own, and how often older answers came after newer ones."""
    pressed, answered = [0], [typist.window.contexts.state.asked]
    pace = QTimer(typist.window, interval=PACE, timerType=Qt.TimerType.PreciseTimer)

    def press() -> None:
        letter = next(letters, None)
        if letter is None or pressed[0] >= keys:
            pace.stop()
        elif letter == "\n":
            typist.window.answers.field.put("")
        else:
            pressed[0] += 1
            typist.press(letter)

    def look(_context: str) -> None:
        number = typist.window.contexts.state.answered
        if answered[-1] != number:
            answered.append(number)

    pace.timeout.connect(press)
    typist.window.contexts.changed.connect(look)
    pace.start()
    typist.stage.until(lambda: not pace.isActive(), patience=60 + keys * PACE / 1000)
    typist.stage.settle()
    backwards = sum(later < earlier for earlier, later in pairwise(answered))
    dropped = pressed[0] - len(set(answered[1:]))
    return {"paced_keys": pressed[0], "dropped": dropped, "out_of_order": backwards}


def letters_of(asked: Queries) -> Iterator[str]:
    """The questions of all sets in turns, each ended by a line feed."""
    for row in zip_longest(*asked.values()):
        for pair in row:
            if pair is not None:
                yield from f"{' '.join(pair[0].split())}\n"


def main(index_file: Path, queries_file: Path, keys: int) -> None:
    """Print the figures."""
    letters = letters_of(queries(queries_file))
    typist = Typist(index_file)
    gc.collect()
    gc.freeze()
    times = key_by_key(typist, letters, keys // 2)
    typist.clear()
    facts: dict[str, float] = {"keys": len(times)}
    for name, share in (("p50", 0.5), ("p95", 0.95), ("p99", 0.99)):
        facts[f"key_to_painted_ms_{name}"] = percentile(times, share)
    print(json.dumps(facts | at_a_pace(typist, letters, keys - keys // 2)), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
