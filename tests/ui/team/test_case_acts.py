"""A case waits, is solved, reopened or taken over with a reason; journal and owner are one key away."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QPushButton

from agent_desk.application.events import ProblemArose
from agent_desk.application.promise_events import PromiseSent
from agent_desk.application.team_events import CasesTaken, ReopeningOffered
from agent_desk.domain.case import CaseState, NoteState, WaitingFor
from agent_desk.ui.team.case_sheets import ReasonSheet, WaitSheet
from agent_desk.ui.team.handoff_sheet import HandoffSheet
from agent_desk.ui.team.journal_page import JournalPage
from agent_desk.ui.team.reach_sheet import ReachSheet
from agent_desk.ui.team.shift_sheet import ShiftSheet
from agent_desk.ui.text import PlainLabel, one_line
from tests.fakes import people, team_people
from tests.ui.team.conftest import TeamScene

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_a_case_waits_for_somebody_until_a_time_with_a_word_why(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F8, CTRL)
    sheet = team_scene.sheet(WaitSheet)
    sheet.act()
    assert team_scene.use_cases.times_asked("wait") == 0
    sheet.for_.choose(1)
    sheet.until.setDateTime(QDateTime.fromString("2026-11-24T09:00", Qt.DateFormat.ISODate))
    sheet.why.setText("the courier has the card")
    sheet.act()
    verb = team_scene.use_cases.last("wait")
    assert verb[:2] == ("call-1", WaitingFor.THIRD_PARTY)
    until = verb[2]
    assert isinstance(until, datetime)
    assert until.replace(tzinfo=None) == datetime(2026, 11, 24, 9, 0)  # noqa: DTZ001 - the clock on the wall
    assert verb[3] == "the courier has the card"
    team_scene.settle()
    assert team_scene.team.sheets.sheet is None
    assert "waiting" in team_scene.window.customer.header._case._topic.text()


@pytest.mark.parametrize(
    ("action", "before", "after"),
    [
        ("solve", CaseState.OPEN, CaseState.SOLVED),
        ("close_case", CaseState.SOLVED, CaseState.CLOSED),
        ("reopen", CaseState.CLOSED, CaseState.OPEN),
    ],
)
def test_states_change_with_a_reason(
    team_scene: TeamScene, action: str, before: CaseState, after: CaseState
) -> None:
    team_scene.use_cases.case = replace(people.case("anna"), state=before)
    team_scene.ring()
    team_scene.window.actions_table.made[action].trigger()
    sheet = team_scene.sheet(ReasonSheet)
    sheet.act()
    assert team_scene.use_cases.times_asked("set_case_state") == 0
    team_scene.write("because")
    team_scene.key(Qt.Key.Key_Return)
    assert team_scene.use_cases.last("set_case_state") == ("call-1", after, "because")
    assert team_scene.team.sheets.sheet is None


def test_a_case_of_somebody_else_is_taken_over_with_a_reason(team_scene: TeamScene) -> None:
    team_scene.use_cases.case = people.case("edgars")
    team_scene.ring()
    team_scene.window.actions_table.made["take_over"].trigger()
    team_scene.sheet(ReasonSheet)
    team_scene.write("Edgars is away until Monday")
    team_scene.key(Qt.Key.Key_Return)
    assert team_scene.use_cases.last("take_over") == ("call-1", "Edgars is away until Monday")
    assert team_scene.window.call_bar._owner.text() == "Owner: you, since today"
    assert team_scene.state.former_owner == "edgars"


def test_the_former_owner_is_told(team_scene: TeamScene) -> None:
    taken = CasesTaken(people.case("ieva"), "ieva", "you are on leave")
    team_scene.application.bridge.publish(taken)
    team_scene.settle()
    assert team_scene.messages() == ["Ieva Zariņa took over case AD-1042: you are on leave."]


def test_a_case_solved_lately_is_offered_to_be_reopened(team_scene: TeamScene) -> None:
    team_scene.use_cases.case = None
    team_scene.ring()
    solved = replace(people.case("anna"), state=CaseState.SOLVED)
    team_scene.application.bridge.publish(ReopeningOffered("call-1", solved))
    team_scene.settle()
    assert any("AD-1042" in message and "solved lately" in message for message in team_scene.messages())
    buttons = team_scene.window.notices.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "Reopen").click()
    context, state, why = team_scene.use_cases.last("set_case_state")
    assert (context, state) == ("call-1", CaseState.OPEN)
    assert why


@pytest.mark.parametrize("state", [NoteState.KEPT, NoteState.NEEDS_YOU])
def test_a_promise_that_is_not_sent_yet_says_so(team_scene: TeamScene, state: NoteState) -> None:
    promise, _ = team_people.PROMISES[0]
    team_scene.application.bridge.publish(PromiseSent(promise, state, "The case is closed."))
    team_scene.settle()
    (message,) = team_scene.messages()
    assert one_line(promise.what) in message


def test_the_journal_tells_who_when_what_why(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_J, CTRL)
    page = team_scene.page(JournalPage)
    words = [label.text() for label in page.findChildren(PlainLabel)]
    for part in ("Ieva Zariņa", "taken over", "Edgars is away until Monday", "12:30", "promised"):
        assert part in words, part
    assert any("send the list of blocked cards" in word for word in words)
    team_scene.key(Qt.Key.Key_Escape)
    assert team_scene.team.pages.page is None
    assert team_scene.window.customer.isVisible()


def test_the_owner_of_a_returning_callers_case_is_one_key_away(team_scene: TeamScene) -> None:
    team_scene.use_cases.case = people.case("edgars")
    team_scene.ring()
    assert team_scene.window.call_bar._owner.text().startswith("Owner: Edgars Ozols")
    reach = team_scene.window.call_bar._reach
    assert reach is not None
    assert reach.isVisible()
    team_scene.key(Qt.Key.Key_O, CTRL)
    sheet = team_scene.sheet(ReachSheet)
    assert sheet.extension.text() == "Extension 311"
    assert not sheet.hand_back.isEnabled()
    team_scene.write("She is on the line again about the business card")
    team_scene.key(Qt.Key.Key_Return)
    asked = ("call-1", "edgars", "", "She is on the line again about the business card")
    assert team_scene.use_cases.last("ask_consult") == asked


def test_a_case_that_came_from_somebody_is_handed_back(team_scene: TeamScene) -> None:
    team_scene.use_cases.case = people.case("edgars")
    team_scene.ring()
    team_scene.use_cases.take_over("call-1", "away")
    team_scene.settle()
    team_scene.key(Qt.Key.Key_O, CTRL)
    team_scene.sheet(ReachSheet).hand_back.click()
    team_scene.settle()
    whom = team_scene.sheet(HandoffSheet).whom.whom()
    assert whom is not None
    assert whom.agent == "edgars"


def test_my_absence_is_planned(team_scene: TeamScene) -> None:
    team_scene.window.actions_table.made["plan_shift"].trigger()
    sheet = team_scene.sheet(ShiftSheet)
    sheet.how.button(1).click()
    sheet.starts.put(datetime(2026, 11, 23, 8, tzinfo=UTC))
    sheet.ends.put(datetime(2026, 11, 22, 8, tzinfo=UTC))
    sheet.act()
    assert team_scene.use_cases.times_asked("plan_shift") == 0
    sheet.ends.put(datetime(2026, 11, 24, 8, tzinfo=UTC))
    team_scene.use_cases.silent = True
    sheet.act()
    problem = ProblemArose("The store is away.", "", "plan_shift", "anna")
    team_scene.application.bridge.publish(problem)
    team_scene.settle()
    assert sheet.said.text() == "The store is away."
    assert "It is planned." not in team_scene.messages()
    team_scene.use_cases.silent = False
    sheet.act()
    team_scene.settle()
    assert "It is planned." in team_scene.messages()
    agent, starts, ends, away = team_scene.use_cases.last("plan_shift")
    assert (agent, away) == ("anna", True)
    assert (starts, ends) == (datetime(2026, 11, 23, 8, tzinfo=UTC), datetime(2026, 11, 24, 8, tzinfo=UTC))
