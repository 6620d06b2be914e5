"""Runs the real program and plays one of two colleagues: ``python -m tests.end2end.team_drive WHO PICTURES``.

Anna owns, promises and hands off; Edgars declines, then accepts. What each window showed is written to
``PICTURES/WHO.json``.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from agent_desk.bootstrap.window import Opened, open_window
from agent_desk.system.log import start_log
from agent_desk.system.paths import paths
from agent_desk.ui.context_state import HOME
from agent_desk.ui.playing import Condition, Player, picture, press, type_text
from agent_desk.ui.team.team import Team

Script = Iterator[tuple[str, Condition]]
PROMISED, REASON, STEP = "call back about the new card", "The business card is not mine", "Block it first"
DECLINED, MESSAGE, ANSWER = "I am at lunch", "She calls again: when is the card there?", "Tomorrow by noon"


class Colleague:
    """One window and the hands at it."""

    def __init__(self, opened: Opened, folder: Path) -> None:
        self.opened, self.folder = opened, folder
        self.window = opened.window
        self.shown: dict[str, Any] = {}

    @property
    def team(self) -> Team:
        """The team's part of the window."""
        assert self.window.team is not None
        return self.window.team

    def press(self, keys: str) -> None:
        """Press a key where the keyboard is."""
        press(keys, QApplication.focusWidget() or self.window)

    def type(self, text: str, target: QWidget | None = None) -> None:
        """Type where the keyboard is, or into a field."""
        if target is not None:
            target.setFocus()
        type_text(text, target or QApplication.focusWidget() or self.window)

    def sheet(self) -> Any:
        """The open sheet."""
        return self.team.sheets.sheet

    def picture(self, name: str) -> None:
        """Keep a picture of the window."""
        picture(self.window, self.folder / f"{name}.png")

    def say(self, name: str) -> None:
        """Tell the test how far this window has come."""
        (self.folder / name).touch()

    def ready(self, colleague: str) -> Script:
        """The store is open, the team is known and the colleague is there."""
        yield "the program is ready", self.opened.program.ready.done
        yield "the desk is seen", self.window.page.isVisible
        yield "the team is made", lambda: self.window.team is not None
        yield (
            f"{colleague} is known",
            lambda: any(one.login == colleague and one.present for one in self.team.board.colleagues),
        )

    def state(self, line: str) -> Any:
        """What the window knows of the call on a line; the home context until it rings."""
        contexts = self.window.contexts
        calls = {call.line: name for name in contexts.tabs if (call := contexts[name].call) is not None}
        return contexts[calls.get(line, HOME)]

    def known(self, line: str) -> Condition:
        """Whether the caller on a line is known, with the case."""
        return lambda: self.state(line).customer is not None and self.state(line).case_known


def anna(desk: Colleague) -> Script:
    """Owns the case, promises, hands off twice; the caller comes back."""
    yield from desk.ready("edgars")
    desk.say("anna-ready")
    yield "the caller is known", desk.known("first")
    desk.press("F8")
    yield "the case is owned", lambda: getattr(desk.state("first").case, "owner", None) == "anna"
    desk.press("F9")
    desk.type(PROMISED)
    yield "a time is proposed", lambda: PROMISED in desk.sheet().said_text.text()
    desk.picture("anna-1-promise")
    desk.press("Return")
    yield "it is promised", lambda: [one.what for one in desk.state("first").promises] == [PROMISED]
    yield from _hand_off(desk)
    yield "it came back", lambda: bool(desk.team.board.returned)
    desk.shown["declined"] = desk.team.board.returned[0].answer
    desk.shown["owner after declining"] = desk.state("first").case.owner
    desk.picture("anna-3-declined")
    yield from _hand_off(desk)
    yield "it is accepted", lambda: desk.state("first").case.owner == "edgars"
    desk.say("anna-handed-over")
    yield "she calls again", desk.known("again")
    yield (
        "the owner is shown",
        lambda: (
            "Edgars" in desk.window.call_bar._owner.text() or ("edgars" in desk.window.call_bar._owner.text())
        ),
    )
    desk.shown["first line"] = desk.window.call_bar._owner.text()
    desk.shown["current"] = desk.window.contexts.current
    desk.picture("anna-4-returning")
    desk.press("Ctrl+O")
    desk.type(MESSAGE)
    desk.press("Return")
    yield "the owner answered", lambda: any(one.answer for one in desk.team.board.my_consults)
    desk.shown["answer"] = desk.team.board.my_consults[0].answer
    desk.picture("anna-5-answered")


