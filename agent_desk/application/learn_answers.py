"""Learn which article answered which question: stored for the team, used by the ranking at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from agent_desk.application.article_events import AnswerConfirmed
from agent_desk.application.article_ports import ArticleIndex
from agent_desk.application.find_answers import told_by
from agent_desk.application.ports import StoreNotReachable, StoreProblem, TaskRunner
from agent_desk.domain.article import ConfirmedQuestion
from agent_desk.domain.masking import mask

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from agent_desk.application.article_ports import QuestionChanges, QuestionStore
    from agent_desk.application.session import Session

LONGEST = 300


class LearnAnswers:
    """Confirms and takes back; called again and again, it learns what colleagues confirmed and erased.

    While the store is away a click is learned here, and stored when the store is back.
    """

    def __init__(
        self, session: Session, index: ArticleIndex, questions: QuestionStore, search_lane: TaskRunner
    ) -> None:
        self._session = session
        self._index = index
        self._questions = questions
        self._search_lane = search_lane
        self._cursor = ""
        self._known: dict[str, ConfirmedQuestion] = {}
        self._waiting: list[ConfirmedQuestion] = []
        self._looking = False

    def __call__(self) -> None:
        """Look once what changed; returns at once."""
        if not self._looking:
            self._looking = True
            self._session.on_store(self._look)

    def confirm(self, context: str, question: str, article_key: str) -> None:
        """ "This answered it": AnswerConfirmed, once it is stored or learned here."""
        known = self._session.contexts.get(context)
        asked = question if question.strip() else next(iter(told_by(known)), "")
        confirmed = ConfirmedQuestion(
            mask(asked)[:LONGEST].strip(),
            article_key,
            self._session.agent,
            at=self._session.clock.now(),
            customer_id=known.customer.id if known.customer else "",
            case_id=known.case.id if known.case else "",
        )
        if confirmed.question:
            self._session.on(self._search_lane, lambda: self._confirm(context, confirmed))

    def take_back(self, context: str, question: str, article_key: str) -> None:
        """Undo of :meth:`confirm`, with what AnswerConfirmed said."""
        del context
        self._session.on_store(lambda: self._take_back(mask(question), article_key))

    def _confirm(self, context: str, confirmed: ConfirmedQuestion) -> None:
        article = self._index.article(confirmed.article_key)
        told = replace(confirmed, version=article.version if article else 0)
        self._session.on_store(lambda: self._store(context, told))

    def _store(self, context: str, confirmed: ConfirmedQuestion) -> None:
        try:
            self._learn((self._questions.confirm(confirmed),))
        except StoreNotReachable:
            self._waiting.append(confirmed)
            self._on_search(lambda: self._index.learn((confirmed,)))
        self._session.publish(AnswerConfirmed(context, confirmed.question, confirmed.article_key))

    def _take_back(self, question: str, article_key: str) -> None:
        agent = self._session.agent
        waiting = [one for one in self._waiting if (one.question, one.article_key) == (question, article_key)]
        if waiting:
            self._waiting = [one for one in self._waiting if one not in waiting]
            self._relearn()
            return
        self._questions.take_back(question, article_key, agent)
        self._look()

    def _look(self) -> None:
        try:
            while self._waiting:
                self._learn((self._questions.confirm(self._waiting[0]),))
                del self._waiting[0]
            changes = self._questions.changes(self._cursor)
            self._take_in(changes)
        except StoreProblem:
            return  # who follows the cases has told it
        finally:
            self._looking = False
        if not changes.complete:
            self()

    def _take_in(self, changes: QuestionChanges) -> None:
        self._cursor = changes.cursor
        gone = [one for one in changes.forgotten if self._known.pop(one, None)]
        if changes.anew:
            gone += list(self._known)
            self._known.clear()
        if gone:
            self._known.update((one.id, one) for one in changes.confirmed)
            self._relearn()
        else:
            self._learn(changes.confirmed)

    def _learn(self, confirmed: Sequence[ConfirmedQuestion]) -> None:
        new = tuple(one for one in confirmed if one.id not in self._known)
        self._known.update((one.id, one) for one in new)
        if new:
            self._on_search(lambda: self._index.learn(new))

    def _relearn(self) -> None:
        left = (*self._known.values(), *self._waiting)
        self._on_search(lambda: self._index.relearn(left))

    def _on_search(self, work: Callable[[], None]) -> None:
        self._session.on(self._search_lane, work)
