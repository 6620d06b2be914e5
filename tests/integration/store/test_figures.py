"""Each figure of the lead's page equals a plain count over the store, and opens to the cases it counts."""

from __future__ import annotations

from datetime import timedelta
from random import Random
from typing import Any
from uuid import uuid4

import pytest

from agent_desk.application.desk_ports import AVOID, OVERRIDE, TRANSFER
from agent_desk.domain.case import Case, CaseState, WaitingFor
from agent_desk.domain.contact import Channel
from agent_desk.domain.effort import Effort
from agent_desk.domain.figures import Figure, FigureName
from agent_desk.domain.handoff import Handoff
from agent_desk.domain.praise import AfterCallRating, Praise
from agent_desk.domain.promise import Promise, Warned
from agent_desk.domain.staff import Colleague
from agent_desk.domain.told import Told
from agent_desk.domain.weighing import WeighedCase
from agent_desk.store.open import Store
from tests.stores.desks import Desk

DAYS = 7
PLAIN = {
    FigureName.OWNERSHIP_KEPT: (
        "SELECT sum(CASE WHEN to_at IS NULL OR (o.case_id, o.epoch + 1) IN"
        " (SELECT case_id, epoch FROM ownerships WHERE how = 'handoff') THEN 1 ELSE 0 END), count(*)"
        " FROM ownerships o"
    ),
    FigureName.PROMISES_KEPT: (
        "SELECT count(CASE WHEN state = 'kept' AND settled <= due THEN 1 END), count(*)"
        " FROM promises WHERE state NOT IN ('open', 'renegotiated')"
    ),
    FigureName.PROMISES_BROKEN: (
        "SELECT count(CASE WHEN NOT (state = 'kept' AND settled <= due) THEN 1 END), count(*)"
        " FROM promises WHERE state NOT IN ('open', 'renegotiated')"
    ),
    FigureName.PROMISES_AT_RISK: (
        "SELECT count(*), 0 FROM promises WHERE state = 'open' AND warned NOT IN ('nobody', 'owner')"
    ),
    FigureName.SOLVED_AT_FIRST_CONTACT: (
        "SELECT count(*) - count(later), count(*) FROM (SELECT c.id, (SELECT max(act) FROM journal j"
        " WHERE j.case_id = c.id AND act IN ('wait', 'release', 'reopen', 'transfer', 'override_transfer',"
        " 'accept_handoff', 'take_over')) AS later FROM cases c WHERE state IN ('solved', 'closed')) AS s"
    ),
    FigureName.TRANSFERS_AVOIDED: (
        "SELECT count(CASE WHEN act = 'avoid_transfer' THEN 1 END), count(*) FROM journal"
        " WHERE act LIKE '%transfer'"
    ),
    FigureName.TRANSFERS_OVERRIDDEN: (
        "SELECT count(CASE WHEN act = 'override_transfer' THEN 1 END), count(*) FROM journal"
        " WHERE act IN ('transfer', 'override_transfer')"
    ),
    FigureName.EFFORT: (
        "SELECT sum(contacts), count(*) FROM weighed_cases w JOIN cases c ON c.id = w.case_id"
        " WHERE (customer_id, opened) IN (SELECT customer_id, max(opened) FROM cases GROUP BY customer_id)"
    ),
    FigureName.CONSISTENCY: (
        "SELECT count(CASE WHEN why_different = '' THEN 1 END), count(*) FROM (SELECT why_different,"
        " row_number() OVER (PARTITION BY customer_id, topic ORDER BY at) AS place FROM told) AS t"
        " WHERE place > 1"
    ),
    FigureName.PRAISE: "SELECT count(*), 0 FROM praise",
    FigureName.RATING: "SELECT sum(score), count(*) FROM ratings",
}


