"""Draft articles from what colleagues found out: a consult, a solved case, questions that found nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from agent_desk.application.article_events import ArticleDrafted, UnansweredListed
from agent_desk.application.ids import new_id
from agent_desk.application.ports import CaseStore, StoreProblem, TaskRunner
from agent_desk.domain.article import ArticleDraft, DraftState
from agent_desk.domain.masking import mask
from agent_desk.domain.sentence import Sentence
from agent_desk.domain.title_slug import slug

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from agent_desk.application.article_ports import ArticleDrafts, ArticleStore, Likeness, QuestionStore
    from agent_desk.application.session import Session

MOST_LISTED = 2_000
LONGEST_QUESTION = 300


class DraftArticles:
    """The editor's use cases. Card numbers are masked in all that is drafted.

    ``published`` is called when there is a new article: the sources are then looked at without waiting.
    """

    def __init__(
        self,
        session: Session,
        cases: CaseStore,
        articles: ArticleStore,
        questions: QuestionStore,
        drafts: ArticleDrafts,
        likeness: Likeness,
        search_lane: TaskRunner,
        published: Callable[[], None] = lambda: None,
    ) -> None:
        self._session = session
        self._cases = cases
        self._articles = articles
        self._questions = questions
        self._drafts = drafts
        self._likeness = likeness
        self._search_lane = search_lane
        self._published = published

    def draft_article(
        self, question: str, answer: str, said_by: str, case_id: str = "", questions: Sequence[str] = ()
    ) -> None:
        """Draft an article of a question and its answer; ``said_by`` in words: ArticleDrafted."""
        self._session.on_store(lambda: self.draft_now(question, answer, said_by, case_id, questions))

    def draft_now(
        self, question: str, answer: str, said_by: str, case_id: str = "", questions: Sequence[str] = ()
    ) -> ArticleDraft:
        """The same for who is on the store's lane already; raises StoreProblem."""
        asked = tuple(mask(one).strip() for one in questions)
        draft = ArticleDraft(
            id=new_id(),
            question=mask(question).strip(),
            answer=mask(answer).strip(),
            said_by=said_by,
            by=self._session.agent,
            at=self._session.clock.now(),
            language=self._session.language(),
            case_id=case_id,
            questions=tuple(dict.fromkeys(one for one in asked if one)),
        )
        return self._keep(draft)

    def draft_from_case(self, case_id: str) -> None:
        """Draft an article of a solved case: its topic and its notes, the first one first: ArticleDrafted."""
        self._session.on_store(lambda: self._draft_from_case(case_id))

    def change_draft(self, draft: ArticleDraft) -> None:
        """Keep the texts of a draft: ArticleDrafted."""
        title, question, answer = map(mask, (draft.title, draft.question, draft.answer))
        masked = replace(draft, title=title, question=question, answer=answer)
        self._session.on_store(lambda: self._keep(masked))

    def publish_draft(self, draft_id: str) -> None:
        """Make it an article that is found from now on; a lead's act: ArticleDrafted, UnansweredListed."""
        self._session.on_store(lambda: self._publish(draft_id))

    def discard_draft(self, draft_id: str, why: str) -> None:
        """It will be no article; a lead's act: ArticleDrafted, UnansweredListed."""
        self._session.on_store(lambda: self._discard(draft_id, mask(why).strip()))

    def list_unanswered(self) -> None:
        """Questions that found nothing, and drafts: UnansweredListed."""
        self._session.on_store(self._list)

    def settle_unanswered(self, ids: Sequence[str]) -> None:
        """The editor is done with these questions: they are deleted; UnansweredListed."""

        def run() -> None:
            self._questions.settle_unanswered(ids)
            self._list()

        self._session.on_store(run)

    def _draft_from_case(self, case_id: str) -> None:
        case = self._cases.case(case_id)
        if case is None:
            raise StoreProblem(Sentence("This case does not exist."), Sentence("Look the customer up again."))
        notes = self._cases.notes(case_id)[::-1]
        if not notes:
            raise StoreProblem(
                Sentence("{number} has no notes.", number=case.number),
                Sentence("Write down what solved it, then draft the article."),
            )
        said_by = ", ".join(dict.fromkeys(note.author for note in notes))
        self.draft_now(case.topic, "\n\n".join(note.text for note in notes), said_by, case_id)

    def _keep(self, draft: ArticleDraft) -> ArticleDraft:
        if not draft.question or not draft.answer:
            raise StoreProblem(
                Sentence("A draft needs a question and an answer."),
                Sentence("Write both, then save it again."),
            )
        kept = self._drafts.keep(draft)
        self._session.publish(ArticleDrafted(kept))
        return kept

    def _publish(self, draft_id: str) -> None:
        decided = self._drafts.decide(draft_id, DraftState.PUBLISHED, self._session.agent)
        article = decided.article(f"{slug(decided.title or decided.question)}-{decided.id[:8]}")
        self._articles.publish((article,), self._session.agent)
        self._settle(article.questions)
        self._session.publish(ArticleDrafted(decided))
        self._published()
        self._list()

    def _discard(self, draft_id: str, why: str) -> None:
        decided = self._drafts.decide(draft_id, DraftState.DISCARDED, self._session.agent, why)
        self._session.publish(ArticleDrafted(decided))
        self._list()

    def _settle(self, questions: Sequence[str]) -> None:
        """What the new article answers is no longer without an answer."""
        answered = {" ".join(one.casefold().split()) for one in questions}
        open_ = self._questions.unanswered(MOST_LISTED)
        self._questions.settle_unanswered(
            [one.id for one in open_ if " ".join(one.question.casefold().split()) in answered]
        )

    def _list(self) -> None:
        asked = self._questions.unanswered(MOST_LISTED)
        drafts, may = self._drafts.drafts(), self._articles.may_publish()

        def group() -> None:
            groups = self._likeness.groups([one.question[:LONGEST_QUESTION] for one in asked])
            listed = tuple(tuple(asked[place] for place in group) for group in groups)
            self._session.publish(UnansweredListed(listed, drafts, may))

        self._session.on(self._search_lane, group)
