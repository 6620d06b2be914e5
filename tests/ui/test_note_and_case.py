"""The note is kept as it is typed; owning is one key, with undo; a lost claim says who won."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from agent_desk.application.events import CallerIdentified, CaseChanged, DraftKept, NoteStateChanged
from agent_desk.domain.case import CaseState, Draft, NoteState
from agent_desk.ui.panes.note_text import LONGEST
from tests.fakes import people
from tests.ui.conftest import Scene

CTRL = Qt.KeyboardModifier.ControlModifier


def test_typing_is_handed_over_at_once_and_whole_within_a_third_of_a_second(scene: Scene) -> None:
    scene.ring()
    scene.key(Qt.Key.Key_F4)
    assert scene.focus() is scene.window.note.text
    scene.write("Паспорт at the desk, šodien")
    assert scene.use_cases.last("type_note") == ("call-1", "П")
    assert scene.window.note._how.text() == "Keeping…"
    whole = ("call-1", "Паспорт at the desk, šodien")
    scene.bot.waitUntil(lambda: scene.use_cases.last("type_note") == whole, timeout=600)
    scene.settle()
    assert scene.window.note._how.text() == "Kept on this machine"


def test_a_draft_goes_to_its_own_context_when_the_agent_switches_at_once(scene: Scene) -> None:
    scene.ring()
    scene.ring(people.call("+371 29 111 222", identifier="call-2"))
    scene.key(Qt.Key.Key_F4)
    scene.write("for the first")
    scene.window.contexts.look_at("call-2")
    assert scene.use_cases.last("type_note") == ("call-1", "for the first")


def test_saving_goes_through_sending_to_sent_and_empties_the_note(scene: Scene) -> None:
    scene.ring()
    scene.use_cases.silent = True
    scene.key(Qt.Key.Key_F4)
    scene.write("Blocked 4417")
    scene.key(Qt.Key.Key_Return, CTRL)
    assert scene.use_cases.last("save_note") == ("call-1", "Blocked 4417")
    assert scene.window.note._how.text() == "Sending…"
    scene.write(" and more")
    scene.application.bridge.publish(NoteStateChanged("call-1", NoteState.SENT, saved="Blocked 4417"))
    scene.settle()
    assert scene.window.note.text.toPlainText() == " and more", "what was typed meanwhile stays"


def test_a_note_that_is_sent_while_another_call_is_looked_at_is_gone_when_its_own_is_looked_at_again(
    scene: Scene,
) -> None:
    scene.ring()
    scene.ring(people.call("+371 29 111 222", identifier="call-2"))
    scene.use_cases.silent = True
    scene.key(Qt.Key.Key_F4)
    scene.write("Blocked 4417")
    scene.key(Qt.Key.Key_Return, CTRL)
    scene.window.contexts.look_at("call-2")
    scene.application.bridge.publish(NoteStateChanged("call-1", NoteState.SENT, saved="Blocked 4417"))
    scene.settle()
    scene.window.contexts.look_at("call-1")
    scene.settle()
    assert scene.window.note.text.toPlainText() == ""
    assert scene.window.note._how.text() == "Sent"


def test_a_tab_closed_while_its_note_is_sent_leaves_no_draft_on_the_desk(scene: Scene) -> None:
    scene.ring()
    scene.use_cases.silent = True
    scene.key(Qt.Key.Key_F4)
    scene.write("Blocked 4417")
    scene.key(Qt.Key.Key_Return, CTRL)
    scene.end()
    scene.window.commands.close("call-1")
    scene.settle()
    assert [state.unsaved for state in scene.window.contexts.with_drafts()] == ["Blocked 4417"]
    scene.application.bridge.publish(NoteStateChanged("call-1", NoteState.SENT, saved="Blocked 4417"))
    scene.settle()
    assert not scene.window.contexts.with_drafts()
    assert not scene.window.contexts.has("call-1")


def test_a_note_that_could_not_be_sent_stays_and_says_why(scene: Scene) -> None:
    scene.ring()
    scene.key(Qt.Key.Key_F4)
    scene.write("Blocked 4417")
    scene.application.bridge.publish(
        NoteStateChanged("call-1", NoteState.NEEDS_YOU, "Somebody else owns it.")
    )
    scene.settle()
    assert scene.window.note._how.text() == "Needs you: Somebody else owns it."
    assert scene.window.note.text.toPlainText() == "Blocked 4417"


def test_drafts_of_an_earlier_run_are_on_the_desk_and_open_with_their_text(scene: Scene) -> None:
    scene.use_cases.drafts = (Draft("old-call", "half a sentence", 4, people.NOW),)
    scene.use_cases.restore_drafts()
    scene.settle()
    words = [scene.window.desk._spoken(row) for row in scene.window.desk._model.rows]
    scene.window.desk.list.opened.emit(words.index("Draft, half a sentence"))
    assert scene.window.note.text.toPlainText() == "half a sentence"


def test_what_the_desk_adds_to_a_draft_stands_behind_what_is_typed_and_is_kept(scene: Scene) -> None:
    scene.ring()
    scene.key(Qt.Key.Key_F4)
    scene.write("Half a sen")
    kept = Draft("call-1", "Half\ncall back at 16:00", 2, people.NOW)
    scene.application.bridge.publish(DraftKept(kept, added="call back at 16:00"))
    scene.settle()
    whole = "Half a sen\ncall back at 16:00"
    assert scene.window.note.text.toPlainText() == whole
    assert scene.use_cases.last("type_note") == ("call-1", whole)
    scene.write("tence")
    assert scene.window.note.text.toPlainText() == "Half a sentence\ncall back at 16:00", "the cursor stays"


def test_closing_a_tab_keeps_its_draft(scene: Scene) -> None:
    scene.ring()
    scene.key(Qt.Key.Key_F4)
    scene.write("unsaved")
    scene.end()
    scene.key(Qt.Key.Key_W, CTRL)
    assert scene.use_cases.last("type_note") == ("call-1", "unsaved")
    assert [state.draft for state in scene.window.contexts.with_drafts()] == ["unsaved"]


def _close_with_a_draft(scene: Scene, text: str) -> None:
    scene.key(Qt.Key.Key_F4)
    scene.write(text)
    scene.key(Qt.Key.Key_W, CTRL)


def _reopen_draft(scene: Scene, text: str) -> None:
    words = [scene.window.desk._spoken(row) for row in scene.window.desk._model.rows]
    row = next(place for place, spoken in enumerate(words) if spoken.endswith(f", {text}"))
    scene.window.desk.list.opened.emit(row)
    scene.settle()


def test_a_closed_call_that_is_opened_again_for_its_draft_asks_for_its_customer(scene: Scene) -> None:
    scene.ring()
    scene.use_cases.end_call("call-1")
    _close_with_a_draft(scene, "she is well")
    assert scene.use_cases.times_asked("choose_customer") == 0
    _reopen_draft(scene, "she is well")
    assert scene.use_cases.last("choose_customer") == ("call-1", people.ANNA.id, "case-1")
    assert (scene.state.customer, scene.state.draft) == (people.ANNA, "she is well")
    assert scene.state.call is not None, "who called, and when, is still told"
    scene.key(Qt.Key.Key_Return, CTRL)
    assert scene.use_cases.last("save_note") == ("call-1", "she is well")


@pytest.mark.parametrize("by", ["its row", "its customer"])
def test_a_closed_customer_that_is_opened_again_is_asked_for_again(scene: Scene, by: str) -> None:
    scene.window.acts.open_customer("c-oleg")
    scene.settle()
    _close_with_a_draft(scene, "owes")
    if by == "its row":
        _reopen_draft(scene, "owes")
    else:
        scene.window.acts.open_customer("c-oleg")
        scene.settle()
    assert scene.use_cases.times_asked("choose_customer") == 2, "the use cases forgot it"
    assert scene.state.customer == people.OLEG


def test_what_comes_for_a_closed_context_does_not_make_its_customer_known(scene: Scene) -> None:
    scene.ring()
    scene.end()
    _close_with_a_draft(scene, "half")
    scene.application.bridge.publish(CallerIdentified("call-1", (), people.ANNA))
    scene.settle()
    assert scene.window.contexts["call-1"].customer is None
    _reopen_draft(scene, "half")
    assert scene.use_cases.last("choose_customer") == ("call-1", people.ANNA.id, "case-1")


def test_a_draft_of_an_earlier_run_asks_for_its_customer_when_it_is_opened(scene: Scene) -> None:
    scene.use_cases.drafts = (Draft("old-call", "half", 4, people.NOW, customer_id=people.OLEG.id),)
    scene.use_cases.restore_drafts()
    scene.settle()
    _reopen_draft(scene, "half")
    assert scene.use_cases.last("choose_customer") == ("old-call", people.OLEG.id)


def test_choosing_a_customer_fills_a_tab_that_holds_a_draft_about_nobody(scene: Scene) -> None:
    scene.use_cases.matches = ()
    scene.ring()
    scene.end()
    _close_with_a_draft(scene, "asks for Oleg")
    _reopen_draft(scene, "asks for Oleg")
    scene.window.customer.matches.customer_wanted.emit(people.OLEG.id)
    scene.settle()
    assert scene.use_cases.last("choose_customer") == ("call-1", people.OLEG.id)
    assert (scene.state.context, scene.state.customer) == ("call-1", people.OLEG)


def test_a_megabyte_pasted_in_one_line_is_cut_and_does_not_hang(scene: Scene) -> None:
    scene.ring()
    scene.application.qt.clipboard().setText("x" * 1_000_000)
    scene.key(Qt.Key.Key_F4)
    scene.window.note.text.paste()
    assert 0 < len(scene.window.note.text.toPlainText()) <= LONGEST + 200


def test_owning_is_one_key_and_undo_takes_it_back(scene: Scene) -> None:
    scene.ring()
    scene.key(Qt.Key.Key_F8)
    assert scene.window.call_bar._owner.text() == "Owner: you, since today"
    assert scene.window.notices.messages() == ["You own case AD-1042."]
    scene.window.desk.list.setFocus()
    scene.key(Qt.Key.Key_Z, CTRL)
    assert scene.use_cases.times_asked("release_case") == 1
    assert scene.window.call_bar._owner.text() == "Nobody owns this"


@pytest.mark.parametrize("state", [CaseState.SOLVED, CaseState.CLOSED, CaseState.WAITING])
def test_what_was_owned_is_not_given_back_after_a_later_act(scene: Scene, state: CaseState) -> None:
    scene.ring()
    scene.key(Qt.Key.Key_F8)
    scene.use_cases.set_case_state("call-1", state, "done")
    scene.settle()
    assert not scene.window.acts.can_undo
    assert scene.window.notices.messages() == []


def test_a_note_leaves_the_undo_of_owning_as_it_is(scene: Scene) -> None:
    scene.ring()
    scene.key(Qt.Key.Key_F8)
    assert scene.use_cases.case
    noted = replace(scene.use_cases.case, version=scene.use_cases.case.version + 1)
    scene.application.bridge.publish(CaseChanged(noted))
    scene.settle()
    assert scene.window.acts.can_undo


def test_owning_told_together_with_solving_offers_no_undo(scene: Scene) -> None:
    scene.ring()
    scene.window.acts.owning.add("call-1")
    scene.use_cases.case = replace(people.case(people.AGENT), state=CaseState.SOLVED)
    scene.application.bridge.publish(CaseChanged(scene.use_cases.case))
    scene.settle()
    assert not scene.window.acts.can_undo


def test_undo_inside_the_note_undoes_typing_and_not_the_claim(scene: Scene) -> None:
    scene.ring()
    scene.key(Qt.Key.Key_F8)
    scene.key(Qt.Key.Key_F4)
    scene.write("abc")
    scene.key(Qt.Key.Key_Z, CTRL)
    assert scene.use_cases.times_asked("release_case") == 0
    assert scene.window.note.text.toPlainText() == ""


def test_a_lost_claim_says_who_won(scene: Scene) -> None:
    scene.use_cases.winner = "edgars"
    scene.ring()
    scene.key(Qt.Key.Key_F8)
    assert scene.window.notices.messages() == ["Edgars Ozols was first."]
    assert scene.window.call_bar._owner.text() == "Owner: Edgars Ozols, since today"
    assert not scene.window.actions_table.made["own"].isEnabled()


def test_a_case_that_became_mine_is_asked_for_and_listed(scene: Scene) -> None:
    scene.ring()
    scene.use_cases.own_cases = ((people.case(people.AGENT), "Anna Bērziņa"),)
    scene.key(Qt.Key.Key_F8)
    assert [row.name for row in scene.window.desk.cases] == ["Anna Bērziņa"]
