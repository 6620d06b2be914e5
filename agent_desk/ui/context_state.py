"""What the window knows about one context, as a frozen value that events carry forward. No Qt here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from agent_desk.application.events import (
    AnswersFound,
    CallArrived,
    CallChanged,
    CallerIdentified,
    CaseChanged,
    CaseFound,
    CaseNotReached,
    ClaimLost,
    CustomersFound,
    DraftKept,
    Event,
    NoteStateChanged,
    OutboxItemChanged,
    SheetRestored,
    ViewPartChanged,
)
from agent_desk.domain.call import Call, CallState
from agent_desk.domain.case import Case, Note, NoteState, OutboxItem, what_follows
from agent_desk.domain.identity import Identity, IdentityKind
from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.application.desk_events import ToldBefore, ToldDiffers
    from agent_desk.domain.article import Answer
    from agent_desk.domain.case import JournalEntry
    from agent_desk.domain.customer import Customer
    from agent_desk.domain.match import Match
    from agent_desk.domain.promise import Promise, PromiseProposal
    from agent_desk.domain.transfer import Verdict
    from agent_desk.domain.view import ViewPart

HOME = "desk"
PALETTE = "palette"
CUSTOMER = "customer:"
"""Before a customer's id, the name of its context without a call."""
CASE = "case:"
"""Before a case's id, the name of its context, where its customer's own shows another case."""


@dataclass(frozen=True, slots=True)
class ContextState:
    """One tab of context: the call, the customer, the case, the view's parts, the answers and the note.

    ``asked`` and ``searched`` are the numbers of the last question and customer search; answers to older
    ones are dropped. ``answered`` is the number of the question that ``answers`` belong to.
    ``store_away`` says that nobody can tell the case now.
    ``former_owner`` had the case before its owner of now; ``told`` is what the customer was told, newest
    first, and ``differs`` an answer that may be told only with a reason. ``sheets`` were left half-written by
    an earlier run, and not opened since. ``closed`` means that no tab shows it and the use cases forgot it;
    ``whose`` and ``which`` are the ids of the customer and the case that it is opened for, ``name`` is how
    that customer is called.
    """

    context: str
    call: Call | None = None
    identified: bool = False
    matches: tuple[Match, ...] = ()
    customer: Customer | None = None
    related: tuple[Customer, ...] = ()
    case: Case | None = None
    case_known: bool = False
    store_away: bool = False
    notes: tuple[Note, ...] = ()
    parts: tuple[ViewPart, ...] = ()
    asked: int = 0
    question: str = ""
    answered: int = 0
    answers: tuple[Answer, ...] = ()
    searched: int = 0
    searched_text: str = ""
    found: tuple[Match, ...] = ()
    draft: str = ""
    note_state: NoteState | None = None
    note_message: str = ""
    lost: Case | None = None
    writes: tuple[OutboxItem, ...] = ()
    former_owner: str = ""
    promises: tuple[Promise, ...] = ()
    proposal: PromiseProposal | None = None
    verdict: Verdict | None = None
    told: tuple[ToldBefore, ...] = ()
    differs: ToldDiffers | None = None
    journal: tuple[JournalEntry, ...] = ()
    sheets: tuple[SheetRestored, ...] = ()
    closed: bool = False
    whose: str = ""
    which: str = ""
    name: str = ""

    @property
    def about(self) -> str:
        """The id of the case that it shows, or is opened for."""
        return self.case.id if self.case is not None else self.which

    @property
    def unasked(self) -> str:
        """The id of a customer that is known here and not shown: to be asked for when it is looked at."""
        by_name = self.context.removeprefix(CUSTOMER) if self.context.startswith(CUSTOMER) else ""
        return "" if self.customer is not None else by_name or self.whose

    @property
    def unsaved(self) -> str:
        """What was typed and not saved: the note, else the first words of a half-written sheet."""
        return self.draft or next((words for one in self.sheets for _name, words in one.typed), "")

    @property
    def live(self) -> bool:
        """Whether somebody is on the line."""
        return self.call is not None and self.call.state is not CallState.ENDED

    @property
    def unknown_number(self) -> Identity | None:
        """The caller's number when the open customer does not hold it yet."""
        if self.call is None or self.call.number.e164 is None:
            return None
        number = Identity(IdentityKind.PHONE, self.call.number.e164)
        held = self.customer.identities if self.customer else ()
        return None if number in held else number


def asking(state: ContextState, question: str) -> ContextState:
    """The state after the agent typed a question; its ``asked`` is the number to ask with."""
    return replace(state, asked=state.asked + 1, question=question)


def searching(state: ContextState, text: str) -> ContextState:
    """The state after the agent typed a customer search; its ``searched`` is the number to search with."""
    found = state.found if text else ()
    return replace(state, searched=state.searched + 1, searched_text=text, found=found)


def typed(state: ContextState, text: str) -> ContextState:
    """The state after the agent typed in the note: nothing is kept yet."""
    return replace(state, draft=text, note_state=None, note_message="")


def context_of(event: Event) -> str | None:
    """The context that an event names, or None when it concerns contexts by case (or none)."""
    if isinstance(event, CallArrived | CallChanged):
        return event.call.id
    if isinstance(event, DraftKept):
        return event.draft.context
    return getattr(event, "context", None)


