"""Events of the team: promises, handoffs, transfers, consults, the queue and the lead's page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from agent_desk.domain.case import Case, JournalEntry, NoteState
    from agent_desk.domain.consult import Consult
    from agent_desk.domain.department import Department
    from agent_desk.domain.figures import Figure, FigureName
    from agent_desk.domain.handoff import Handoff
    from agent_desk.domain.need import QueuedCase
    from agent_desk.domain.praise import Praise
    from agent_desk.domain.promise import Promise, PromiseProposal, Warned
    from agent_desk.domain.staff import Colleague, DeskSession, Shift
    from agent_desk.domain.told import Told
    from agent_desk.domain.transfer import TransferRequest, Verdict
    from agent_desk.domain.word_diff import WordRun


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
class PromisesListed:
    """What the agent owes customers, broken promises too (a lead: also others' at risk), next due first.

    ``names`` are the customers' names, in the same order.
    """

    promises: tuple[Promise, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PromisesFound:
    """The promises to a context's customer: those owed, and those broken in the last 30 days."""

    context: str
    promises: tuple[Promise, ...]


@dataclass(frozen=True, slots=True)
class PromiseProposed:
    """When a promise would be due, and what to say; nothing is promised yet."""

    context: str
    proposal: PromiseProposal


@dataclass(frozen=True, slots=True)
class PromiseChanged:
    """A promise was made, kept, renegotiated or broken, here or on another desktop."""

    promise: Promise


@dataclass(frozen=True, slots=True)
class PromiseSent:
    """How far a promise has come on its way to the store: kept here, sending, sent, or it needs you."""

    promise: Promise
    state: NoteState
    message: str = ""


@dataclass(frozen=True, slots=True)
class PromiseWarned:
    """This person is told of a promise before it is due, or that it is broken (``as_``: as the case's owner,
    as the lead; NOBODY: as who made it)."""

    promise: Promise
    name: str
    as_: Warned


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
class TransferJudged:
    """The guard's verdict on a transfer that was asked for."""

    context: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class TransferEntered:
    """A transfer stands in the case's journal: the call may go."""

    context: str
    request: TransferRequest


@dataclass(frozen=True, slots=True)
class ConsultsListed:
    """Open consults to me or my department, and mine that wait or were answered lately."""

    asked_of_me: tuple[Consult, ...]
    mine: tuple[Consult, ...]


@dataclass(frozen=True, slots=True)
class ConsultChanged:
    """A consult was asked, answered, declined or withdrawn."""

    consult: Consult


@dataclass(frozen=True, slots=True)
class QueueListed:
    """The unowned cases by need, the neediest first; ``more`` counts those not listed."""

    queue: tuple[QueuedCase, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class ToldBefore:
    """One telling, and how the article's words changed since (empty when they did not)."""

    told: Told
    changed: tuple[WordRun, ...] = ()
    version_now: int | None = None


@dataclass(frozen=True, slots=True)
class ToldFound:
    """What a context's customer was told before, newest first."""

    context: str
    told: tuple[ToldBefore, ...]


@dataclass(frozen=True, slots=True)
class ToldDiffers:
    """Something else was told on this topic before: telling this needs a reason; nothing is told yet."""

    context: str
    article_key: str
    before: ToldBefore


@dataclass(frozen=True, slots=True)
class PraiseListed:
    """Praise for me, newest first (for a lead: also the team's)."""

    mine: tuple[Praise, ...]
    team: tuple[Praise, ...] = ()


@dataclass(frozen=True, slots=True)
class PraiseGiven:
    """The colleague and their lead find the praise in their lists."""

    context: str
    praise: Praise


@dataclass(frozen=True, slots=True)
class CallRated:
    """What the customer said of a context's call is recorded."""

    context: str


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
class FiguresListed:
    """The lead's figures over the last ``days`` days."""

    days: int
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class FigureOpened:
    """The cases behind a figure, with their customers' names."""

    name: FigureName
    cases: tuple[Case, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CasesOfListed:
    """All open cases of a colleague, oldest first, with their customers' names."""

    agent: str
    cases: tuple[Case, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class JournalFound:
    """The journal of a context's case, oldest first."""

    context: str
    entries: tuple[JournalEntry, ...]


TeamEvent = (
    StaffListed
    | SessionMoved
    | PromisesListed
    | PromisesFound
    | PromiseProposed
    | PromiseChanged
    | PromiseSent
    | PromiseWarned
    | HandoffsListed
    | HandoffOpened
    | HandoffChanged
    | TransferJudged
    | TransferEntered
    | ConsultsListed
    | ConsultChanged
    | QueueListed
    | ToldFound
    | ToldDiffers
    | PraiseListed
    | PraiseGiven
    | CallRated
    | ShiftPlanned
    | CasesTaken
    | ReopeningOffered
    | FiguresListed
    | FigureOpened
    | CasesOfListed
    | JournalFound
)
