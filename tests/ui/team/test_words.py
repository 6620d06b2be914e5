"""Words that the window puts together read as a person would say them, in every language."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.fakes import people
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
