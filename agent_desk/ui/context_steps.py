"""How events carry the state of a context forward; the team's do in ``team/context_steps.py``. No Qt here."""

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
from agent_desk.domain.case import Case, NoteState, what_follows
from agent_desk.ui.context_state import ContextState

if TYPE_CHECKING:
    from collections.abc import Callable


_NOT_SAVED = (None, NoteState.KEPT, NoteState.NOT_KEPT)


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
        return _opened_for(kept, event.draft.customer_id or "", event.draft.case_id or "")
    if event.added:
        return replace(state, draft=f"{state.draft}\n{event.added}")
    if state.draft != event.draft.text or state.note_state not in _NOT_SAVED:
        return state
    return replace(state, note_state=NoteState.KEPT, note_message="")


def _sheet(state: ContextState, event: SheetRestored) -> ContextState:
    others = tuple(one for one in state.sheets if one.sheet != event.sheet)
    left = replace(state, sheets=(*others, event) if event.typed else others)
    return _opened_for(left, event.customer_id, event.case_id)


def _opened_for(state: ContextState, whose: str, which: str) -> ContextState:
    """A draft, of a note or a sheet, says whom it is about: a call says that itself."""
    return replace(state, whose=whose, which=which) if whose and state.call is None else state


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
