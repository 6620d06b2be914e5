"""A draft belongs to its customer, whether its tab is open or not."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

import pytest

from agent_desk.application.events import NoteStateChanged
from agent_desk.domain.case import Draft, NoteState
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
