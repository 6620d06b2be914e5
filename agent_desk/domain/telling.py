"""Whether what is told now is what was told before."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from agent_desk.domain.article import Article
from agent_desk.domain.effort import WINDOW
from agent_desk.domain.told import Told

_ONE_CONVERSATION = timedelta(hours=1)


def told_text(article: Article) -> str:
    """The words of an article that a customer is told: what is read out, then the rest."""
    return "\n\n".join(part for part in (article.say, article.body) if part.strip())


def topic_of(article: Article) -> str:
    """What the article is about: its topic, or else itself, in whatever language."""
    return article.topic or article.id


def told_otherwise(before: Iterable[Told], article: Article, agent: str, now: datetime) -> Told | None:
    """The telling from which telling this ``article`` now would differ; ``before`` is newest first.

    That is the newest telling of the same article, if its words were others. Where the article was not told
    yet it is the newest answer on its topic of the last 30 days that was told in another conversation: two
    questions in one call may have two answers. The same version in another language says the same.
    """
    on_topic = [one for one in before if one.topic == topic_of(article)]
    same = next((one for one in on_topic if one.article_key.rpartition("@")[0] == article.id), None)
    if same is not None:
        return None if _says(same, article) else same
    return next((one for one in on_topic if _in_another_conversation(one, agent, now)), None)


def _says(told: Told, article: Article) -> bool:
    if told.article_key != article.key:
        return told.version == article.version
    return told.text == told_text(article)


def _in_another_conversation(told: Told, agent: str, now: datetime) -> bool:
    passed = now - told.at
    return passed <= WINDOW and (told.agent != agent or passed > _ONE_CONVERSATION)
