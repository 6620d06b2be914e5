"""The guard's verdict in words with what to do instead; consulting without moving caller or case."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt

from agent_desk.application.desk_events import ConsultChanged
from agent_desk.application.events import ProblemArose
from agent_desk.application.promise_events import PromiseProposed
from agent_desk.domain.consult import ConsultState
from agent_desk.domain.promise import PromiseProposal
from agent_desk.domain.transfer import Hurdle, Judgement, Obstacle, TransferRequest
from agent_desk.ui.team.consult_sheet import AnsweredSheet, AnswerSheet, ConsultSheet
from agent_desk.ui.team.fields import Whom, WhomField
from agent_desk.ui.team.promise_sheet import PromiseSheet
from agent_desk.ui.team.sheet import Sheet
from agent_desk.ui.team.transfer_sheet import TransferSheet
from tests.fakes import team_people
from tests.ui.team.conftest import TeamScene

SHIFT = Qt.KeyboardModifier.ShiftModifier
REQUEST = TransferRequest("business_cards")


@contextmanager
def on_the_clock_of(monkeypatch: pytest.MonkeyPatch, zone: str) -> Iterator[None]:
    """This machine stands in another zone for a while."""
    with monkeypatch.context() as there:
        there.setenv("TZ", zone)
        time.tzset()
        yield
    time.tzset()


def ask(scene: TeamScene, department: str = "business_cards") -> TransferSheet:
    """Ask the guard about a transfer."""
    scene.ring_mine()
    scene.key(Qt.Key.Key_F11, SHIFT)
    sheet = scene.sheet(TransferSheet)
    sheet.department.setCurrentIndex(sheet.department.findData(department))
    sheet.department.activated.emit(sheet.department.currentIndex())
    scene.settle()
    return sheet


def test_a_closed_department_is_refused_with_its_opening(team_scene: TeamScene) -> None:
    sheet = ask(team_scene)
    assert "Business cards cannot help now" in sheet._judged.text()
    assert "It opens Mon 23 Nov, 09:00" in sheet._judged.text()
    assert not sheet.primary.isVisible()
    shown = [button.text() for button in sheet.alternatives if button.isVisible()]
    assert shown[0].startswith("Keep it and promise a time")
    assert [words.split(":")[0] for words in shown[1:]] == [
        "Do it yourself", "Consult Marta Kalniņa", "Try Cards",
    ]  # fmt: skip


def test_the_default_keeps_the_case_and_promises(team_scene: TeamScene) -> None:
    sheet = ask(team_scene)
    assert team_scene.focus() is sheet.alternatives[0]
    team_scene.key(Qt.Key.Key_Return)
    assert team_scene.use_cases.last("avoid_transfer") == ("call-1", REQUEST, "keep_and_promise")
    promise = team_scene.sheet(PromiseSheet)
    assert promise.department.currentData() == "business_cards"
    assert promise._due == team_people.REFUSED.alternatives[0].due
    assert team_scene.use_cases.times_asked("transfer") == 0


@pytest.mark.parametrize("desk", ["UTC", "Europe/Riga", "America/New_York"])
@pytest.mark.parametrize("judged", ["", "Europe/Riga"])
def test_what_the_guard_proposes_is_on_the_customers_clock_everywhere(
    team_scene: TeamScene, monkeypatch: pytest.MonkeyPatch, desk: str, judged: str
) -> None:
    """In Riga 11:30, whatever the clock of this desk says, and whether or not the guard knew the zone."""
    with on_the_clock_of(monkeypatch, desk):
        team_scene.use_cases.verdict = replace(team_people.REFUSED, zone=judged)
        ask(team_scene)
        team_scene.key(Qt.Key.Key_Return)
        promise = team_scene.sheet(PromiseSheet)
        team_scene.write("call back")
        assert promise.own_time.zone == "Europe/Riga"
        assert promise.own_time.time().toString("HH:mm") == "11:30"
        assert "11:30" in promise._clock.text()
        assert ("(Riga)" in promise._clock.text()) is (desk != "Europe/Riga")
        assert "rīt, pirmdien, plkst. 11:30" in promise.said_text.text()
        promise.act()
        made = team_scene.use_cases.last("make_promise")
        assert made[2] == team_people.REFUSED.alternatives[0].due
        assert "11:30" in str(made[4])


def test_until_the_customers_clock_is_known_nothing_is_read_out_nor_promised(team_scene: TeamScene) -> None:
    ask(team_scene)
    team_scene.use_cases.silent = True
    team_scene.key(Qt.Key.Key_Return)
    promise = team_scene.sheet(PromiseSheet)
    team_scene.write("call back")
    assert promise.said_text.text() == ""
    assert promise._clock.text() == ""
    promise.act()
    assert team_scene.use_cases.times_asked("make_promise") == 0
    assert promise.said.text() == "Wait until the customer's clock is known."


def test_the_proposal_of_another_department_or_an_earlier_sheet_tells_no_clock(team_scene: TeamScene) -> None:
    sheet = ask(team_scene)
    stale = PromiseProposal("", "cards", team_people.NOW, "Asia/Tokyo", "Old words.")
    team_scene.application.bridge.publish(PromiseProposed("call-1", stale))
    team_scene.settle()
    team_scene.use_cases.silent = True
    sheet.act()
    team_scene.settle()
    promise = team_scene.sheet(PromiseSheet)
    late = PromiseProposal("", "cards", promise.own_time.moment(), "Asia/Tokyo", "Other words.")
    team_scene.application.bridge.publish(PromiseProposed("call-1", late))
    team_scene.settle()
    assert promise.own_time.zone == ""
    assert promise.said_text.text() == ""


def test_a_customer_whose_clock_nobody_knows_is_told_so(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F9)
    nobody = PromiseProposal("", "cards", team_people.NOW, "", "I call you.")
    team_scene.application.bridge.publish(PromiseProposed("call-1", nobody))
    team_scene.settle()
    words = team_scene.sheet(PromiseSheet)._clock.text()
    assert words == "Sun 22 Nov, 12:30 on our clock: the customer's time zone is not known"


def test_overriding_needs_a_reason(team_scene: TeamScene) -> None:
    sheet = ask(team_scene)
    sheet.anyway.click()
    assert team_scene.use_cases.times_asked("transfer") == 0
    assert team_scene.focus() is sheet.overriding
    team_scene.write("she insists")
    team_scene.key(Qt.Key.Key_Return)
    assert team_scene.use_cases.last("transfer") == ("call-1", REQUEST, "she insists")
    assert team_scene.use_cases.times_asked("avoid_transfer") == 0


def test_consulting_instead_opens_the_consult_for_the_one_who_knows(team_scene: TeamScene) -> None:
    sheet = ask(team_scene)
    sheet.alternatives[2].click()
    team_scene.settle()
    assert team_scene.sheet(ConsultSheet).whom.whom() == Whom(agent="marta")
    assert team_scene.use_cases.last("avoid_transfer")[2] == "consult"


def test_an_allowed_transfer_is_one_enter(team_scene: TeamScene) -> None:
    team_scene.use_cases.verdict = replace(
        team_people.REFUSED, name="Cards", judgement=Judgement.ALLOWED, hurdles=()
    )
    sheet = ask(team_scene, "cards")
    assert sheet._judged.text() == "Cards can help now."
    sheet.act()
    team_scene.settle()
    assert team_scene.use_cases.last("transfer") == ("call-1", TransferRequest("cards"), "")
    assert team_scene.messages() == ["Transferred to Cards. The case stays with its owner."]


def test_a_transfer_is_said_when_it_stands_in_the_journal(team_scene: TeamScene) -> None:
    sheet = ask(team_scene)
    team_scene.use_cases.silent = True
    sheet.anyway.click()
    team_scene.write("she insists")
    team_scene.key(Qt.Key.Key_Return)
    assert sheet.said.text() == "Sending…"
    assert sheet.said.isVisible()
    assert not sheet.anyway.isEnabled()
    assert team_scene.messages() == []
    team_scene.key(Qt.Key.Key_Return)
    assert team_scene.use_cases.times_asked("transfer") == 1
    away = ProblemArose("The store is away.", "Try again.", "transfer", "call-1")
    team_scene.application.bridge.publish(away)
    team_scene.settle()
    assert sheet.said.text() == "The store is away. Try again."
    assert sheet.overriding.text() == "she insists"
    assert sheet.anyway.isEnabled()
    team_scene.use_cases.silent = False
    sheet.anyway.click()
    team_scene.settle()
    said = "Transferred to Business cards. The case stays with its owner."
    assert said in team_scene.messages()
    assert team_scene.team.sheets.sheet is None


def test_when_a_department_opens_is_said_on_the_callers_clock_too(team_scene: TeamScene) -> None:
    sheet = ask(team_scene)
    opens = datetime(2026, 11, 23, 9, 0, tzinfo=ZoneInfo("Europe/Riga"))
    closed = Hurdle(Obstacle.CLOSED, opens)
    sheet._show_verdict(replace(team_people.REFUSED, hurdles=(closed,), zone="America/New_York"))
    assert "02:00 for the customer (New York)" in sheet._judged.text()
    assert "09:00" in sheet._judged.text()
    assert "(New York)" in sheet.alternatives[0].text()
    assert "04:30 for the customer (New York) · 09:30 here" in sheet.alternatives[0].toolTip()
    sheet._show_verdict(replace(team_people.REFUSED, hurdles=(closed,), zone="Europe/Riga"))
    assert "for the customer" not in sheet._judged.text()


def test_f10_asks_and_the_answer_comes_as_a_notice(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F10)
    sheet = team_scene.sheet(ConsultSheet)
    sheet.whom.choose(Whom(agent="marta"))
    sheet.question.setFocus()
    team_scene.write("May the fee be waived?")
    team_scene.key(Qt.Key.Key_Return)
    asked = ("call-1", "marta", "", "May the fee be waived?")
    assert team_scene.use_cases.last("ask_consult") == asked
    assert team_scene.team.sheets.sheet is None
    team_scene.application.bridge.publish(ConsultChanged(team_people.ANSWERED))
    team_scene.settle()
    assert team_scene.messages() == ["Marta Kalniņa answered: Yes, after two of the three questions."]


def test_a_question_to_me_is_answered_or_declined_with_words(team_scene: TeamScene) -> None:
    team_scene.fill()
    team_scene.open_row("consult q1")
    sheet = team_scene.sheet(AnswerSheet)
    sheet.cannot.click()
    assert team_scene.use_cases.times_asked("decline_consult") == 0
    team_scene.write("Yes, once a year")
    team_scene.key(Qt.Key.Key_Return)
    assert team_scene.use_cases.last("answer_consult") == ("q1", "Yes, once a year")
    assert team_scene.team.sheets.sheet is None


def test_an_answer_becomes_an_article_draft_with_one_act(team_scene: TeamScene) -> None:
    team_scene.fill()
    team_scene.open_row("consult q9")
    team_scene.sheet(AnsweredSheet)
    team_scene.key(Qt.Key.Key_Return)
    assert team_scene.use_cases.last("draft_from_consult") == ("q9",)


def test_a_question_to_me_is_told(team_scene: TeamScene) -> None:
    team_scene.application.bridge.publish(ConsultChanged(team_people.consult()))
    team_scene.settle()
    assert team_scene.messages()[0].startswith("Marta Kalniņa asks you: May the fee")
    told = replace(team_people.consult(), state=ConsultState.WITHDRAWN)
    team_scene.application.bridge.publish(ConsultChanged(told))
    team_scene.settle()
    assert team_scene.messages() == [], "a question that was taken back needs no answer"


def test_departments_that_come_later_fill_open_sheets_and_what_was_chosen_stays(
    team_scene: TeamScene,
) -> None:
    with_all = team_scene.use_cases.staff
    team_scene.use_cases.staff = replace(with_all, colleagues=(), departments=())
    team_scene.list_anew()
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F10)
    consult = team_scene.sheet(ConsultSheet)
    assert consult.whom.count() == 0
    team_scene.write("Mar")
    times = team_scene.use_cases.times_asked("list_staff")
    team_scene.key(Qt.Key.Key_F11, SHIFT)
    assert team_scene.use_cases.times_asked("list_staff") == times + 1, "it may be known by now"
    sheet = team_scene.sheet(TransferSheet)
    assert sheet.department.count() == 1
    team_scene.use_cases.staff = with_all
    team_scene.list_anew()
    assert [sheet.department.itemText(place) for place in range(sheet.department.count())] == [
        "Choose…", "Cards", "Billing", "Business cards",
    ]  # fmt: skip
    assert [sheet.skill.itemText(place) for place in range(sheet.skill.count())] == ["", "cards", "fraud"]
    assert consult.whom.count() == 6
    assert consult.whom.currentText() == "Mar", "what was typed stays"
    sheet.department.choose("billing")
    team_scene.use_cases.staff = replace(with_all, departments=with_all.departments[::-1])
    team_scene.list_anew()
    assert sheet.department.chosen() == "billing"


@pytest.mark.parametrize("language", ["en", "ru", "lv"])
def test_no_button_of_the_guard_is_cut(team_scene: TeamScene, language: str) -> None:
    team_scene.window.look_switch.language(language)
    team_scene.use_cases.verdict = replace(team_people.REFUSED, zone="America/Argentina/Buenos_Aires")
    sheet = ask(team_scene)
    shown = [button for button in (*sheet.alternatives, sheet.anyway) if button.isVisible()]
    assert len(shown) == 5
    assert [one.text() for one in shown if one.width() < one.sizeHint().width()] == []
    edge = sheet.contentsRect().right()
    assert all(one.mapTo(sheet, one.rect().topRight()).x() <= edge for one in shown)


def test_the_transfer_button_stands_where_other_sheets_have_theirs(team_scene: TeamScene) -> None:
    team_scene.use_cases.verdict = replace(team_people.REFUSED, judgement=Judgement.ALLOWED, hurdles=())
    sheet = ask(team_scene)
    at = sheet.primary.x()
    team_scene.key(Qt.Key.Key_F10)
    assert at == team_scene.sheet(ConsultSheet).primary.x()


def test_nobody_is_offered_to_ask_or_praise_themselves(team_scene: TeamScene) -> None:
    with_me = (team_people.ME, *team_people.COLLEAGUES)
    team_scene.use_cases.staff = replace(team_people.STAFF, colleagues=with_me)
    team_scene.list_anew()
    team_scene.ring_mine()
    for key in (Qt.Key.Key_F10, Qt.Key.Key_F11, Qt.Key.Key_F12):
        team_scene.key(key)
        whom = team_scene.sheet(Sheet).findChild(WhomField)
        assert whom is not None
        offered = [whom.itemText(place) for place in range(whom.count())]
        assert any("Marta" in words for words in offered)
        assert not any("Anna Liepa" in words for words in offered)


def test_a_problem_that_its_sheet_says_is_not_said_twice(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F10)
    sheet = team_scene.sheet(ConsultSheet)
    sheet.whom.choose(Whom(agent="marta"))
    sheet.question.setPlainText("May the fee be waived?")
    team_scene.use_cases.silent = True
    sheet.enter()
    problem = ProblemArose("Nobody is asked.", "Choose a colleague.", "ask_consult", "call-1")
    team_scene.application.bridge.publish(problem)
    team_scene.settle()
    assert sheet.said.text() == "Nobody is asked. Choose a colleague."
    assert team_scene.messages() == []
    sheet.enter()
    team_scene.key(Qt.Key.Key_Escape)
    team_scene.application.bridge.publish(problem)
    team_scene.settle()
    assert team_scene.messages() == ["Nobody is asked."], "a sheet that is put aside says nothing"
