"""Articles, questions and drafts in memory: the same contracts, without a database."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from agent_desk.application.article_ports import STORE, ArticleChanges, Erased, Published, QuestionChanges
from agent_desk.application.ports import StoreProblem
from agent_desk.domain.article import (
    Article,
    ArticleDraft,
    ArticleVersion,
    ConfirmedQuestion,
    DraftState,
    UnansweredQuestion,
)
from agent_desk.domain.masking import mask

Clock = Callable[[], datetime]


def now() -> datetime:
    return datetime.now(UTC)


class FakeChanges:
    """A list of names that changed, and cursors into it."""

    def __init__(self) -> None:
        self._names: list[str] = []

    def note(self, names: Iterable[str]) -> None:
        self._names += names

    def since(self, cursor: str) -> tuple[str, list[str], bool]:
        store, _, place = cursor.partition("|")
        known = store == "fake" and place.isdigit() and int(place) <= len(self._names)
        names = self._names[int(place) if known else 0 :]
        return f"fake|{len(self._names)}", list(dict.fromkeys(names)), not known


class FakeArticleStore:
    """The ArticleStore port in dictionaries; ``lead`` says who may publish."""

    def __init__(self, clock: Clock = now, lead: bool = True) -> None:
        self._clock = clock
        self.lead = lead
        self.current: dict[str, Article] = {}
        self._kept: dict[str, ArticleVersion] = {}
        self._changes = FakeChanges()
        self._numbers: dict[str, Article] = {}

    def changes(self, cursor: str) -> ArticleChanges:
        at, names, anew = self._changes.since(cursor)
        there = tuple(self.current[name] for name in sorted(names) if name in self.current)
        removed = tuple(sorted(set(names) - set(self.current)))
        return ArticleChanges(at, there, removed, True, anew)

    def publish(self, articles: Sequence[Article], by: str) -> Published:
        counts = [0, 0, 0]
        for given in articles:
            article = replace(given, id=mask(given.id))
            if len(article.key) > 200 or article.key.startswith("@") or article.key.endswith("@"):
                raise StoreProblem(f"{article.key!r} is no key of an article.")
            old = self._numbers.get(article.key)
            new = replace(article, origin=STORE, version=_number(article, old))
            same = new == self.current.get(article.key)
            counts[2 if same else 1 if old else 0] += 1
            if not same:
                self.current[article.key] = self._numbers[article.key] = new
                self.keep_version(new, by)
                self._changes.note([article.key])
        return Published(*counts)

    def withdraw(self, keys: Iterable[str], by: str) -> int:
        gone = [key for key in dict.fromkeys(map(mask, keys)) if self.current.pop(key, None)]
        self._changes.note(gone)
        return len(gone)

    def keep_version(self, article: Article, by: str) -> ArticleVersion:
        bare = replace(article, id=mask(article.id), origin="")
        name = f"{hash(bare):x}"
        return self._kept.setdefault(name, ArticleVersion(name, bare, by, self._clock()))

    def version(self, version_id: str) -> ArticleVersion | None:
        return self._kept.get(version_id)

    def versions(self, key: str) -> tuple[ArticleVersion, ...]:
        mine = [kept for kept in self._kept.values() if kept.article.key == key]
        return tuple(sorted(mine, key=lambda kept: (kept.article.version, kept.at), reverse=True))

    def may_publish(self) -> bool:
        return self.lead


class FakeQuestionStore:
    """The QuestionStore port in lists."""

    def __init__(self, clock: Clock = now) -> None:
        self._clock = clock
        self._ids = itertools.count(1)
        self.confirmed: dict[str, ConfirmedQuestion] = {}
        self.asked: dict[str, UnansweredQuestion] = {}
        self._changes = FakeChanges()

    def changes(self, cursor: str) -> QuestionChanges:
        at, names, anew = self._changes.since(cursor)
        there = tuple(self.confirmed[name] for name in names if name in self.confirmed)
        return QuestionChanges(at, there, tuple(sorted(set(names) - set(self.confirmed))), True, anew)

    def confirm(self, question: ConfirmedQuestion) -> ConfirmedQuestion:
        for held in self.confirmed.values():
            if _same(held, question.question, question.article_key, question.agent):
                return held
        stored = replace(question, id=f"q{next(self._ids)}", at=self._clock())
        self.confirmed[stored.id] = stored
        self._changes.note([stored.id])
        return stored

    def take_back(self, question: str, article_key: str, agent: str) -> int:
        return self._forget([o for o in self.confirmed.values() if _same(o, question, article_key, agent)])

    def note_unanswered(self, question: UnansweredQuestion) -> None:
        self.asked.setdefault(question.id, replace(question, at=self._clock()))

    def unanswered(self, limit: int) -> tuple[UnansweredQuestion, ...]:
        return tuple(sorted(self.asked.values(), key=lambda one: one.at, reverse=True)[:limit])

    def settle_unanswered(self, ids: Iterable[str]) -> int:
        return sum(self.asked.pop(one, None) is not None for one in set(ids))

    def erase(self, *, question: str = "", agent: str = "", customer_id: str = "") -> Erased:
        if not (question.strip() or agent or customer_id):
            raise StoreProblem("Nothing was said to be erased.")

        def meant(one: ConfirmedQuestion | UnansweredQuestion) -> bool:
            text = not question.strip() or _folded(one.question) == _folded(question)
            return text and agent in ("", one.agent) and customer_id in ("", one.customer_id)

        gone = [one.id for one in self.asked.values() if meant(one)]
        confirmed = self._forget([one for one in self.confirmed.values() if meant(one)])
        return Erased(self.settle_unanswered(gone) + confirmed)

    def counts(self) -> tuple[int, int]:
        return len(self.confirmed), len(self.asked)

    def _forget(self, gone: list[ConfirmedQuestion]) -> int:
        for one in gone:
            del self.confirmed[one.id]
        self._changes.note([one.id for one in gone])
        return len(gone)


class FakeArticleDrafts:
    """The ArticleDrafts port in a dictionary."""

    def __init__(self, clock: Clock = now) -> None:
        self._clock = clock
        self._drafts: dict[str, ArticleDraft] = {}

    def keep(self, draft: ArticleDraft) -> ArticleDraft:
        held = self._drafts.get(draft.id)
        if held is None:
            self._drafts[draft.id] = replace(draft, at=self._clock(), state=DraftState.DRAFT)
        elif held.state is DraftState.DRAFT:
            names = ("language", "title", "question", "answer", "questions")
            self._drafts[draft.id] = replace(held, **{name: getattr(draft, name) for name in names})
        return self._drafts[draft.id]

    def draft(self, draft_id: str) -> ArticleDraft | None:
        return self._drafts.get(draft_id)

    def drafts(self, state: DraftState | None = DraftState.DRAFT) -> tuple[ArticleDraft, ...]:
        found = [draft for draft in self._drafts.values() if state in (None, draft.state)]
        return tuple(sorted(found, key=lambda draft: draft.at, reverse=True))

    def decide(self, draft_id: str, state: DraftState, by: str, why: str = "") -> ArticleDraft:
        held = self._drafts.get(draft_id)
        if held is None:
            raise StoreProblem("This draft does not exist.")
        if held.state is DraftState.DRAFT:
            self._drafts[draft_id] = held = replace(held, state=state, decided_by=by, why=why)
        if held.state is not state:
            raise StoreProblem(f"This draft was {held.state.value} by {held.decided_by} already.")
        return held


def _number(article: Article, old: Article | None) -> int:
    if old is None:
        return article.version
    changed = replace(article, version=0, origin="") != replace(old, version=0, origin="")
    return max(article.version, old.version + changed)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _same(one: ConfirmedQuestion, question: str, article_key: str, agent: str) -> bool:
    return _folded(one.question) == _folded(question) and (one.article_key, one.agent) == (article_key, agent)
