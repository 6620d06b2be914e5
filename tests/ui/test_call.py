"""A call comes in: recognised, shown, answered, ended; two calls keep two contexts."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from agent_desk.application.events import (
    AnswersFound,
    CallArrived,
    CallerIdentified,
    CaseFound,
    CaseNotReached,
)
from agent_desk.domain.call import CallState
from agent_desk.domain.view import PartState, ViewPart
from tests.fakes import people
from tests.ui.conftest import Scene

CTRL = Qt.KeyboardModifier.ControlModifier


def state_of_call(scene: Scene) -> CallState | None:
    """How far the call that is looked at has come."""
    return scene.state.call.state if scene.state.call else None


def test_a_recognised_caller_is_shown_with_owner_and_effort_at_ring(scene: Scene) -> None:
    scene.ring()
    window = scene.window
    assert window.call_bar._who.text() == "Anna Bērziņa"
    assert window.call_bar._clock.text() == "00:42"
    assert "Nobody owns this" in window.call_bar._owner.text()
    assert (
        window.customer.header._effort_line.text() == "Effort: 35 contacts, 5 transfers, 140 min in 30 days"
    )
    assert [row.part.connection for row in window.customer.accounts.rows.rows if hasattr(row, "part")] == [
        "cards", "billing", "orders", "crm", "rt",
    ]  # fmt: skip


def test_answering_and_ending_are_one_key_each(scene: Scene) -> None:
    scene.ring()
    scene.key(Qt.Key.Key_F2)
    assert state_of_call(scene) is CallState.ANSWERED
    scene.key(Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    assert state_of_call(scene) is CallState.ENDED
    assert scene.window.contexts.tabs == ["call-1"], "the tab stays until it is closed"


def test_a_second_call_does_not_take_the_window_from_the_first(scene: Scene) -> None:
    scene.ring()
    scene.ring(people.call("+371 29 111 222", identifier="call-2"))
    assert scene.window.contexts.tabs == ["call-1", "call-2"]
    assert scene.window.contexts.current == "call-1"
    assert any("calling too" in message for message in scene.window.notices.messages())


def test_two_calls_keep_two_contexts(scene: Scene) -> None:
    scene.ring()
    window = scene.window
    window.customer.contacts.filter.setFocus()
    scene.write("bērz")
    window.answers.field.setFocus()
    scene.write("wallet")
    scene.bot.waitUntil(lambda: scene.state.question == "wallet")
    window.note.text.setFocus()
    scene.write("Stolen on tram 11")
    window.customer.accounts.scroll_back(17)
    scene.use_cases.matches = people.MATCHES
    scene.ring(people.call("+371 20 000 001", "Somebody", "call-2"))
    scene.key(Qt.Key.Key_Tab, CTRL)
    assert window.contexts.current == "call-2"
    assert window.note.text.toPlainText() == ""
    assert window.answers.field.text() == ""
    scene.key(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert window.contexts.current == "call-1"
    assert window.note.text.toPlainText() == "Stolen on tram 11"
    assert window.answers.field.text() == "wallet"
    assert window.customer.contacts.filter.text() == "bērz"


def test_scroll_and_selection_of_a_context_survive_a_look_at_another(scene: Scene) -> None:
    scene.use_cases.parts = (replace(people.parts()[3], contacts=people.contacts(600)),)
    scene.ring()
    contacts = scene.window.customer.contacts
    contacts.list.choose(40)
    contacts.list.scroll_back(800)
    scene.ring(people.call("+371 29 111 222", identifier="call-2"))
    scene.window.contexts.look_at("call-2")
    scene.settle()
    assert contacts.list.scroll() == 0
    scene.window.contexts.look_at("call-1")
    scene.settle()
    assert contacts.list.chosen_place() == 40
    assert contacts.list.scroll() == 800


def test_an_answer_to_an_old_question_is_dropped(scene: Scene) -> None:
    scene.ring()
    scene.use_cases.silent = True
    scene.window.acts.ask("wallet")
    old = scene.state.asked
    scene.window.acts.ask("wallet stolen")
    scene.application.bridge.publish(AnswersFound("call-1", old, "wallet", people.ANSWERS[:1]))
    scene.settle()
    assert scene.state.answers is not people.ANSWERS[:1]
    scene.application.bridge.publish(AnswersFound("call-1", old + 1, "wallet stolen", people.ANSWERS[:2]))
    scene.settle()
    assert scene.state.answers == people.ANSWERS[:2]


def test_events_of_a_closed_context_change_nothing(scene: Scene) -> None:
    scene.ring()
    scene.end()
    scene.key(Qt.Key.Key_W, CTRL)
    assert scene.window.contexts.tabs == []
    scene.application.bridge.publish(CallerIdentified("call-1", (), people.ANNA))
    scene.settle()
    assert scene.window.contexts.current == "desk"
    assert not scene.window.contexts.has("call-1")


def test_a_caller_who_is_not_recognised_gets_matches_and_is_never_chosen(scene: Scene) -> None:
    scene.use_cases.matches = people.MATCHES
    scene.ring(people.call("+371 20 000 001", "Anna Berzina"))
    assert scene.state.customer is None
    matches = scene.window.customer.matches
    assert matches.isVisible()
    assert matches.list.rows.rowCount() == 3
    matches.list.setFocus()
    scene.key(Qt.Key.Key_2)
    assert scene.state.customer == people.FIRM


def test_an_unknown_number_is_attached_in_one_act_and_taken_back_in_one(scene: Scene) -> None:
    scene.use_cases.matches = people.MATCHES
    scene.ring(people.call("+371 20 000 001", "Anna Berzina"))
    scene.window.customer.matches.field.setFocus()
    scene.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert scene.use_cases.times_asked("attach_number") == 1
    assert scene.state.customer is not None
    assert scene.state.unknown_number is None
    scene.window.desk.list.setFocus()
    scene.key(Qt.Key.Key_Z, CTRL)
    assert scene.use_cases.times_asked("detach_number") == 1
    assert scene.state.customer is None


def test_searching_a_customer_by_typing_shows_matches(scene: Scene) -> None:
    scene.use_cases.matches = ()
    scene.ring(people.call("anonymous"))
    assert scene.window.call_bar._number.text().startswith("number withheld")
    scene.window.customer.matches.field.setFocus()
    scene.write("ķērziņ")
    scene.bot.waitUntil(lambda: scene.state.searched_text == "ķērziņ")
    scene.settle()
    assert scene.window.customer.matches.list.rows.rowCount() == 3
    scene.key(Qt.Key.Key_Down)
    scene.key(Qt.Key.Key_Return)
    assert scene.state.customer == people.FIRM


def test_while_the_store_is_away_the_cases_place_says_so(scene: Scene) -> None:
    publish = scene.application.bridge.publish
    publish(CallArrived(people.call()))
    publish(CaseNotReached("call-1"))
    scene.settle()
    bar, matches = scene.window.call_bar, scene.window.customer.matches
    assert matches._title.text() == "Not recognised"
    assert "The store does not answer" in matches._hint.text()
    publish(CallerIdentified("call-1", people.EXACT, people.ANNA))
    scene.settle()
    assert bar._owner.text() == "The store does not answer"
    assert "notes are kept" in bar._case.text()
    publish(CaseFound("call-1", people.case()))
    scene.settle()
    assert "Nobody owns this" in bar._owner.text()


def test_effort_is_said_to_be_unknown_where_there_is_nobody_to_ask(scene: Scene) -> None:
    scene.use_cases.parts = ()
    scene.ring()
    customer = scene.window.customer
    assert customer.header._effort_line.text() == "Effort: no contact known"
    assert "No back end is connected" in customer.contacts._empty.text()


@pytest.mark.parametrize(
    ("state", "effort", "contacts"),
    [
        (PartState.ASKING, "Effort: asking…", "Asking for previous contacts…"),
        (PartState.READY, "Effort: no contact in 30 days", "No previous contact in any channel."),
        (PartState.FAILED, "Effort: not known, a back end does not answer", "not every back end answers"),
    ],
)
def test_effort_without_contacts_tells_why(
    scene: Scene, state: PartState, effort: str, contacts: str
) -> None:
    scene.use_cases.parts = (ViewPart("crm", "CRM", state),)
    scene.ring()
    assert scene.window.customer.header._effort_line.text() == effort
    assert contacts in scene.window.customer.contacts._empty.text()
