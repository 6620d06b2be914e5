"""Departments: who can do what, and when they are open."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from agent_desk.domain.quick import dataclass

_HORIZON_DAYS = 30


@dataclass(frozen=True, slots=True)
class OpenSpan:
    """Open on ``weekday`` (Monday is 0) from ``opens`` until ``closes``, local time; ``closes`` 00:00 is
    midnight."""

    weekday: int
    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class Department:
    """A department with its weekly hours in its own IANA ``zone`` and the days it is closed.

    ``authority`` says in words what it may decide, ``limit`` up to which amount of ``currency`` (ISO 4217);
    None: nobody said.
    """

    id: str
    name: str
    zone: str
    hours: tuple[OpenSpan, ...] = ()
    holidays: frozenset[date] = frozenset()
    transfer_number: str = ""
    skills: tuple[str, ...] = ()
    authority: str = ""
    limit: Decimal | None = None
    currency: str = ""

    def open_at(self, moment: datetime) -> bool:
        """Whether the department is open at the aware ``moment``."""
        return any(
            start <= moment < end for start, end in self.open_spans(moment - timedelta(days=1), days=2)
        )

    def next_opening(self, moment: datetime) -> datetime | None:
        """When it opens next (``moment`` itself if open now), in its zone; None if not within 30 days."""
        if self.open_at(moment):
            return moment.astimezone(ZoneInfo(self.zone))
        starts = (start for start, _ in self.open_spans(moment, days=_HORIZON_DAYS) if start > moment)
        return min(starts, default=None)

    def open_spans(self, moment: datetime, days: int) -> list[tuple[datetime, datetime]]:
        """When it is open from the day of ``moment`` on, for that many days after it; in its own zone."""
        zone = ZoneInfo(self.zone)
        first = moment.astimezone(zone).date()
        dates = [first + timedelta(days=offset) for offset in range(days + 1)]
        return [
            (
                _at(day, span.opens, zone),
                _at(day + timedelta(days=span.closes <= span.opens), span.closes, zone),
            )
            for day in dates
            if day not in self.holidays
            for span in self.hours
            if span.weekday == day.weekday()
        ]


def _at(day: date, when: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, when, tzinfo=zone)
