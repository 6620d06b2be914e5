"""Typed fields of the front matter: the right value, the default, or a refusal that names the key."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any

from .refusal import FileRefused

KEYS = (
    "id", "title", "language", "topic", "audience", "department", "authority", "questions", "version",
    "valid_from", "valid_until", "playbook", "say", "authority_needed",
)  # fmt: skip
LONGEST_TEXT = 2_000
MOST_QUESTIONS = 200

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
_ID = re.compile(r"[^\s@/\\]{1,120}")

Fields = dict[str, Any]


def text_of(fields: Fields, key: str, needed: bool = False) -> str:
    """A text, without blanks around it; "" when it is not there and not ``needed``."""
    value = fields.get(key, "")
    if not isinstance(value, str):
        raise FileRefused(f"{key} must be a text.", f'Write it in quotes: {key} = "…".')
    if needed and not value.strip():
        raise FileRefused(f"{key} is missing.", f'Add a line {key} = "…" to the front matter.')
    if len(value) > LONGEST_TEXT:
        raise FileRefused(f"{key} is longer than {LONGEST_TEXT:,} characters.", "Move text into the body.")
    return value.strip()


def id_of(fields: Fields) -> str:
    """The article's id."""
    value = text_of(fields, "id", needed=True)
    if not _ID.fullmatch(value):
        remedy = 'Use letters, digits and "-": id = "lost-wallet".'
        raise FileRefused(f"The id {value[:60]!r} is no id.", remedy)
    return value


def language_of(fields: Fields) -> str:
    """A BCP 47 language tag."""
    value = text_of(fields, "language", needed=True)
    if not _LANGUAGE.fullmatch(value):
        remedy = 'Write language = "lv" or "pt-BR".'
        raise FileRefused(f"The language {value[:40]!r} is no language tag.", remedy)
    return value


def questions_of(fields: Fields) -> tuple[str, ...]:
    """Example questions; empty ones are left out."""
    value = fields.get("questions", [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise FileRefused("questions must be a list of texts.", 'Write questions = ["…", "…"].')
    if len(value) > MOST_QUESTIONS or any(len(item) > LONGEST_TEXT for item in value):
        raise FileRefused("There are too many or too long questions.", "Keep the ten that are asked most.")
    return tuple(item.strip() for item in value if item.strip())


def version_of(fields: Fields) -> int:
    """The version, a whole number from 1."""
    value = fields.get("version", 1)
    if type(value) is not int or not 1 <= value < 2**31:
        raise FileRefused("version must be a whole number from 1.", "Write version = 1.")
    return value


def day_of(fields: Fields, key: str) -> date | None:
    """A day, or None when it is not there."""
    value = fields.get(key)
    if isinstance(value, datetime):
        return value.date()
    if value is None or isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise FileRefused(f"{key} is no day.", f"Write it as year-month-day: {key} = 2026-03-01.") from None


def authority_of(fields: Fields) -> str:
    """What the agent may decide alone: a text, or a table with ``text``, ``limit`` and ``currency``.

    The limit is added to the text unless the text already says it.
    """
    value = fields.get("authority", "")
    if not isinstance(value, dict):
        return text_of(fields, "authority")
    said, limit, currency = (text_of(value, key) for key in ("text", "limit", "currency"))
    whole = limit.removesuffix(".00")
    if not limit or re.search(rf"(?<!\d){re.escape(whole)}(?!\d)", said):
        return said
    return f"{said} (≤ {limit} {currency})".strip()
