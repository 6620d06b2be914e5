"""What every QuestionStore does: confirmed questions, their undo, erasure, and open questions."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from agent_desk.application.article_ports import Erased
from agent_desk.application.ports import StoreProblem
from agent_desk.domain.article import ConfirmedQuestion, UnansweredQuestion
from tests.stores.article_fixtures import Library

QUESTION = "Why was my card refused?"
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def confirm(
    library: Library,
    question: str = QUESTION,
    key: str = "declined@en",
    agent: str = "anna",
    customer: str = "",
) -> ConfirmedQuestion:
    return library.questions.confirm(
        ConfirmedQuestion(question, key, agent, version=2, customer_id=customer, case_id="case-1")
    )


def unanswered(library: Library, number: int, question: str, agent: str = "anna", customer: str = "") -> None:
    asked = UnansweredQuestion(f"u{number}", question, "lv", agent, NOW, found=3, customer_id=customer)
    library.questions.note_unanswered(asked)


def test_a_confirmed_question_is_stored_with_all_that_is_known(library: Library) -> None:
    stored = confirm(library, customer="c1")
    assert stored.id
    assert stored.at is not None
    assert stored.at.tzinfo is not None
    assert (stored.version, stored.agent, stored.customer_id, stored.case_id) == (2, "anna", "c1", "case-1")
    found = library.questions.changes("")
    assert (found.confirmed, found.forgotten, found.complete, found.anew) == ((stored,), (), True, True)


def test_a_second_click_of_the_same_agent_is_one(library: Library) -> None:
    first = confirm(library)
    assert confirm(library, "why was my  card REFUSED? ") == first
    assert confirm(library, agent="bob") != first
    assert library.questions.counts() == (2, 0)


def test_only_what_is_new_comes_since_a_cursor(library: Library) -> None:
    confirm(library)
    cursor = library.questions.changes("").cursor
    assert library.questions.changes(cursor).confirmed == ()
    newer = confirm(library, "and again?")
    assert library.questions.changes(cursor).confirmed == (newer,)


def test_an_undo_takes_it_back_everywhere(library: Library) -> None:
    stored = confirm(library)
    cursor = library.questions.changes("").cursor
    assert library.questions.take_back(QUESTION.upper(), "declined@en", "anna") == 1
    assert library.questions.take_back(QUESTION, "declined@en", "anna") == 0
    found = library.questions.changes(cursor)
    assert (found.confirmed, found.forgotten) == ((), (stored.id,))


def test_questions_without_an_answer_are_listed_newest_first_and_settled(library: Library) -> None:
    for number in range(3):
        unanswered(library, number, f"question {number}")
    unanswered(library, 1, "the same id again")
    found = library.questions.unanswered(2)
    assert [one.question for one in found] == ["question 2", "question 1"]
    assert (found[0].language, found[0].found) == ("lv", 3)
    assert library.questions.settle_unanswered(["u1", "u2", "nothing"]) == 2
    assert [one.id for one in library.questions.unanswered(9)] == ["u0"]


def test_a_question_is_erased_by_its_text(library: Library) -> None:
    confirm(library)
    confirm(library, agent="bob")
    kept = confirm(library, "something else")
    unanswered(library, 1, QUESTION.lower())
    assert library.questions.erase(question=f"  {QUESTION.upper()}") == Erased(3)
    assert library.questions.counts() == (1, 0)
    found = library.questions.changes("")
    assert found.confirmed == (kept,)
    assert len(found.forgotten) == 2


def test_questions_are_erased_by_agent_and_by_customer(library: Library) -> None:
    confirm(library, agent="anna", customer="c1")
    confirm(library, agent="bob", customer="c2")
    unanswered(library, 1, "x", "anna", "c2")
    unanswered(library, 2, "y", "bob", "c1")
    assert library.questions.erase(agent="anna") == Erased(2)
    assert library.questions.erase(customer_id="c2") == Erased(1)
    assert [one.id for one in library.questions.unanswered(9)] == ["u2"]


def test_erasing_nothing_in_particular_is_refused(library: Library) -> None:
    confirm(library)
    with pytest.raises(StoreProblem):
        library.questions.erase()
    with pytest.raises(StoreProblem):
        library.questions.erase(question="  ")
    assert library.questions.counts() == (1, 0)


def test_any_text_can_be_asked(library: Library) -> None:
    strange = confirm(library, "\0 \ud800 🙂 \u202e drop table")
    assert library.questions.changes("").confirmed == (strange,)
