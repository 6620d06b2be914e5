""" "This answered it" is stored for the team and used at once; one agent's clicks bury nothing."""

from __future__ import annotations

import pytest

from agent_desk.application.article_events import AnswerConfirmed
from agent_desk.application.events import ProblemArose
from agent_desk.application.ports import StoreNotReachable
from agent_desk.domain.article import ConfirmedQuestion
from tests.fakes.articles import FakeQuestionStore
from tests.unit.application.reading_room import GOOD, QUESTION, STRANGE, WRONG, ReadingRoom


@pytest.fixture
def room() -> ReadingRoom:
    return ReadingRoom()


class Away(FakeQuestionStore):
    """A store that can be away."""

    away = True

    def confirm(self, question: ConfirmedQuestion) -> ConfirmedQuestion:
        if self.away:
            raise StoreNotReachable("The team's database cannot be reached.")
        return super().confirm(question)


def confirmed(room: ReadingRoom) -> list[tuple[str, str, str]]:
    return [(one.question, one.article_key, one.agent) for one in room.questions.confirmed.values()]


def test_a_confirmed_question_ranks_its_article_at_once_here(room: ReadingRoom) -> None:
    assert GOOD not in room.ask(STRANGE)[:1]
    room.learning.confirm("call", STRANGE, GOOD)
    assert room.ask(STRANGE)[0] == GOOD
    assert room.sink.last(AnswerConfirmed) == AnswerConfirmed("call", STRANGE, GOOD)


def test_it_ranks_on_the_other_desktops_and_at_the_next_start(room: ReadingRoom) -> None:
    colleague = ReadingRoom("boris", beside=room)
    colleague.learning()
    room.learning.confirm("call", STRANGE, GOOD)
    colleague.learning()
    assert colleague.ask(STRANGE)[0] == GOOD
    tomorrow = ReadingRoom("edgars", beside=room)
    tomorrow.learning()
    assert tomorrow.ask(STRANGE)[0] == GOOD


def test_what_is_stored_knows_customer_version_and_no_card_number(room: ReadingRoom) -> None:
    customer = room.desk.know_anna()
    room.desk.anna_calls()
    room.learning.confirm("call", "refused 4111 1111 1111 1111 why", GOOD)
    (stored,) = room.questions.confirmed.values()
    assert "4111 1111" not in stored.question
    assert stored.question.startswith("refused")
    assert (stored.customer_id, stored.version, stored.agent) == (customer, 1, "edgars")


def test_a_suggestion_is_confirmed_for_what_the_caller_told(room: ReadingRoom) -> None:
    room.desk.with_ticket_system()
    room.desk.anna_calls()
    room.learning.confirm("call", "", GOOD)
    assert confirmed(room) == [("Invoice too high", GOOD, "edgars")]
    room.learning.confirm("nowhere", "  ", GOOD)
    assert len(confirmed(room)) == 1


def test_an_undo_unlearns_here_and_there(room: ReadingRoom) -> None:
    colleague = ReadingRoom("boris", beside=room)
    before = room.ask(STRANGE)
    room.learning.confirm("call", STRANGE, GOOD)
    colleague.learning()
    said = room.sink.last(AnswerConfirmed)
    room.learning.take_back(said.context, said.question, said.article_key)
    colleague.learning()
    assert confirmed(room) == []
    assert room.ask(STRANGE) == colleague.ask(STRANGE) == before


def test_what_was_erased_is_unlearned_and_the_rest_is_not(room: ReadingRoom) -> None:
    room.learning.confirm("call", STRANGE, GOOD)
    room.learning.confirm("call", "where do i leave my automobile", WRONG)
    room.questions.erase(question=STRANGE)
    room.learning()
    assert GOOD not in room.ask(STRANGE)[:1]
    assert room.ask("where do i leave my automobile")[0] == WRONG


def test_one_agents_fifty_clicks_do_not_bury_a_good_article(room: ReadingRoom) -> None:
    assert room.ask(QUESTION)[0] == GOOD
    for number in range(50):
        room.learning.confirm("call", QUESTION, WRONG)
        room.learning.confirm("call", f"{QUESTION} {number}", WRONG)
        room.learning.confirm("call", " ".join(QUESTION.split()[number % 5 :]), WRONG)
    colleague = ReadingRoom("boris", beside=room)
    colleague.learning()
    for reader in (room, colleague):
        assert GOOD in reader.ask(QUESTION)[:2]
        assert GOOD in reader.ask("card payment refused")[:2]


def test_two_colleagues_set_right_what_one_got_wrong(room: ReadingRoom) -> None:
    for number in range(50):
        room.learning.confirm("call", f"{QUESTION} {number}", WRONG)
    for agent in ("boris", "carla"):
        ReadingRoom(agent, beside=room).learning.confirm("call", QUESTION, GOOD)
    room.learning()
    assert room.ask(QUESTION)[0] == GOOD


def test_while_the_store_is_away_it_is_learned_here_and_stored_later(room: ReadingRoom) -> None:
    store = Away()
    room.questions = store
    room.learning._questions = store
    room.learning.confirm("call", STRANGE, GOOD)
    assert room.ask(STRANGE)[0] == GOOD
    room.learning()
    assert store.counts() == (0, 0)
    assert room.sink.of(ProblemArose) == []
    store.away = False
    room.learning()
    assert [one.question for one in store.confirmed.values()] == [STRANGE]


def test_a_click_that_waits_can_be_taken_back(room: ReadingRoom) -> None:
    store = Away()
    room.learning._questions = store
    room.learning.confirm("call", STRANGE, GOOD)
    room.learning.take_back("call", STRANGE, GOOD)
    assert GOOD not in room.ask(STRANGE)[:1]
    store.away = False
    room.learning()
    assert store.counts() == (0, 0)


def test_another_store_is_learned_from_its_beginning(room: ReadingRoom) -> None:
    room.learning.confirm("call", STRANGE, GOOD)
    other = FakeQuestionStore()
    room.learning._questions = other
    room.learning._cursor = "another|7"
    room.learning()
    assert GOOD not in room.ask(STRANGE)[:1]
