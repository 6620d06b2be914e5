"""What is typed into a sheet is kept, comes back when the sheet is opened again, and goes when it is done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from agent_desk.application.events import SheetRestored
from agent_desk.application.promise_events import PromiseChanged
from agent_desk.ui.models.desk_rows import DraftRow
from agent_desk.ui.team.consult_sheet import ConsultSheet
from agent_desk.ui.team.fields import Whom
from agent_desk.ui.team.handoff_sheet import HandoffSheet
from agent_desk.ui.team.praise_sheet import PraiseSheet, RatingSheet
from agent_desk.ui.team.promise_sheet import PromiseSheet
from tests.fakes import people, team_people
from tests.ui.team.conftest import TeamScene

OWN_TIME = "2026-11-24T15:00:00+02:00 Europe/Riga"


def kept(scene: TeamScene) -> tuple[str, str, dict[str, str]]:
    context, sheet, typed = scene.use_cases.last("type_sheet")
    return str(context), str(sheet), dict(typed)  # type: ignore[call-overload]


def restore(scene: TeamScene, sheet: str, **typed: str) -> None:
    scene.application.bridge.publish(SheetRestored("call-1", sheet, tuple(typed.items())))
    scene.settle()


def test_what_is_typed_is_kept_and_removed_when_it_is_done(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F9)
    assert team_scene.use_cases.times_asked("type_sheet") == 0
    team_scene.write("call back")
    team_scene.bot.waitUntil(lambda: kept(team_scene) == ("call-1", "promise", {"what": "call back"}))
    team_scene.key(Qt.Key.Key_Escape)
    assert kept(team_scene)[2] == {"what": "call back"}
    team_scene.key(Qt.Key.Key_F9)
    team_scene.key(Qt.Key.Key_Return)
    assert team_scene.use_cases.times_asked("make_promise") == 1
    assert kept(team_scene) == ("call-1", "promise", {})


def test_what_was_emptied_again_is_no_draft(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F10)
    sheet = team_scene.sheet(ConsultSheet)
    sheet.whom.choose(Whom(agent="marta"))
    sheet.question.put("may she?")
    expected = {"question": "may she?", "whom": "agent:marta"}
    team_scene.bot.waitUntil(lambda: kept(team_scene)[2] == expected)
    sheet.question.put("")
    sheet.whom.setCurrentIndex(-1)
    sheet.whom.setEditText("")
    team_scene.bot.waitUntil(lambda: kept(team_scene)[2] == {})


def test_an_earlier_runs_sheet_is_said_and_comes_back(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    restore(team_scene, "promise", what="call back", department="business_cards", when="4", own_time=OWN_TIME)
    assert "“Promise” is half-written here." in team_scene.messages()
    team_scene.key(Qt.Key.Key_F9)
    sheet = team_scene.sheet(PromiseSheet)
    assert sheet.what.text() == "call back"
    assert sheet.department.currentData() == "business_cards"
    assert sheet.own_time.moment().isoformat() == "2026-11-24T15:00:00+02:00"
    assert "call back" in sheet.said_text.text()
    team_scene.key(Qt.Key.Key_Return)
    assert team_scene.use_cases.last("make_promise")[1] == "call back"
    assert kept(team_scene) == ("call-1", "promise", {})


def test_each_kind_of_field_comes_back(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    to = "department:business_cards"
    restore(team_scene, "hand_off", reason="my shift ends", next_step="call\nher", whom=to)
    restore(team_scene, "rating", comment="quick", score="3")
    team_scene.key(Qt.Key.Key_F11)
    handoff = team_scene.sheet(HandoffSheet)
    assert (handoff.reason.text(), handoff.next_step.text()) == ("my shift ends", "call\nher")
    assert handoff.whom.whom() == Whom(department="business_cards")
    team_scene.window.actions_table.made["rating"].trigger()
    team_scene.settle()
    rating = team_scene.sheet(RatingSheet)
    assert (rating.comment.text(), rating.score.value()) == ("quick", 3)


def begin_promise(scene: TeamScene, words: str = "call back") -> None:
    scene.ring_mine()
    scene.end()
    scene.key(Qt.Key.Key_F9)
    scene.write(words)
    scene.bot.waitUntil(lambda: kept(scene)[2] == {"what": words})


def close_tab(scene: TeamScene) -> None:
    scene.key(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)


def drafts(scene: TeamScene) -> list[str]:
    return [
        scene.window.desk._spoken(row) for row in scene.window.desk._model.rows if isinstance(row, DraftRow)
    ]


def open_draft(scene: TeamScene) -> None:
    rows = scene.window.desk._model.rows
    scene.window.desk.list.opened.emit(next(n for n, row in enumerate(rows) if isinstance(row, DraftRow)))
    scene.settle()


def press(scene: TeamScene, words: str) -> None:
    """A button of a notice that is shown."""
    buttons = scene.window.notices.findChildren(QPushButton)
    next(one for one in buttons if one.text() == words and one.isVisible()).click()
    scene.settle()


def test_a_sheet_survives_its_tab_and_opens_again_with_its_customer(team_scene: TeamScene) -> None:
    begin_promise(team_scene)
    close_tab(team_scene)
    assert team_scene.window.contexts.tabs == []
    assert kept(team_scene)[2] == {"what": "call back"}, "it is still on disk"
    assert drafts(team_scene) == ["Anna Bērziņa, call back"]
    assert "What you typed for Anna Bērziņa is kept under “Drafts”." in team_scene.messages()
    open_draft(team_scene)
    assert team_scene.state.customer == people.ANNA
    assert team_scene.sheet(PromiseSheet).what.text() == "call back"
    assert team_scene.messages() == []
    team_scene.key(Qt.Key.Key_Return)
    assert team_scene.use_cases.last("make_promise")[1] == "call back"
    assert kept(team_scene) == ("call-1", "promise", {})
    close_tab(team_scene)
    assert drafts(team_scene) == []


def test_what_is_typed_in_the_moment_before_the_tab_is_closed_survives(team_scene: TeamScene) -> None:
    begin_promise(team_scene, "call")
    team_scene.write(" back")
    team_scene.window.commands.close("call-1")
    team_scene.settle()
    assert kept(team_scene)[2] == {"what": "call back"}
    assert drafts(team_scene) == ["Anna Bērziņa, call back"]


def test_every_sheet_of_a_closed_tab_survives_and_an_empty_one_does_not(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.end()
    restore(team_scene, "praise", words="so kind")
    team_scene.key(Qt.Key.Key_F11)
    team_scene.key(Qt.Key.Key_F9)
    team_scene.write("call back")
    close_tab(team_scene)
    told = [arguments for verb, arguments in team_scene.use_cases.asked if verb == "type_sheet"]
    assert not [sheet for _context, sheet, typed in told if not typed], "nothing was removed from disk"
    (state,) = team_scene.window.contexts.with_drafts()
    assert sorted(one.sheet for one in state.sheets) == ["praise", "promise"]
    open_draft(team_scene)
    assert team_scene.sheet(PromiseSheet).what.text() == "call back"
    team_scene.key(Qt.Key.Key_F12)
    assert team_scene.sheet(PraiseSheet).words.text() == "so kind"


def test_a_sheet_goes_when_it_is_discarded(team_scene: TeamScene) -> None:
    begin_promise(team_scene)
    close_tab(team_scene)
    press(team_scene, "Discard it")
    assert kept(team_scene) == ("call-1", "promise", {})
    assert drafts(team_scene) == []
    assert not team_scene.window.contexts.has("call-1")


def test_a_sheet_that_is_sent_while_its_tab_is_closed_leaves_no_draft(
    team_scene: TeamScene, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin_promise(team_scene)

    def make_promise(*_arguments: object) -> None:
        """Its event comes later."""

    monkeypatch.setattr(team_scene.use_cases, "make_promise", make_promise)
    team_scene.key(Qt.Key.Key_Return)
    close_tab(team_scene)
    assert drafts(team_scene) == ["Anna Bērziņa, call back"], "nobody knows yet whether it was made"
    team_scene.application.bridge.publish(PromiseChanged(team_people.promise(50, what="call back")))
    team_scene.settle()
    assert kept(team_scene) == ("call-1", "promise", {})
    assert drafts(team_scene) == []


def test_a_sheet_filled_in_beside_another_goes_on_after_a_restart(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    restore(team_scene, "promise filled in", what="call back")
    press(team_scene, "Go on")
    assert team_scene.sheet(PromiseSheet).what.text() == "call back"
    told = [arguments[1:] for verb, arguments in team_scene.use_cases.asked if verb == "type_sheet"]
    assert told == [("promise", (("what", "call back"),)), ("promise filled in", ())]


def test_a_sheet_of_an_earlier_run_opens_with_its_customer(team_scene: TeamScene) -> None:
    typed = (("what", "call back"),)
    team_scene.use_cases.sheets = (SheetRestored("old-call", "promise", typed, people.ANNA.id, "case-1"),)
    team_scene.use_cases.restore_drafts()
    team_scene.settle()
    open_draft(team_scene)
    assert team_scene.use_cases.last("choose_customer") == ("old-call", people.ANNA.id, "case-1")
    assert team_scene.state.customer == people.ANNA
    assert team_scene.sheet(PromiseSheet).what.text() == "call back"


def test_a_sheet_that_nobody_opened_is_never_erased(team_scene: TeamScene) -> None:
    typed = (("what", "call back"),)
    team_scene.use_cases.sheets = (SheetRestored("old-call", "promise", typed),)
    team_scene.use_cases.restore_drafts()
    team_scene.settle()
    team_scene.window.acts.open("old-call")
    team_scene.settle()
    close_tab(team_scene)
    assert team_scene.use_cases.times_asked("type_sheet") == 0
    assert drafts(team_scene) == ["Draft, call back"]


def test_a_context_that_has_only_a_half_written_sheet_is_listed(team_scene: TeamScene) -> None:
    team_scene.application.bridge.publish(SheetRestored("old-call", "promise", (("what", "call back"),)))
    team_scene.settle()
    assert [state.context for state in team_scene.window.contexts.with_drafts()] == ["old-call"]
    team_scene.window.contexts.open("old-call")
    team_scene.settle()
    team_scene.use_cases.choose_customer("old-call", people.ANNA.id)
    team_scene.settle()
    team_scene.key(Qt.Key.Key_F9)
    assert team_scene.sheet(PromiseSheet).what.text() == "call back"


def test_a_new_call_takes_no_words_from_a_half_written_sheet(team_scene: TeamScene) -> None:
    begin_promise(team_scene)
    team_scene.ring(people.call(identifier="call-2"))
    assert team_scene.window.contexts.current == "call-1"
    team_scene.write(", please")
    assert team_scene.sheet(PromiseSheet).what.text() == "call back, please"


def test_a_half_written_sheet_about_nobody_yet_gets_the_customer_that_is_chosen(
    team_scene: TeamScene,
) -> None:
    team_scene.use_cases.sheets = (SheetRestored("old-call", "promise", (("what", "call back"),)),)
    team_scene.use_cases.restore_drafts()
    team_scene.settle()
    open_draft(team_scene)
    team_scene.window.acts.choose(people.ANNA.id)
    team_scene.settle()
    assert (team_scene.state.context, team_scene.state.customer) == ("old-call", people.ANNA)
    assert team_scene.sheet(PromiseSheet).what.text() == "call back"
