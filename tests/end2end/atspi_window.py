"""The window with a ringing call, for a screen reader in another process; its events come from fakes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer

from agent_desk.application.lanes import InlineLane
from agent_desk.ui.app import DeskApplication
from agent_desk.ui.look import Look
from tests.fakes import people
from tests.fakes.use_cases import FakeUseCases

RESOURCES = Path(__file__).parents[2] / "resources"


def main() -> None:
    application = DeskApplication(["agent-desk"], Look(), RESOURCES)
    use_cases = FakeUseCases(application.bridge)
    window = application.open_window(use_cases, people.AGENT, InlineLane(), now=lambda: people.NOW)
    QTimer.singleShot(0, window, lambda: use_cases.receive_call(people.call()))
    application.run()


if __name__ == "__main__":
    main()
