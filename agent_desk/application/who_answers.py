"""Who answers for a promise: its owner's presence and plan, the leads' plans, the department's hours."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from agent_desk.domain.promise_time import known_plan
from agent_desk.domain.promise_warning import Answerable, Step, next_step
from agent_desk.domain.quick import dataclass
from agent_desk.domain.staff import Role, Shift
from agent_desk.domain.working_time import HORIZON, WorkingTime, business_time, joined, shift_time

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

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
    shifts: Mapping[str, tuple[Shift, ...]]
    leads: WorkingTime
    leads_until: datetime

    def plan(self, agent: str, due: datetime) -> WorkingTime | None:
        """An agent's working time, or None where no plan of theirs reaches to ``due``."""
        return known_plan(self.shifts.get(agent, ()), agent, due)


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
        shifts: dict[str, tuple[Shift, ...]] = dict.fromkeys(asked, ())
        for shift in self._staff.shifts(now - _BACK, until, asked):
            shifts[shift.agent] += (shift,)
        ends = [shift.ends for lead in leads for shift in shifts[lead] if not shift.away]
        return Staffing(
            now=now,
            present=frozenset(one.login for one in colleagues if one.present),
            shifts=shifts,
            # A lead is there if any of them is.
            leads=joined(span for lead in leads for span in shift_time(shifts[lead]).spans),
            leads_until=max(ends, default=now),
        )

    def step(self, promise: Promise, owner: str | None, staffing: Staffing) -> Step:
        """What is to be done about a promise now, and when to look again."""
        return next_step(promise, staffing.now, self.answerable(promise, owner, staffing))

    def answerable(self, promise: Promise, owner: str | None, staffing: Staffing) -> Answerable:
        """Who answers for a promise that is due within the plans that were read."""
        department = self._departments.department(promise.department)
        return Answerable(
            present=owner in staffing.present,
            owner=staffing.plan(owner, promise.due) if owner else None,
            leads=staffing.leads if staffing.leads_until >= promise.due else None,
            open_hours=_hours(department, promise.due.date()) if department else None,
            owned=owner is not None,
        )


@lru_cache(maxsize=64)
def _hours(department: Department, day: date) -> WorkingTime:
    """Business time until the end of a day and for some while before."""
    end = datetime.combine(day, time(), UTC) + timedelta(days=1)
    return business_time(department, end - _BACK, end)
