"""Which events tell of a later act on a case, after which an earlier one is not taken back. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.application.events import CaseChanged
from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from agent_desk.application.events import Event
    from agent_desk.domain.case import Case, CaseState
    from agent_desk.domain.promise import Promise

    Standing = tuple[str | None, int, CaseState]


@dataclass(frozen=True, slots=True)
class DoneTo:
    """The case that an act was done to, and the id of its promise or offer if it was done to one."""

    case_id: str
    thing: str = ""


def standing_of(case: Case) -> Standing:
    """How a case stands: what changes with each act of its owner or about its ownership, and with no note."""
    return case.owner, case.epoch, case.state


def came_after(event: Event, done_to: DoneTo, standing: Standing | None) -> bool:
    """Whether an event tells of an act on the case since that one was done."""
    # Not at the start, when there is nothing yet to be taken back.
    from agent_desk.application.promise_events import PromiseChanged
    from agent_desk.application.team_events import HandoffChanged

    if isinstance(event, CaseChanged):
        return event.case.id == done_to.case_id and standing_of(event.case) != standing
    if isinstance(event, HandoffChanged):
        offer = event.handoff
        told_again = offer.id == done_to.thing and offer.state == "offered"
        return offer.case_id == done_to.case_id and not told_again
    if isinstance(event, PromiseChanged):
        return event.promise.case_id == done_to.case_id and _by_somebody(event.promise, done_to)
    return False


def _by_somebody(promise: Promise, done_to: DoneTo) -> bool:
    """Whether somebody did something to a promise: time warns of it, and breaks it, by itself."""
    if promise.id == done_to.thing:
        return promise.state != "kept"
    made = promise.state == "open" and promise.version == 1
    return made or promise.settled is not None
