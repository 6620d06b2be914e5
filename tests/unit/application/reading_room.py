"""Desks that share a store of articles and questions, each with an index of its own."""

from __future__ import annotations

from collections.abc import Sequence

from agent_desk.application.draft_articles import DraftArticles
from agent_desk.application.events import AnswersFound
from agent_desk.application.find_answers import FindAnswers
from agent_desk.application.lanes import InlineLane
from agent_desk.application.learn_answers import LearnAnswers
from agent_desk.application.note_unanswered import NoteUnanswered
from agent_desk.domain.article import Article
from agent_desk.search.articles.index import MappedArticleIndex
from agent_desk.search.likeness import QuestionLikeness
from tests.fakes.articles import FakeArticleDrafts, FakeArticleStore, FakeQuestionStore
from tests.fakes.sink import FakeSink
from tests.unit.application.desk import DeskUnderTest

QUESTION = "why was my card payment refused at the shop"
STRANGE = "they sent me away at the till with my plastic"
GOOD, WRONG = "declined@en", "parking@en"
ARTICLES = (
    Article(
        "declined", "Card payment refused", "A payment at a shop is refused when the limit is met.", "en"
    ),
    Article("parking", "Parking at our office", "Visitors park behind the house.", "en"),
    *(Article(f"n{n}", f"Notice {n}", f"Notes on matter {n} of the card.", "en") for n in range(40)),
)


class ReadingRoom:
    """The article use cases of one agent; ``questions`` may be a colleague's."""

    def __init__(
        self,
        agent: str = "edgars",
        beside: ReadingRoom | None = None,
        articles: Sequence[Article] = ARTICLES,
    ) -> None:
        self.desk: DeskUnderTest = DeskUnderTest(agent, beside.desk if beside else None)
        self.session = self.desk.session
        self.sink: FakeSink = self.desk.sink
        self.questions: FakeQuestionStore = beside.questions if beside else FakeQuestionStore()
        self.articles: FakeArticleStore = beside.articles if beside else FakeArticleStore()
        self.drafts: FakeArticleDrafts = beside.drafts if beside else FakeArticleDrafts()
        self.index = MappedArticleIndex(articles)
        self.learning = LearnAnswers(self.session, self.index, self.questions, InlineLane())
        self.unanswered = NoteUnanswered(self.session, self.questions)
        self.find = FindAnswers(
            self.session, self.index, InlineLane(), self.unanswered.typed, self.unanswered.found
        )
        self.published = 0
        self.drafting = DraftArticles(
            self.session, self.desk.cases, self.articles, self.questions, self.drafts, QuestionLikeness(),
            InlineLane(), self._count,
        )  # fmt: skip
        self._sequence = 0

    def ask(self, question: str, context: str = "call") -> list[str]:
        """The keys of the answers to a question, best first."""
        self._sequence += 1
        self.find(context, question, self._sequence)
        return [answer.article.key for answer in self.sink.last(AnswersFound).answers]

    def _count(self) -> None:
        self.published += 1
