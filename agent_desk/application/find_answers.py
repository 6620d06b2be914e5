"""Find answers as the agent types, and from what is known when nothing is typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from agent_desk.application.events import AnswersFound
from agent_desk.domain.contact import Direction

if TYPE_CHECKING:
    from agent_desk.application.article_ports import ArticleIndex
    from agent_desk.application.contexts import Context
    from agent_desk.application.ports import TaskRunner
    from agent_desk.application.session import Session
    from agent_desk.domain.article import Answer
    from agent_desk.domain.call import KnownField

LIMIT = 9
SPARE = 4
"""How many more are asked for: articles that are not valid now, or not for this customer, are left out."""

WISHES = frozenset({"topic", "reason", "subject", "question", "intent", "problem", "message"})
"""Names by which menus, bots and forms hand on why somebody calls, in any case of letters."""

LEAST_OF_A_FIELD, LEAST_OF_A_TOPIC = 3, 2
"""Words of a field by another name, and of a case's topic, from which they are a phrase: two words are as
often a name or a state, and a topic of one is most often the queue the case came from."""

Seen = Callable[[str, str], None]
Found = Callable[[str, str, int], None]


class FindAnswers:
    """Searches on its own lane; a question that a newer one has overtaken is not searched.

    ``seen`` hears of each question, at once; ``found`` of how many answers it was shown.
    """

    def __init__(
        self,
        session: Session,
        articles: ArticleIndex,
        search_lane: TaskRunner,
        seen: Seen = lambda _context, _question: None,
        found: Found = lambda _context, _question, _count: None,
    ) -> None:
        self._session = session
        self._articles = articles
        self._search_lane = search_lane
        self._seen, self._found = seen, found
        self._newest: dict[str, tuple[int, str]] = {}
        self._in_vain: set[str] = set()

    def __call__(self, context: str, question: str, sequence: int) -> None:
        """Announce AnswersFound for ``question``; an empty one asks for suggestions."""
        self._newest[context] = (sequence, question)
        self._seen(context, question)
        self._session.on(self._search_lane, lambda: self._search(context, sequence, question))

    def articles_changed(self) -> None:
        """Other articles are searched, as while a first index grows: where nothing fitted, look again. To be
        called on the search lane."""
        for context in tuple(self._in_vain):
            self._search(context, *self._newest[context])

    def _search(self, context: str, sequence: int, question: str) -> None:
        if self._newest.get(context) != (sequence, question):
            return
        known = self._session.contexts.get(context)
        languages = self._languages(known)
        if question.strip():
            answers = self._articles.search(question, languages, LIMIT + SPARE)
        else:
            answers = self._articles.suggest(told_by(known), languages, LIMIT + SPARE)
        usable = self._usable(answers, known)[:LIMIT]
        (self._in_vain.discard if usable else self._in_vain.add)(context)
        self._found(context, question, len(usable))
        self._session.publish(AnswersFound(context, sequence, question, usable))

    def _usable(self, answers: tuple[Answer, ...], known: Context) -> tuple[Answer, ...]:
        """Those that may be told today to this kind of customer."""
        today = self._session.clock.now().astimezone().date()
        kind = known.customer.kind if known.customer else None
        fit = (one for one in answers if one.article.valid_on(today) and one.article.fits(kind))
        return tuple(fit)

    def _languages(self, known: Context) -> tuple[str, ...]:
        wanted = (known.customer.language if known.customer else None, self._session.language(), "en")
        return tuple(dict.fromkeys(language for language in wanted if language))


def told_by(known: Context) -> tuple[str, ...]:
    """What the caller wants, as far as it is known without asking: what menu, bot or form say of it, the open
    case, ticket subjects, the last message.

    A queue's name, a card's ending or a verified PIN say no wish: they found articles by chance.
    """
    call = known.call
    wishes = [field.value for field in call.known if _says_a_wish(field)] if call else []
    case = known.case
    cases = [case.topic] if case and case.state.is_open and _is_a_phrase(case.topic, LEAST_OF_A_TOPIC) else []
    subjects = [ticket.subject for ticket in known.open_tickets[:5]]
    incoming = [c for part in known.parts for c in part.contacts[:5] if c.direction is Direction.IN]
    newest = max(incoming, key=lambda contact: contact.at, default=None)
    last = [newest.text or newest.summary] if newest else []
    queue = call.queue if call else ""
    told = (*wishes, *cases, *subjects, *last)
    return tuple(dict.fromkeys(text for text in told if text.strip() and text != queue))


def _says_a_wish(field: KnownField) -> bool:
    return field.name.casefold() in WISHES or _is_a_phrase(field.value, LEAST_OF_A_FIELD)


def _is_a_phrase(text: str, least: int) -> bool:
    """Words only, and enough of them: with a digit it is a number, a date or an amount that was asked for."""
    return len(text.split()) >= least and not any(letter.isdigit() for letter in text)
