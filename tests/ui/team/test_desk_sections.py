"""The team's sections of the desk are live; a broken promise stands in front and says so in words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from agent_desk.application.desk_events import QueueListed
from agent_desk.application.events import CaseChanged
from agent_desk.application.promise_events import PromiseChanged
from agent_desk.domain.need import NeedReason, Weighed
from agent_desk.domain.promise import PromiseState
from agent_desk.domain.staff import Colleague
from agent_desk.ui.models.desk_rows import DraftRow, ListedRow, Section, SectionRow
from agent_desk.ui.team import sections
from agent_desk.ui.team.consult_sheet import AnsweredSheet, AnswerSheet
from agent_desk.ui.team.handoff_page import HandoffPage
from agent_desk.ui.team.keep_sheet import KeepSheet
from agent_desk.ui.team.lead_page import LeadPage
from tests.fakes import people, team_people
from tests.ui.team.conftest import TeamScene


def count_of(scene: TeamScene, section: Section) -> int | None:
    rows = scene.window.desk._model.rows
    return next(row.count for row in rows if isinstance(row, SectionRow) and row.section is section)


def test_empty_sections_say_what_to_do_next(team_scene: TeamScene) -> None:
    team_scene.list_anew()
    assert count_of(team_scene, Section.PROMISES) == 0
    desk = team_scene.window.desk
    place = desk._model.place_of("SectionRow promises")
    assert place is not None
    desk.list.opened.emit(place)
    assert "F9 promises something" in desk._spoken(desk._model.row(place + 1))


def test_counts_are_live_and_sections_with_something_open_by_themselves(team_scene: TeamScene) -> None:
    team_scene.fill()
    sections = (Section.PROMISES, Section.HANDOFFS, Section.QUEUE, Section.TEAM)
    assert [count_of(team_scene, section) for section in sections] == [3, 4, 3, 2]
    assert team_scene.listed()[0].mark == "broken"
    asked = team_scene.use_cases.times_asked("list_promises")
    team_scene.use_cases.promises.pop()
    team_scene.application.bridge.publish(PromiseChanged(team_people.promise(2, state=PromiseState.KEPT)))
    team_scene.bot.waitUntil(lambda: team_scene.use_cases.times_asked("list_promises") > asked, timeout=5000)
    team_scene.settle()
    assert count_of(team_scene, Section.PROMISES) == 2


def rows_of(scene: TeamScene, section: Section) -> list[ListedRow]:
    """What stands under a section's heading."""
    place = scene.window.desk._model.place_of(f"SectionRow {section}")
    assert place is not None
    heading = scene.window.desk._model.row(place)
    if not (isinstance(heading, SectionRow) and heading.opened):
        scene.window.desk.list.opened.emit(place)
    found: list[ListedRow] = []
    for row in scene.window.desk._model.rows[place + 1 :]:
        if not isinstance(row, ListedRow):
            break
        found.append(row)
    return found


def test_a_count_is_of_the_rows_under_it(team_scene: TeamScene) -> None:
    team_scene.fill()
    for section in (Section.PROMISES, Section.HANDOFFS, Section.QUEUE):
        assert count_of(team_scene, section) == len(rows_of(team_scene, section))


def test_the_team_counts_who_is_here_and_nobody_twice(team_scene: TeamScene) -> None:
    alone = replace(team_people.STAFF, colleagues=(team_people.ME,))
    team_scene.use_cases.staff = alone
    team_scene.use_cases.praise = (team_people.PRAISE,)
    team_scene.list_anew()
    rows = rows_of(team_scene, Section.TEAM)
    assert [row.mark for row in rows if row.key.startswith("person")] == ["here"]
    assert count_of(team_scene, Section.TEAM) == 1, "its page and praise are nobody"


def test_a_draft_says_whose_it_is(team_scene: TeamScene) -> None:
    team_scene.ring()
    team_scene.key(Qt.Key.Key_F4)
    team_scene.write("half a sentence")
    team_scene.use_cases.end_call("call-1")
    team_scene.settle()
    team_scene.window.commands.close("call-1")
    team_scene.settle()
    desk = team_scene.window.desk
    drafts = [row for row in desk._model.rows if isinstance(row, DraftRow)]
    assert [(row.who, row.text) for row in drafts] == [("Anna Bērziņa", "half a sentence")]
    assert desk._spoken(drafts[0]) == "Anna Bērziņa, half a sentence"


