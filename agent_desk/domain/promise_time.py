"""When a promise could be due: in business time of the department that promises."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from agent_desk.domain.department import Department
from agent_desk.domain.staff import Shift
from agent_desk.domain.working_time import HORIZON, WorkingTime, business_time, shift_time

USUAL = timedelta(hours=4)
"""Business time within which something is promised when nobody says how long it takes."""

ENOUGH = timedelta(hours=1)
"""Working time that is left for a promise at the least."""

_QUARTER = timedelta(minutes=15)


def due_after(department: Department | None, now: datetime, hours: float | None) -> datetime | None:
    """When ``hours`` of the department's business time (None: :data:`USUAL`) have gone by, at a full
    quarter of an hour.

    Without a department every hour counts; None if it does not open for so long.
    """
    amount = USUAL if hours is None else timedelta(hours=hours)
    if department is None:
        return _quarter(now + amount)
    opened = business_time(department, now, now + HORIZON)
    due = opened.after(now, amount)
    if due is None:
        return None
    rounded = _quarter(due)
    # Not past closing time for the sake of a full quarter.
    return rounded if opened.covers_until(rounded) else due


def closed_at(department: Department, due: datetime) -> bool:
    """Whether nobody of the department is there in the last instant before ``due``."""
    return not business_time(department, due - timedelta(days=1), due).covers_until(due)


def good_time(department: Department | None, shifts: tuple[Shift, ...], due: datetime) -> datetime | None:
    """The next good time instead of ``due``: :data:`ENOUGH` of time after it in which the department is open
    and the owner of these ``shifts`` not known to be away; None if there is not so much of it."""
    end = due + HORIZON
    opened = business_time(department, due, end) if department else WorkingTime(((due, end),))
    work = [(shift.starts, shift.ends) for shift in shifts if not shift.away]
    until = max((ends for _, ends in work), default=due)
    off = WorkingTime(((due, until),)).without(work).spans if due < until else ()
    away = [(shift.starts, shift.ends) for shift in shifts if shift.away]
    found = opened.without([*off, *away]).after(due, ENOUGH)
    return _quarter(found) if found else None


def known_plan(shifts: tuple[Shift, ...], agent: str, due: datetime) -> WorkingTime | None:
    """An agent's working time, or None where no plan of theirs reaches to ``due``."""
    own = tuple(shift for shift in shifts if shift.agent == agent)
    absent = any(shift.away and shift.starts < due <= shift.ends for shift in own)
    reaches = any(not shift.away and shift.ends >= due for shift in own)
    return shift_time(own) if absent or reaches else None


def _quarter(moment: datetime) -> datetime:
    """The full quarter of an hour at or after ``moment``; zones lie whole quarters apart."""
    utc = moment.astimezone(UTC)
    over = timedelta(minutes=utc.minute % 15, seconds=utc.second, microseconds=utc.microsecond)
    return utc if not over else utc - over + _QUARTER


def local(moment: datetime, zone: str) -> datetime:
    """``moment`` in an IANA zone, on this machine's clock if ``zone`` is empty; in UTC if there is no such
    zone."""
    try:
        return moment.astimezone(ZoneInfo(zone) if zone else None)
    except (KeyError, ValueError, OSError):
        return moment.astimezone(UTC)
