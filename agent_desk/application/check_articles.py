"""Check the articles: broken links, near-duplicates, and those that their own title does not find."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from posixpath import dirname, join, normpath

from agent_desk.application.article_ports import ArticleIndex
from agent_desk.domain.article import Article
from agent_desk.domain.quick import dataclass

AMONG = 3
"""An article must be among so many answers to its own title."""

_LINK = re.compile(r"(?<!\!)\[[^\]\n]{0,300}\]\(\s*<?([^)\s>]{1,500})")
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)

Twins = Callable[[Iterable[Article]], Iterator[tuple[str, str, float]]]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something an editor should mend: ``kind`` is a stable code, ``where`` the article's key."""

    kind: str
    where: str
    text: str


def broken_links(articles: Sequence[Article]) -> Iterator[Finding]:
    """Links to articles that are not there; a link is a path beside the article's own file, or a key.

    Addresses elsewhere are not asked. A link without a place to look from is left alone.
    """
    sources = {(one.origin, one.source) for one in articles}
    keys = {one.key for one in articles} | {one.id for one in articles}
    for article in articles:
        for target in dict.fromkeys(_LINK.findall(article.body)):
            path = target.partition("#")[0]
            if not path or _ELSEWHERE.match(path) or path in keys:
                continue
            there = normpath(join(dirname(article.source), path))
            if (article.origin, there) not in sources:
                yield Finding("broken_link", article.key, f"It links to {path}, which is not there.")


def near_duplicates(articles: Sequence[Article], twins: Twins) -> Iterator[Finding]:
    """Pairs of articles in one language that say nearly the same."""
    for one, other, alike in twins(articles):
        yield Finding("near_duplicate", one, f"It is nearly {other} ({alike:.0f} %).")


def not_valid(articles: Sequence[Article], today: date) -> Iterator[Finding]:
    """Articles that may not be told any more."""
    for article in articles:
        if article.valid_until is not None and article.valid_until < today:
            yield Finding("expired", article.key, f"It was valid until {article.valid_until}.")


def not_found_by_title(articles: Sequence[Article], index: ArticleIndex) -> Iterator[Finding | None]:
    """Articles that are not among the first answers to their own title; None for each that is."""
    for article in articles:
        answers = index.search(f"{article.title} ", [article.language], AMONG)
        if any(answer.article.key == article.key for answer in answers):
            yield None
        else:
            first = f"; first is {answers[0].article.key}" if answers else ""
            text = f"Its own title does not find it: {article.title[:80]!r}{first}."
            yield Finding("not_found_by_title", article.key, text)
