"""What an agent and an editor can do with articles; as UseCases: verbs that return at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from agent_desk.domain.article import ArticleDraft


class ArticleUseCases(Protocol):
    """Confirming, the list of questions without an answer, and writing articles."""

    def take_back_answer(self, context: str, question: str, article_key: str) -> None:
        """Undo of ``confirm_answer`` with what AnswerConfirmed said."""
        ...

    def list_unanswered(self) -> None:
        """Questions that found nothing, and drafts: UnansweredListed."""
        ...

    def settle_unanswered(self, ids: Sequence[str]) -> None:
        """The editor is done with these questions: they are deleted; UnansweredListed."""
        ...

    def draft_article(
        self, question: str, answer: str, said_by: str, case_id: str = "", questions: Sequence[str] = ()
    ) -> None:
        """Draft an article of a question and its answer; ``said_by`` in words: ArticleDrafted."""
        ...

    def draft_from_case(self, case_id: str) -> None:
        """Draft an article of a solved case: its topic and its notes: ArticleDrafted."""
        ...

    def change_draft(self, draft: ArticleDraft) -> None:
        """Keep the texts of a draft: ArticleDrafted."""
        ...

    def publish_draft(self, draft_id: str) -> None:
        """Make it an article that is found from now on; a lead's act: ArticleDrafted, UnansweredListed."""
        ...

    def discard_draft(self, draft_id: str, why: str) -> None:
        """It will be no article; a lead's act: ArticleDrafted, UnansweredListed."""
        ...