class Week:
    """A week's work of a team, the same each time, through the store's own ports."""

    def __init__(self, desk: Desk) -> None:
        assert desk.store
        self.desk = desk
        self.store: Store = desk.store
        self.random = Random(7)

    def work(self) -> None:
        for number in range(24):
            case = self.store.cases.open_case(
                str(uuid4()), f"customer-{number % 9}", f"topic {number}", (), "anna", "x"
            )
            self.store.desk.queue.weigh(WeighedCase(case.id, Channel.PHONE, Effort(number, number % 3)))
            if number % 4:
                case = self.store.cases.claim(case.id, case.version, "anna", "x").case
                self._go_on(case, number)
            self._say(case, number)

    def _go_on(self, case: Case, number: int) -> None:
        if number % 3 == 0:
            self._promise(case, number)
        elif number % 5 == 0:
            self._hand_off(case)
        elif number % 7 == 0:
            self.store.cases.release(case.id, case.version, case.epoch, "anna", "undo")
        else:
            held = (case.version, case.epoch, "anna")
            if number % 2:
                case = self.store.life.wait(case.id, *held, WaitingFor.CUSTOMER, None, "asked for a bill")
            self.store.cases.set_state(case.id, case.version, case.epoch, "anna", CaseState.SOLVED, "done")

    def _promise(self, case: Case, number: int) -> None:
        now = self.desk.clock()
        due = now + timedelta(hours=1 if number % 2 else -1)
        known = (case.id, case.customer_id, "call back", "", "anna", due, "Europe/Riga", now)
        made = self.store.promises.make(Promise(str(uuid4()), *known), due, "x")
        if number == 3:
            self.store.promises.warn(made.id, made.version, Warned.LEAD, due, "anna")
        elif number == 6:
            self.store.promises.break_promise(made.id, made.version, "anna")
        elif number != 15:
            self.store.promises.keep(made.id, made.version, "anna", "called")

    def _hand_off(self, case: Case) -> None:
        now = self.desk.clock()
        facts = (case.id, case.epoch, "anna", "bert", "", "end of shift", "call him", now, now)
        offer = self.store.handoffs.offer(Handoff(str(uuid4()), *facts), timedelta(hours=1), "anna")
        self.store.handoffs.accept(offer.id, "bert")

    def _say(self, case: Case, number: int) -> None:
        act = self.random.choice((AVOID, OVERRIDE, TRANSFER, ""))
        if act:
            self.store.desk.transfers.enter(case.id, act, "anna", "", (("department", "billing"),))
        why = self.random.choice(("", "", "it changed"))
        who = (case.customer_id, case.id if number % 2 else "")
        fees = Told(
            id=str(uuid4()),
            customer_id=case.customer_id,
            case_id=who[1],
            article_key="fees@en",
            version=1,
            topic=f"fees {number % 2}",
            title="Fees",
            text="5 €",
            agent="anna",
            at=self.desk.clock(),
            why_different=why,
        )
        self.store.desk.told.tell(fees)
        if number % 6 == 0:
            self.store.staff.seen(Colleague("bert"))
            self.store.desk.praise.give(Praise(str(uuid4()), "bert", "kind", *who, "anna", self.desk.clock()))
        if number % 5 == 0:
            rating = AfterCallRating(
                str(uuid4()), f"call {number}", *who, "anna", 1 + number % 5, "", self.desk.clock()
            )
            self.store.desk.praise.rate(rating, "anna")


@pytest.fixture
def week(real_desk: Desk) -> Week:
    worked = Week(real_desk)
    worked.work()
    return worked


def counted(week: Week) -> dict[FigureName, Figure]:
    return {figure.name: figure for figure in week.store.desk.figures.figures(DAYS)}


def test_each_figure_equals_a_plain_count(week: Week) -> None:
    figures = counted(week)
    assert list(figures) == list(FigureName)
    plain = {name: tuple(map(float, week.desk.sql(statement)[0])) for name, statement in PLAIN.items()}
    assert {name: (one.part, one.whole) for name, one in figures.items()} == plain
    assert all(figures[name].part for name in FigureName), "the week must have something of each"


def test_the_days_add_up_to_the_figure(week: Week) -> None:
    for figure in counted(week).values():
        assert sum(day.part for day in figure.days) == figure.part
        assert sum(day.whole for day in figure.days) == figure.whole
        assert [day.day for day in figure.days] == sorted({day.day for day in figure.days})


def test_a_figure_opens_to_its_cases(week: Week) -> None:
    for figure in counted(week).values():
        cases = week.store.desk.figures.cases_of(figure.name, DAYS, 100)
        assert tuple(case.id for case in cases) == figure.cases
    kept = counted(week)[FigureName.SOLVED_AT_FIRST_CONTACT]
    assert len(kept.cases) == kept.part
    assert len(week.store.desk.figures.cases_of(FigureName.OWNERSHIP_KEPT, DAYS, 2)) == 2


def test_what_is_older_than_the_days_is_not_counted(sqlite_store: Desk) -> None:
    week = Week(sqlite_store)
    week.work()
    clock: Any = week.desk.clock
    clock.at += timedelta(days=DAYS)
    assert {one.name for one in counted(week).values() if one.part} == {FigureName.PROMISES_AT_RISK}
    assert counted(week)[FigureName.PRAISE].days == ()
    assert sum(one.part for one in week.store.desk.figures.figures(DAYS + 1)) > 1


def test_handle_time_is_no_goal_anywhere() -> None:
    words = " ".join(FigureName)
    assert not [
        word for word in ("time", "duration", "seconds", "minutes", "speed", "calls") if word in words
    ]
