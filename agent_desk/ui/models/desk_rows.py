"""The desk as rows: sections by need, each with what is in it. No Qt here."""

from __future__ import annotations

import enum
from dataclasses import field
from typing import TYPE_CHECKING, Any

from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from collections.abc import Set as AbstractSet

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


OF_THE_TEAM = frozenset({Section.PROMISES, Section.HANDOFFS, Section.QUEUE, Section.TEAM})


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A section's heading; ``count`` is None where the program does not know one."""

    section: Section
    count: int | None
    opened: bool


@dataclass(frozen=True, slots=True)
class CallRow:
    """A context with a live call; ``who`` is calling, and perhaps held without anybody having said so."""

    context: str
    call: Call
    who: str
    current: bool
    may_be_held: bool = False


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case of mine and the name of its customer."""

    case: Case
    name: str


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A draft of a context that is no open tab; ``who`` it is about."""

    context: str
    who: str
    text: str


@dataclass(frozen=True, slots=True)
class EmptyRow:
    """What an opened section says when nothing is in it."""

    section: Section


@dataclass(frozen=True, slots=True)
class ListedRow:
    """Something of the team, in words already: two lines, a short ``mark`` at the right of the first.

    ``tone`` is the colour of ``sign`` (an icon) and mark; ``hover`` explains the row, and is read out with
    it; ``what`` is what the row opens.
    """

    key: str
    sign: str
    tone: str
    first: str
    second: str
    mark: str = ""
    hover: str = ""
    what: object = None


@dataclass(frozen=True, slots=True)
class Listed:
    """One section of the team: how many there are, and the rows that are listed."""

    count: int
    rows: tuple[ListedRow, ...] = ()


DeskRow = SectionRow | CallRow | CaseRow | DraftRow | EmptyRow | ListedRow


@dataclass(frozen=True, slots=True)
class DeskContent:
    """Everything the desk shows."""

    calls: tuple[CallRow, ...] = ()
    cases: tuple[CaseRow, ...] = ()
    drafts: tuple[DraftRow, ...] = ()
    team: Mapping[Section, Listed] = field(default_factory=dict)


def key_of(row: DeskRow) -> str:
    """What names a row for ever."""
    return _KEYS[type(row)](row)


_HEADINGS = {section: f"SectionRow {section}" for section in Section}
_EMPTY = {section: f"EmptyRow {section}" for section in Section}
# By kind, and of no new text: hundreds of cases are asked for their keys each time one of them changes.
_KEYS: dict[type, Callable[[Any], str]] = {
    CaseRow: lambda row: row.case.id,
    SectionRow: lambda row: _HEADINGS[row.section],
    EmptyRow: lambda row: _EMPTY[row.section],
    ListedRow: lambda row: row.key,
    CallRow: lambda row: f"call {row.context}",
    DraftRow: lambda row: f"draft {row.context}",
}


def desk_rows(content: DeskContent, opened: AbstractSet[Section]) -> tuple[DeskRow, ...]:
    """Rows for all sections; drafts are a section only when there are some."""
    held: dict[Section, Iterable[DeskRow]] = {
        Section.NOW: content.calls,
        Section.CASES: content.cases,
        Section.DRAFTS: content.drafts,
        **{section: listed.rows for section, listed in content.team.items()},
    }
    rows: list[DeskRow] = []
    for section in Section:
        if section is Section.DRAFTS and not content.drafts:
            continue
        inside = tuple(held.get(section, ()))
        count = _count(content, section, len(inside))
        rows.append(SectionRow(section, count, section in opened))
        if section in opened:
            rows += inside or (EmptyRow(section),)
    return tuple(rows)


def _count(content: DeskContent, section: Section, inside: int) -> int | None:
    if section not in OF_THE_TEAM:
        return inside
    listed = content.team.get(section)
    return listed.count if listed is not None else None
