"""The use cases of articles behind the desk: delegation only, as soon as the store is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.application.asked import act
from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:  # the first paint needs none of them
    from collections.abc import Callable, Sequence

    from agent_desk.application.draft_articles import DraftArticles
    from agent_desk.application.learn_answers import LearnAnswers
    from agent_desk.application.note_unanswered import NoteUnanswered
    from agent_desk.domain.article import ArticleDraft


@dataclass(frozen=True, slots=True)
class ArticleParts:
    """What is done with articles beside finding them."""

    learning: LearnAnswers
    unanswered: NoteUnanswered
    drafting: DraftArticles


class ArticleDesk:
    """Implements :class:`~agent_desk.application.article_use_cases.ArticleUseCases` for the desk."""

    def _articles(self, work: Callable[[ArticleParts], object]) -> None:
        raise NotImplementedError

    def take_back_answer(self, context: str, question: str, article_key: str) -> None:
        """See ArticleUseCases."""
        self._articles(lambda parts: parts.learning.take_back(context, question, article_key))

    def list_unanswered(self) -> None:
        """See ArticleUseCases."""
        self._articles(lambda parts: parts.drafting.list_unanswered())

    @act
    def settle_unanswered(self, ids: Sequence[str]) -> None:
        """See ArticleUseCases."""
        self._articles(lambda parts: parts.drafting.settle_unanswered(ids))

    @act
    def draft_article(
        self, question: str, answer: str, said_by: str, case_id: str = "", questions: Sequence[str] = ()
    ) -> None:
        """See ArticleUseCases."""
        self._articles(
            lambda parts: parts.drafting.draft_article(question, answer, said_by, case_id, questions)
        )

    @act
    def draft_from_case(self, case_id: str) -> None:
        """See ArticleUseCases."""
        self._articles(lambda parts: parts.drafting.draft_from_case(case_id))

    @act
    def change_draft(self, draft: ArticleDraft) -> None:
        """See ArticleUseCases."""
        self._articles(lambda parts: parts.drafting.change_draft(draft))

    @act
    def publish_draft(self, draft_id: str) -> None:
        """See ArticleUseCases."""
        self._articles(lambda parts: parts.drafting.publish_draft(draft_id))

    @act
    def discard_draft(self, draft_id: str, why: str) -> None:
        """See ArticleUseCases."""
        self._articles(lambda parts: parts.drafting.discard_draft(draft_id, why))
