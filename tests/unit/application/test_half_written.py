"""Half-written sheets are drafts: kept with card numbers masked, restored, and gone when they are done."""

from __future__ import annotations

from agent_desk.application.events import DraftKept, ProblemArose, SheetRestored
from agent_desk.application.ports import StoreProblem
from tests.unit.application.desk import DeskUnderTest

TYPED = (("what", "call about 4111 1111 1111 1111"), ("own_time", "2026-11-23T10:00:00+00:00 Europe/Riga"))


def test_a_sheet_comes_back_in_its_context_beside_the_note(desk: DeskUnderTest) -> None:
    desk.anna_calls()
    desk.keep("call", "she lost her wallet")
    desk.keep.type_sheet("call", "promise", (*TYPED, ("said_text", "")))
    desk.sink.events.clear()
    desk.keep.restore()
    assert desk.sink.last(DraftKept).draft.text == "she lost her wallet"
    restored = desk.sink.last(SheetRestored)
    assert (restored.context, restored.sheet) == ("call", "promise")
    typed = dict(restored.typed)
    assert typed["what"].startswith("call about ")
    assert "4111 1111" not in typed["what"]
    assert typed["own_time"] == TYPED[1][1]
    assert "said_text" not in typed


def test_what_was_done_is_gone_and_the_note_stays(desk: DeskUnderTest) -> None:
    desk.keep("call", "she lost her wallet")
    desk.keep.type_sheet("call", "promise", TYPED)
    desk.keep.type_sheet("call", "promise", ())
    assert [one.sheet for one in desk.drafts.drafts()] == [""]
    desk.keep.type_sheet("call", "praise", TYPED)
    desk.keep.discard("call", "she lost her wallet")
    assert [one.sheet for one in desk.drafts.drafts()] == ["praise"]


def test_a_sheet_that_cannot_be_kept_is_told(desk: DeskUnderTest) -> None:
    desk.drafts.problem = StoreProblem("Cannot save: the disk is full.", "Free some space.")
    desk.keep.type_sheet("call", "promise", TYPED)
    assert "disk is full" in desk.sink.last(ProblemArose).message


def test_a_sheet_of_another_version_of_the_program_is_empty(desk: DeskUnderTest) -> None:
    desk.keep.type_sheet("call", "promise", TYPED)
    (kept,) = desk.drafts.drafts()
    object.__setattr__(kept, "text", "{not json")
    desk.keep.restore()
    assert desk.sink.last(SheetRestored).typed == ()
