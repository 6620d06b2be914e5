"""A promise is kept with evidence and undo, also late, or renegotiated with the customer told."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from agent_desk.application.promise_events import PromiseChanged, PromiseWarned
from agent_desk.domain.case import CaseState
from agent_desk.domain.promise import PromiseState, Warned
from agent_desk.ui.team.keep_sheet import KeepSheet
from agent_desk.ui.team.promise_sheet import PromiseSheet
from tests.fakes import people, team_people
from tests.ui.team.conftest import TeamScene

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


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
