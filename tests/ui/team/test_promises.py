"""F9 promises: a time is proposed, in business hours and on the customer's clock, and the words to say."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QDateTime, QRect, Qt

from agent_desk.application.events import ProblemArose
from agent_desk.application.promise_events import PromiseProposed, PromiseSent
from agent_desk.domain.case import NoteState
from agent_desk.domain.promise import PromiseProposal
from agent_desk.ui.team.promise_sheet import PromiseSheet
from agent_desk.ui.text import PlainLabel
from tests.fakes import team_people
from tests.ui.team.conftest import TeamScene

MINE = ("make_promise", "call-1")


def test_f9_proposes_a_time_and_enter_promises(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F9)
    sheet = team_scene.sheet(PromiseSheet)
    assert team_scene.focus() is sheet.what
    assert team_scene.use_cases.last("propose_promise") == ("call-1", "", "", None)
    team_scene.write("call back")
    team_scene.bot.waitUntil(lambda: "call back" in sheet.said_text.text())
    assert "18:30 for the customer (Riga)" in sheet._clock.text()
    team_scene.key(Qt.Key.Key_Return)
    verb = team_scene.use_cases.last("make_promise")
    assert verb[:2] == ("call-1", "call back")
    assert verb[2] == datetime(2026, 11, 22, 16, 30, tzinfo=UTC)
    assert verb[4] == "I will call back by 16:30."
    assert team_scene.team.sheets.sheet is None
    assert [one.what for one in team_scene.state.promises] == ["call back"]


def test_a_promise_of_nothing_is_not_promised(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F9)
    team_scene.key(Qt.Key.Key_Return)
    assert team_scene.use_cases.times_asked("make_promise") == 0
    assert team_scene.sheet(PromiseSheet).said.text() == "Say what is promised."


def test_quick_choices_are_business_hours_of_the_chosen_department(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F9)
    sheet = team_scene.sheet(PromiseSheet)
    sheet.when.button(1).click()
    assert team_scene.use_cases.last("propose_promise")[3] == 2
    sheet.department.choose("billing")
    sheet.department.activated.emit(sheet.department.currentIndex())
    assert team_scene.use_cases.last("propose_promise")[2:] == ("billing", 2)


def test_an_own_time_is_on_the_customers_clock_and_the_text_says_it(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F9)
    sheet = team_scene.sheet(PromiseSheet)
    team_scene.write("call back")
    sheet.when.button(4).click()
    sheet.own_time.setDateTime(QDateTime.fromString("2026-11-24T10:00", Qt.DateFormat.ISODate))
    assert "10:00" in sheet.said_text.text()
    sheet.act()
    assert team_scene.use_cases.last("make_promise")[2] == datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


def test_an_own_time_that_is_not_a_good_one_is_told_and_may_be_promised(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F9)
    sheet = team_scene.sheet(PromiseSheet)
    team_scene.write("call back")
    sheet.when.button(4).click()
    better = datetime(2026, 11, 30, 8, 0, tzinfo=UTC)
    team_scene.use_cases.own_time = "Cards is closed then.", better
    sheet.own_time.setDateTime(QDateTime.fromString("2026-11-28T10:00", Qt.DateFormat.ISODate))
    saturday = datetime(2026, 11, 28, 8, 0, tzinfo=UTC)
    asked = ("call-1", "call back", "", None, saturday)
    team_scene.bot.waitUntil(lambda: team_scene.use_cases.last("propose_promise") == asked)
    team_scene.settle()
    told = sheet._problem.text()
    assert told.startswith("Cards is closed then. Next good time: ")
    assert "10:00" in told
    assert sheet._problem.isVisible()
    room = QRect(0, 0, sheet._problem.width(), 999)
    lines = sheet._problem.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, told)
    assert sheet._problem.height() >= lines.height(), "all of it"
    team_scene.use_cases.own_time = "", None
    sheet.own_time.setDateTime(QDateTime.fromString("2026-11-30T10:00", Qt.DateFormat.ISODate))
    team_scene.settle()
    assert not sheet._problem.isVisible(), "what was told is of another time"
    sheet.own_time.setDateTime(QDateTime.fromString("2026-11-28T10:00", Qt.DateFormat.ISODate))
    sheet.act()
    assert team_scene.use_cases.last("make_promise")[2] == saturday


def test_where_no_hours_are_known_the_agent_chooses_the_time(team_scene: TeamScene) -> None:
    team_scene.use_cases.hours_known = False
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F9)
    sheet = team_scene.sheet(PromiseSheet)
    assert sheet.when.value() == 4, "own time"
    assert sheet._problem.text() == "The hours are not known."
    team_scene.write("call back")
    team_scene.bot.wait(300)  # what is typed has words made anew
    assert (sheet.said_text.text(), sheet._clock.text()) == ("", "")
    assert not {"when", "own_time"} & dict(sheet.begun()).keys(), "what nobody chose is no draft"
    team_scene.key(Qt.Key.Key_Return)
    assert team_scene.use_cases.times_asked("make_promise") == 0
    assert sheet.said.text() == "Choose when it is due."
    assert team_scene.focus() is sheet.own_time
    assert "18:30" in sheet.said_text.text(), "what Enter would promise is read before"
    team_scene.use_cases.hours_known = True
    sheet._due = None
    sheet.department.choose("billing")
    sheet.department.activated.emit(sheet.department.currentIndex())
    team_scene.settle()
    assert sheet.when.value() == 0
    assert team_scene.use_cases.last("propose_promise")[2:] == ("billing", None)


def test_the_department_has_a_visible_name(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F9)
    sheet = team_scene.sheet(PromiseSheet)
    named = [one for one in sheet.findChildren(PlainLabel) if one.buddy() is sheet.department]
    assert [one.text() for one in named if one.isVisible()] == ["In the hours of"]


@pytest.mark.parametrize("language", ["en", "ru", "lv"])
def test_a_long_department_leaves_the_sheet_as_wide_as_its_place(
    team_scene: TeamScene, language: str
) -> None:
    team_scene.window.look_switch.language(language)
    long = replace(team_people.CARDS, name="Complaints, praise and everything that is neither of the two")
    team_scene.use_cases.staff = replace(team_people.STAFF, departments=(long,))
    team_scene.list_anew()
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F9)
    sheet, place = team_scene.sheet(PromiseSheet), team_scene.team.sheets
    sheet.department.choose("cards")
    team_scene.settle()
    assert sheet.minimumSizeHint().width() <= place.width()
    edge = sheet.department.mapTo(place, sheet.department.rect().topRight()).x()
    assert edge < place.width()


def test_a_text_that_the_agent_wrote_is_not_overwritten(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F9)
    sheet = team_scene.sheet(PromiseSheet)
    sheet.said_text.setPlainText("My own words")
    sheet.when.button(1).click()
    team_scene.settle()
    assert sheet.said_text.text() == "My own words"


def test_a_better_time_is_explained(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F9)
    proposal = PromiseProposal("x", "cards", team_people.NOW, "Europe/Riga", "said", "You are away then.")
    team_scene.application.bridge.publish(PromiseProposed("call-1", proposal))
    team_scene.settle()
    assert team_scene.sheet(PromiseSheet)._problem.text() == "You are away then."


def test_what_was_owned_is_not_given_back_once_something_is_promised(team_scene: TeamScene) -> None:
    team_scene.ring()
    team_scene.key(Qt.Key.Key_F8)
    assert team_scene.window.acts.can_undo
    team_scene.use_cases.make_promise("call-1", "call back", team_people.NOW, "", "")
    team_scene.settle()
    assert not team_scene.window.acts.can_undo


def test_a_promise_that_is_kept_here_is_not_asked_for_again(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F9)
    team_scene.write("call back")
    team_scene.use_cases.silent = True
    team_scene.key(Qt.Key.Key_Return)
    kept = team_people.promise(50, what="call back")
    team_scene.application.bridge.publish(PromiseSent(kept, NoteState.KEPT))
    team_scene.application.bridge.publish(ProblemArose("The store is away.", "It is kept.", *MINE))
    team_scene.settle()
    assert team_scene.team.sheets.sheet is None


def test_the_customer_column_and_the_first_line_show_promises(team_scene: TeamScene) -> None:
    team_scene.fill()
    team_scene.ring()
    rows = team_scene.team.strip.rows.model.rows
    assert [row.mark for row in rows] == ["broken", "14:00"]
    assert team_scene.window.call_bar._broken.isVisible()
    assert "1 " in team_scene.window.call_bar._broken.text()
