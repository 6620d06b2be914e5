"""A sheet keeps what was typed: while it is put aside, while its act is on its way, and when that fails."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from agent_desk.application.events import ProblemArose
from agent_desk.ui.team.promise_sheet import PromiseSheet
from tests.fakes import people
from tests.ui.team.conftest import TeamScene

MINE = ("make_promise", "call-1")


def test_what_was_typed_stays_when_the_store_says_no(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F9)
    sheet = team_scene.sheet(PromiseSheet)
    team_scene.write("call back")
    team_scene.use_cases.silent = True
    team_scene.key(Qt.Key.Key_Return)
    assert sheet.said.text() == "Sending…"
    team_scene.application.bridge.publish(ProblemArose("The store is away.", "Try again.", *MINE))
    team_scene.settle()
    assert sheet.asked is None
    assert sheet.what.text() == "call back"
    assert sheet.said.text() == "The store is away. Try again."


def test_a_sheet_goes_on_waiting_when_something_else_fails(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F9)
    sheet = team_scene.sheet(PromiseSheet)
    team_scene.write("call back")
    team_scene.use_cases.silent = True
    team_scene.key(Qt.Key.Key_Return)
    for other in (("", ""), ("own_case", "call-1"), ("make_promise", "call-2")):
        team_scene.application.bridge.publish(ProblemArose("It failed.", "", *other))
    team_scene.settle()
    assert sheet.said.text() == "Sending…"
    assert not sheet.primary.isEnabled()


def test_a_sheet_put_aside_comes_back_as_it_was_and_each_context_has_its_own(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.ring(people.call("+371 29 111 222", identifier="call-2"))
    team_scene.key(Qt.Key.Key_F9)
    team_scene.write("half a prom")
    team_scene.key(Qt.Key.Key_Escape)
    assert team_scene.team.sheets.sheet is None
    team_scene.key(Qt.Key.Key_F9)
    assert team_scene.sheet(PromiseSheet).what.text() == "half a prom"
    team_scene.window.contexts.look_at("call-2")
    team_scene.settle()
    assert team_scene.team.sheets.sheet is None
    team_scene.window.contexts.look_at("call-1")
    team_scene.settle()
    assert team_scene.sheet(PromiseSheet).what.text() == "half a prom"


def test_a_sheet_lies_within_a_small_window(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.window.resize(940, 700)
    team_scene.key(Qt.Key.Key_F9)
    sheets, page = team_scene.team.sheets, team_scene.window.page
    team_scene.bot.waitUntil(lambda: sheets.mapTo(page, sheets.rect().topRight()).x() < page.width())


def test_the_button_that_puts_aside_keeps_what_was_typed(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F9)
    sheet = team_scene.sheet(PromiseSheet)
    team_scene.write("half a prom")
    next(one for one in sheet.findChildren(QPushButton) if "Esc" in one.text()).click()
    assert team_scene.team.sheets.sheet is None
    team_scene.key(Qt.Key.Key_F9)
    assert team_scene.sheet(PromiseSheet).what.text() == "half a prom"


def test_a_sheet_put_aside_hears_what_became_of_its_act(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F9)
    sheet = team_scene.sheet(PromiseSheet)
    team_scene.write("call back")
    team_scene.use_cases.silent = True
    team_scene.key(Qt.Key.Key_Return)
    team_scene.key(Qt.Key.Key_Escape)
    team_scene.application.bridge.publish(ProblemArose("The store is away.", "Try again.", *MINE))
    team_scene.settle()
    assert sheet.primary.isEnabled()
    team_scene.key(Qt.Key.Key_F9)
    assert team_scene.sheet(PromiseSheet).what.text() == "call back"
