"""The demonstration: a sample company, the window, and a call that comes in from another process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from agent_desk.bootstrap.connecting import Connecting
from agent_desk.bootstrap.sample import connect_sample_company, write_sample_company
from agent_desk.bootstrap.window import Opened, open_window
from agent_desk.domain.case import NoteState
from agent_desk.domain.view import PartState
from agent_desk.system.log import start_log
from agent_desk.system.paths import HOME_VARIABLE, Paths, paths
from agent_desk.ui.playing import Condition, pause, picture, play, press, type_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_desk.sample_company.company import SampleCompany

QUESTION = "my walet was stoln"
NOTE = "Wallet stolen at the market this morning. Blocks all cards; wants the business card first."


def run_demo(home: Path, screenshots: Path | None, customers: int) -> int:
    """Open the window on the sample company and let Anna Bērziņa call; returns the exit code.

    With ``screenshots`` the call is played through the window, pictures are kept there, and the window
    closes.
    """
    os.environ[HOME_VARIABLE] = str(home)
    os.environ.setdefault("AGENT_DESK_AGENT", "Edgars")
    places = paths()
    start_log(places.log)
    _say("making the sample company …")
    company = write_sample_company(Connecting(places, "LV", _say), customers)
    opened = open_window(places)
    _say("taking its customers in …")
    count = connect_sample_company(opened.program, opened.backends, opened.connecting, company)
    _say(f"{count} customers; a call comes in.")
    try:
        return _play(opened, company, screenshots) if screenshots else _show(opened, company, places)
    finally:
        opened.close()


def ring(company: SampleCompany, home: Path) -> subprocess.Popen[bytes]:
    """Let the demo call ring, from a process of its own as a telephone system would."""
    call = company.demo_call
    fields = [argument for one in call.known for argument in ("--field", f"{one.name}={one.value}")]
    command = [
        sys.executable,
        "-m",
        "agent_desk",
        "call",
        call.number,
        "--queue",
        call.queue,
        *fields,
    ]
    return subprocess.Popen(command, env={**os.environ, HOME_VARIABLE: str(home)}, stdout=subprocess.DEVNULL)


def _show(opened: Opened, company: SampleCompany, places: Paths) -> int:
    ringing = ring(company, places.config.parent)
    try:
        return opened.application.run()
    finally:
        ringing.wait()


def _play(opened: Opened, company: SampleCompany, folder: Path) -> int:
    script = _script(opened, company, folder)
    problem = play(opened.application, opened.window, script, folder / "failed.png")
    if problem is not None:
        _say(f"the demonstration failed: {problem}")
    _say(f"the pictures are in {folder}")
    return 0 if problem is None else 1


def _script(opened: Opened, company: SampleCompany, folder: Path) -> Iterator[tuple[str, Condition]]:
    window, contexts = opened.window, opened.window.contexts
    ringing = ring(company, Path(os.environ[HOME_VARIABLE]))
    yield "the caller is known", lambda: contexts.state.customer is not None
    yield "every back end has answered", lambda: _settled(opened)
    yield "the suggestions are there", lambda: bool(contexts.state.answers)
    ringing.wait()
    picture(window, folder / "1-the-call-rings.png")
    opened.program.desk.answer_call(contexts.current)
    window.answers.field.setFocus()
    type_text(QUESTION, window.answers.field)
    yield "the question is answered", lambda: contexts.state.question == QUESTION and _answered(opened)
    yield "all is painted", lambda: window.later.idle
    yield pause(0.3)
    picture(window, folder / "2-the-answer-is-found.png")
    press("F8", window)
    yield "the case is owned", lambda: getattr(contexts.state.case, "owner", None) is not None
    window.note.text.setFocus()
    type_text(NOTE, window.note.text)
    yield "the note is kept", lambda: contexts.state.note_state is NoteState.KEPT
    press("Ctrl+Return", window.note.text)
    yield "the note is saved", lambda: any(note.text == NOTE for note in contexts.state.notes)
    yield "all is painted", lambda: window.later.idle
    picture(window, folder / "3-the-case-is-owned.png")
    for name, theme, language in (
        ("4-dark", "dark", "en"),
        ("5-russian", "light", "ru"),
        ("6-latvian", "dark", "lv"),
    ):
        window.look_switch.theme(theme)
        window.look_switch.language(language)
        yield "the style is there", _turns(8)
        yield "all is painted", lambda: window.later.idle
        picture(window, folder / f"{name}.png")
    window.look_switch.theme("light")
    window.look_switch.language("en")


def _settled(opened: Opened) -> bool:
    parts = opened.window.contexts.state.parts
    return len(parts) >= 5 and all(part.state is PartState.READY for part in parts)


def _answered(opened: Opened) -> bool:
    state = opened.window.contexts.state
    return bool(state.answers) and state.answered == state.asked


def _turns(count: int) -> Condition:
    left = iter(range(count))
    return lambda: next(left, None) is None


def _say(message: str, remedy: str = "") -> None:
    sys.stderr.write(f"agent-desk: {message} {remedy}".rstrip() + "\n")
