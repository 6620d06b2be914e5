"""Told before with what changed, told otherwise with a reason; praise reaches, and is shown once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from agent_desk.application.desk_events import PraiseListed, ToldFound
from agent_desk.application.events import ProblemArose
from agent_desk.ui.team.fields import Whom
from agent_desk.ui.team.praise_sheet import PraiseSheet, RatingSheet
from agent_desk.ui.team.told_card import ToldCard
from tests.fakes import team_people
from tests.ui.team.conftest import TeamScene

SHIFT = Qt.KeyboardModifier.ShiftModifier


def card(scene: TeamScene) -> ToldCard:
    """What was told before, as it is shown."""
    assert scene.team.told is not None
    assert scene.team.told.isVisible()
    return scene.team.told


def read_first_answer(scene: TeamScene) -> None:
    """The agent looks for an answer and reads the first."""
    scene.ring_mine()
    scene.key(Qt.Key.Key_F3)
    scene.write("wallet")
    scene.bot.waitUntil(lambda: scene.state.question == "wallet")
    scene.settle()


def test_the_line_says_when_by_whom_and_that_it_changed(team_scene: TeamScene) -> None:
    team_scene.use_cases.told = (team_people.TOLD_BEFORE,)
    read_first_answer(team_scene)
    shown = card(team_scene)
    assert shown._line.text() == "Told before: version 2 on 12 Nov, by Edgars Ozols · changed since ±"
    assert "<s style" in shown.changes.text()
    assert "<u style" in shown.changes.text()
    assert "gone: card" in shown.changes.accessibleName()
    assert "new: all" in shown.changes.accessibleName()


def test_the_line_takes_no_more_room_than_it_needs_when_there_is_more(team_scene: TeamScene) -> None:
    team_scene.use_cases.told = (team_people.TOLD_BEFORE,)
    read_first_answer(team_scene)
    shown = card(team_scene)
    low = shown._line.height()
    for width in (1024, 1600):
        team_scene.window.resize(width, 900)
        team_scene.settle()
    team_scene.bot.waitUntil(lambda: shown._line.height() <= low)
    team_scene.bot.waitUntil(lambda: shown.height() == shown.sizeHint().height())


def test_telling_is_one_key_and_recorded(team_scene: TeamScene) -> None:
    read_first_answer(team_scene)
    team_scene.key(Qt.Key.Key_F7, SHIFT)
    assert team_scene.use_cases.last("tell_answer") == ("call-1", "a1@en", "")
    assert "version 3" in card(team_scene)._line.text()
    assert "unchanged" in card(team_scene)._line.text()


def test_telling_something_else_asks_for_a_reason_in_its_place(team_scene: TeamScene) -> None:
    team_scene.use_cases.differs = True
    read_first_answer(team_scene)
    team_scene.key(Qt.Key.Key_F7, SHIFT)
    shown = card(team_scene)
    assert team_scene.focus() is shown.why
    team_scene.key(Qt.Key.Key_Return)
    assert team_scene.use_cases.times_asked("tell_answer") == 1, "not without a reason"
    team_scene.write("the fee was dropped")
    team_scene.key(Qt.Key.Key_Return)
    assert team_scene.use_cases.last("tell_answer") == ("call-1", "a1@en", "the fee was dropped")
    assert not shown.why.isVisible()


def test_a_reason_that_is_being_written_stays_when_the_articles_catch_up(team_scene: TeamScene) -> None:
    before, publish = team_people.TOLD_BEFORE, team_scene.application.bridge.publish
    team_scene.use_cases.differs = True
    read_first_answer(team_scene)
    publish(ToldFound("call-1", (before,)))
    team_scene.settle()
    team_scene.key(Qt.Key.Key_F7, SHIFT)
    team_scene.write("the fee")
    publish(ToldFound("call-1", (replace(before, version_now=9),)))
    team_scene.settle()
    assert card(team_scene).why.isVisible()
    assert card(team_scene).why.text() == "the fee"


def test_words_of_others_cannot_become_markup(team_scene: TeamScene) -> None:
    from agent_desk.domain.word_diff import word_diff
    from agent_desk.ui.text import ChangedLabel

    label = ChangedLabel(team_scene.window)
    label.show_runs(word_diff("<img src=file:///etc/passwd>", "<b>now</b>"), "#000000", "#111111")
    assert "<img" not in label.text()
    assert "<b>" not in label.text()


def test_f12_delivers_praise(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F12)
    sheet = team_scene.sheet(PraiseSheet)
    sheet.whom.choose(Whom(agent="edgars"))
    sheet.act()
    assert team_scene.use_cases.times_asked("give_praise") == 0
    sheet.words.setPlainText("He called back as promised")
    sheet.act()
    team_scene.settle()
    assert team_scene.use_cases.last("give_praise") == ("call-1", "edgars", "He called back as promised")
    assert team_scene.messages() == ["The praise goes to Edgars Ozols and their lead."]


def test_praise_that_was_not_stored_is_not_said_to_be_delivered(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.key(Qt.Key.Key_F12)
    sheet = team_scene.sheet(PraiseSheet)
    sheet.whom.choose(Whom(agent="edgars"))
    sheet.words.setPlainText("He called back as promised")
    team_scene.use_cases.silent = True
    sheet.act()
    team_scene.application.bridge.publish(PraiseListed((team_people.PRAISE,)))  # of another colleague
    team_scene.settle()
    assert sheet.said.text() == "Sending…"
    away = ProblemArose("The store is away.", "Try again.", "give_praise", "call-1")
    team_scene.application.bridge.publish(away)
    team_scene.settle()
    assert "The praise goes to Edgars Ozols and their lead." not in team_scene.messages()
    assert team_scene.sheet(PraiseSheet).words.text() == "He called back as promised"
    assert sheet.primary.isEnabled()


def test_praise_for_me_is_shown_once_and_stays_in_the_team_section(team_scene: TeamScene) -> None:
    team_scene.use_cases.praise = (team_people.PRAISE,)
    team_scene.list_anew()
    team_scene.list_anew()
    assert len([words for words in team_scene.messages() if "stayed on the line" in words]) == 1
    team_scene.open_row("SectionRow team")
    assert "praise pr1" in [row.key for row in team_scene.listed()]
    team_scene.open_row("praise pr1")
    assert team_scene.use_cases.last("see_praise") == ("pr1",)


def test_a_rating_is_recorded(team_scene: TeamScene) -> None:
    team_scene.ring_mine()
    team_scene.window.actions_table.made["rating"].trigger()
    sheet = team_scene.sheet(RatingSheet)
    sheet.act()
    assert team_scene.use_cases.times_asked("record_rating") == 0
    sheet.score.button(4).click()
    sheet.comment.setText("quick")
    sheet.act()
    assert team_scene.use_cases.last("record_rating") == ("call-1", 5, "quick")
