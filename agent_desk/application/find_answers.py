"""Find answers as the agent types, and from what is known when nothing is typed."""

from __future__ import annotations

from agent_desk.application.contexts import Context
from agent_desk.application.events import AnswersFound
from agent_desk.application.ports import ArticleIndex, TaskRunner
from agent_desk.application.session import Session
from agent_desk.domain.article import ConfirmedQuestion
from agent_desk.domain.contact import Direction

LIMIT = 8


class FindAnswers:
    """Searches on its own lane; a question that a newer one has overtaken is not searched."""

    def __init__(self, session: Session, articles: ArticleIndex, search_lane: TaskRunner) -> None:
        self._session = session
        self._articles = articles
        self._search_lane = search_lane
        self._newest: dict[str, tuple[int, str]] = {}

    def __call__(self, context: str, question: str, sequence: int) -> None:
        """Announce AnswersFound for ``question``; an empty one asks for suggestions."""
        self._newest[context] = (sequence, question)
        self._session.on(self._search_lane, lambda: self._search(context, question, sequence))

    def suggest_again(self, context: str) -> None:
        """More is known of the caller: refresh the suggestions unless the agent has typed a question."""
        sequence, question = self._newest.get(context, (0, ""))
        if not question.strip():
            self(context, "", sequence)

    def confirm(self, question: str, article_key: str) -> None:
        """Remember that this article answered this question."""
        confirmed = ConfirmedQuestion(question, article_key, self._session.agent)
        self._session.on(self._search_lane, lambda: self._articles.learn((confirmed,)))

    def _search(self, context: str, question: str, sequence: int) -> None:
        if self._newest.get(context) != (sequence, question):
            return
        known = self._session.contexts.get(context)
        languages = self._languages(known)
        if question.strip():
            answers = self._articles.search(question, languages, LIMIT)
        else:
            answers = self._articles.suggest(told_by(known), languages, LIMIT)
        self._session.publish(AnswersFound(context, sequence, question, answers))

    def _languages(self, known: Context) -> tuple[str, ...]:
        wanted = (known.customer.language if known.customer else None, self._session.language(), "en")
        return tuple(dict.fromkeys(language for language in wanted if language))


def told_by(known: Context) -> tuple[str, ...]:
    """What the caller has told without being asked: known fields, queue, ticket subjects, the last
    message."""
    call = known.call
    fields = [field.value for field in call.known] if call else []
    queue = [call.queue] if call and call.queue else []
    subjects = [ticket.subject for ticket in known.open_tickets[:5]]
    incoming = [c for part in known.parts for c in part.contacts[:5] if c.direction is Direction.IN]
    newest = max(incoming, key=lambda contact: contact.at, default=None)
    last = [newest.text or newest.summary] if newest else []
    return tuple(text for text in (*fields, *queue, *subjects, *last) if text.strip())
