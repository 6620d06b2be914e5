"""F11 offers with reason and next step; the receiver reads the bundle, accepts or declines; batches undo."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from agent_desk.application.team_events import HandoffChanged
from agent_desk.domain.handoff import HandoffState
from agent_desk.ui.team.batch_page import BatchPage
from agent_desk.ui.team.fields import Whom
from agent_desk.ui.team.handoff_page import HandoffPage
from agent_desk.ui.team.handoff_sheet import HandoffSheet
from agent_desk.ui.text import PlainLabel
from tests.fakes import people, team_people
from tests.ui.team.conftest import TeamScene

CTRL = Qt.KeyboardModifier.ControlModifier


def test_f11_is_for_my_own_cases_only(team_scene: TeamScene) -> None:
    team_scene.ring()
    assert not team_scene.window.actions_table.made["hand_off"].isEnabled()
    team_scene.key(Qt.Key.Key_F8)
    assert team_scene.window.actions_table.made["hand_off"].isEnabled()


def test_an_offer_needs_receiver_reason_and_next_step(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F11)
    sheet = team_scene.sheet(HandoffSheet)
    sheet.act()
    assert sheet.said.text() == "Choose a colleague or a department."
    sheet.whom.choose(Whom(agent="marta"))
    sheet.act()
    assert sheet.said.text() == "Give the reason."
    sheet.reason.setText("not mine to block")
    sheet.act()
    assert sheet.said.text() == "Say what the next step is."
    sheet.next_step.setPlainText("block it")
    team_scene.key(Qt.Key.Key_Return)
    offered = ("call-1", "marta", "", "not mine to block", "block it")
    assert team_scene.use_cases.last("offer_handoff") == offered
    assert team_scene.messages() == ["Offered to Marta Kalniņa."]
    team_scene.window.desk.list.setFocus()
    team_scene.key(Qt.Key.Key_Z, CTRL)
    assert team_scene.use_cases.times_asked("withdraw_handoff") == 1


def test_typing_any_part_of_a_name_chooses_a_colleague_or_a_department(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F11)
    sheet = team_scene.sheet(HandoffSheet)
    sheet.whom.setEditText("kaln")
    assert sheet.whom.whom() == Whom(agent="marta")
    sheet.whom.setEditText("billing")
    assert sheet.whom.whom() == Whom(department="billing")
    sheet.whom.setEditText("card")
    assert sheet.whom.whom() is None, "two departments have it in their names"


def test_the_receivers_page_tells_the_whole_story(team_scene: TeamScene) -> None:
    team_scene.fill()
    team_scene.open_row("handoff h1")
    page = team_scene.page(HandoffPage)
    words = "\n".join(label.text() for label in page.findChildren(PlainLabel))
    for part in (
        "Edgars Ozols offers case AD-1042",
        "The business card is not mine to block",
        "Block the business card and send both new cards",
        "+371 26 123 456",
        "send the list of blocked cards",
        "(broken)",
        "A new one costs 10 €",
        "PIN: verified — Edgars Ozols",
        "card: ends 4417 — menu",
        "Invoice 2026-10",
        "48.20 EUR",
        "Cards not blocked",
        "Lost her wallet",
        "Blocked the card ending 9034",
        "Tickets: not answering",
        "4 contacts, 2 transfers",
    ):
        assert part in words, part


def test_enter_accepts_and_the_customer_opens(team_scene: TeamScene) -> None:
    team_scene.fill()
    team_scene.open_row("handoff h1")
    assert team_scene.focus() is team_scene.page(HandoffPage).accept
    team_scene.key(Qt.Key.Key_Return)
    assert team_scene.use_cases.last("accept_handoff") == ("h1",)
    assert "You own case AD-1042 now." in team_scene.messages()
    assert team_scene.window.contexts.current == "customer:c-anna"
    assert team_scene.team.pages.page is None


def test_late_news_of_the_offer_does_not_close_the_page_before_the_answer_is_there(
    team_scene: TeamScene,
) -> None:
    team_scene.fill()
    team_scene.open_row("handoff h1")
    page = team_scene.page(HandoffPage)
    team_scene.application.bridge.publish(HandoffChanged(page.offer))
    page.accept.click()
    team_scene.settle()
    assert team_scene.window.contexts.current == "customer:c-anna"


def test_declining_needs_a_reason(team_scene: TeamScene) -> None:
    team_scene.fill()
    team_scene.open_row("handoff h1")
    page = team_scene.page(HandoffPage)
    page.decline.click()
    assert team_scene.use_cases.times_asked("decline_handoff") == 0
    assert team_scene.focus() is page.why
    team_scene.write("On leave from tomorrow")
    team_scene.key(Qt.Key.Key_Return)
    assert team_scene.use_cases.last("decline_handoff") == ("h1", "On leave from tomorrow")
    assert team_scene.team.pages.page is None


def test_an_offer_of_my_own_is_withdrawn_from_its_page(team_scene: TeamScene) -> None:
    team_scene.fill()
    team_scene.open_row("handoff h3")
    page = team_scene.page(HandoffPage)
    assert not page.decline.isVisible()
    team_scene.key(Qt.Key.Key_Return)
    assert team_scene.use_cases.last("withdraw_handoff") == ("h3",)


def test_an_offer_that_somebody_else_took_leaves_the_page_and_says_so(team_scene: TeamScene) -> None:
    team_scene.fill()
    team_scene.open_row("handoff h1")
    gone = replace(team_people.handoff(), state=HandoffState.ACCEPTED, answered_by="marta")
    team_scene.application.bridge.publish(HandoffChanged(gone))
    team_scene.settle()
    assert team_scene.team.pages.page is None
    assert team_scene.messages() == ["The offer is gone: accepted."]


def test_what_becomes_of_my_offer_is_told(team_scene: TeamScene) -> None:
    declined = replace(
        team_people.handoff(5, "anna", "edgars", HandoffState.DECLINED), answer="away", answered_by="edgars"
    )
    team_scene.application.bridge.publish(HandoffChanged(declined))
    team_scene.settle()
    assert team_scene.messages() == ["Edgars Ozols declined your handoff: away."]


def test_an_offer_that_came_back_is_listed_until_it_is_offered_again(team_scene: TeamScene) -> None:
    fake = team_scene.use_cases
    fake.own_cases = ((people.case("anna"), "Anna Bērziņa"),)
    fake.returned = [team_people.handoff(5, "anna", "edgars", HandoffState.DECLINED, answer="away")]
    fake.list_own_cases()
    team_scene.list_anew()
    (row,) = [one for one in team_scene.listed() if one.key == "handoff h5"]
    assert row.second == "declined · Edgars Ozols: away"
    fake.outgoing = [team_people.handoff(6, "anna", "marta")]
    team_scene.list_anew()
    assert [one.key for one in team_scene.listed() if one.key.startswith("handoff")] == ["handoff h6"]


def test_a_notice_goes_when_what_it_is_about_was_opened(team_scene: TeamScene) -> None:
    team_scene.fill()
    team_scene.application.bridge.publish(HandoffChanged(team_people.handoff()))
    team_scene.settle()
    assert team_scene.messages() == [
        "Edgars Ozols offers you a case: The business card is not mine to block."
    ]
    team_scene.open_row("handoff h1")
    assert team_scene.messages() == []


def test_several_cases_are_offered_at_once_with_undo(team_scene: TeamScene) -> None:
    team_scene.use_cases.own_cases = (
        (people.case("anna"), "Anna Bērziņa"),
        (people.case("anna", identifier="case-7", who=people.OLEG), "Олег Петров"),
    )
    team_scene.use_cases.list_own_cases()
    team_scene.settle()
    team_scene.key(Qt.Key.Key_F11, CTRL)
    page = team_scene.page(BatchPage)
    page.whom.choose(Whom(department="cards"))
    page.reason.setText("my shift ends")
    page.next_step.setText("go on")
    page.ticks[0].setChecked(False)
    page.offer.click()
    team_scene.settle()
    assert team_scene.use_cases.last("offer_batch") == (("case-7",), "", "cards", "my shift ends", "go on")
    assert team_scene.team.pages.page is None
    team_scene.window.desk.list.setFocus()
    team_scene.key(Qt.Key.Key_Z, CTRL)
    assert team_scene.use_cases.last("withdraw_batch") == ("batch-1",)


def test_a_batch_without_cases_says_so(team_scene: TeamScene) -> None:
    team_scene.key(Qt.Key.Key_F11, CTRL)
    page = team_scene.page(BatchPage)
    assert not page.offer.isVisible()
    assert "no open case" in " ".join(label.text() for label in page.findChildren(PlainLabel))
