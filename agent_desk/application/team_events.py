"""Events of the team: who is there, handoffs, and what becomes of cases beyond owning them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from agent_desk.domain.case import Case, JournalEntry
    from agent_desk.domain.department import Department
    from agent_desk.domain.handoff import Handoff
    from agent_desk.domain.staff import Colleague, DeskSession, Shift


@dataclass(frozen=True, slots=True)
class StaffListed:
    """Colleagues with their presence, and the departments, as the desk knows them now."""

    me: Colleague
    colleagues: tuple[Colleague, ...]
    departments: tuple[Department, ...]


@dataclass(frozen=True, slots=True)
class SessionMoved:
    """The agent's session is at this desktop now, or at another one: then nothing is offered, asked or
    warned of here.

    ``lost`` says that it was here before; else this desktop began while the other was at work.
    """

    session: DeskSession
    lost: bool = False


@dataclass(frozen=True, slots=True)
class HandoffsListed:
    """Open offers to me or my department, open offers of mine, and those that lately came back to me."""

    incoming: tuple[Handoff, ...]
    outgoing: tuple[Handoff, ...]
    returned: tuple[Handoff, ...]
    names: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class HandoffOpened:
    """One handoff with its bundle, to be read before it is accepted or declined."""

    handoff: Handoff
    case: Case


@dataclass(frozen=True, slots=True)
class HandoffChanged:
    """A handoff was offered, accepted, declined, withdrawn, or came back."""

    handoff: Handoff


@dataclass(frozen=True, slots=True)
class ShiftPlanned:
    """It is planned when somebody works or is away."""

    shift: Shift


@dataclass(frozen=True, slots=True)
class CasesTaken:
    """Cases of mine that a lead or colleague took over: who, and why; told to the former owner."""

    case: Case
    by: str
    why: str


@dataclass(frozen=True, slots=True)
class ReopeningOffered:
    """The context's customer has no open case, but one that was solved lately: is this call about it?

    ``set_case_state(context, CaseState.OPEN, why)`` reopens it.
    """

    context: str
    case: Case


@dataclass(frozen=True, slots=True)
class JournalFound:
    """The journal of a context's case, oldest first."""

    context: str
    entries: tuple[JournalEntry, ...]


TeamEvent = (
    StaffListed
    | SessionMoved
    | HandoffsListed
    | HandoffOpened
    | HandoffChanged
    | ShiftPlanned
    | CasesTaken
    | ReopeningOffered
    | JournalFound
)
