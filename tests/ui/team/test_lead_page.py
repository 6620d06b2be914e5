"""The lead's page: figures that open to their cases, who is here, promises at risk; live; no handle time."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from agent_desk.application.desk_events import FiguresListed
from agent_desk.application.promise_events import PromiseChanged
from agent_desk.domain.figures import Figure, FigureName
from agent_desk.ui.team.batch_page import BatchPage
from agent_desk.ui.team.cases_page import CasesPage
from agent_desk.ui.team.figure_card import FigureCard
from agent_desk.ui.team.lead_page import LeadPage
from tests.fakes import team_people
from tests.ui.team.conftest import TeamScene

CTRL = Qt.KeyboardModifier.ControlModifier


def lead(scene: TeamScene) -> LeadPage:
    """Ieva, who leads the team, opens its page."""
    scene.use_cases.staff = team_people.AS_LEAD
    scene.fill()
    scene.key(Qt.Key.Key_L, CTRL)
    page = scene.page(LeadPage)
    assert isinstance(page, LeadPage)
    return page


def test_every_figure_is_there_with_part_and_whole_and_its_days(team_scene: TeamScene) -> None:
    page = lead(team_scene)
    assert set(page.cards) == set(FigureName)
    card = page.cards[FigureName.PROMISES_KEPT]
    assert card.accessibleName() == "Promises kept, 50 %, 56 of 112"
    assert len(card.accessibleDescription().split(", ")) == 14
    assert not any("handle" in one.accessibleName().lower() for one in page.cards.values())


def test_the_plot_is_painted(team_scene: TeamScene) -> None:
    page = lead(team_scene)
    team_scene.settle()
    plot = page.cards[FigureName.PROMISES_BROKEN]._plot
    picture = plot.grab().toImage()
    accent = QColor(team_scene.window.fittings.theme.named["accent"])
    width, height = picture.width(), picture.height()
    assert any(picture.pixelColor(x, y) == accent for x in range(0, width, 2) for y in range(0, height, 2))


def test_a_figure_opens_to_its_cases_and_esc_goes_back(team_scene: TeamScene) -> None:
    page = lead(team_scene)
    page.cards[FigureName.OWNERSHIP_KEPT].setFocus()
    team_scene.key(Qt.Key.Key_Return)
    assert team_scene.use_cases.last("open_figure") == (FigureName.OWNERSHIP_KEPT, 14)
    cases = team_scene.page(CasesPage)
    assert [row.first for row in cases.rows.model.rows] == ["Anna Bērziņa", "Олег Петров"]
    team_scene.key(Qt.Key.Key_Escape)
    team_scene.page(LeadPage)
    team_scene.key(Qt.Key.Key_Escape)
    assert team_scene.team.pages.page is None


def test_a_lead_hands_off_cases_of_somebody_else(team_scene: TeamScene) -> None:
    page = lead(team_scene)
    page.cards[FigureName.OWNERSHIP_KEPT].click()
    team_scene.settle()
    team_scene.page(CasesPage).batch_wanted.emit(
        list(zip(*(team_scene.use_cases.own_cases or ((), ())), strict=False))
    )
    team_scene.settle()
    team_scene.page(BatchPage)


def test_a_colleagues_cases_are_handed_off_from_their_row(team_scene: TeamScene) -> None:
    page = lead(team_scene)
    place = page.people.model.place_of("person marta")
    assert place is not None
    page.people.list.opened.emit(place)
    team_scene.settle()
    cases = team_scene.page(CasesPage)
    assert team_scene.use_cases.last("list_cases_of") == ("marta",)
    assert [row.first for row in cases.rows.model.rows] == ["Олег Петров"]
    assert cases.accessibleName() == "Marta Kalniņa · 1 case"


def test_other_days_are_asked_for(team_scene: TeamScene) -> None:
    page = lead(team_scene)
    page.days.button(2).click()
    team_scene.bot.waitUntil(lambda: team_scene.use_cases.last("list_figures") == (30,))


def test_the_page_is_live(team_scene: TeamScene) -> None:
    page = lead(team_scene)
    asked = team_scene.use_cases.times_asked("list_figures")
    team_scene.application.bridge.publish(PromiseChanged(team_people.BROKEN))
    team_scene.bot.waitUntil(lambda: team_scene.use_cases.times_asked("list_figures") > asked, timeout=5000)
    changed = (Figure(FigureName.PROMISES_KEPT, 3, 4),)
    team_scene.application.bridge.publish(FiguresListed(14, changed))
    team_scene.settle()
    assert page.cards[FigureName.PROMISES_KEPT].accessibleName() == "Promises kept, 75 %, 3 of 4"


def test_an_agent_sees_who_is_here_and_no_figures(team_scene: TeamScene) -> None:
    team_scene.fill()
    team_scene.key(Qt.Key.Key_L, CTRL)
    page = team_scene.page(LeadPage)
    assert page.findChildren(FigureCard) == []
    people = [(row.first, row.mark) for row in page.people.model.rows]
    assert people == [("Ieva Zariņa", "here"), ("Marta Kalniņa", "here"), ("Edgars Ozols", "")]
    assert "away, back" in page.people.model.rows[2].second


def test_a_figure_without_anything_counted_says_so(team_scene: TeamScene) -> None:
    page = lead(team_scene)
    team_scene.application.bridge.publish(FiguresListed(14, (Figure(FigureName.CONSISTENCY, 0, 0),)))
    team_scene.settle()
    assert page.cards[FigureName.CONSISTENCY].accessibleName() == "Told the same, –, nothing to count yet"
