"""From the bytes of one file to an article and remarks about it."""

from __future__ import annotations

import re

from agent_desk.domain.article import Article
from agent_desk.sdk.capabilities import ArticleProblem

from .fields import (
    KEYS,
    Fields,
    authority_of,
    day_of,
    id_of,
    language_of,
    questions_of,
    text_of,
    version_of,
)
from .front_matter import split_front_matter
from .reading import decode
from .refusal import FileRefused

# Only looked for, to tell the author; what is shown is cleaned by the window.
_ACTIVE = re.compile(r"<\s*(script|iframe|object|embed|style|link|meta|form)\b|\bjavascript:", re.IGNORECASE)
_REMOTE_PICTURE = re.compile(r"!\[[^\]\n]{0,500}\]\(\s*<?\s*(?:https?:)?//|<\s*img\b", re.IGNORECASE)


def parse_article(content: bytes, where: str) -> tuple[Article, tuple[ArticleProblem, ...]]:
    """The article in ``content`` and remarks that do not keep it from loading; raises FileRefused.

    ``where`` is the file's path in its folder, with ``/``.
    """
    fields, body = split_front_matter(decode(content))
    say, rest = split_say(body)
    if not rest and not say:
        raise FileRefused("There is no text after the front matter.", "Write the answer below it.")
    article = Article(
        id=id_of(fields),
        title=text_of(fields, "title", needed=True),
        body=rest,
        language=language_of(fields),
        topic=text_of(fields, "topic"),
        audience=text_of(fields, "audience"),
        say=text_of(fields, "say") or say,
        authority=authority_of(fields),
        questions=questions_of(fields),
        version=version_of(fields),
        valid_from=day_of(fields, "valid_from"),
        valid_until=day_of(fields, "valid_until"),
        playbook=text_of(fields, "playbook"),
        department=text_of(fields, "department"),
        source=where,
        authority_needed=text_of(fields, "authority_needed"),
    )
    _refuse_backward_validity(article)
    return article, tuple(_remarks(fields, body, where))


def split_say(body: str) -> tuple[str, str]:
    """The block quote that opens the body, as one text to read out, and the body without it."""
    lines = body.split("\n")
    count = next((number for number, line in enumerate(lines) if not line.startswith(">")), len(lines))
    quoted = (line[1:].strip() for line in lines[:count])
    paragraphs = "\n".join(quoted).split("\n\n")
    say = "\n\n".join(" ".join(paragraph.split("\n")) for paragraph in paragraphs)
    return say.strip(), "\n".join(lines[count:]).strip()


def _refuse_backward_validity(article: Article) -> None:
    if article.valid_from and article.valid_until and article.valid_until < article.valid_from:
        raise FileRefused("valid_until is before valid_from.", "Correct one of the two days.")


def _remarks(fields: Fields, body: str, where: str) -> list[ArticleProblem]:
    found = []
    unknown = sorted(set(fields) - set(KEYS))
    if unknown:
        names = ", ".join(key[:40] for key in unknown[:5])
        found.append(ArticleProblem(where, f"Unknown in the front matter: {names}.", _KEYS_REMEDY))
    if _ACTIVE.search(body):
        found.append(ArticleProblem(where, "It holds a script or other active HTML.", _ACTIVE_REMEDY))
    if _REMOTE_PICTURE.search(body):
        found.append(ArticleProblem(where, "It holds a picture from elsewhere.", _PICTURE_REMEDY))
    return found


_KEYS_REMEDY = "The article is loaded without them. Known keys: " + ", ".join(KEYS) + "."
_ACTIVE_REMEDY = "The article is loaded; nothing in it is ever run. Take it out."
_PICTURE_REMEDY = "The article is loaded; the picture is never fetched. Say it in words, or link to it."
