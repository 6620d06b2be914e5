from __future__ import annotations

from datetime import UTC, date, datetime, time

from agent_desk.domain.department import Department, OpenSpan

WEEKDAYS = tuple(OpenSpan(day, time(9), time(18)) for day in range(5))
RIGA = Department("billing", "Billing", "Europe/Riga", WEEKDAYS, frozenset({date(2026, 11, 18)}))
NIGHT = Department(
    "security", "Security", "Europe/Riga", tuple(OpenSpan(d, time(22), time(6)) for d in range(7))
)
ALWAYS = Department("cards", "Cards", "Europe/Riga", tuple(OpenSpan(d, time(0), time(0)) for d in range(7)))


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]


def test_hours_are_the_departments_own_time() -> None:
    assert RIGA.open_at(utc(2026, 11, 23, 7, 0))
    assert not RIGA.open_at(utc(2026, 11, 23, 6, 59))
    assert not RIGA.open_at(utc(2026, 11, 23, 16, 0))


def test_a_weekend_and_a_holiday_are_closed_and_the_next_opening_is_known() -> None:
    saturday = utc(2026, 11, 21, 10, 0)
    assert not RIGA.open_at(saturday)
    assert RIGA.next_opening(saturday) == utc(2026, 11, 23, 7, 0)
    assert RIGA.next_opening(utc(2026, 11, 18, 8, 0)) == utc(2026, 11, 19, 7, 0)


def test_summer_time_moves_the_opening_with_the_clock_on_the_wall() -> None:
    assert RIGA.next_opening(utc(2026, 3, 27, 20, 0)) == utc(2026, 3, 30, 6, 0)
    assert RIGA.next_opening(utc(2026, 3, 26, 20, 0)) == utc(2026, 3, 27, 7, 0)


def test_a_night_shift_reaches_into_the_next_day() -> None:
    assert NIGHT.open_at(utc(2026, 11, 23, 1, 0))
    assert not NIGHT.open_at(utc(2026, 11, 23, 12, 0))


def test_open_around_the_clock_is_open_now() -> None:
    moment = utc(2026, 11, 22, 22, 0)
    assert ALWAYS.open_at(moment)
    assert ALWAYS.next_opening(moment) == moment


def test_a_department_without_hours_never_opens() -> None:
    assert Department("x", "X", "UTC").next_opening(utc(2026, 11, 22)) is None
