"""Words that the window puts together read as a person would say them, in every language."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from agent_desk.domain.figures import FigureName
from agent_desk.ui.team.case_sheets import WaitSheet
from agent_desk.ui.team.lead_page import LeadPage
from tests.fakes import people, team_people
from tests.ui.team.conftest import TeamScene


@pytest.mark.parametrize(
    ("language", "mine", "theirs"),
    [
        ("en", "Owner: you, since today", "Owner: Edgars Ozols, since today"),
        ("ru", "Ведёте вы, с сегодняшнего дня", "Ведёт Edgars Ozols, с сегодняшнего дня"),
        ("lv", "Vadāt jūs, kopš šodienas", "Vada Edgars Ozols, kopš šodienas"),
    ],
)
def test_since_today_is_said_as_people_say_it(
    team_scene: TeamScene, language: str, mine: str, theirs: str
) -> None:
    team_scene.window.look_switch.language(language)
    for owner, words in (("anna", mine), ("edgars", theirs)):
        case = replace(people.case(owner), owned_since=people.NOW - timedelta(minutes=5))
        team_scene.use_cases.case = case
        team_scene.ring()
        team_scene.use_cases.choose_customer("call-1", "c-anna")
        team_scene.settle()
        assert team_scene.window.call_bar._owner.text() == words


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "Your authority:"), ("ru", "Ваши полномочия:"), ("lv", "Jūsu pilnvaras:")],
)
def test_what_an_agent_may_decide_is_not_said_twice(team_scene: TeamScene, language: str, words: str) -> None:
    team_scene.window.look_switch.language(language)
    answer = team_scene.use_cases.answers[0]
    article = replace(answer.article, authority="You may block any card.")
    team_scene.window.answers.show_article(replace(answer, article=article))
    assert team_scene.window.answers.view._may.text() == f"{words} You may block any card."


@pytest.mark.parametrize("language", ["en", "ru", "lv"])
def test_letting_wait_and_putting_aside_are_two_words(team_scene: TeamScene, language: str) -> None:
    team_scene.window.look_switch.language(language)
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F8, Qt.KeyboardModifier.ControlModifier)
    shown = [one for one in team_scene.sheet(WaitSheet).findChildren(QPushButton) if one.isVisible()]
    words = [one.text().split("(")[0].strip(" ↵") for one in shown]
    assert len(words) == len(set(words)) == 2


@pytest.mark.parametrize(
    ("language", "value"),
    [("en", "0.5, 56 contacts"), ("ru", "0,5, контактов: 56"), ("lv", "0,5, kontakti: 56")],
)
def test_a_part_of_one_is_written_as_people_write_it(
    team_scene: TeamScene, language: str, value: str
) -> None:
    team_scene.window.look_switch.language(language)
    team_scene.use_cases.staff = team_people.AS_LEAD
    team_scene.fill()
    team_scene.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    card = team_scene.page(LeadPage).cards[FigureName.EFFORT]
    assert value in card.accessibleName()
