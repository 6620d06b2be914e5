from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from agent_desk.domain.authority import Authority
from agent_desk.domain.department import Department, OpenSpan
from agent_desk.domain.guarding import Surroundings, judge, sensible_due
from agent_desk.domain.staff import Colleague
from agent_desk.domain.transfer import Instead, Judgement, Obstacle, TransferRequest, Verdict

RIGA, LISBON = ZoneInfo("Europe/Riga"), ZoneInfo("Europe/Lisbon")
WEEKDAYS = tuple(OpenSpan(day, time(8), time(18)) for day in range(5))
ALWAYS = tuple(OpenSpan(day, time(0), time(0)) for day in range(7))
BILLING = Department(
    "billing",
    "Billing",
    "Europe/Riga",
    WEEKDAYS,
    frozenset({date(2026, 12, 25)}),
    skills=("refund",),
    limit=Decimal(1500),
)
SECURITY = Department(
    "security", "Security", "Europe/Riga", ALWAYS, skills=("card-block", "refund"), limit=Decimal(5000)
)
ORDERS = Department("orders", "Orders", "Europe/Riga", WEEKDAYS, skills=("porting",))
SATURDAY = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
BERT = Colleague("bert", "Bert", "billing", ("refund",), present=True)
KNOWN = Surroundings("anna", (BILLING, SECURITY, ORDERS), (BERT,))


def obstacles(verdict: Verdict) -> list[Obstacle]:
    return [hurdle.obstacle for hurdle in verdict.hurdles]


def kinds(verdict: Verdict) -> list[Instead]:
    return [one.kind for one in verdict.alternatives]


def test_an_open_department_that_can_help_is_allowed() -> None:
    verdict = judge(TransferRequest("billing", "refund", Decimal(100)), KNOWN, MONDAY)
    assert (verdict.judgement, verdict.hurdles, verdict.name) == (Judgement.ALLOWED, (), "Billing")
    assert kinds(verdict)[0] is Instead.KEEP_AND_PROMISE


def test_a_closed_department_is_refused_with_its_next_opening_for_caller_and_agent() -> None:
    verdict = judge(TransferRequest("billing"), KNOWN, SATURDAY)
    (hurdle,) = verdict.hurdles
    assert (verdict.judgement, hurdle.obstacle) == (Judgement.REFUSED, Obstacle.CLOSED)
    assert hurdle.opens
    assert hurdle.opens.astimezone(RIGA).isoformat() == "2026-11-23T08:00:00+02:00"
    assert hurdle.opens.astimezone(LISBON).isoformat() == "2026-11-23T06:00:00+00:00"


def test_keeping_and_promising_is_the_default_and_due_when_it_can_be_kept() -> None:
    keep = judge(TransferRequest("billing"), KNOWN, SATURDAY).alternatives[0]
    assert keep.kind is Instead.KEEP_AND_PROMISE
    assert keep.due
    assert keep.due.astimezone(RIGA).isoformat() == "2026-11-23T09:00:00+02:00"


def test_a_holiday_is_closed() -> None:
    christmas = datetime(2026, 12, 25, 9, 0, tzinfo=UTC)
    verdict = judge(TransferRequest("billing"), KNOWN, christmas)
    assert verdict.hurdles[0].opens == datetime(2026, 12, 28, 8, 0, tzinfo=RIGA)


def test_nobody_present_is_refused_where_we_know_the_people() -> None:
    away = replace(KNOWN, colleagues=(replace(BERT, present=False),))
    verdict = judge(TransferRequest("billing"), away, MONDAY)
    assert (verdict.judgement, obstacles(verdict)) == (Judgement.REFUSED, [Obstacle.NOBODY_PRESENT])
    assert not judge(TransferRequest("billing"), replace(KNOWN, colleagues=()), MONDAY).hurdles


def test_a_missing_skill_and_too_small_an_authority_are_refused() -> None:
    verdict = judge(TransferRequest("billing", "porting", Decimal("1500.01")), KNOWN, MONDAY)
    assert obstacles(verdict) == [Obstacle.LACKS_SKILL, Obstacle.LACKS_AUTHORITY]
    assert verdict.hurdles[0].lacking == "porting"
    assert judge(TransferRequest("billing", "refund", Decimal(1500)), KNOWN, MONDAY).hurdles == ()


def test_a_second_transfer_there_is_warned_of() -> None:
    verdict = judge(TransferRequest("billing"), replace(KNOWN, tried=frozenset({"Billing"})), MONDAY)
    assert (verdict.judgement, obstacles(verdict)) == (Judgement.WARNED, [Obstacle.TRANSFERRED_BEFORE])


def test_nobody_is_sent_where_we_do_not_know_who_is_there() -> None:
    verdict = judge(TransferRequest("lost property"), KNOWN, MONDAY)
    assert (verdict.judgement, obstacles(verdict)) == (Judgement.REFUSED, [Obstacle.UNKNOWN_DEPARTMENT])
    assert verdict.alternatives[0].due


def test_who_can_help_now_is_named() -> None:
    request = TransferRequest("billing", "refund", Decimal(40))
    able = replace(KNOWN, authority=Authority(Decimal(50), skills=("refund",)))
    verdict = judge(request, able, SATURDAY)
    assert [(one.kind, one.target) for one in verdict.alternatives] == [
        (Instead.KEEP_AND_PROMISE, "billing"),
        (Instead.DO_IT_YOURSELF, "anna"),
        (Instead.CONSULT, "bert"),
        (Instead.OTHER_DEPARTMENT, "security"),
    ]
    more = judge(replace(request, amount=Decimal(60)), able, SATURDAY)
    assert Instead.DO_IT_YOURSELF not in kinds(more)


def test_without_a_skill_departments_with_one_in_common_are_named() -> None:
    verdict = judge(TransferRequest("billing"), KNOWN, SATURDAY)
    assert [one.target for one in verdict.alternatives if one.kind is Instead.OTHER_DEPARTMENT] == [
        "security"
    ]


@pytest.mark.parametrize(
    ("now", "due"),
    [
        (datetime(2026, 11, 23, 10, 2, 7, tzinfo=RIGA), datetime(2026, 11, 23, 11, 2, 7, tzinfo=RIGA)),
        (datetime(2026, 11, 23, 17, 40, tzinfo=RIGA), datetime(2026, 11, 24, 8, 40, tzinfo=RIGA)),
        (datetime(2026, 11, 27, 17, 59, 30, tzinfo=RIGA), datetime(2026, 11, 30, 8, 59, 30, tzinfo=RIGA)),
    ],
)
def test_a_promised_time_lies_in_business_hours(now: datetime, due: datetime) -> None:
    assert timedelta(0) <= sensible_due(BILLING, now) - due < timedelta(minutes=15)
    assert sensible_due(BILLING, now).minute % 15 == 0


def test_without_a_department_or_hours_a_day_is_promised() -> None:
    never = replace(BILLING, hours=())
    assert sensible_due(None, MONDAY) == sensible_due(never, MONDAY) == MONDAY + timedelta(days=1)
