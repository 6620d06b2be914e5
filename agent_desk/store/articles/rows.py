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
from agent_desk.store.rows import AnyRow

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
    return ConfirmedQuestion(
        question=row.question,
        article_key=row.article_key,
        agent=row.agent,
        id=row.id,
        version=row.version,
        at=row.at,
        customer_id=row.customer_id or "",
        case_id=row.case_id or "",
    )


def unanswered_of(row: AnyRow) -> UnansweredQuestion:
    """A row of ``unanswered_questions``."""
    return UnansweredQuestion(
        id=row.id,
        question=row.question,
        language=row.language,
        agent=row.agent,
        at=row.at,
        found=row.found,
        customer_id=row.customer_id or "",
        case_id=row.case_id or "",
    )


def draft_of(row: AnyRow) -> ArticleDraft:
    """A row of ``article_drafts``."""
    return ArticleDraft(
        id=row.id,
        question=row.question,
        answer=row.answer,
        said_by=row.said_by,
        by=row.written_by,
        at=row.written,
        language=row.language,
        title=row.title,
        case_id=row.case_id or "",
        questions=tuple(row.questions),
        state=DraftState(row.state),
        decided_by=row.decided_by,
        why=row.why,
    )
