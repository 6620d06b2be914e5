"""Events: what happened, in the past tense. The window subscribes through the bus that bootstrap wires."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from agent_desk.application.article_events import ArticleEvent
    from agent_desk.application.desk_events import DeskEvent
    from agent_desk.application.promise_events import PromiseEvent
    from agent_desk.application.team_events import TeamEvent
    from agent_desk.domain.article import Answer
    from agent_desk.domain.call import Call
    from agent_desk.domain.case import Case, Draft, Note, NoteState, OutboxItem
    from agent_desk.domain.customer import Customer
    from agent_desk.domain.match import Match
    from agent_desk.domain.view import ViewPart


@dataclass(frozen=True, slots=True)
class CallArrived:
    """A call rings; it opens a context (tab) of its own."""

    call: Call


@dataclass(frozen=True, slots=True)
class CallChanged:
    """A call was answered or ended, or got more known fields."""

    call: Call


@dataclass(frozen=True, slots=True)
class CallerIdentified:
    """Matches for a context's caller; ``customer`` is set when exactly one may be opened unasked.

    ``related`` are the customers that belong to it: the firm of a person, the person behind a firm.
    """

    context: str
    matches: tuple[Match, ...]
    customer: Customer | None
    related: tuple[Customer, ...] = ()


@dataclass(frozen=True, slots=True)
class CustomersFound:
    """Matches for a customer search typed in a context (or in the command palette)."""

    context: str
    sequence: int
    text: str
    matches: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class OwnCasesListed:
    """The agent's open cases, with the name of each case's customer beside it."""

    cases: tuple[Case, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CaseFound:
    """The customer's open case and owner, or None: the first line of the window."""

    context: str
    case: Case | None
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseNotReached:
    """The store is away: nobody can say whether the context's customer has a case, nor who owns it."""

    context: str


@dataclass(frozen=True, slots=True)
class ViewPartChanged:
    """One connection's part of the view is asked, has arrived or failed."""

    context: str
    part: ViewPart


@dataclass(frozen=True, slots=True)
class AnswersFound:
    """Answers for the text (or suggestion) number ``sequence`` of a context."""

    context: str
    sequence: int
    question: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class CaseChanged:
    """A case has a new state, owner or note, here or on another desktop."""

    case: Case


@dataclass(frozen=True, slots=True)
class ClaimLost:
    """Somebody else was first: ``case`` is as it is now and names the owner."""

    context: str
    case: Case


@dataclass(frozen=True, slots=True)
class DraftKept:
    """A draft is on this machine's disk; ``added`` stands behind what was typed, and nobody typed it."""

    draft: Draft
    added: str = ""


@dataclass(frozen=True, slots=True)
class SheetRestored:
    """A half-written sheet of an earlier run: what its fields hold, by their names; ``customer_id`` and
    ``case_id`` say whom and what it is about, if that was known."""

    context: str
    sheet: str
    typed: tuple[tuple[str, str], ...]
    customer_id: str = ""
    case_id: str = ""


@dataclass(frozen=True, slots=True)
class NoteStateChanged:
    """How far a context's note has come; ``saved`` is the text that was SENT, as it was typed."""

    context: str
    state: NoteState
    message: str = ""
    saved: str = ""


@dataclass(frozen=True, slots=True)
class OutboxItemChanged:
    """A write to a back end has a new outcome."""

    item: OutboxItem


@dataclass(frozen=True, slots=True)
class ProblemArose:
    """Something failed where no panel shows it: one sentence, and what to do.

    ``act`` is the verb that was asked for, as the use cases name it, and ``about`` its context, or the id of
    the promise, offer, question or draft that it is about; both are empty when nobody asked.
    """

    message: str
    remedy: str = ""
    act: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class ProblemPassed:
    """A problem that was announced is over, or nobody waits for it any more: it need not be read."""

    problem: ProblemArose


# Those of what no call waits for are not imported for this alias: the first paint needs none of them.
Event = Union[
    CallArrived,
    CallChanged,
    CallerIdentified,
    CustomersFound,
    OwnCasesListed,
    CaseFound,
    CaseNotReached,
    ViewPartChanged,
    AnswersFound,
    CaseChanged,
    ClaimLost,
    DraftKept,
    SheetRestored,
    NoteStateChanged,
    OutboxItemChanged,
    ProblemArose,
    ProblemPassed,
    "PromiseEvent",
    "TeamEvent",
    "DeskEvent",
    "ArticleEvent",
]
