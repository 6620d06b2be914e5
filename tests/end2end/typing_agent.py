"""Runs the real program without a screen; for the test that kills it. ``python -m
tests.end2end.typing_agent ACT FOLDER``.

``type``: lets an unknown number ring and types without end, noting in FOLDER/typed what was typed a
second ago.
``look``: starts again and writes the draft that came back to FOLDER/restored.
"""

from __future__ import annotations

import itertools
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from agent_desk.bootstrap.window import Opened, open_window
from agent_desk.domain.call import Call
from agent_desk.domain.case import NoteState
from agent_desk.domain.identity import caller_number
from agent_desk.system.paths import paths
from agent_desk.ui.playing import Condition, Player, type_text

CALL = "ring"


def main(act: str, folder: Path) -> int:
    opened = open_window(paths())
    script = _type(opened, folder) if act == "type" else _look(opened, folder)
    player = Player(opened.window, script, lambda _problem: opened.application.qt.quit())
    player.start()
    opened.application.run()
    opened.close()
    return 0


def _type(opened: Opened, folder: Path) -> Iterator[tuple[str, Condition]]:
    opened.program.desk.receive_call(Call(CALL, caller_number("+37129999999"), datetime.now(UTC)))
    yield "the call is there", lambda: opened.window.contexts.has(CALL)
    type_text("sākums ", opened.window.note.text)
    yield "the program has begun to keep", lambda: opened.window.contexts[CALL].note_state is NoteState.KEPT
    seen: list[tuple[float, str]] = []
    for word in itertools.count():
        type_text(f"vārds{word} ", opened.window.note.text)
        now = time.monotonic()
        seen.append((now, opened.window.note.text.toPlainText()))
        while len(seen) > 1 and seen[1][0] <= now - 1.0:
            seen.pop(0)
        if seen[0][0] <= now - 1.0:
            fresh = folder / "typed.new"
            fresh.write_text(seen[0][1], "utf-8")
            fresh.replace(folder / "typed")
        yield "a breath", lambda: True


def _look(opened: Opened, folder: Path) -> Iterator[tuple[str, Condition]]:
    contexts = opened.window.contexts
    yield "the draft is back", lambda: contexts.has(CALL) and bool(contexts[CALL].draft)
    (folder / "restored").write_text(contexts[CALL].draft, "utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
