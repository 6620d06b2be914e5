"""Staff: who works here, in which department, and who is there now."""

from __future__ import annotations

import enum
from datetime import datetime

from agent_desk.domain.quick import dataclass


class Role(enum.StrEnum):
    """What a person may do in the desk."""

    AGENT = "agent"
    LEAD = "lead"
    ADMINISTRATOR = "administrator"
    AUDITOR = "auditor"


@dataclass(frozen=True, slots=True)
class Colleague:
    """A person: ``login`` is the name in the store; ``extension`` a number to call, if known.

    ``seen`` is the store's time when the person's desktop was heard of last; ``until`` the end of the shift
    or the begin of an absence, if known; ``back`` when an absent person is there again.
    """

    login: str
    name: str = ""
    department: str = ""
    skills: tuple[str, ...] = ()
    role: Role = Role.AGENT
    extension: str = ""
    present: bool = False
    seen: datetime | None = None
    until: datetime | None = None
    back: datetime | None = None


@dataclass(frozen=True, slots=True)
class DeskSession:
    """An agent works at the desktop ``device`` since ``began``, the store's time; ``here``: at this one.

    ``number`` counts the agent's sessions, the highest is the one of now; ``taken_from`` is the device at
    which the agent's session was, if it was taken over.
    """

    agent: str
    number: int
    device: str
    began: datetime
    taken_from: str = ""
    here: bool = False


@dataclass(frozen=True, slots=True)
class Shift:
    """When an agent works (``away`` false) or is absent (``away`` true), from ``starts`` until ``ends``."""

    agent: str
    starts: datetime
    ends: datetime
    away: bool = False
