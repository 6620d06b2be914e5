"""Runs the real program without a screen; for the test that kills it. ``python -m
tests.end2end.typing_agent ACT FOLDER``.

``type``: lets an unknown number ring and types without end, noting in FOLDER/typed what was typed a
second ago.
``look``: starts again and writes the draft that came back to FOLDER/restored.
``type_sheet`` and ``look_sheet``: the same with a half-written promise to a customer who is known.
"""

from __future__ import annotations

import itertools
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from agent_desk.bootstrap.window import Opened, open_window
from agent_desk.domain.call import Call
from agent_desk.domain.case import NoteState
from agent_desk.domain.identity import caller_number
from agent_desk.system.paths import paths
from agent_desk.ui.playing import Condition, Player, type_text
from agent_desk.ui.team.promise_sheet import PromiseSheet
from tests.unit.application.desk import ANNA

CALL = "ring"


def main(act: str, folder: Path) -> int:
    opened = open_window(paths())
    scripts = {"type": _type, "look": _look, "type_sheet": _type_sheet, "look_sheet": _look_sheet}
    script = scripts[act](opened, folder)
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
    yield from _type_on(opened.window.note.text, opened.window.note.text.toPlainText, folder)


def _type_on(field: QWidget, typed: Callable[[], str], folder: Path) -> Iterator[tuple[str, Condition]]:
    """Type without end, and note what was typed a second ago."""
    seen: list[tuple[float, str]] = []
    for word in itertools.count():
        type_text(f"vārds{word} ", field)
        now = time.monotonic()
        seen.append((now, typed()))
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


def _type_sheet(opened: Opened, folder: Path) -> Iterator[tuple[str, Condition]]:
    program, window = opened.program, opened.window
    known = program.store_lane.submit(
        lambda: program.store.customers.put_records([ANNA], "import", datetime.now(UTC))
    )
    yield "the customer is known", known.done
    program.desk.receive_call(Call(CALL, caller_number("+37126123456"), datetime.now(UTC)))
    yield from _opened_promise(opened)
    assert window.team
    sheet = window.team.sheets.sheet
    assert isinstance(sheet, PromiseSheet)
    yield from _type_on(sheet.what, sheet.what.text, folder)


def _look_sheet(opened: Opened, folder: Path) -> Iterator[tuple[str, Condition]]:
    window = opened.window
    yield "the context is back", lambda: window.contexts.has(CALL)
    window.contexts.open(CALL)
    yield from _opened_promise(opened)
    assert window.team
    sheet = window.team.sheets.sheet
    assert isinstance(sheet, PromiseSheet)
    (folder / "restored").write_text(sheet.what.text(), "utf-8")


def _opened_promise(opened: Opened) -> Iterator[tuple[str, Condition]]:
    made = opened.window.actions_table.made
    yield "who calls is known", lambda: "promise" in made and made["promise"].isEnabled()
    made["promise"].trigger()
    team = opened.window.team
    yield "the sheet is open", lambda: team is not None and isinstance(team.sheets.sheet, PromiseSheet)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
