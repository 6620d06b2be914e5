"""Promises: business time, who is told when, and what is said, over changes of the clocks too."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from agent_desk.domain import customer_zone
from agent_desk.domain.customer import Customer
from agent_desk.domain.customer_zone import zone_of
from agent_desk.domain.department import Department, OpenSpan
from agent_desk.domain.identity import Identity, IdentityKind
from agent_desk.domain.promise import Promise, PromiseState, Warned
from agent_desk.domain.promise_time import due_after, known_plan, local
from agent_desk.domain.promise_warning import Answerable, next_step
from agent_desk.domain.promise_words import said_promise, said_time
from agent_desk.domain.staff import Shift
from agent_desk.domain.working_time import WorkingTime, business_time, joined, planned, shift_time

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
RIGA = Department(
    "billing", "Billing", "Europe/Riga", tuple(OpenSpan(day, time(9), time(18)) for day in range(5))
)
NIGHT = Department(
    "cards", "Cards", "Europe/Riga", tuple(OpenSpan(day, time(22), time(6)) for day in range(7))
)


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[arg-type,misc]


def promise(due: datetime, warned: Warned = Warned.NOBODY) -> Promise:
    return Promise("p", "c", "k", "call", "Anna", "edgars", due, "Europe/Riga", MONDAY, warned=warned)


@pytest.mark.parametrize(
    ("now", "hours", "due"),
    [
        (utc(2026, 11, 23, 9, 0), 2, utc(2026, 11, 23, 11, 0)),
        (utc(2026, 11, 23, 15, 0), 2, utc(2026, 11, 24, 8, 0)),
        (utc(2026, 11, 27, 15, 0), 2, utc(2026, 11, 30, 8, 0)),
        (utc(2026, 11, 28, 12, 0), 1, utc(2026, 11, 30, 8, 0)),
        (utc(2026, 11, 23, 9, 3), None, utc(2026, 11, 23, 13, 15)),
        # The clocks go back on 25 October and forward on 29 March: nine o'clock stays nine o'clock.
        (utc(2026, 10, 23, 14, 0), 2, utc(2026, 10, 26, 8, 0)),
        (utc(2026, 3, 27, 15, 0), 2, utc(2026, 3, 30, 7, 0)),
    ],
)
def test_hours_are_business_hours(now: datetime, hours: float | None, due: datetime) -> None:
    assert due_after(RIGA, now, hours) == due


def test_holidays_are_no_business_time() -> None:
    closed = replace(RIGA, holidays=frozenset({date(2026, 11, 24)}))
    assert due_after(closed, utc(2026, 11, 23, 15, 0), 2) == utc(2026, 11, 25, 8, 0)


def test_a_department_that_does_not_open_promises_nothing() -> None:
    assert due_after(replace(RIGA, hours=()), MONDAY, 1) is None
    assert due_after(None, MONDAY, 1) == MONDAY + HOUR


@pytest.mark.parametrize(
    ("day", "hours"),
    [((2026, 10, 24), 9), ((2026, 3, 28), 7), ((2026, 6, 6), 8)],
    ids=["back", "on", "as ever"],
)
def test_a_night_in_which_the_clocks_change_is_longer_or_shorter(
    day: tuple[int, int, int], hours: int
) -> None:
    evening = utc(*day, 18, 0)
    (span,) = [one for one in business_time(NIGHT, evening, evening + HOUR).spans if one[0] >= evening][:1]
    assert span[1] - span[0] == hours * HOUR


def test_working_time_is_reckoned_forward_and_back() -> None:
    work = joined([(MONDAY, MONDAY + 4 * HOUR), (MONDAY + 5 * HOUR, MONDAY + 9 * HOUR)])
    assert work.after(MONDAY, 5 * HOUR) == MONDAY + 6 * HOUR
    assert work.before(MONDAY + 6 * HOUR, 2 * HOUR) == MONDAY + 3 * HOUR
    assert work.before(MONDAY + 20 * HOUR, HOUR) == MONDAY + 8 * HOUR
    assert work.after(MONDAY, 9 * HOUR) is None
    assert work.before(MONDAY + HOUR, 2 * HOUR) is None
    assert (work.covers(MONDAY), work.covers(MONDAY + 4 * HOUR)) == (True, False)
    assert (work.covers_until(MONDAY), work.covers_until(MONDAY + 4 * HOUR)) == (False, True)
    assert work.next(MONDAY + 4 * HOUR) == MONDAY + 5 * HOUR
    assert work.next(MONDAY + 9 * HOUR) is None
    assert joined([(MONDAY, MONDAY + 2 * HOUR), (MONDAY + HOUR, MONDAY + 3 * HOUR)]).spans == (
        (MONDAY, MONDAY + 3 * HOUR),
    )


def test_absences_are_cut_out_of_shifts() -> None:
    shifts = (
        Shift("e", MONDAY, MONDAY + 8 * HOUR),
        Shift("e", MONDAY + 2 * HOUR, MONDAY + 3 * HOUR, away=True),
    )
    assert shift_time(shifts).spans == ((MONDAY, MONDAY + 2 * HOUR), (MONDAY + 3 * HOUR, MONDAY + 8 * HOUR))
    assert planned(shifts, MONDAY) == (MONDAY + 2 * HOUR, MONDAY + 3 * HOUR)
    assert planned(shifts, MONDAY + 2 * HOUR) == (None, MONDAY + 3 * HOUR)
    assert planned(shifts, MONDAY + 9 * HOUR) == (None, None)
    assert known_plan(shifts, "e", MONDAY + 9 * HOUR) is None
    assert known_plan(shifts, "e", MONDAY + 8 * HOUR) == shift_time(shifts)


DUE = MONDAY + 6 * HOUR
AT_WORK = WorkingTime(((MONDAY, MONDAY + 8 * HOUR),))


@pytest.mark.parametrize(
    ("before_due", "warned", "present", "tell", "look_before_due"),
    [
        (120, Warned.NOBODY, True, None, 60),
        (60, Warned.NOBODY, True, Warned.OWNER, 30),
        (60, Warned.NOBODY, False, Warned.LEAD, 0),
        (40, Warned.OWNER, True, None, 30),
        (30, Warned.OWNER, True, Warned.LEAD, 0),
        (30, Warned.NOBODY, True, Warned.LEAD, 0),
        (10, Warned.LEAD, False, None, 0),
    ],
)
def test_first_the_owner_is_told_then_the_lead(
    before_due: int, warned: Warned, present: bool, tell: Warned | None, look_before_due: int
) -> None:
    who = Answerable(present, owner=AT_WORK, leads=AT_WORK)
    step = next_step(promise(DUE, warned), DUE - before_due * MINUTE, who)
    assert (step.tell, step.look_at) == (tell, DUE - look_before_due * MINUTE)


@pytest.mark.parametrize(
    "who",
    [
        Answerable(True, owner=WorkingTime(((MONDAY, MONDAY + HOUR),)), leads=AT_WORK),
        Answerable(False, owned=False),
    ],
    ids=["away then", "nobody's"],
)
def test_a_promise_without_a_hand_goes_to_the_lead_at_once(who: Answerable) -> None:
    assert next_step(promise(DUE), MONDAY, who).tell is Warned.LEAD


def test_the_owner_is_told_in_the_shift_before_when_it_falls_due_early() -> None:
    due = MONDAY + 24 * HOUR + 15 * MINUTE
    work = WorkingTime(((MONDAY, MONDAY + 8 * HOUR), (MONDAY + 24 * HOUR, MONDAY + 32 * HOUR)))
    who = Answerable(True, owner=work, leads=work)
    assert next_step(promise(due), MONDAY, who).look_at == MONDAY + 7 * HOUR + 15 * MINUTE
    assert next_step(promise(due, Warned.OWNER), MONDAY + 7.5 * HOUR, who).look_at == MONDAY + 7.75 * HOUR


def test_business_time_stands_in_for_plans_that_are_not_known() -> None:
    due = utc(2026, 11, 24, 7, 15)  # a quarter past nine in Riga
    who = Answerable(True, open_hours=business_time(RIGA, MONDAY, due))
    assert next_step(promise(due), MONDAY, who).look_at == utc(2026, 11, 23, 15, 15)
    assert next_step(promise(due), MONDAY, Answerable(True)).look_at == due - HOUR


def test_settled_promises_need_nobody() -> None:
    kept = replace(promise(DUE), state=PromiseState.KEPT)
    assert next_step(kept, DUE - MINUTE, Answerable(True)).tell is None


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "15:00 tomorrow, Tuesday"),
        ("ru-RU", "15:00 завтра, вторник"),
        ("lv", "rīt, otrdien, plkst. 15:00"),
        ("fr", "15:00 tomorrow, Tuesday"),
    ],
)
def test_times_are_said_in_the_customers_language_and_zone(language: str, said: str) -> None:
    assert said_time(utc(2026, 11, 24, 13, 0), "Europe/Riga", language, MONDAY) == said


def test_days_are_the_customers_days() -> None:
    late = utc(2026, 11, 23, 22, 30)
    assert said_time(late, "Europe/Riga", "en", MONDAY) == "00:30 tomorrow, Tuesday"
    assert said_time(late, "America/New_York", "en", MONDAY) == "17:30 today"
    assert (
        said_time(utc(2026, 12, 1, 8, 0), "Europe/Riga", "lv", MONDAY) == "otrdien, 1. decembrī, plkst. 10:00"
    )


def test_19_a_due_time_keeps_its_instant_when_the_clocks_change() -> None:
    due = due_after(RIGA, utc(2026, 10, 23, 14, 0), 2)
    assert due
    assert (local(due, "Europe/Riga").hour, local(due, "America/New_York").hour) == (10, 4)
    assert said_time(due, "Europe/Riga", "en", utc(2026, 10, 23, 14, 0)) == "10:00 on Monday, 26 October"
    assert local(due, "No/Where") == due


def test_a_promise_is_said_with_name_and_number() -> None:
    said = said_promise("call you.", DUE, "Europe/Riga", "en", MONDAY, "Edgars", "AD-123")
    assert said == (
        "I promise you: call you, by 17:00 today. My name is Edgars, and I answer for it."
        " Your reference is AD-123."
    )
    assert said_promise("x", DUE, "UTC", "lv", MONDAY).startswith("Es jums apsolu: x")


def test_a_customers_zone_is_one_of_the_numbers_country(monkeypatch: pytest.MonkeyPatch) -> None:
    def zone(number: str) -> str:
        return zone_of(Customer("c", "", identities=(Identity(IdentityKind.PHONE, number),)), "Asia/Tokyo")

    assert zone("+37126123456") == "Europe/Riga", "the table of numbers says Bucharest"
    assert zone("+40211234567") == "Europe/Bucharest"
    assert zone("+380441234567") == "Europe/Kyiv"
    assert zone("+12125550123") == "America/New_York"
    assert zone("+79161234567") == "Asia/Tokyo", "a country of many zones, and a number of no place"
    assert zone("+80012345678") == "Asia/Tokyo", "a number of no country"
    monkeypatch.setattr(customer_zone, "_zones_by_country", dict)
    assert zone("+37126123456") == "Asia/Tokyo", "nothing is certain where the countries' zones are not known"


@pytest.mark.parametrize(
    ("number", "zone"),
    [
        ("+37126123456", "Europe/Riga"),
        ("+12125550123", "America/New_York"),
        ("+79161234567", "Europe/Riga"),
        ("+442071838750", "Europe/London"),
    ],
)
def test_a_customers_zone_is_that_of_the_number_if_it_has_one(number: str, zone: str) -> None:
    customer = Customer("c", "Anna", identities=(Identity(IdentityKind.PHONE, number),))
    found = zone_of(customer, "Europe/Riga")
    assert found == zone or (number.startswith("+7") and found.startswith("Europe/"))
    assert zone_of(None, "Europe/Riga") == "Europe/Riga"
