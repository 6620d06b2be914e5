"""What is typed into a sheet is kept, comes back when the sheet is opened again, and goes when it is done."""

from __future__ import annotations

from PySide6.QtCore import Qt

from agent_desk.application.events import SheetRestored
from agent_desk.ui.team.consult_sheet import ConsultSheet
from agent_desk.ui.team.fields import Whom
from agent_desk.ui.team.handoff_sheet import HandoffSheet
from agent_desk.ui.team.praise_sheet import RatingSheet
from agent_desk.ui.team.promise_sheet import PromiseSheet
from tests.fakes import people
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


def test_a_closed_context_throws_its_sheets_away(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    restore(team_scene, "praise", words="so kind")
    team_scene.key(Qt.Key.Key_F9)
    team_scene.write("call back")
    team_scene.bot.waitUntil(lambda: team_scene.use_cases.times_asked("type_sheet") > 0)
    team_scene.end()
    team_scene.window.commands.close("call-1")
    team_scene.settle()
    told = [arguments for verb, arguments in team_scene.use_cases.asked if verb == "type_sheet"]
    assert sorted(str(sheet) for _context, sheet, typed in told if not typed) == ["praise", "promise"]


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
