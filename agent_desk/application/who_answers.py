"""Who answers for a promise: its owner's presence and plan, the leads' plans, the department's hours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from agent_desk.domain.promise_time import known_plan
from agent_desk.domain.promise_warning import Answerable, Step, next_step
from agent_desk.domain.staff import Role, Shift
from agent_desk.domain.working_time import HORIZON, WorkingTime, business_time, joined, shift_time

if TYPE_CHECKING:
    from collections.abc import Collection

    from agent_desk.application.team_ports import Departments, StaffStore
    from agent_desk.domain.department import Department
    from agent_desk.domain.promise import Promise

_BACK = timedelta(days=14)
"""Longer ago than this nobody is told of what falls due."""

_LEADS = (Role.LEAD, Role.ADMINISTRATOR)


@dataclass(frozen=True, slots=True)
class Staffing:
    """Presence and plans at ``now``, read once for several promises."""

    now: datetime
    present: frozenset[str]
    leads: frozenset[str]
    shifts: tuple[Shift, ...]


class WhoAnswers:
    """Runs on the store's lane."""

    def __init__(self, staff: StaffStore, departments: Departments) -> None:
        self._staff = staff
        self._departments = departments

    def staffing(self, now: datetime, dues: Collection[datetime], owners: Collection[str | None]) -> Staffing:
        """Who is there, and when the owners and the leads work around these due times."""
        colleagues = self._staff.colleagues()
        leads = frozenset(one.login for one in colleagues if one.role in _LEADS)
        until = min(max((now, *dues)), now + HORIZON) + timedelta(days=1)
        asked = leads | {owner for owner in owners if owner is not None}
        present = frozenset(one.login for one in colleagues if one.present)
        return Staffing(now, present, leads, self._staff.shifts(now - _BACK, until, asked))

    def step(self, promise: Promise, owner: str | None, staffing: Staffing) -> Step:
        """What is to be done about a promise now, and when to look again."""
        return next_step(promise, staffing.now, self.answerable(promise, owner, staffing))

    def answerable(self, promise: Promise, owner: str | None, staffing: Staffing) -> Answerable:
        """Who answers for a promise that is due within the plans that were read."""
        department = self._departments.department(promise.department)
        return Answerable(
            present=owner in staffing.present,
            owner=known_plan(staffing.shifts, owner, promise.due) if owner else None,
            leads=_together(staffing.shifts, staffing.leads, promise.due),
            open_hours=_hours(department, promise.due.date()) if department else None,
            owned=owner is not None,
        )

    def plan(self, agent: str, due: datetime, staffing: Staffing) -> WorkingTime | None:
        """An agent's working time, or None where no plan of theirs reaches to ``due``."""
        return known_plan(staffing.shifts, agent, due)


@lru_cache(maxsize=64)
def _hours(department: Department, day: date) -> WorkingTime:
    """Business time until the end of a day and for some while before."""
    end = datetime.combine(day, time(), UTC) + timedelta(days=1)
    return business_time(department, end - _BACK, end)


def _together(shifts: tuple[Shift, ...], leads: frozenset[str], due: datetime) -> WorkingTime | None:
    """The time in which any of the leads works, or None where no plan of theirs reaches to ``due``."""
    plans = {lead: tuple(one for one in shifts if one.agent == lead) for lead in leads}
    reaching = [plan for plan in plans.values() if any(not one.away and one.ends >= due for one in plan)]
    if not reaching:
        return None
    # The time of several is joined: a lead is there if any of them is.
    spans = [span for plan in reaching for span in shift_time(plan).spans]
    return joined(spans)
