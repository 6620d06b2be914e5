"""A draft of an earlier run knows whom it is about: it is shown, and saved, as soon as the store is back."""

from __future__ import annotations

import pytest

from agent_desk.application.events import CallerIdentified, NoteStateChanged, SheetRestored
from agent_desk.application.ports import StoreNotReachable
from agent_desk.domain.case import NoteState
from tests.unit.application.desk import DeskUnderTest

TYPED = (("what", "call back"),)


@pytest.fixture
def away(desk: DeskUnderTest, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A desk with a note and a promise half-written about Anna, started anew while its store is away."""
    desk.anna_calls()
    desk.keep("call", "she lost her wallet")
    desk.keep.type_sheet("call", "promise", TYPED)
    desk.session.contexts.close("call")
    desk.sink.events.clear()

    def fail(*_: object) -> None:
        raise StoreNotReachable("The team's database is away.")

    for store, names in (
        (desk.directory, ("customer", "by_identity")),
        (desk.cases, ("case", "open_case_of")),
    ):
        for name in names:
            monkeypatch.setattr(store, name, fail)
    desk.keep.restore()
    return monkeypatch


def states(desk: DeskUnderTest) -> list[NoteState]:
    return [event.state for event in desk.sink.of(NoteStateChanged)]


@pytest.mark.usefixtures("away")
def test_a_half_written_sheet_says_whom_it_is_about(desk: DeskUnderTest) -> None:
    restored = desk.sink.last(SheetRestored)
    assert (restored.customer_id, restored.typed) == (desk.know_anna(), TYPED)


def test_its_customer_is_shown_when_the_store_is_back(desk: DeskUnderTest, away: pytest.MonkeyPatch) -> None:
    assert not desk.sink.of(CallerIdentified)
    away.undo()
    desk.opening.again()
    found = desk.sink.last(CallerIdentified)
    assert found.context == "call"
    assert found.customer is not None
    asked = len(desk.sink.of(CallerIdentified))
    desk.opening.again()
    assert len(desk.sink.of(CallerIdentified)) == asked, "who is shown is not asked for again"


def test_a_tab_that_was_closed_meanwhile_stays_closed(desk: DeskUnderTest, away: pytest.MonkeyPatch) -> None:
    desk.session.contexts.close("call")
    away.undo()
    desk.opening.again()
    assert not desk.sink.of(CallerIdentified)


def test_its_note_is_saved_with_one_key_while_the_store_is_away(
    desk: DeskUnderTest, away: pytest.MonkeyPatch
) -> None:
    desk.note("call", "she lost her wallet")
    assert states(desk)[-1] is NoteState.SENDING
    away.undo()
    desk.note.send_unsent()
    assert states(desk)[-1] is NoteState.SENT
    (note,) = desk.cases.notes(desk.session.contexts.get("call").case.id)  # type: ignore[union-attr]
    assert note.text == "she lost her wallet"


def test_what_is_typed_for_somebody_the_store_cannot_show_is_about_them(
    desk: DeskUnderTest, away: pytest.MonkeyPatch
) -> None:
    desk.session.on_store(lambda: desk.opening("customer:c-9", "c-9", "case-9"))
    desk.keep("customer:c-9", "half")
    kept = next(one for one in desk.drafts.drafts() if one.context == "customer:c-9")
    assert (kept.customer_id, kept.case_id) == ("c-9", "case-9")
