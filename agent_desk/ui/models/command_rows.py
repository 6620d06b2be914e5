"""What the command palette offers for a text: actions, own cases, customers and articles. No Qt here."""

from __future__ import annotations

import enum
import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from agent_desk.domain.letters import fold, skeleton
from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Kind(enum.StrEnum):
    """What a row of the palette is."""

    CONTEXT = "context"
    ACTION = "action"
    CASE = "case"
    CUSTOMER = "customer"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class CommandRow:
    """One thing to choose: ``id`` is a context's, action's, case's, customer's or article's id.

    ``keywords`` are other words for it, which find it and are not shown.
    """

    kind: Kind
    id: str
    title: str
    hint: str = ""
    shortcut: str = ""
    icon: str = "command"
    enabled: bool = True
    keywords: str = ""


_WORD = re.compile(r"[^\W_]+")
_NAMED = frozenset({Kind.CONTEXT, Kind.CASE})
"""Rows that are called as people are: they are found by how a name sounds, too."""
_LEAST_SOUND = 3


def fitting(rows: Iterable[CommandRow], text: str, limit: int) -> Sequence[CommandRow]:
    """Rows in which every typed word begins a word, whatever the alphabet and the marks, at most ``limit`` of
    each kind; possible ones and whole beginnings first, and what is called so before what only means it."""
    words = _words(text)
    held = [row for row in rows if _begin(words, row, f"{row.title} {row.hint} {row.keywords}")]
    if words:
        held.sort(key=lambda row: _order(row, words))
    left = dict.fromkeys(Kind, limit)
    return [row for row in held if _take_one(left, row.kind)]


def _take_one(left: dict[Kind, int], kind: Kind) -> bool:
    left[kind] -= 1
    return left[kind] >= 0


def _order(row: CommandRow, words: tuple[tuple[str, str], ...]) -> tuple[bool, bool, bool, bool]:
    title = _words(row.title)
    first = bool(title) and title[0][0].startswith(words[0][0])
    return row.kind is not Kind.CONTEXT, not row.enabled, not first, not _begin(words, row, row.title)


def _begin(words: tuple[tuple[str, str], ...], row: CommandRow, text: str) -> bool:
    known, named = _words(text), row.kind in _NAMED
    return all(
        any(
            folded.startswith(word) or (named and len(sound) >= _LEAST_SOUND and heard.startswith(sound))
            for folded, heard in known
        )
        for word, sound in words
    )


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[tuple[str, str], ...]:
    """Each word in plain letters, and by its sound."""
    folded = [fold(word) for word in _WORD.findall(unicodedata.normalize("NFC", text))]
    return tuple((word, skeleton(word)) for word in folded if word)
