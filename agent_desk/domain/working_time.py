"""Working time: spans in which somebody is there, in UTC: clocks put forward or back change nothing."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from agent_desk.domain.department import Department
from agent_desk.domain.quick import dataclass
from agent_desk.domain.staff import Shift

Span = tuple[datetime, datetime]
HORIZON = timedelta(days=35)
"""How far business time is reckoned ahead and back."""


@dataclass(frozen=True, slots=True)
class WorkingTime:
    """Spans in order, apart from one another, each from a moment until before another one (aware UTC)."""

    spans: tuple[Span, ...] = ()

    def covers(self, moment: datetime) -> bool:
        """Whether somebody is there at ``moment``."""
        place = bisect_right(self.spans, moment, key=lambda span: span[0]) - 1
        return place >= 0 and moment < self.spans[place][1]

    def covers_until(self, moment: datetime) -> bool:
        """Whether somebody is there in the last instant before ``moment``."""
        place = bisect_left(self.spans, moment, key=lambda span: span[0]) - 1
        return place >= 0 and moment <= self.spans[place][1]

    def next(self, moment: datetime) -> datetime | None:
        """``moment`` if somebody is there, else when somebody comes; None if nobody does."""
        return next((max(start, moment) for start, end in self.spans if end > moment), None)

    def after(self, moment: datetime, amount: timedelta) -> datetime | None:
        """When ``amount`` of this time has gone by since ``moment``; None if there is not so much of it."""
        left = amount
        for start, end in self.spans[self._first_after(moment) :]:
            begun = max(start, moment)
            if left <= end - begun:
                return begun + left
            left -= end - begun
        return None

    def before(self, moment: datetime, amount: timedelta) -> datetime | None:
        """The latest moment with ``amount`` of this time between it and ``moment``; None if there is not
        so much of it."""
        left = amount
        for start, end in reversed(self.spans[: bisect_left(self.spans, moment, key=lambda span: span[0])]):
            ended = min(end, moment)
            if left <= ended - start:
                return ended - left
            left -= ended - start
        return None

    def without(self, others: Iterable[Span]) -> WorkingTime:
        """What is left of it outside ``others``."""
        spans = list(self.spans)
        for start, end in others:
            spans = [part for span in spans for part in _outside(span, start, end)]
        return WorkingTime(tuple(spans))

    def _first_after(self, moment: datetime) -> int:
        return bisect_right(self.spans, moment, key=lambda span: span[1])


def joined(spans: Iterable[Span]) -> WorkingTime:
    """Working time of spans in any order that may overlap: somebody is there if anybody is."""
    apart: list[Span] = []
    for start, end in sorted(spans):
        if apart and start <= apart[-1][1]:
            apart[-1] = (apart[-1][0], max(apart[-1][1], end))
        else:
            apart.append((start, end))
    return WorkingTime(tuple(apart))


def business_time(department: Department, since: datetime, until: datetime) -> WorkingTime:
    """A department's opening hours that touch the time from ``since`` until ``until``, holidays left out."""
    days = (until - since).days + 3
    spans = department.open_spans(since - timedelta(days=1), days)
    return joined((start.astimezone(UTC), end.astimezone(UTC)) for start, end in spans if start < end)


def shift_time(shifts: Iterable[Shift]) -> WorkingTime:
    """The time that a person's shifts and absences leave for work."""
    known = tuple(shifts)
    work = joined((shift.starts, shift.ends) for shift in known if not shift.away)
    return work.without((shift.starts, shift.ends) for shift in known if shift.away)


def planned(shifts: Iterable[Shift], now: datetime) -> tuple[datetime | None, datetime | None]:
    """Until when a person is there by plan, and when they are back, if that is known.

    Somebody at work: the end of the shift or the begin of an absence, then the next begin. Somebody away:
    None, and the next begin.
    """
    known = tuple(shifts)
    work = shift_time(known)
    current = next((span for span in work.spans if span[0] <= now < span[1]), None)
    later = [start for start, _ in work.spans if start > now]
    if current is not None:
        return current[1], min(later, default=None)
    absent = [shift.ends for shift in known if shift.away and shift.starts <= now < shift.ends]
    return None, min(later, default=max(absent, default=None))


def _outside(span: Span, start: datetime, end: datetime) -> list[Span]:
    if end <= span[0] or span[1] <= start:
        return [span]
    parts = ((span[0], start), (end, span[1]))
    return [(begun, ended) for begun, ended in parts if begun < ended]
