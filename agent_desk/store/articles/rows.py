"""Articles, drafts and questions as rows, and back."""

from __future__ import annotations

import hashlib
import json
from datetime import date
from typing import Any

from agent_desk.application.article_ports import STORE
from agent_desk.domain.article import (
    Article,
    ArticleDraft,
    ArticleVersion,
    ConfirmedQuestion,
    DraftState,
    UnansweredQuestion,
)
from agent_desk.store.clean import masked
from agent_desk.store.rows import AnyRow, made_of

_TEXTS = (
    "title", "body", "say", "topic", "audience", "authority", "authority_needed", "playbook", "department",
    "source",
)  # fmt: skip
_DAYS = ("valid_from", "valid_until")


def facts_of(article: Article) -> dict[str, Any]:
    """What is kept of an article beside its key and version."""
    facts: dict[str, Any] = {name: masked(getattr(article, name)) for name in _TEXTS}
    days = {name: getattr(article, name) for name in _DAYS}
    facts.update({name: day.isoformat() if day else None for name, day in days.items()})
    facts["questions"] = [masked(question) for question in article.questions]
    return facts


def article_of(key: str, number: int, facts: dict[str, Any], origin: str = STORE) -> Article:
    """The article back; facts of an older program may be fewer."""
    article_id, _, language = key.rpartition("@")
    known: dict[str, Any] = {name: facts[name] for name in _TEXTS if name in facts}
    known |= {name: date.fromisoformat(facts[name]) for name in _DAYS if facts.get(name)}
    known["questions"] = tuple(facts.get("questions", ()))
    return Article(id=article_id, language=language, version=number, origin=origin, **known)


def version_id(key: str, number: int, facts: dict[str, Any]) -> str:
    """The name of exactly this text: 32 hexadecimal digits."""
    whole = json.dumps([key, number, facts], ensure_ascii=False, sort_keys=True)
    return hashlib.blake2b(whole.encode(), digest_size=16).hexdigest()


def version_of(row: AnyRow) -> ArticleVersion:
    """A row of ``article_versions``; who delivered the article is not kept."""
    article = article_of(row.article_key, row.number, row.facts, origin="")
    return ArticleVersion(row.id, article, row.kept_by, row.kept)


def question_digest(question: str) -> str:
    """The same for a question in other letters' case or with other blanks."""
    folded = " ".join(masked(question).casefold().split())
    return hashlib.blake2b(folded.encode(), digest_size=16).hexdigest()


def confirmed_of(row: AnyRow) -> ConfirmedQuestion:
    """A row of ``confirmed_questions``."""
    return made_of(ConfirmedQuestion, row, **_about(row))


def unanswered_of(row: AnyRow) -> UnansweredQuestion:
    """A row of ``unanswered_questions``."""
    return made_of(UnansweredQuestion, row, **_about(row))


def draft_of(row: AnyRow) -> ArticleDraft:
    """A row of ``article_drafts``."""
    who = {"by": row.written_by, "at": row.written, "case_id": row.case_id or ""}
    state = DraftState(row.state)
    return made_of(ArticleDraft, row, questions=tuple(row.questions), state=state, **who)


def _about(row: AnyRow) -> dict[str, str]:
    """Whose question it was, if that is known."""
    return {name: getattr(row, name) or "" for name in ("customer_id", "case_id")}
