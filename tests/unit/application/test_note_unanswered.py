"""Questions that found nothing are noted once, masked, and only while somebody is there to ask them."""

from __future__ import annotations

import pytest

from tests.unit.application.reading_room import GOOD, QUESTION, ReadingRoom

CAT = "can a cat sign the agreement"


@pytest.fixture
def room() -> ReadingRoom:
    room = ReadingRoom()
    room.desk.anna_calls()
    return room


def typed(room: ReadingRoom, text: str) -> None:
    """Key by key, as an agent types."""
    for end in range(1, len(text) + 1):
        room.ask(text[:end])


def noted(room: ReadingRoom) -> list[tuple[str, int]]:
    return sorted((one.question, one.found) for one in room.questions.asked.values())


def test_a_question_that_found_nothing_is_noted_when_the_call_ends(room: ReadingRoom) -> None:
    typed(room, CAT)
    assert noted(room) == []
    room.unanswered.left("call")
    room.unanswered.left("call")
    assert noted(room) == [(CAT, 0)]
    (one,) = room.questions.asked.values()
    assert (one.agent, one.language, one.customer_id != "") == ("edgars", "lv", True)


def test_a_question_that_was_answered_is_not(room: ReadingRoom) -> None:
    typed(room, QUESTION)
    room.unanswered.chosen("call")
    room.unanswered.left("call")
    assert noted(room) == []


def test_answers_of_which_none_was_chosen_are_counted(room: ReadingRoom) -> None:
    assert GOOD in room.ask(QUESTION)
    room.unanswered.left("call")
    ((question, found),) = noted(room)
    assert question == QUESTION
    assert found >= 1


def test_another_question_leaves_the_one_before_it(room: ReadingRoom) -> None:
    typed(room, CAT)
    room.ask("")
    typed(room, "horse riding lessons please")
    room.unanswered.left("call")
    assert noted(room) == [(CAT, 0), ("horse riding lessons please", 0)]


def test_a_question_that_is_corrected_is_one(room: ReadingRoom) -> None:
    typed(room, "can a caat sign")
    for text in ("can a ca sign", "can a cat sign", CAT):
        room.ask(text)
    room.unanswered.left("call")
    assert noted(room) == [(CAT, 0)]


def test_a_few_letters_are_no_question(room: ReadingRoom) -> None:
    typed(room, "zzq")
    room.unanswered.left("call")
    assert noted(room) == []


def test_what_is_typed_without_a_caller_is_looking_around(room: ReadingRoom) -> None:
    room.ask(CAT, "desk")
    room.unanswered.left("desk")
    assert noted(room) == []


def test_card_numbers_are_masked(room: ReadingRoom) -> None:
    room.ask("zebra 4111 1111 1111 1111")
    room.unanswered.left("call")
    assert "4111 1111 1111" not in noted(room)[0][0]
    assert noted(room)[0][0].endswith("1111")
