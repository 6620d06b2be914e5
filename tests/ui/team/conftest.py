"""The window with a team in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar

import pytest
from pytestqt.qtbot import QtBot

from agent_desk.ui.models.desk_rows import ListedRow
from agent_desk.ui.team.page import Page
from agent_desk.ui.team.sheet import Sheet
from agent_desk.ui.team.team import Team
from tests.fakes import people
from tests.ui.conftest import Scene

Kind = TypeVar("Kind", bound=Any)


class TeamScene(Scene):
    """Anna Liepa's desk: Anna Bērziņa's case, promises, offers and questions."""

    @property
    def team(self) -> Team:
        """The team's part of the window."""
        assert self.window.team is not None
        return self.window.team

    def fill(self) -> None:
        """Everything there can be, and its lists asked for."""
        self.use_cases.give_all()
        self.list_anew()

    def list_anew(self) -> None:
        """Every list, now."""
        fake = self.use_cases
        for ask in (fake.list_staff, fake.list_promises, fake.list_handoffs, fake.list_consults):
            ask()
        fake.list_queue()
        fake.list_praise()
        self.settle()

    def ring_mine(self) -> None:
        """Anna Bērziņa rings, and her case is mine."""
        self.use_cases.case = people.case("anna")
        self.ring()

    def sheet(self, kind: type[Kind]) -> Kind:
        """The open sheet, of this kind."""
        sheet = self.team.sheets.sheet
        assert isinstance(sheet, Sheet)
        assert isinstance(sheet, kind)
        assert sheet.isVisible()
        return sheet

    def page(self, kind: type[Kind]) -> Kind:
        """The open page, of this kind."""
        page = self.team.pages.page
        assert isinstance(page, Page)
        assert isinstance(page, kind)
        assert page.isVisible()
        return page

    def listed(self) -> list[ListedRow]:
        """The team's rows of the desk."""
        return [row for row in self.window.desk._model.rows if isinstance(row, ListedRow)]

    def open_row(self, key: str) -> None:
        """Enter on a row of the desk."""
        place = self.window.desk._model.place_of(key)
        assert place is not None
        self.window.desk.list.setFocus()
        self.window.desk.list.choose(place)
        self.window.desk.list.opened.emit(place)
        self.settle()

    def messages(self) -> list[str]:
        """The notices that are shown."""
        return self.window.notices.messages()


@pytest.fixture
def team_scene(qtbot: QtBot) -> Iterator[TeamScene]:
    """The window, shown and active, with its team made."""
    made = TeamScene(qtbot)
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    qtbot.waitUntil(lambda: made.window.team is not None)
    yield made
    made.close()