def test_a_broken_promise_is_in_front_and_marked_by_words_and_a_sign(team_scene: TeamScene) -> None:
    team_scene.fill()
    first, second = team_scene.listed()[:2]
    assert (first.first, first.mark, first.sign) == ("Anna Bērziņa", "broken", "warning")
    assert "send the list of blocked cards" in first.second
    assert second.mark == "14:00"


def test_the_order_of_the_queue_is_explained_on_hover_and_to_a_screen_reader(team_scene: TeamScene) -> None:
    team_scene.fill()
    desk = team_scene.window.desk
    place = desk._model.place_of("SectionRow queue")
    assert place is not None
    desk.list.opened.emit(place)
    team_scene.settle()
    index = desk._model.index(place + 1)
    hover = index.data(Qt.ItemDataRole.ToolTipRole)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    for words in (hover, spoken):
        assert "Need 52" in words
        assert "broken" in words
        assert "(+12)" in words


def test_a_signal_names_who_it_waits_for(team_scene: TeamScene) -> None:
    board = team_scene.team.board
    board.colleagues = ()
    for signal, waits in (("fraud", True), ("security_report", False)):
        reason = NeedReason(Weighed.SIGNALS, 1, 50.0, signal)
        row = sections.queue_row(board, team_people.queued(9, people.ANNA, reason), people.NOW)
        assert ("waits for Cards" in row.second, "waits for Cards" in row.hover) == (waits, waits)
    board.colleagues = (Colleague("marta", "Marta", skills=("fraud",), present=True),)
    assert sections.who_knows(board, "fraud") == "Marta"


def test_the_queue_counts_those_that_are_not_listed(team_scene: TeamScene) -> None:
    team_scene.application.bridge.publish(QueueListed(team_people.QUEUE, more=40))
    team_scene.settle()
    assert count_of(team_scene, Section.QUEUE) == 43


@pytest.mark.parametrize(
    ("key", "kind"),
    [("promise p1", KeepSheet), ("consult q1", AnswerSheet), ("consult q9", AnsweredSheet)],
)
def test_enter_on_a_row_opens_its_sheet(team_scene: TeamScene, key: str, kind: type) -> None:
    team_scene.fill()
    team_scene.open_row(key)
    assert team_scene.sheet(kind).isAncestorOf(team_scene.focus())


def test_enter_on_an_offer_opens_its_page_and_on_the_team_its_page(team_scene: TeamScene) -> None:
    team_scene.fill()
    team_scene.open_row("handoff h1")
    team_scene.page(HandoffPage)
    team_scene.open_row("SectionRow team")
    team_scene.open_row("team page")
    team_scene.page(LeadPage)


def test_enter_on_a_queued_case_opens_its_customer(team_scene: TeamScene) -> None:
    team_scene.fill()
    team_scene.open_row("SectionRow queue")
    team_scene.open_row("queue queued-1")
    assert team_scene.window.contexts.current == "customer:c-oleg"


def test_the_neediest_case_is_one_key_and_its_customer_opens(team_scene: TeamScene) -> None:
    team_scene.fill()
    team_scene.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert team_scene.use_cases.last("take_from_queue") == ("",)
    assert team_scene.window.contexts.current == "customer:c-oleg"


def test_a_section_that_was_closed_stays_closed_when_more_comes(team_scene: TeamScene) -> None:
    team_scene.fill()
    team_scene.open_row("SectionRow promises")
    team_scene.use_cases.promises.append((team_people.promise(30), "Somebody"))
    team_scene.use_cases.list_promises()
    team_scene.settle()
    assert not [row for row in team_scene.listed() if row.key.startswith("promise")]


def test_a_changed_case_asks_for_the_queue_again(team_scene: TeamScene) -> None:
    asked = team_scene.use_cases.times_asked("list_queue")
    team_scene.application.bridge.publish(CaseChanged(people.case(None)))
    team_scene.bot.waitUntil(lambda: team_scene.use_cases.times_asked("list_queue") > asked, timeout=5000)
