"""A draft belongs to its customer, whether its tab is open or not."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import Any

import pytest

from agent_desk.application.events import NoteStateChanged
from agent_desk.domain.case import Draft, NoteState
from tests.fakes import people
from tests.unit.application.desk import DeskUnderTest


def test_a_draft_stays_with_its_customer_when_its_tab_is_closed_and_opened_again(desk: DeskUnderTest) -> None:
    desk.anna_calls()
    anna = desk.know_anna()
    waiting: list[Callable[[], object]] = []

    def later(work: Callable[[], object]) -> Future[Any]:
        waiting.append(work)
        return Future()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(desk.keep._draft_lane, "submit", later)
        desk.keep("call", "Half")
    desk.session.contexts.close("call")
    for work in waiting:
        work()
    assert [draft.customer_id for draft in desk.drafts.drafts()] == [anna], "closed before it was kept"
    desk.keep("call", "Half a sentence")
    assert [draft.customer_id for draft in desk.drafts.drafts()] == [anna], "typed on before it was asked for"
    desk.opening("call", anna)
    desk.note("call", "Half a sentence.")
    assert desk.sink.last(NoteStateChanged).state is NoteState.SENT


def test_a_draft_of_an_earlier_run_keeps_its_customer_while_the_store_is_away(desk: DeskUnderTest) -> None:
    desk.drafts.keep(Draft("call", "Half", 3, desk.clock.now(), customer_id="c-gone"))
    desk.keep.restore()
    desk.keep("call", "Half a sentence")
    assert [draft.customer_id for draft in desk.drafts.drafts()] == ["c-gone"]


def test_a_draft_of_an_earlier_run_keeps_its_case_until_the_store_has_answered(desk: DeskUnderTest) -> None:
    kept = Draft("customer:c-gone", "Half", 3, desk.clock.now(), case_id="k-7", customer_id="c-gone")
    desk.drafts.keep(kept)
    desk.keep.restore()
    desk.keep("customer:c-gone", "Half a sentence")
    assert [draft.case_id for draft in desk.drafts.drafts()] == ["k-7"]


def test_a_draft_keeps_its_case_when_its_tab_is_closed_and_typed_in_again_at_once(
    desk: DeskUnderTest,
) -> None:
    desk.anna_calls()
    desk.own("call")
    case = desk.session.contexts.get("call").case
    assert case is not None
    desk.keep("call", "Half")
    desk.session.contexts.close("call")
    desk.keep("call", "Half a sentence")
    assert [draft.case_id for draft in desk.drafts.drafts()] == [case.id]


def test_a_draft_about_another_customer_is_not_about_the_case_before(desk: DeskUnderTest) -> None:
    desk.anna_calls()
    desk.own("call")
    desk.keep("call", "Half")
    desk.session.contexts.change("call", customer=replace(people.ANNA, id="c-other"), case=None)
    desk.keep("call", "Half a sentence")
    assert [(one.customer_id, one.case_id) for one in desk.drafts.drafts()] == [("c-other", None)]


@pytest.mark.parametrize("restored", [True, False])
def test_what_could_not_be_sent_leaves_the_draft_with_its_case(desk: DeskUnderTest, restored: bool) -> None:
    desk.drafts.keep(Draft("customer:c", "Half", 3, desk.clock.now(), case_id="k-7", customer_id="c"))
    if restored:
        desk.keep.restore()
    desk.keep.add("c", "call back at 16:00")
    (draft,) = desk.drafts.drafts()
    assert (draft.text, draft.case_id, draft.revision) == ("Half\ncall back at 16:00", "k-7", 4)


def test_what_could_not_be_sent_is_the_customers_also_when_it_is_typed_on(desk: DeskUnderTest) -> None:
    desk.keep.add("c-gone", "call back at 16:00")
    desk.keep("customer:c-gone", "call back at 16:00, please")
    assert [draft.customer_id for draft in desk.drafts.drafts()] == ["c-gone"]


def test_what_could_not_be_sent_opens_with_the_case_of_the_draft_behind_which_it_stands(
    desk: DeskUnderTest,
) -> None:
    anna = desk.know_anna()
    older = desk.cases.open_case("k-7", anna, "Card stolen", (), "edgars", "rang")
    desk.clock.advance(60)
    desk.cases.open_case("k-8", anna, "Invoice too high", (), "edgars", "rang again")
    context = f"customer:{anna}"
    desk.drafts.keep(Draft(context, "Half", 3, desk.clock.now(), case_id=older.id, customer_id=anna))
    desk.keep.add(anna, "call back at 16:00")
    case = desk.session.contexts.get(context).case
    assert case is not None
    assert case.id == older.id
