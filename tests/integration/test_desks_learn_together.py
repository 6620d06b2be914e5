"""Two programs at one store: what one confirms or drafts the other knows, and so does the next start."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from agent_desk.application.article_events import AnswerConfirmed, ArticleDrafted, UnansweredListed
from agent_desk.application.events import AnswersFound, CallerIdentified
from agent_desk.bootstrap.program import Place, Program
from agent_desk.domain.article import Article
from agent_desk.domain.call import Call
from agent_desk.domain.identity import caller_number
from tests.fakes.backends import FakeBackends
from tests.fakes.sink import MONDAY, FakeSink
from tests.integration.index_builder import until

RESOURCES = Path(__file__).parents[2] / "resources"
STRANGE = "they sent me away at the till with my plastic"
ARTICLES = [
    Article("declined", "Card payment refused", "A payment is refused when the limit is met.", "en"),
    *(Article(f"n{n}", f"Notice {n}", f"Notes on matter {n} of the card.", "en") for n in range(40)),
]


class Desk:
    """One agent's program."""

    def __init__(self, agent: str, home: Path) -> None:
        self.sink = FakeSink()
        place = Place(agent, f"sqlite:///{home / 'store.sqlite'}", home / agent, RESOURCES)
        self.program = Program(place, FakeBackends(), self.sink)
        self._sequence = 0

    def ask(self, question: str, context: str = "call") -> list[str]:
        """The ids of the answers, best first."""
        self._sequence += 1
        mine = self._sequence
        self.program.desk.find_answers(context, question, mine)
        until(lambda: any(event.sequence == mine for event in self.sink.of(AnswersFound)))
        found = [event for event in self.sink.of(AnswersFound) if event.sequence == mine][-1]
        return [answer.article.id for answer in found.answers]

    def sees(self, question: str, article: str) -> Callable[[], bool]:
        return lambda: self.ask(question)[:1] == [article]


@contextmanager
def desk(agent: str, home: Path) -> Iterator[Desk]:
    made = Desk(agent, home)
    try:
        made.program.ready.result(30)
        yield made
    finally:
        made.program.close()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    with desk("lena", tmp_path) as lena:
        store = lena.program.store
        lena.program.store_lane.submit(lambda: store.articles.publish(ARTICLES, "lena")).result(30)
    return tmp_path


def test_what_one_confirms_the_other_ranks_and_an_undo_reaches_both(home: Path) -> None:
    with desk("anna", home) as anna, desk("boris", home) as boris:
        until(anna.sees("card payment refused ", "declined"))
        assert boris.ask(STRANGE)[:1] != ["declined"]
        anna.program.desk.confirm_answer("call", STRANGE, "declined@en")
        until(anna.sees(STRANGE, "declined"))
        until(boris.sees(STRANGE, "declined"))
        said = anna.sink.last(AnswerConfirmed)
        anna.program.desk.take_back_answer(said.context, said.question, said.article_key)
        until(lambda: boris.ask(STRANGE)[:1] != ["declined"])


def test_it_is_known_at_the_next_start(home: Path) -> None:
    with desk("anna", home) as anna:
        until(anna.sees("card payment refused ", "declined"))
        anna.program.desk.confirm_answer("call", STRANGE, "declined@en")
        until(lambda: bool(anna.sink.of(AnswerConfirmed)))
    with desk("anna", home) as again:
        until(again.sees(STRANGE, "declined"))


def test_a_question_that_found_nothing_becomes_an_article_that_the_other_finds(home: Path) -> None:
    question = "kangaroo racing licence"
    with desk("anna", home) as anna, desk("boris", home) as boris:
        until(lambda: anna.ask("card payment refused ", "desk")[:1] == ["declined"])
        anna.program.desk.receive_call(Call("call", caller_number("+37126123456"), MONDAY))
        until(lambda: bool(anna.sink.of(CallerIdentified)))
        assert anna.ask(question) == []
        anna.program.desk.end_call("call")

        def listed() -> bool:
            boris.program.desk.list_unanswered()
            return any(event.groups for event in boris.sink.of(UnansweredListed))

        until(listed)
        (group,) = boris.sink.last(UnansweredListed).groups
        assert [one.question for one in group] == [question]
        boris.program.desk.draft_article(question, "Ask the town hall.", "Ilze", "", [question])
        until(lambda: bool(boris.sink.of(ArticleDrafted)))
        boris.program.desk.publish_draft(boris.sink.last(ArticleDrafted).draft.id)
        until(lambda: any("kangaroo" in found for found in boris.ask(question)))
        assert boris.sink.last(UnansweredListed).groups == ()
