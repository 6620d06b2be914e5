"""Whether what is told now is what was told before."""

from __future__ import annotations

from collections.abc import Iterable

from agent_desk.domain.article import Article
from agent_desk.domain.told import Told


def told_text(article: Article) -> str:
    """The words of an article that a customer is told: what is read out, then the rest."""
    return "\n\n".join(part for part in (article.say, article.body) if part.strip())


def topic_of(article: Article) -> str:
    """What the article is about: its topic, or else itself, in whatever language."""
    return article.topic or article.id


def told_otherwise(before: Iterable[Told], article: Article) -> Told | None:
    """The newest telling on the article's topic, if it said something else; ``before`` is newest first.

    The same article in another language and the same version says the same.
    """
    last = next((one for one in before if one.topic == topic_of(article)), None)
    if last is None:
        return None
    same_article = last.article_key.rpartition("@")[0] == article.id
    same_language = last.article_key == article.key
    same = last.text == told_text(article) if same_language else last.version == article.version
    return None if same_article and same else last
