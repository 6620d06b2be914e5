"""F9 promises; a promise is kept with evidence and undo, or renegotiated with the customer told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QDateTime, QRect, Qt
from PySide6.QtWidgets import QPushButton

from agent_desk.application.events import ProblemArose
from agent_desk.application.promise_events import PromiseChanged, PromiseProposed, PromiseSent, PromiseWarned
from agent_desk.domain.case import CaseState, NoteState
from agent_desk.domain.promise import PromiseProposal, PromiseState, Warned
from agent_desk.ui.team.keep_sheet import KeepSheet
from agent_desk.ui.team.promise_sheet import PromiseSheet
from tests.fakes import people, team_people
from tests.ui.team.conftest import TeamScene

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
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
    sheet.choose_department("billing")
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


def test_keeping_needs_evidence_and_can_be_undone(team_scene: TeamScene) -> None:
    team_scene.fill()
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F9, SHIFT)
    sheet = team_scene.sheet(KeepSheet)
    assert sheet.promise == team_people.BROKEN, "the one that is owed longest comes first"
    sheet.which.setCurrentIndex(1)
    team_scene.key(Qt.Key.Key_Return)
    assert team_scene.use_cases.times_asked("keep_promise") == 0
    team_scene.write("called her at ten")
    team_scene.key(Qt.Key.Key_Return)
    assert team_scene.use_cases.last("keep_promise") == ("p1", "called her at ten")
    assert team_scene.messages() == ["Kept: call back about the new card."]
    team_scene.window.desk.list.setFocus()
    team_scene.key(Qt.Key.Key_Z, CTRL)
    assert team_scene.use_cases.last("undo_keep_promise") == ("p1",)
    assert sheet is not team_scene.team.sheets.sheet


def kept(team_scene: TeamScene) -> None:
    """A promise is kept, and can be taken back."""
    team_scene.fill()
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F9, SHIFT)
    team_scene.write("called her at ten")
    team_scene.key(Qt.Key.Key_Return)
    assert team_scene.window.acts.can_undo


@pytest.mark.parametrize("state", [CaseState.SOLVED, CaseState.CLOSED])
def test_what_was_kept_is_not_taken_back_once_the_case_is_solved(
    team_scene: TeamScene, state: CaseState
) -> None:
    kept(team_scene)
    team_scene.use_cases.set_case_state("call-1", state, "she has the card")
    team_scene.settle()
    assert not team_scene.window.acts.can_undo
    assert "Kept: call back about the new card." not in team_scene.messages()


def test_what_was_owned_is_not_given_back_once_something_is_promised(team_scene: TeamScene) -> None:
    team_scene.ring()
    team_scene.key(Qt.Key.Key_F8)
    assert team_scene.window.acts.can_undo
    team_scene.use_cases.make_promise("call-1", "call back", team_people.NOW, "", "")
    team_scene.settle()
    assert not team_scene.window.acts.can_undo


def test_a_warning_is_no_act_and_leaves_the_undo(team_scene: TeamScene) -> None:
    kept(team_scene)
    warned = replace(team_people.promise(60), warned=Warned.LEAD, version=2)
    team_scene.application.bridge.publish(PromiseChanged(warned))
    team_scene.settle()
    assert team_scene.window.acts.can_undo


def test_a_broken_promise_is_kept_late_from_its_notice(team_scene: TeamScene) -> None:
    team_scene.use_cases.promises = [(team_people.BROKEN, people.ANNA.name)]
    team_scene.ring_mine()
    told = PromiseWarned(team_people.BROKEN, people.ANNA.name, Warned.OWNER)
    team_scene.application.bridge.publish(told)
    team_scene.settle()
    words = "A promise to Anna Bērziņa is broken: send the list of blocked cards."
    assert words in team_scene.messages()
    assert team_scene.window.actions_table.made["keep_promise"].isEnabled()
    team_scene.team.commands.open(team_people.BROKEN)
    team_scene.settle()
    sheet = team_scene.sheet(KeepSheet)
    assert "late" in sheet._due.text()
    sheet.evidence.setText("sent it this morning")
    sheet.act()
    team_scene.settle()
    assert team_scene.use_cases.last("keep_promise") == ("p7", "sent it this morning")
    assert words not in team_scene.messages()


def test_a_broken_promise_that_was_renegotiated_is_not_kept(team_scene: TeamScene) -> None:
    anew = replace(team_people.BROKEN, settled=team_people.NOW, settled_by="anna")
    team_scene.use_cases.promises = [(anew, people.ANNA.name)]
    team_scene.ring_mine()
    assert not team_scene.window.actions_table.made["keep_promise"].isEnabled()
    team_scene.team.commands.open(anew)
    team_scene.settle()
    assert team_scene.team.sheets.sheet is None


def test_a_lead_reads_whose_promise_is_broken(team_scene: TeamScene) -> None:
    theirs = replace(team_people.BROKEN, by="edgars")
    team_scene.application.bridge.publish(PromiseWarned(theirs, people.ANNA.name, Warned.LEAD))
    team_scene.settle()
    words = "A promise to Anna Bērziņa is broken, made by Edgars Ozols: send the list of blocked cards."
    assert words in team_scene.messages()


def test_another_time_is_promised_only_when_the_customer_was_told(team_scene: TeamScene) -> None:
    team_scene.fill()
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F9, SHIFT)
    team_scene.sheet(KeepSheet).which.setCurrentIndex(1)
    team_scene.sheet(KeepSheet).other_time.click()
    team_scene.settle()
    sheet = team_scene.sheet(PromiseSheet)
    assert sheet.what.text() == "call back about the new card"
    sheet.act()
    assert team_scene.use_cases.times_asked("make_promise") == 0
    sheet.told.setChecked(True)
    sheet.act()
    team_scene.settle()
    assert team_scene.use_cases.last("make_promise")[5] == "p1"
    assert {one.id: one.state for one in team_scene.state.promises}["p1"] is PromiseState.RENEGOTIATED


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


def test_the_customer_column_and_the_first_line_show_promises(team_scene: TeamScene) -> None:
    team_scene.fill()
    team_scene.ring()
    rows = team_scene.team.strip.rows.model.rows
    assert [row.mark for row in rows] == ["broken", "14:00"]
    assert team_scene.window.call_bar._broken.isVisible()
    assert "1 " in team_scene.window.call_bar._broken.text()