def _hand_off(desk: Colleague) -> Script:
    desk.press("F11")
    sheet = desk.sheet()
    desk.type("edgars", sheet.whom.lineEdit())
    desk.type(REASON, sheet.reason)
    desk.type(STEP, sheet.next_step)
    desk.picture("anna-2-handoff")
    desk.press("Return")
    yield "it is offered", lambda: bool(desk.team.board.outgoing) and desk.sheet() is None


def edgars(desk: Colleague) -> Script:
    """Reads the offer and declines; reads it again and accepts; answers the question that comes."""
    yield from desk.ready("anna")
    desk.say("edgars-ready")
    for answer in (DECLINED, ""):
        yield "an offer is there", lambda: bool(desk.team.board.incoming)
        offer = desk.team.board.incoming[0]
        row = desk.window.desk._model.place_of(f"handoff {offer.id}")
        yield (
            "its row is there",
            lambda: desk.window.desk._model.place_of(f"handoff {desk.team.board.incoming[0].id}") is not None,
        )
        row = desk.window.desk._model.place_of(f"handoff {offer.id}")
        desk.window.desk.list.setFocus()
        desk.window.desk.list.choose(row or 0)
        desk.press("Return")
        yield "its page is open", lambda: desk.team.pages.page is not None
        page: Any = desk.team.pages.page
        desk.shown["read"] = _words(page)
        desk.picture(f"edgars-1-offer-{'declined' if answer else 'accepted'}")
        if answer:
            desk.type(answer, page.why)
        desk.press("Return")
        yield "it is answered", lambda: not desk.team.board.incoming
    yield "the customer is open", lambda: desk.window.contexts.state.customer is not None
    yield "the case is mine", lambda: getattr(desk.window.contexts.state.case, "owner", "") == "edgars"
    yield "the promise came along", lambda: bool(desk.window.contexts.state.promises)
    desk.shown["promises"] = [one.what for one in desk.window.contexts.state.promises]
    desk.picture("edgars-2-owner")
    yield "a question comes", lambda: bool(desk.team.board.asked_of_me)
    question = desk.team.board.asked_of_me[0]
    desk.shown["question"] = question.question
    desk.team.commands.open(question)
    desk.type(ANSWER)
    desk.picture("edgars-3-answer")
    desk.press("Return")
    yield "it is answered", lambda: not desk.team.board.asked_of_me


def _words(page: QWidget) -> list[str]:
    from agent_desk.ui.text import PlainLabel

    return [label.text() for label in page.findChildren(PlainLabel)]


def main(who: str, folder: Path) -> int:
    """Play; the exit code counts what went wrong."""
    places = paths()
    start_log(places.log)
    opened = open_window(places)
    desk = Colleague(opened, folder)
    failed: list[str] = []

    def ended(problem: BaseException | None) -> None:
        if problem is not None:
            failed.append(f"{type(problem).__name__}: {problem}")
            failed.extend(opened.window.notices.messages())
            desk.picture(f"{who}-failed")
        opened.application.qt.quit()

    scripts: dict[str, Callable[[Colleague], Script]] = {"anna": anna, "edgars": edgars}
    player = Player(opened.window, scripts[who](desk), ended)
    player.start()
    opened.application.run()
    told = {"failed": failed, **desk.shown}
    (folder / f"{who}.json").write_text(json.dumps(told, ensure_ascii=False, indent=1))
    opened.close()
    return len(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
