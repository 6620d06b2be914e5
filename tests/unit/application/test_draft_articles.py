"""Articles are drafted by agents from what they found out, and published by a lead."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agent_desk.application.article_events import ArticleDrafted, UnansweredListed
from agent_desk.application.events import ProblemArose
from agent_desk.domain.article import ArticleDraft, DraftState, UnansweredQuestion
from agent_desk.domain.case import Note
from tests.fakes.sink import MONDAY
from tests.unit.application.reading_room import ReadingRoom


@pytest.fixture
def room() -> ReadingRoom:
    return ReadingRoom()


def draft(room: ReadingRoom) -> ArticleDraft:
    return room.sink.last(ArticleDrafted).draft


def note_unanswered(room: ReadingRoom, *questions: str) -> None:
    for question in questions:
        one = UnansweredQuestion(f"u-{question}", question, "en", "edgars", MONDAY)
        room.questions.note_unanswered(one)


def test_a_consults_answer_becomes_a_draft_that_says_who_said_it(room: ReadingRoom) -> None:
    room.drafting.draft_article("Can a cat own a SIM?", "No.", "Ilze, Legal", "case-7")
    made = draft(room)
    assert (made.question, made.answer, made.said_by) == ("Can a cat own a SIM?", "No.", "Ilze, Legal")
    assert (made.by, made.case_id, made.state) == ("edgars", "case-7", DraftState.DRAFT)
    assert room.drafts.drafts() == (made,)


def test_card_numbers_are_masked_in_a_draft(room: ReadingRoom) -> None:
    room.drafting.draft_article("Why 4111 1111 1111 1111?", "Because 4111111111111111.", "Ilze")
    assert "11111111" not in draft(room).question.replace(" ", "").replace("•", "") + draft(room).answer
    room.drafting.change_draft(replace(draft(room), answer="see 4111111111111111"))
    assert draft(room).answer.endswith("•1111")


def test_a_solved_case_becomes_a_draft_of_its_notes(room: ReadingRoom) -> None:
    case = room.desk.cases.open_case("c1", "anna", "Router restarts", (), "edgars", "called")
    for number, (author, text) in enumerate((("boris", "Changed the cable."), ("edgars", "It works now."))):
        room.desk.cases.add_note(Note(f"n{number}", case.id, author, text, MONDAY), None)
    room.drafting.draft_from_case(case.id)
    made = draft(room)
    assert (made.question, made.case_id) == ("Router restarts", case.id)
    assert made.answer == "Changed the cable.\n\nIt works now."
    assert made.said_by == "boris, edgars"


def test_a_case_without_notes_teaches_nothing_and_says_so(room: ReadingRoom) -> None:
    case = room.desk.cases.open_case("c1", "anna", "Router restarts", (), "edgars", "called")
    room.drafting.draft_from_case(case.id)
    assert "no notes" in room.sink.last(ProblemArose).message
    room.drafting.draft_from_case("nothing")
    assert "does not exist" in room.sink.last(ProblemArose).message
    room.drafting.draft_article("A question", "  ", "Ilze")
    assert "needs a question and an answer" in room.sink.last(ProblemArose).message
    assert room.drafts.drafts(None) == ()


def test_a_published_draft_is_an_article_and_its_questions_are_settled(room: ReadingRoom) -> None:
    note_unanswered(room, "sim for cat", "SIM for my cat?", "boat insurance")
    room.drafting.draft_article(
        "Can a cat own a SIM?", "No.", "Ilze", "", ["sim for cat", "sim FOR my  cat?"]
    )
    room.drafting.change_draft(replace(draft(room), title="A SIM for a cat"))
    room.drafting.publish_draft(draft(room).id)
    (article,) = room.articles.current.values()
    assert article.id == f"a-sim-for-a-cat-{draft(room).id[:8]}"
    assert (article.title, article.body) == ("A SIM for a cat", "No.")
    assert article.questions == ("Can a cat own a SIM?", "sim for cat", "sim FOR my  cat?")
    assert [one.question for one in room.questions.unanswered(9)] == ["boat insurance"]
    assert draft(room).state is DraftState.PUBLISHED
    assert room.published == 1
    assert room.sink.last(UnansweredListed).drafts == ()


def test_publishing_twice_is_publishing_once(room: ReadingRoom) -> None:
    room.drafting.draft_article("Q", "A", "Ilze")
    for _ in range(2):
        room.drafting.publish_draft(draft(room).id)
    assert [article.version for article in room.articles.current.values()] == [1]


def test_a_discarded_draft_is_no_article(room: ReadingRoom) -> None:
    room.drafting.draft_article("Q", "A", "Ilze")
    room.drafting.discard_draft(draft(room).id, "we said so already")
    assert (draft(room).state, draft(room).why) == (DraftState.DISCARDED, "we said so already")
    room.drafting.publish_draft(draft(room).id)
    assert "already" in room.sink.last(ProblemArose).message
    assert room.articles.current == {}


def test_questions_without_an_answer_are_listed_alike_ones_together(room: ReadingRoom) -> None:
    note_unanswered(room, "boat insurance", "can i get a sim for my cat", "SIM for my cat", "insurance boat?")
    room.drafting.list_unanswered()
    listed = room.sink.last(UnansweredListed)
    assert sorted(sorted(one.question for one in group) for group in listed.groups) == [
        ["SIM for my cat", "can i get a sim for my cat"],
        ["boat insurance", "insurance boat?"],
    ]
    assert listed.may_publish
    room.drafting.settle_unanswered([one.id for one in listed.groups[0]])
    assert len(room.sink.last(UnansweredListed).groups) == 1
