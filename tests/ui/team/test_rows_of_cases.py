"""Rows of the team that name a case open that case."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from agent_desk.application.desk_events import CasesOfListed
from agent_desk.application.events import CaseChanged
from agent_desk.ui.team.cases_page import CasesPage
from agent_desk.ui.team.handoff_page import HandoffPage
from agent_desk.ui.team.lead_page import LeadPage
from tests.fakes import people, team_people
from tests.ui.team.conftest import TeamScene


def _queue(scene: TeamScene) -> str:
    scene.team.commands.open(team_people.QUEUE[0])
    return team_people.QUEUE[0].case.id


def _promise(scene: TeamScene) -> str:
    scene.team.commands.open(team_people.promise(1))
    return team_people.promise(1).case_id


def _at_risk(scene: TeamScene) -> str:
    scene.team.commands.show_team()
    scene.page(LeadPage)._open_promise(team_people.promise(1))
    return team_people.promise(1).case_id


def _neediest(scene: TeamScene) -> str:
    scene.team.reactions.expect_from_queue()
    scene.application.bridge.publish(CaseChanged(people.case(people.AGENT, identifier="taken")))
    return "taken"


def _counted(scene: TeamScene) -> str:
    scene.team.commands.show_cases(CasesOfListed("maris", (people.case("maris"),), ("Anna Bērziņa",)))
    scene.page(CasesPage).rows.list.opened.emit(0)
    return people.case("maris").id


def _accepted(scene: TeamScene) -> str:
    scene.open_row("handoff h1")
    page = scene.page(HandoffPage)
    page.accept.click()
    return page.offer.case_id


@pytest.mark.parametrize("open_it", [_accepted, _queue, _promise, _at_risk, _neediest, _counted])
def test_a_row_opens_its_own_case(team_scene: TeamScene, open_it: Callable[[TeamScene], str]) -> None:
    team_scene.fill()
    case_id = open_it(team_scene)
    team_scene.settle()
    assert team_scene.use_cases.last("choose_customer")[2:] == (case_id,)
