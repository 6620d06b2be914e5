"""Who must be told of a promise before it is due, and when: the owner, then the lead, never nobody."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime, timedelta

from agent_desk.domain.promise import Promise, PromiseState, Warned
from agent_desk.domain.quick import dataclass
from agent_desk.domain.working_time import WorkingTime

OWNER_BEFORE = timedelta(minutes=60)
"""How much of the owner's working time is left for the promise when the owner is told."""

LEAD_BEFORE = timedelta(minutes=30)
"""How much of the leads' working time is left when a lead is told of what is still open."""


@dataclass(frozen=True, slots=True)
class Answerable:
    """Who answers for a promise: its owner's and the leads' working time, as far as it is planned.

    ``owner`` and ``leads`` are None where no plan reaches to the time in question; ``open_hours`` is the
    promising department's business time, which then stands in for them (None: every hour counts).
    """

    present: bool
    owner: WorkingTime | None = None
    leads: WorkingTime | None = None
    open_hours: WorkingTime | None = None
    owned: bool = True


@dataclass(frozen=True, slots=True)
class Step:
    """What is to be done now (None: nothing yet), and when to look again, at the latest when it is due."""

    tell: Warned | None
    look_at: datetime
    why: str = field(default="", compare=False)


def next_step(promise: Promise, now: datetime, who: Answerable) -> Step:
    """The step for an open promise that is not due yet.

    The owner is told while there are :data:`OWNER_BEFORE` of working time left; the lead
    :data:`LEAD_BEFORE` before, and at once if nobody owns the case, if the owner will be away when it falls
    due, or is away when to be told.
    """
    if promise.state is not PromiseState.OPEN or promise.warned is Warned.LEAD:
        return Step(None, promise.due)
    if not who.owned or _away_then(promise.due, who):
        return Step(Warned.LEAD, promise.due, "its owner is away when it falls due")
    to_lead = _before(promise.due, LEAD_BEFORE, who.leads, who.open_hours)
    if now >= to_lead:
        return Step(Warned.LEAD, promise.due, "it is still open")
    if promise.warned is Warned.OWNER:
        return Step(None, to_lead)
    return _owner_step(promise, now, who, to_lead)


def _owner_step(promise: Promise, now: datetime, who: Answerable, to_lead: datetime) -> Step:
    to_owner = min(_before(promise.due, OWNER_BEFORE, who.owner, who.open_hours), to_lead)
    if now < to_owner:
        return Step(None, to_owner)
    if not who.present:
        return Step(Warned.LEAD, promise.due, "its owner is away")
    return Step(Warned.OWNER, to_lead)


def _away_then(due: datetime, who: Answerable) -> bool:
    return who.owner is not None and not who.owner.covers_until(due)


def _before(
    due: datetime, amount: timedelta, planned: WorkingTime | None, open_hours: WorkingTime | None
) -> datetime:
    """When ``amount`` of working time is left before ``due``; of every hour where none is known."""
    for time in (planned, open_hours):
        moment = time.before(due, amount) if time else None
        if moment is not None:
            return moment
    return due - amount
