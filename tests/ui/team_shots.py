"""Pictures of the team in the window: ``python -m tests.ui.team_shots OUT [--theme … --language …]``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from agent_desk.application.team_events import SessionMoved
from agent_desk.domain.staff import DeskSession
from agent_desk.ui.look import LANGUAGES, THEMES
from agent_desk.ui.team.fields import Whom
from tests.fakes import people, team_people
from tests.ui.shots import Stage

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class TeamStage(Stage):
    """Anna's call comes back: Edgars owned her case, a promise was broken."""

    def begin(self) -> None:
        """What the team knows."""
        while self.window.team is None:
            QTest.qWait(20)
        fake = self.use_cases
        fake.give_all()
        fake.told = (team_people.TOLD_BEFORE,)
        fake.case = people.case("edgars")
        self.window.team.reactions.ask_everything()
        QTest.qWait(1_700)
        self.known_caller()
        self.window.contexts.look_at("call-1")
        self.settle()

    def press(self, key: Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        self.window.activateWindow()
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        self.settle()

    def own(self) -> None:
        """The case is mine."""
        self.use_cases.case = people.case("anna", version=9)
        self.use_cases.choose_customer("call-1", "c-anna")
        self.settle()

    def sheet(self) -> QWidget:
        """The open sheet."""
        team = self.window.team
        assert team is not None
        assert team.sheets.sheet is not None
        return team.sheets.sheet

    def away(self) -> None:
        """Put the sheet aside, or leave the page."""
        for _ in range(3):
            if self.window.team.escape():  # type: ignore[union-attr]
                self.settle()

    def shots(self, end: str) -> None:
        """Each sheet and page once."""
        for name, act in self.scenes():
            act()
            self.shoot(f"{name}-{end}")
            self.away()

    def scenes(self) -> list[tuple[str, Callable[[], None]]]:
        """What is played before each picture."""
        window = self.window
        return [
            ("10-returning", lambda: None),
            ("11-reach", lambda: self.press(Key.Key_O, CTRL)),
            ("12-promise", self._promise),
            ("13-consult", lambda: self.press(Key.Key_F10)),
            ("14-handoff", self._handoff),
            ("15-transfer", self._transfer),
            ("16-praise", lambda: self.press(Key.Key_F12)),
            ("17-keep", lambda: self.press(Key.Key_F9, SHIFT)),
            ("18-wait", lambda: self.press(Key.Key_F8, CTRL)),
            ("19-solve", lambda: self.press(Key.Key_F8, SHIFT)),
            ("20-offer", lambda: self.use_cases.open_handoff("h1")),
            ("21-journal", lambda: self.press(Key.Key_J, CTRL)),
            ("22-here", lambda: self.press(Key.Key_L, CTRL)),
            ("23-lead", self._lead),
            ("24-batch", lambda: self.press(Key.Key_F11, CTRL)),
            ("25-answer", lambda: window.team.commands.open(team_people.consult())),  # type: ignore[union-attr]
            ("26-rating", window.actions_table.made["rating"].trigger),
            ("27-differs", self._differs),
            ("28-asks", lambda: self._session(lost=False)),
            ("29-lost", lambda: self._session(lost=True)),
        ]

    def _promise(self) -> None:
        self.press(Key.Key_F9)
        self.sheet().what.setText("call back about the new card")  # type: ignore[attr-defined]
        self.sheet()._retell()  # type: ignore[attr-defined]

    def _handoff(self) -> None:
        self.own()
        self.press(Key.Key_F11)
        self.sheet().whom.choose(Whom(agent="marta"))  # type: ignore[attr-defined]

    def _transfer(self) -> None:
        self.press(Key.Key_F11, SHIFT)
        field = self.sheet().department  # type: ignore[attr-defined]
        assert isinstance(field, QComboBox)
        field.setCurrentIndex(field.findData("business_cards"))
        field.activated.emit(field.currentIndex())

    def _lead(self) -> None:
        self.use_cases.staff = team_people.AS_LEAD
        self.use_cases.list_staff()
        self.settle()
        self.press(Key.Key_L, CTRL)
        self.use_cases.staff = team_people.STAFF
        self.settle()

    def _session(self, *, lost: bool) -> None:
        there = DeskSession("anna", 3, "HOME-PC", people.NOW)
        self.application.bridge.publish(SessionMoved(there, lost))
        self.press(Key.Key_F9)

    def _differs(self) -> None:
        self.use_cases.list_staff()
        self.use_cases.differs = True
        self.press(Key.Key_F7, SHIFT)


def main() -> None:
    """Write every picture."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--theme", choices=THEMES, action="append")
    parser.add_argument("--language", choices=LANGUAGES, action="append")
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    for language in chosen.language or ("en", "ru"):
        for theme in chosen.theme or ("light", "dark"):
            stage = TeamStage(chosen.out)
            stage.window.look_switch.language(language)
            stage.window.look_switch.theme(theme)
            stage.begin()
            stage.shots(f"{theme}-{language}")
            stage.window.close()


if __name__ == "__main__":
    main()
