"""How the team's events carry the state of a context forward. No Qt here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from agent_desk.application.desk_events import NeedWeighed, ToldDiffers, ToldFound, TransferJudged
from agent_desk.application.promise_events import PromiseChanged, PromiseProposed, PromisesFound
from agent_desk.application.team_events import HandoffChanged, JournalFound
from agent_desk.domain.handoff import HandoffState

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.application.events import Event
    from agent_desk.ui.context_state import ContextState


def concerns(state: ContextState, event: Event) -> bool:
    """Whether an event that names no context changes this one."""
    if isinstance(event, PromiseChanged):
        return state.customer is not None and state.customer.id == event.promise.customer_id
    if isinstance(event, HandoffChanged):
        return state.case is not None and state.case.id == event.handoff.case_id
    return False


def _promises(state: ContextState, event: PromisesFound) -> ContextState:
    return replace(state, promises=event.promises)


def _promise(state: ContextState, event: PromiseChanged) -> ContextState:
    held = {one.id: one for one in state.promises}
    before = held.get(event.promise.id)
    if before is not None and before.version > event.promise.version:
        return state
    held[event.promise.id] = event.promise
    return replace(state, promises=tuple(sorted(held.values(), key=lambda one: one.due)))


def _handoff(state: ContextState, event: HandoffChanged) -> ContextState:
    if event.handoff.state is not HandoffState.ACCEPTED:
        return state
    return replace(state, former_owner=event.handoff.sender)


def _proposed(state: ContextState, event: PromiseProposed) -> ContextState:
    return replace(state, proposal=event.proposal)


def _weighed(state: ContextState, event: NeedWeighed) -> ContextState:
    return replace(state, weighed=event)


def _judged(state: ContextState, event: TransferJudged) -> ContextState:
    return replace(state, verdict=event.verdict)


def _told(state: ContextState, event: ToldFound) -> ContextState:
    before, now = ([one.told.id for one in told] for told in (state.told, event.told))
    # Only articles changed: what differs is still to be told, perhaps with a reason that is being written.
    return replace(state, told=event.told, differs=state.differs if now == before else None)


def _differs(state: ContextState, event: ToldDiffers) -> ContextState:
    return replace(state, differs=event)


def _journal(state: ContextState, event: JournalFound) -> ContextState:
    return replace(state, journal=event.entries)


STEPS: dict[type, Callable[[ContextState, Any], ContextState]] = {
    PromisesFound: _promises,
    PromiseChanged: _promise,
    PromiseProposed: _proposed,
    HandoffChanged: _handoff,
    NeedWeighed: _weighed,
    TransferJudged: _judged,
    ToldFound: _told,
    ToldDiffers: _differs,
    JournalFound: _journal,
}
