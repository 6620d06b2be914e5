"""Sheets follow the window's language, theme and scale, and lose nothing of what is in them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from agent_desk.application.events import ProblemArose
from agent_desk.ui.team.consult_sheet import ConsultSheet
from agent_desk.ui.team.fields import Whom
from agent_desk.ui.team.promise_sheet import PromiseSheet
from agent_desk.ui.team.sheet import Sheet
from agent_desk.ui.team.transfer_sheet import TransferSheet
from agent_desk.ui.text import PlainLabel
from tests.fakes import people
from tests.ui.team.conftest import TeamScene
from tests.ui.team.test_transfers_and_consults import ask

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def sign_of(sheet: Sheet) -> QImage:
    """The picture in the sheet's head."""
    return next(one for one in sheet.findChildren(PlainLabel) if not one.pixmap().isNull()).pixmap().toImage()


def test_a_sheet_put_aside_speaks_the_new_language_and_keeps_its_text(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F9)
    team_scene.write("call back")
    team_scene.sheet(PromiseSheet).when.button(2).click()
    team_scene.key(Qt.Key.Key_Escape)
    team_scene.window.look_switch.language("ru")
    team_scene.settle()
    team_scene.key(Qt.Key.Key_F9)
    sheet = team_scene.sheet(PromiseSheet)
    assert sheet.accessibleName() == "Обещание: Anna Bērziņa"
    assert sheet.primary.text().startswith("Обещать")
    assert sheet.what.text() == "call back"
    assert sheet.when.value() == 2
    assert team_scene.use_cases.last("propose_promise") == ("call-1", "call back", "", 4)


def test_the_open_sheet_keeps_the_keyboard_and_its_place_in_the_text(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F10)
    sheet = team_scene.sheet(ConsultSheet)
    before = sign_of(sheet)
    sheet.whom.choose(Whom(agent="marta"))
    sheet.question.setFocus()
    team_scene.write("May the fee?")
    team_scene.key(Qt.Key.Key_Left)
    team_scene.window.look_switch.theme("dark")
    team_scene.settle()
    made = team_scene.sheet(ConsultSheet)
    assert made is not sheet
    assert sign_of(made) != before, "its picture has the theme's colour"
    assert team_scene.focus() is made.question
    team_scene.write(" be waived")
    assert made.question.text() == "May the fee be waived?"
    assert made.whom.whom() == Whom(agent="marta")
    kept = [arguments for verb, arguments in team_scene.use_cases.asked if verb == "type_sheet"]
    assert all(typed for _context, _sheet, typed in kept), "the draft on disk was never thrown away"
    team_scene.bot.waitUntil(lambda: "be waived" in str(team_scene.use_cases.last("type_sheet")))


def test_a_sheet_that_waits_waits_on_and_a_refusal_is_said_anew(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F9)
    team_scene.write("call back")
    team_scene.use_cases.silent = True
    team_scene.key(Qt.Key.Key_Return)
    team_scene.window.look_switch.language("ru")
    sheet = team_scene.sheet(PromiseSheet)
    assert not sheet.primary.isEnabled()
    away = ProblemArose("The store is away.", "Try again.", "make_promise", "call-1")
    team_scene.application.bridge.publish(away)
    team_scene.settle()
    assert sheet.primary.isEnabled()
    team_scene.window.look_switch.language("en")
    assert team_scene.sheet(PromiseSheet).said.text() == "The store is away. Try again."


def test_the_sheet_of_another_context_stays_with_it(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F9)
    team_scene.write("call back")
    team_scene.ring(people.call("+371 29 111 222", identifier="call-2"))
    team_scene.window.contexts.look_at("call-2")
    team_scene.window.look_switch.theme("dark")
    team_scene.settle()
    assert team_scene.team.sheets.sheet is None
    team_scene.window.contexts.look_at("call-1")
    team_scene.settle()
    sheet = team_scene.sheet(PromiseSheet)
    assert sheet.context == "call-1"
    assert sheet.what.text() == "call back"


def test_what_the_guard_said_stays_and_takes_no_keyboard_away(team_scene: TeamScene) -> None:
    sheet = ask(team_scene)
    sheet.overriding.setFocus()
    team_scene.write("she insists")
    team_scene.window.look_switch.theme("dark")
    team_scene.settle()
    made = team_scene.sheet(TransferSheet)
    assert "Business cards cannot help now" in made._judged.text()
    assert made.overriding.text() == "she insists"
    assert team_scene.focus() is made.overriding
    team_scene.key(Qt.Key.Key_Return)
    assert team_scene.use_cases.last("transfer")[2] == "she insists"


def test_what_the_guard_proposed_is_proposed_in_the_new_language_too(team_scene: TeamScene) -> None:
    ask(team_scene)
    team_scene.key(Qt.Key.Key_Return)
    due = team_scene.sheet(PromiseSheet)._due
    team_scene.window.look_switch.language("ru")
    team_scene.settle()
    sheet = team_scene.sheet(PromiseSheet)
    assert (sheet._due, sheet.department.chosen()) == (due, "business_cards")
    assert sheet.own_time.zone == "Europe/Riga"
    assert "11:30" in sheet.said_text.text()


def test_a_long_name_makes_a_sheet_no_wider(team_scene: TeamScene) -> None:
    long = replace(people.ANNA, name="Marija Antonija Elizabete von Hohenzollern-Kalniņa de la Fuente")
    team_scene.use_cases.customers["c-anna"] = long
    team_scene.use_cases.matches = (replace(people.EXACT[0], customer=long),)
    team_scene.window.look_switch.scale(1)
    team_scene.window.resize(1024, 700)
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F9)
    sheet = team_scene.sheet(PromiseSheet)
    assert "Hohenzollern" in sheet.accessibleName()
    assert sheet.width() <= team_scene.team.sheets.width()
