"""Pictures of the window with made-up people: ``python -m tests.ui.shots OUT [--theme … --language …]``."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest

from agent_desk.application.lanes import InlineLane
from agent_desk.ui.app import DeskApplication
from agent_desk.ui.look import LANGUAGES, THEMES, Look
from agent_desk.ui.main_window import DeskWindow
from tests.fakes import people
from tests.fakes.use_cases import FakeUseCases

RESOURCES = Path(__file__).parents[2] / "resources"


class Stage:
    """One window with fake use cases, and what is played in it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.application = DeskApplication(["shots"], Look(), RESOURCES)
        self.use_cases = FakeUseCases(self.application.bridge)
        others = [
            ("case-7", "Fibre 500 is late", people.OLEG),
            ("case-8", "Wrong name on invoice", people.FIRM),
        ]
        self.use_cases.own_cases = tuple(
            (people.case(people.AGENT, identifier=name, who=who), who.name) for name, _topic, who in others
        )
        self.window: DeskWindow = self.application.open_window(
            self.use_cases, people.AGENT, InlineLane(), now=lambda: people.NOW
        )
        self.window.warm_up()
        self.settle()

    def settle(self) -> None:
        """Let the window paint."""
        for _ in range(6):
            QTest.qWait(15)

    def shoot(self, name: str) -> None:
        """Keep a picture."""
        self.settle()
        self.window.grab().save(str(self._folder / f"{name}.png"))

    def known_caller(self) -> None:
        """Anna calls, is recognised, and says what happened."""
        self.use_cases.matches = people.EXACT
        self.use_cases.receive_call(people.call())
        self.settle()
        self.window.answers.field.setText("my wallet was stolen")
        self.window.answers.field.typed.emit("my wallet was stolen")
        self.window.contexts.open("call-1")
        self.window.note.text.setPlainText(
            "Wallet stolen on tram 11 this morning. Blocked 4417 and the business card."
        )
        self.window.note.flush()

    def unknown_caller(self) -> None:
        """Somebody else calls meanwhile, from a number nobody knows."""
        self.use_cases.matches = people.MATCHES
        self.use_cases.receive_call(people.call("+371 20 000 001", "Anna Berzina", "call-2", 5))
        self.settle()

    def palette(self) -> None:
        """The command palette with something typed."""
        self.window.commands.finding.find()
        palette = self.window.commands.finding.palette
        assert palette is not None
        palette.field.setText("ber")
        palette.field.typed.emit("ber")


def main() -> None:
    """Write every picture."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--theme", choices=THEMES, action="append")
    parser.add_argument("--language", choices=LANGUAGES, action="append")
    parser.add_argument("--scale", type=float, default=1.0)
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    stage = Stage(chosen.out)
    stage.shoot("0-empty")
    scenes: list[tuple[str, Callable[[], None]]] = [
        ("1-known", lambda: stage.window.contexts.look_at("call-1")),
        ("2-unknown", lambda: stage.window.contexts.look_at("call-2")),
    ]
    stage.known_caller()
    stage.unknown_caller()
    if chosen.scale > 1:
        stage.window.look_switch._become(Look(scale=chosen.scale))
    for language in chosen.language or LANGUAGES:
        stage.window.look_switch.language(language)
        for theme in chosen.theme or THEMES:
            stage.window.look_switch.theme(theme)
            for name, act in scenes:
                act()
                stage.shoot(f"{name}-{theme}-{language}")
    stage.window.contexts.look_at("call-1")
    stage.palette()
    stage.shoot("3-palette")


if __name__ == "__main__":
    main()
