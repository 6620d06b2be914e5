"""The desk as rows: sections by need, each with what is in it. No Qt here."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from agent_desk.domain.call import Call
from agent_desk.domain.case import Case


class Section(enum.StrEnum):
    """The sections in the order of the desk."""

    NOW = "now"
    CASES = "cases"
    DRAFTS = "drafts"
    PROMISES = "promises"
    HANDOFFS = "handoffs"
    QUEUE = "queue"
    TEAM = "team"


WITHOUT_LIFE = frozenset({Section.PROMISES, Section.HANDOFFS, Section.QUEUE, Section.TEAM})


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A section's heading; ``count`` is None where the program does not know one."""

    section: Section
    count: int | None
    opened: bool


@dataclass(frozen=True, slots=True)
class CallRow:
    """A context with a live call; ``who`` is calling."""

    context: str
    call: Call
    who: str
    current: bool


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case of mine and the name of its customer."""

    case: Case
    name: str


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A draft of a context that is no open tab."""

    context: str
    text: str


@dataclass(frozen=True, slots=True)
class EmptyRow:
    """What an opened section says when nothing is in it."""

    section: Section


DeskRow = SectionRow | CallRow | CaseRow | DraftRow | EmptyRow


@dataclass(frozen=True, slots=True)
class DeskContent:
    """Everything the desk shows."""

    calls: tuple[CallRow, ...] = ()
    cases: tuple[CaseRow, ...] = ()
    drafts: tuple[DraftRow, ...] = ()


def key_of(row: DeskRow) -> str:
    """What names a row for ever."""
    if isinstance(row, SectionRow | EmptyRow):
        return f"{type(row).__name__} {row.section}"
    if isinstance(row, CallRow):
        return f"call {row.context}"
    return f"case {row.case.id}" if isinstance(row, CaseRow) else f"draft {row.context}"


def desk_rows(content: DeskContent, opened: AbstractSet[Section]) -> tuple[DeskRow, ...]:
    """Rows for all sections; drafts are a section only when there are some."""
    held: dict[Section, Iterable[DeskRow]] = {
        Section.NOW: content.calls,
        Section.CASES: content.cases,
        Section.DRAFTS: content.drafts,
    }
    rows: list[DeskRow] = []
    for section in Section:
        if section is Section.DRAFTS and not content.drafts:
            continue
        inside = tuple(held.get(section, ()))
        count = None if section in WITHOUT_LIFE else len(inside)
        rows.append(SectionRow(section, count, section in opened))
        if section in opened:
            rows += inside or (EmptyRow(section),)
    return tuple(rows)