def concerns(state: ContextState, event: Event) -> bool:
    """Whether an event changes this context; a closed one is changed by what becomes of its draft only."""
    if state.closed and not isinstance(event, CallArrived | DraftKept | SheetRestored | NoteStateChanged):
        return False
    named = context_of(event)
    if named is not None:
        return named == state.context
    if isinstance(event, CaseChanged):
        return _same_case(state, event.case)
    if isinstance(event, OutboxItemChanged):
        return state.case is not None and state.case.id == event.item.case_id
    return _of_team(event) and _team().concerns(state, event)


def begins(event: Event) -> bool:
    """Whether an event may be the first that is heard of its context."""
    return isinstance(event, CallArrived | DraftKept | SheetRestored)


def carried(state: ContextState, event: Event) -> ContextState:
    """The state after an event that concerns it; the same object when nothing is new."""
    step = _STEPS.get(type(event))
    if step is None and _of_team(event):
        step = _team().STEPS.get(type(event))
    return step(state, event) if step else state


def _of_team(event: Event) -> bool:
    return type(event).__module__.endswith(("promise_events", "team_events", "desk_events"))


def _team() -> Any:
    """How the team's events carry a state forward: not imported before the first of them comes."""
    from agent_desk.ui.team import context_steps

    return context_steps


def _same_case(state: ContextState, case: Case) -> bool:
    if state.case is not None and state.case.state.is_open:
        return state.case.id == case.id
    return state.customer is not None and state.customer.id == case.customer_id


def _call(state: ContextState, event: CallArrived | CallChanged) -> ContextState:
    return replace(state, call=event.call, closed=False)


def _identified(state: ContextState, event: CallerIdentified) -> ContextState:
    was, now = state.customer, event.customer
    if (was.id if was else None) == (now.id if now else None):
        return replace(state, identified=True, matches=event.matches, customer=now, related=event.related)
    return replace(
        state, identified=True, matches=event.matches, customer=now, related=event.related, case=None,
        case_known=False, notes=(), parts=(), found=(), lost=None, writes=(), former_owner="", promises=(),
        proposal=None, verdict=None, told=(), differs=None, journal=(),
    )  # fmt: skip


def _case_found(state: ContextState, event: CaseFound) -> ContextState:
    return replace(state, case=event.case, case_known=True, store_away=False, notes=event.notes)


def _case_not_reached(state: ContextState, _event: CaseNotReached) -> ContextState:
    return replace(state, store_away=True)


def _part(state: ContextState, event: ViewPartChanged) -> ContextState:
    part = event.part
    if any(old.connection == part.connection for old in state.parts):
        parts = tuple(part if old.connection == part.connection else old for old in state.parts)
    else:
        parts = (*state.parts, part)
    return replace(state, parts=parts)


def _answers(state: ContextState, event: AnswersFound) -> ContextState:
    unasked = not event.question and not state.question
    if event.sequence != state.asked and not (unasked and event.sequence >= state.answered):
        return state
    return replace(state, answers=event.answers, answered=event.sequence)


def _customers(state: ContextState, event: CustomersFound) -> ContextState:
    return replace(state, found=event.matches) if event.sequence == state.searched else state


def _case_changed(state: ContextState, event: CaseChanged) -> ContextState:
    if state.case is not None and state.case.id == event.case.id and state.case.version > event.case.version:
        return state
    before = state.case.owner if state.case is not None and state.case.id == event.case.id else None
    former = before if before and event.case.owner and before != event.case.owner else state.former_owner
    return replace(state, case=event.case, case_known=True, lost=None, former_owner=former)


def _lost(state: ContextState, event: ClaimLost) -> ContextState:
    return replace(state, case=event.case, case_known=True, lost=event.case)


def _draft(state: ContextState, event: DraftKept) -> ContextState:
    if not state.draft:
        kept = replace(state, draft=event.draft.text, note_state=NoteState.KEPT)
        whose, which = event.draft.customer_id or "", event.draft.case_id or ""
        return replace(kept, whose=whose, which=which) if whose and state.call is None else kept
    if event.added:
        return replace(state, draft=f"{state.draft}\n{event.added}")
    if state.draft != event.draft.text or state.note_state not in (None, NoteState.KEPT):
        return state
    return replace(state, note_state=NoteState.KEPT, note_message="")


def _sheet(state: ContextState, event: SheetRestored) -> ContextState:
    others = tuple(one for one in state.sheets if one.sheet != event.sheet)
    return replace(state, sheets=(*others, event) if event.typed else others)


def _note(state: ContextState, event: NoteStateChanged) -> ContextState:
    if event.state is NoteState.KEPT:
        return state
    if event.state is NoteState.SENT:
        draft = what_follows(state.draft, event.saved)
        return replace(state, draft=draft, note_state=None if draft else event.state, note_message="")
    return replace(state, note_state=event.state, note_message=event.message)


def _write(state: ContextState, event: OutboxItemChanged) -> ContextState:
    others = tuple(item for item in state.writes if item.id != event.item.id)
    return replace(state, writes=(event.item, *others))


_STEPS: dict[type, Callable[[ContextState, Any], ContextState]] = {
    CallArrived: _call,
    CallChanged: _call,
    CallerIdentified: _identified,
    CaseFound: _case_found,
    CaseNotReached: _case_not_reached,
    ViewPartChanged: _part,
    AnswersFound: _answers,
    CustomersFound: _customers,
    CaseChanged: _case_changed,
    ClaimLost: _lost,
    DraftKept: _draft,
    SheetRestored: _sheet,
    NoteStateChanged: _note,
    OutboxItemChanged: _write,
}
