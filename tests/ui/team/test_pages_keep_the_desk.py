"""The desk is as wide beside a page as it was before, whatever page comes in place of another."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.fakes import team_people
from tests.ui.team.conftest import TeamScene

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PAGES = {"journal": (Qt.Key.Key_J, CTRL), "team": (Qt.Key.Key_L, CTRL), "questions": (Qt.Key.Key_F3, SHIFT)}


@pytest.mark.parametrize("page", PAGES)
def test_the_desk_stays_as_wide_as_it_was(team_scene: TeamScene, page: str) -> None:
    team_scene.fill()
    team_scene.ring_mine()
    before = team_scene.window.desk.width()
    team_scene.key(*PAGES[page])
    assert team_scene.team.pages.page is not None
    assert team_scene.window.desk.width() == before
    team_scene.key(Qt.Key.Key_Escape)
    assert not team_scene.team.pages.leave(), "the page was left"
    assert team_scene.window.desk.width() == before


def test_a_page_in_place_of_another_moves_nothing(team_scene: TeamScene) -> None:
    team_scene.fill()
    team_scene.use_cases.staff = team_people.AS_LEAD
    team_scene.use_cases.list_staff()
    team_scene.ring_mine()
    before = team_scene.window.desk.width()
    for keys in (*PAGES.values(), *PAGES.values()):
        team_scene.key(*keys)
        assert team_scene.window.desk.width() == before
