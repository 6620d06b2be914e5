"""Events of articles: what was confirmed, what found nothing, what is being written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from agent_desk.domain.article import ArticleDraft, UnansweredQuestion


@dataclass(frozen=True, slots=True)
class AnswerConfirmed:
    """ "This answered it" is stored, and the team learns it; take it back with the same question and key."""

    context: str
    question: str
    article_key: str


@dataclass(frozen=True, slots=True)
class UnansweredListed:
    """Questions without an answer for the editor, alike ones together, the largest group first.

    ``may_publish`` is whether whoever works here may publish and discard drafts.
    """

    groups: tuple[tuple[UnansweredQuestion, ...], ...]
    drafts: tuple[ArticleDraft, ...]
    may_publish: bool


@dataclass(frozen=True, slots=True)
class ArticleDrafted:
    """A draft is new, changed, published or discarded."""

    draft: ArticleDraft


ArticleEvent = AnswerConfirmed | UnansweredListed | ArticleDrafted
