"""Articles (stored answers) and answers (an article with its score for a question and the reason)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from agent_desk.domain.match import Reason


@dataclass(frozen=True, slots=True)
class Article:
    """One stored answer in one language and version; ``key`` is ``id@language``.

    ``body`` is Markdown; ``say`` the text to read out; ``authority`` what this agent may decide alone, in
    words;
    ``questions`` are examples of how callers ask; ``playbook`` the id of a playbook or empty.
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

    @property
    def key(self) -> str:
        """Identity of the article in its language."""
        return f"{self.id}@{self.language}"

    def valid_on(self, day: date) -> bool:
        """Whether the article may be told on ``day``."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_until is None or day <= self.valid_until
        )


@dataclass(frozen=True, slots=True)
class Answer:
    """An article that fits a question: ``score`` 0.0 to 1.0, ``matched`` the article's words to mark."""

    article: Article
    score: float
    reasons: tuple[Reason, ...] = ()
    matched: tuple[str, ...] = ()
    asked: int = 0


@dataclass(frozen=True, slots=True)
class ConfirmedQuestion:
    """ "This answered it": a question that an agent confirmed an article for."""

    question: str
    article_key: str
    agent: str
