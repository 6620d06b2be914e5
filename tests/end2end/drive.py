"""Runs the real program and plays the agent's part on its window; for the end-to-end test.

``python -m tests.end2end.drive PICTURES QUESTION NOTE``: waits for a call with the id ``ring``, which
another process
makes, and writes what the window showed to ``PICTURES/shown.json``.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from agent_desk.bootstrap.window import Opened, open_window
from agent_desk.domain.case import NoteState, Outcome
from agent_desk.domain.view import PartState
from agent_desk.system.log import start_log
from agent_desk.system.paths import paths
from agent_desk.ui.playing import Condition, picture, play, press, type_text


def main(pictures: Path, question: str, note: str) -> int:
    places = paths()
    start_log(places.log)
    opened = open_window(places)
    script = _agent(opened, pictures, question, note)
    problem = play(opened.application, opened.window, script, pictures / "failed.png")
    _tell(opened, pictures, problem)
    opened.close()
    return 0 if problem is None else 1


def _agent(opened: Opened, pictures: Path, question: str, note: str) -> Iterator[tuple[str, Condition]]:
    window, contexts = opened.window, opened.window.contexts
    yield "the program is ready", opened.program.ready.done
    (pictures / "ready").touch()
    yield "the caller is known", lambda: contexts.state.customer is not None
    picture(window, pictures / "1-known.png")
    yield "every back end has answered", lambda: _settled(opened)
    picture(window, pictures / "2-everything.png")
    window.answers.field.setFocus()
    type_text(question, window.answers.field)
    yield "the answer is found", lambda: contexts.state.question == question and bool(contexts.state.answers)
    picture(window, pictures / "3-answer.png")
    press("F8", window)
    yield "the case is owned", lambda: getattr(contexts.state.case, "owner", None) is not None
    yield "the ticket is taken", lambda: Outcome.DONE in {item.outcome for item in contexts.state.writes}
    window.note.text.setFocus()
    type_text(note, window.note.text)
    yield "the note is kept", lambda: contexts.state.note_state is NoteState.KEPT
    press("Ctrl+Return", window.note.text)
    yield "the note is saved", lambda: any(one.text == note for one in contexts.state.notes)
    done = ("take_ticket", "add_note")
    yield "the ticket system has both", lambda: all(_done(opened, act) for act in done)
    picture(window, pictures / "4-owned.png")


def _settled(opened: Opened) -> bool:
    parts = opened.window.contexts.state.parts
    wanted = len(opened.connecting.connections()) - 1
    return len(parts) >= wanted and all(part.state is PartState.READY for part in parts)


def _done(opened: Opened, act: str) -> bool:
    writes = opened.window.contexts.state.writes
    return any(item.act == act and item.outcome is Outcome.DONE for item in writes)


def _tell(opened: Opened, pictures: Path, problem: BaseException | None) -> None:
    state = opened.window.contexts.state
    shown = {
        "failed": [] if problem is None else [str(problem)],
        "customer": state.customer.name if state.customer else None,
        "owner": state.case.owner if state.case else None,
        "first_answer": state.answers[0].article.id if state.answers else None,
        "parts": {part.connection: [part.state, part.problem] for part in state.parts},
        "known": [[one.name, one.value] for one in state.call.known] if state.call else [],
    }
    (pictures / "shown.json").write_text(json.dumps(shown, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3]))
