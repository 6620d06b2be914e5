"""The state of one context as events carry it forward; no Qt."""

from __future__ import annotations

from dataclasses import replace

from agent_desk.application.events import (
    AnswersFound,
    CallArrived,
    CallerIdentified,
    CaseChanged,
    CaseFound,
    CaseNotReached,
    ClaimLost,
    CustomersFound,
    DraftKept,
    Event,
    NoteStateChanged,
    ViewPartChanged,
)
from agent_desk.domain.case import Draft, NoteState
from agent_desk.domain.view import PartState
from agent_desk.ui.context_state import ContextState, asking, searching, typed
from agent_desk.ui.context_steps import carried, concerns
from tests.fakes import people


def after(state: ContextState, *events: Event) -> ContextState:
    """The state after those events that concern it."""
    for event in events:
        if concerns(state, event):
            state = carried(state, event)
    return state


KNOWN = after(
    ContextState("call-1"),
    CallArrived(people.call()),
    CallerIdentified("call-1", people.EXACT, people.ANNA),
    CaseFound("call-1", people.case(), people.NOTES),
    *(ViewPartChanged("call-1", part) for part in people.parts()),
)


def test_a_call_gathers_customer_case_and_parts() -> None:
    assert KNOWN.customer == people.ANNA
    assert KNOWN.case == people.case()
    assert [part.connection for part in KNOWN.parts] == ["cards", "billing", "orders", "crm", "rt"]


def test_a_store_that_is_away_is_told_until_the_case_is_found() -> None:
    state = after(ContextState("call-1"), CallArrived(people.call()), CaseNotReached("call-1"))
    assert (state.store_away, state.case_known) == (True, False)
    state = after(state, CallerIdentified("call-1", people.EXACT, people.ANNA), CaseFound("call-1", None))
    assert (state.store_away, state.case_known) == (False, True)


def test_a_part_that_answers_later_keeps_its_place() -> None:
    answered = replace(people.parts()[2], state=PartState.READY)
    state = after(KNOWN, ViewPartChanged("call-1", answered))
    assert state.parts[2] == answered
    assert len(state.parts) == 5


def test_another_customer_takes_the_old_ones_view_away() -> None:
    state = after(KNOWN, CallerIdentified("call-1", (), people.FIRM))
    assert (state.customer, state.parts, state.case, state.case_known) == (people.FIRM, (), None, False)


def test_the_same_customer_with_a_new_number_keeps_the_view() -> None:
    grown = replace(people.ANNA, identities=people.ANNA.identities[:1])
    assert after(KNOWN, CallerIdentified("call-1", (), grown)).parts == KNOWN.parts


def test_events_of_other_contexts_do_not_concern_it() -> None:
    assert not concerns(KNOWN, CallerIdentified("call-2", (), people.FIRM))
    assert not concerns(KNOWN, CaseChanged(people.case(identifier="other")))


def test_a_case_begun_for_this_customer_concerns_a_context_without_one() -> None:
    without = replace(KNOWN, case=None)
    state = after(without, CaseChanged(people.case("anna", 1, "new-case")))
    assert state.case is not None
    assert state.case.id == "new-case"


def test_an_older_version_of_the_case_does_not_go_back_in_time() -> None:
    newer = after(KNOWN, CaseChanged(people.case("anna", 7)))
    assert after(newer, CaseChanged(people.case(None, 6))) is newer


def test_a_lost_claim_names_who_won_until_the_case_changes() -> None:
    lost = after(KNOWN, ClaimLost("call-1", people.case("edgars", 4)))
    assert lost.lost is not None
    assert lost.lost.owner == "edgars"
    assert after(lost, CaseChanged(people.case(None, 5))).lost is None


def test_only_the_answer_to_the_last_question_is_shown() -> None:
    first = asking(KNOWN, "wallet")
    second = asking(first, "wallet stolen")
    late = AnswersFound("call-1", first.asked, "wallet", people.ANSWERS)
    assert after(second, late) is second
    right = AnswersFound("call-1", second.asked, "wallet stolen", people.ANSWERS)
    assert after(second, right).answers == people.ANSWERS


def test_only_the_result_of_the_last_search_is_shown() -> None:
    second = searching(searching(KNOWN, "b"), "be")
    assert after(second, CustomersFound("call-1", 1, "b", people.MATCHES)).found == ()
    assert after(second, CustomersFound("call-1", 2, "be", people.MATCHES)).found == people.MATCHES


def test_a_draft_is_kept_only_when_its_text_is_what_stands_there() -> None:
    typing = typed(KNOWN, "half a sent")
    older = DraftKept(Draft("call-1", "half", 1, people.NOW))
    assert after(typing, older).note_state is None
    same = DraftKept(Draft("call-1", "half a sent", 2, people.NOW))
    assert after(typing, same).note_state is NoteState.KEPT


def test_typing_after_sent_is_not_called_sent() -> None:
    sent = after(KNOWN, NoteStateChanged("call-1", NoteState.SENT))
    assert typed(sent, "more").note_state is None


def test_a_callers_number_is_unknown_until_the_customer_holds_it() -> None:
    assert KNOWN.unknown_number is None
    other = after(KNOWN, CallArrived(people.call("+371 20 000 001")))
    assert other.unknown_number is not None
    assert other.unknown_number.value == "+37120000001"
    assert after(KNOWN, CallArrived(people.call("anonymous"))).unknown_number is None
