"""What the command palette offers for a text: actions, own cases, customers and articles. No Qt here."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Kind(enum.StrEnum):
    """What a row of the palette is."""

    ACTION = "action"
    CASE = "case"
    CUSTOMER = "customer"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class CommandRow:
    """One thing to choose: ``id`` is an action's, case's, customer's or article's id."""

    kind: Kind
    id: str
    title: str
    hint: str = ""
    shortcut: str = ""
    icon: str = "command"
    enabled: bool = True


def fitting(rows: Iterable[CommandRow], text: str, limit: int) -> Sequence[CommandRow]:
    """Rows in which every typed word begins a word; possible ones and whole beginnings first."""
    words = text.casefold().split()
    held = [row for row in rows if all(f" {word}" in f" {row.title} {row.hint}".casefold() for word in words)]
    if words:
        held.sort(key=lambda row: (not row.enabled, not row.title.casefold().startswith(words[0])))
    return held[:limit]
