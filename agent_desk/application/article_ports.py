"""Ports of articles: the index that is searched, and what the desk keeps itself: texts, questions, drafts.

Every method of a store port runs on the store's lane and may block.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from agent_desk.domain.article import (
    Answer,
    Article,
    ArticleDraft,
    ArticleVersion,
    ConfirmedQuestion,
    DraftState,
    UnansweredQuestion,
)
from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

STORE = "store"
"""The origin of articles that are kept in the store."""


@dataclass(frozen=True, slots=True)
class ArticleChanges:
    """Articles of the store that came, changed or went since a cursor.

    Ask again with ``cursor`` until ``complete``; ``anew``: the cursor was another store's, and this begins
    with everything.
    """

    cursor: str
    articles: tuple[Article, ...] = ()
    removed: tuple[str, ...] = ()
    complete: bool = True
    anew: bool = False


@dataclass(frozen=True, slots=True)
class QuestionChanges:
    """Confirmed questions that came since a cursor, and ids of those that were erased; as ArticleChanges."""

    cursor: str
    confirmed: tuple[ConfirmedQuestion, ...] = ()
    forgotten: tuple[str, ...] = ()
    complete: bool = True
    anew: bool = False


@dataclass(frozen=True, slots=True)
class Published:
    """What publishing did: how many articles are new, changed, and were the same already."""

    new: int = 0
    changed: int = 0
    same: int = 0


@dataclass(frozen=True, slots=True)
class Erased:
    """How many questions are erased, and how many that were meant are ``left``: they are colleagues'."""

    gone: int = 0
    left: int = 0


class ArticleStore(Protocol):
    """Articles written in the desk or imported into it, with every version that was published or told."""

    def changes(self, cursor: str) -> ArticleChanges:
        """What changed since ``cursor`` (empty: everything); misses nothing, may repeat."""
        ...

    def publish(self, articles: Sequence[Article], by: str) -> Published:
        """Add or change articles by key, in one transaction; a lead's act.

        A changed text gets a version above the one before it, unless it brings a higher one itself.
        """
        ...

    def withdraw(self, keys: Iterable[str], by: str) -> int:
        """Take articles out of the search (versions stay); returns how many there were. A lead's act."""
        ...

    def keep_version(self, article: Article, by: str) -> ArticleVersion:
        """Keep the text as it is told now, wherever the article comes from; the same text is kept once."""
        ...

    def version(self, version_id: str) -> ArticleVersion | None:
        """A kept version."""
        ...

    def versions(self, key: str) -> tuple[ArticleVersion, ...]:
        """Every kept version of an article, newest first."""
        ...

    def may_publish(self) -> bool:
        """Whether whoever is signed in may publish: a lead, or anybody in a file of their own."""
        ...


class QuestionStore(Protocol):
    """Questions that were answered, and those that were not. The caller has masked card numbers."""

    def changes(self, cursor: str) -> QuestionChanges:
        """Confirmed and erased questions since ``cursor`` (empty: everything)."""
        ...

    def confirm(self, question: ConfirmedQuestion) -> ConfirmedQuestion:
        """Store it and return it with its id; the same of the same agent again is a no-op."""
        ...

    def take_back(self, question: str, article_key: str, agent: str) -> int:
        """Undo of :meth:`confirm`; returns how many there were."""
        ...

    def note_unanswered(self, question: UnansweredQuestion) -> None:
        """Record a question without an answer; the same id again is a no-op."""
        ...

    def unanswered(self, limit: int) -> tuple[UnansweredQuestion, ...]:
        """Questions without an answer, newest first."""
        ...

    def settle_unanswered(self, ids: Iterable[str]) -> int:
        """The editor is done with them: they are deleted. A lead's act (or of who asked)."""
        ...

    def erase(self, *, question: str = "", agent: str = "", customer_id: str = "") -> Erased:
        """Erase all questions with this text, of this agent or of this customer.

        Letters' case and blanks do not matter. An agent erases own ones, and is told how many are left; a
        lead everybody's.
        """
        ...

    def counts(self) -> tuple[int, int]:
        """How many confirmed questions there are, and how many without an answer."""
        ...


class ArticleDrafts(Protocol):
    """Articles in the making."""

    def keep(self, draft: ArticleDraft) -> ArticleDraft:
        """Add a draft, or change its texts while it is one; a decided one stays as it is."""
        ...

    def draft(self, draft_id: str) -> ArticleDraft | None:
        """One draft."""
        ...

    def drafts(self, state: DraftState | None = DraftState.DRAFT) -> tuple[ArticleDraft, ...]:
        """Drafts in a state (None: all), newest first."""
        ...

    def decide(self, draft_id: str, state: DraftState, by: str, why: str = "") -> ArticleDraft:
        """Publish or discard: a lead's act; raises StoreProblem for a draft that another decided."""
        ...


class ArticleIndex(Protocol):
    """Search over articles; reading is safe from any thread, changes from one."""

    def search(self, question: str, languages: Sequence[str], limit: int) -> tuple[Answer, ...]:
        """Answers for a question as typed, best first; empty rather than weak. ``languages`` in order of
        preference."""
        ...

    def suggest(self, texts: Sequence[str], languages: Sequence[str], limit: int) -> tuple[Answer, ...]:
        """Answers that fit what is known without typing (known fields, ticket subjects, last message)."""
        ...

    def put(self, articles: Iterable[Article]) -> None:
        """Add or replace articles by key."""
        ...

    def remove(self, keys: Iterable[str]) -> None:
        """Remove articles by key."""
        ...

    def learn(self, confirmed: Iterable[ConfirmedQuestion]) -> None:
        """Take in confirmed questions; ranking uses them at once."""
        ...

    def relearn(self, confirmed: Iterable[ConfirmedQuestion]) -> None:
        """Learn from these confirmed questions only: others were erased or taken back."""
        ...

    def article(self, key: str) -> Article | None:
        """One article by key."""
        ...

    def count(self) -> int:
        """How many articles are searched."""
        ...


class KeptIndex(ArticleIndex, Protocol):
    """An index that outlives the window in a file; all of it is called on the search lane."""

    version: str
    """Up to where the sources are in it, as :meth:`renew` was told; empty: nothing is."""

    def articles(self) -> Iterator[Article]:
        """Every article that is searched."""
        ...

    def renew(self, version: str) -> None:
        """All that makes up ``version`` was put and removed: keep it; returns at once."""
        ...

    def settle(self) -> None:
        """Take in what was kept meanwhile; ``version`` may be another one then. Returns at once."""
        ...


class Likeness(Protocol):
    """Which texts say the same in other words."""

    def groups(self, texts: Sequence[str]) -> tuple[tuple[int, ...], ...]:
        """Places of texts that are alike, the largest group first; each text is in exactly one."""
        ...
