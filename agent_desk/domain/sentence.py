"""Sentences for a person: English where they are made, and translated where they are shown.

``Sentence("{number} is not yours.", number=case.number)`` is a ``str`` that reads as English and
remembers its making. The window says it in its own language (``said`` of ``ui/i18n.py``); a log, a command
line or a table takes it as it is. Its template must stand there as one literal: translations are found by it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_PLACE = re.compile(r"\{(\w+)\}")


class Sentence(str):
    """One or two sentences in English. A value may be a sentence, too; others are taken as they are."""

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, str]

    def __new__(cls, template: str, /, **values: object) -> Sentence:
        kept = {name: value if isinstance(value, str) else str(value) for name, value in values.items()}
        made = super().__new__(cls, filled(template, kept))
        made.template, made.values = template, kept
        return made


def filled(template: str, values: Mapping[str, str]) -> str:
    """``template`` with ``{name}`` replaced; nothing else in braces means anything, for it may come from
    outside."""
    return _PLACE.sub(lambda place: values.get(place[1], place[0]), template) if values else template


def in_turn(*texts: str) -> str:
    """Texts one after the other, with a space between them; empty ones are left out."""
    said = [text for text in texts if text]
    places = " ".join(f"{{part{number}}}" for number in range(len(said)))
    return Sentence(places, **{f"part{number}": text for number, text in enumerate(said)})


def each_word(text: str, change: Callable[[str], str]) -> str:
    """``text`` with ``change`` applied to what was put into it, or to all of it if nothing is known of it."""
    if not isinstance(text, Sentence) or not text.values:
        return change(text)
    return Sentence(text.template, **{name: each_word(value, change) for name, value in text.values.items()})


def to_plain(text: str) -> object:
    """``text`` for JSON: itself, or of what it is made."""
    if not isinstance(text, Sentence) or not text.values:
        return str(text)
    return [text.template, {name: to_plain(value) for name, value in text.values.items()}]


def from_plain(plain: object, depth: int = 4) -> str:
    """What :func:`to_plain` made; anything else is empty."""
    if isinstance(plain, str):
        return plain
    match plain:
        case [str(template), dict(values)] if depth:
            names = {name: value for name, value in values.items() if isinstance(name, str)}
            return Sentence(template, **{name: from_plain(value, depth - 1) for name, value in names.items()})
    return ""
