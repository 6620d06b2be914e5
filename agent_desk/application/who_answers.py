"""Who answers for a promise: its owner's presence and plan, the leads' plans, the department's hours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from agent_desk.domain.promise_time import known_plan
from agent_desk.domain.promise_warning import Answerable, Step, next_step
from agent_desk.domain.staff import Role, Shift
from agent_desk.domain.working_time import HORIZON, WorkingTime, business_time, joined, shift_time

if TYPE_CHECKING:
    from collections.abc import Iterable

    from agent_desk.application.team_ports import Departments, StaffStore
    from agent_desk.domain.promise import Promise

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

    def staffing(self, now: datetime, until: datetime) -> Staffing:
        """Who is there and who will be, from a little before ``now`` until ``until``."""
        colleagues = self._staff.colleagues()
        return Staffing(
            now,
            frozenset(one.login for one in colleagues if one.present),
            frozenset(one.login for one in colleagues if one.role in _LEADS),
            self._staff.shifts(now - HORIZON, min(until, now + HORIZON) + timedelta(days=1)),
        )

    def step(self, promise: Promise, owner: str | None, staffing: Staffing) -> Step:
        """What is to be done about a promise now, and when to look again."""
        return next_step(promise, staffing.now, self.answerable(promise, owner, staffing))

    def answerable(self, promise: Promise, owner: str | None, staffing: Staffing) -> Answerable:
        """Who answers for a promise that is due within the plans that were read."""
        department = self._departments.department(promise.department)
        since = min(staffing.now, promise.due) - timedelta(days=10)
        return Answerable(
            present=owner in staffing.present,
            owner=known_plan(staffing.shifts, owner, promise.due) if owner else None,
            leads=_together(staffing.shifts, staffing.leads, promise.due),
            open_hours=business_time(department, since, promise.due) if department else None,
            owned=owner is not None,
        )

    def plan(self, agent: str, due: datetime, staffing: Staffing) -> WorkingTime | None:
        """An agent's working time, or None where no plan of theirs reaches to ``due``."""
        return known_plan(staffing.shifts, agent, due)

    def latest(self, dues: Iterable[datetime], now: datetime) -> datetime:
        """Until when plans must be read for promises with these due times."""
        return max((now, *dues))


def _together(shifts: tuple[Shift, ...], leads: frozenset[str], due: datetime) -> WorkingTime | None:
    """The time in which any of the leads works, or None where no plan of theirs reaches to ``due``."""
    plans = {lead: tuple(one for one in shifts if one.agent == lead) for lead in leads}
    reaching = [plan for plan in plans.values() if any(not one.away and one.ends >= due for one in plan)]
    if not reaching:
        return None
    # The time of several is joined: a lead is there if any of them is.
    spans = [span for plan in reaching for span in shift_time(plan).spans]
    return joined(spans)
