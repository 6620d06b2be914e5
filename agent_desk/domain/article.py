"""Articles (stored answers) and answers (an article with its score for a question and the reason)."""

from __future__ import annotations

import enum
from datetime import date, datetime

from agent_desk.domain.customer import CustomerKind
from agent_desk.domain.match import Reason
from agent_desk.domain.quick import dataclass

_AUDIENCES = {"personal": CustomerKind.PERSON, "business": CustomerKind.ORGANISATION}


@dataclass(frozen=True, slots=True)
class Article:
    """One stored answer in one language and version; ``key`` is ``id@language``.

    ``body`` is Markdown; ``say`` the text to read out; ``authority`` what this agent may decide alone, in
    words; ``authority_needed`` who must agree (``lead``), empty: nobody; ``questions`` are examples of how
    callers ask; ``playbook`` the id of a playbook or empty. ``audience`` is the kind of customer it is for,
    ``source`` where its author finds it, ``origin`` who delivered it: a connection's id or ``store``.
    """

    id: str
    title: str
    body: str
    language: str
    topic: str = ""
    audience: str = ""
    say: str = ""
    authority: str = ""
    questions: tuple[str, ...] = ()
    version: int = 1
    valid_from: date | None = None
    valid_until: date | None = None
    playbook: str = ""
    department: str = ""
    source: str = ""
    authority_needed: str = ""
    origin: str = ""

    @property
    def key(self) -> str:
        """Identity of the article in its language."""
        return f"{self.id}@{self.language}"

    def valid_on(self, day: date) -> bool:
        """Whether the article may be told on ``day``."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_until is None or day <= self.valid_until
        )

    def fits(self, kind: CustomerKind | None) -> bool:
        """Whether it is for such customers; an unknown customer, or another audience, shuts nothing out."""
        audience = _AUDIENCES.get(self.audience.strip().casefold())
        return kind is None or audience is None or audience is kind


@dataclass(frozen=True, slots=True)
class Answer:
    """An article that fits a question: ``score`` 0.0 to 1.0, ``matched`` the article's words to mark,
    ``suggested_by`` what it was found for if nobody typed."""

    article: Article
    score: float
    reasons: tuple[Reason, ...] = ()
    matched: tuple[str, ...] = ()
    asked: int = 0
    suggested_by: str = ""


@dataclass(frozen=True, slots=True)
class ConfirmedQuestion:
    """ "This answered it": a question that an agent confirmed an article for.

    ``id`` is empty until it is stored; card numbers in ``question`` are masked by then.
    """

    question: str
    article_key: str
    agent: str
    id: str = ""
    version: int = 0
    at: datetime | None = None
    customer_id: str = ""
    case_id: str = ""


@dataclass(frozen=True, slots=True)
class ArticleVersion:
    """The article as it read when it was told or published; ``id`` names exactly this text, for ever."""

    id: str
    article: Article
    by: str
    at: datetime


class DraftState(enum.StrEnum):
    """What became of a drafted article."""

    DRAFT = "draft"
    PUBLISHED = "published"
    DISCARDED = "discarded"


@dataclass(frozen=True, slots=True)
class ArticleDraft:
    """An article in the making: a question, its answer, and who said it.

    ``by`` wrote it down; ``case_id`` is the case that it comes from, or empty; ``questions`` are those that
    found nothing; ``decided_by`` published or discarded it, ``why`` in words.
    """

    id: str
    question: str
    answer: str
    said_by: str
    by: str
    at: datetime
    language: str = "en"
    title: str = ""
    case_id: str = ""
    questions: tuple[str, ...] = ()
    state: DraftState = DraftState.DRAFT
    decided_by: str = ""
    why: str = ""

    def article(self, article_id: str) -> Article:
        """The article that it becomes when it is published."""
        asked = tuple(dict.fromkeys(one for one in (self.question, *self.questions) if one.strip()))
        title = self.title.strip() or self.question.strip()
        return Article(article_id, title, self.answer, self.language, questions=asked)


@dataclass(frozen=True, slots=True)
class UnansweredQuestion:
    """A question that found nothing, or of which no answer was chosen (``found`` is how many were shown)."""

    id: str
    question: str
    language: str
    agent: str
    at: datetime
    found: int = 0
    customer_id: str = ""
    case_id: str = ""
