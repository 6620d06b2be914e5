"""The articles' verbs of the fake use cases: each is recorded, and answered by what a test has set."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from agent_desk.application.article_events import AnswerConfirmed, ArticleDrafted, UnansweredListed
from agent_desk.application.ports import EventSink
from agent_desk.domain.article import ArticleDraft, DraftState, UnansweredQuestion


class FakeArticleUseCases:
    """Records what was asked; a fake of the whole desk inherits it. Tests set what the editor finds."""

    asked: list[tuple[str, tuple[object, ...]]]
    _sink: EventSink
    _now: Callable[[], datetime]
    unanswered: tuple[tuple[UnansweredQuestion, ...], ...] = ()
    article_drafts: tuple[ArticleDraft, ...] = ()
    may_publish = True

    def confirm_answer(self, context: str, question: str, article_key: str) -> None:
        self.asked.append(("confirm_answer", (context, question, article_key)))
        self._sink.publish(AnswerConfirmed(context, question, article_key))

    def take_back_answer(self, context: str, question: str, article_key: str) -> None:
        self.asked.append(("take_back_answer", (context, question, article_key)))

    def list_unanswered(self) -> None:
        self.asked.append(("list_unanswered", ()))
        self._sink.publish(UnansweredListed(self.unanswered, self.article_drafts, self.may_publish))

    def settle_unanswered(self, ids: Sequence[str]) -> None:
        self.asked.append(("settle_unanswered", (tuple(ids),)))
        left = (tuple(one for one in group if one.id not in ids) for group in self.unanswered)
        self.unanswered = tuple(group for group in left if group)
        self.list_unanswered()

    def draft_article(
        self, question: str, answer: str, said_by: str, case_id: str = "", questions: Sequence[str] = ()
    ) -> None:
        self.asked.append(("draft_article", (question, answer, said_by, case_id, tuple(questions))))
        number = f"draft-{len(self.article_drafts) + 1}"
        draft = ArticleDraft(
            number,
            question,
            answer,
            said_by,
            "anna",
            self._now(),
            case_id=case_id,
            questions=tuple(questions),
        )
        self.article_drafts = (draft, *self.article_drafts)
        self._sink.publish(ArticleDrafted(draft))

    def draft_from_case(self, case_id: str) -> None:
        self.draft_article("The case's topic", "The case's notes", "anna", case_id)

    def change_draft(self, draft: ArticleDraft) -> None:
        self.asked.append(("change_draft", (draft,)))
        self._replace(draft)
        self._sink.publish(ArticleDrafted(draft))

    def publish_draft(self, draft_id: str) -> None:
        self.asked.append(("publish_draft", (draft_id,)))
        self._decide(draft_id, DraftState.PUBLISHED)

    def discard_draft(self, draft_id: str, why: str) -> None:
        self.asked.append(("discard_draft", (draft_id, why)))
        self._decide(draft_id, DraftState.DISCARDED)

    def _decide(self, draft_id: str, state: DraftState) -> None:
        draft = next(one for one in self.article_drafts if one.id == draft_id)
        self.article_drafts = tuple(one for one in self.article_drafts if one.id != draft_id)
        self._sink.publish(ArticleDrafted(replace(draft, state=state, decided_by="anna")))
        self.list_unanswered()

    def _replace(self, draft: ArticleDraft) -> None:
        self.article_drafts = tuple(draft if one.id == draft.id else one for one in self.article_drafts)
