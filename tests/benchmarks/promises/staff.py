"""Two hundred people in two time zones: planned shifts, holidays, planned and sudden absences."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from agent_desk.domain.department import Department, OpenSpan
from agent_desk.domain.staff import Colleague, DeskSession, Role, Shift
from agent_desk.domain.working_time import WorkingTime, joined

WEEK = range(5)
HOLIDAYS = frozenset({date(2026, 4, 3), date(2026, 4, 6), date(2026, 10, 12), date(2026, 11, 18)})
DEPARTMENTS = (
    Department(
        "billing", "Billing", "Europe/Riga", tuple(OpenSpan(d, time(9), time(18)) for d in WEEK), HOLIDAYS
    ),
    Department("cards", "Cards", "Europe/Riga", tuple(OpenSpan(d, time(7), time(23)) for d in range(7))),
    Department(
        "orders", "Orders", "America/New_York", tuple(OpenSpan(d, time(8), time(17)) for d in WEEK), HOLIDAYS
    ),
)
LEADS = 0.06
UNPLANNED = 0.1
ILL = 0.04
PLANNED_AWAY = 0.15


@dataclass
class Person:
    """Who works when by plan, and when they are really there."""

    login: str
    department: Department
    leads: bool
    plan: tuple[Shift, ...]
    there: WorkingTime


@dataclass
class Absence:
    """An absence that becomes known at ``known``."""

    known: datetime
    shift: Shift


@dataclass
class Team:
    """Everybody, and the absences that are planned while promises are open."""

    people: list[Person]
    absences: list[Absence] = field(default_factory=list)

    def when_any(self, people: Iterable[Person]) -> WorkingTime:
        """When at least one of them is there."""
        return joined(span for one in people for span in one.there.spans)


def make_team(random: Random, agents: int, since: date, days: int) -> Team:
    """People with shifts for ``days`` days from ``since``; a tenth of them works without a plan."""
    people, absences = [], []
    for number in range(agents):
        department = DEPARTMENTS[number % len(DEPARTMENTS)]
        leads = number < agents * LEADS
        shifts = _shifts(random, f"agent{number}", department, since, days, late=leads and number % 2 == 0)
        away = _away(random, shifts) if not leads and random.random() < PLANNED_AWAY else None
        if away is not None:
            absences.append(away)
        planned = leads or random.random() > UNPLANNED
        real = _real(random, shifts, away.shift if away else None)
        people.append(Person(f"agent{number}", department, leads, shifts if planned else (), real))
    known = {one.login for one in people if one.plan}
    return Team(people, [one for one in absences if one.shift.agent in known])


def _shifts(
    random: Random, login: str, department: Department, since: date, days: int, late: bool
) -> tuple[Shift, ...]:
    zone = ZoneInfo(department.zone)
    first = department.hours[0].opens.hour + random.randrange(2)
    # Some leads stay until the department closes: whoever is told last must be there last.
    begin = department.hours[0].closes.hour - 8 if late else first
    open_days = {span.weekday for span in department.hours}
    dates = [since + timedelta(days=day) for day in range(days)]
    worked = [day for day in dates if day.weekday() in open_days and day not in department.holidays]
    off = {random.randrange(7), random.randrange(7)} if len(open_days) == 7 else set()
    return tuple(
        Shift(login, start, start + timedelta(hours=8))
        for day in worked
        if day.weekday() not in off
        for start in [datetime.combine(day, time(begin), zone).astimezone(UTC)]
    )


def _away(random: Random, shifts: tuple[Shift, ...]) -> Absence:
    first = random.choice(shifts)
    length = timedelta(days=random.randrange(1, 6))
    known = first.starts - timedelta(hours=random.choice([1, 5, 30, 100]))
    return Absence(known, Shift(first.agent, first.starts, first.starts + length, away=True))


def _real(random: Random, shifts: tuple[Shift, ...], away: Shift | None) -> WorkingTime:
    """A little late, a little early, at lunch; now and then ill without a word."""
    spans = []
    for shift in shifts:
        if random.random() < ILL:
            continue
        start = shift.starts + timedelta(minutes=random.randrange(12))
        lunch = shift.starts + timedelta(minutes=random.randrange(180, 300))
        end = shift.ends - timedelta(minutes=random.randrange(8))
        spans += [(start, lunch), (lunch + timedelta(minutes=30), end)]
    return joined(spans).without([(away.starts, away.ends)] if away else [])


class SimulatedStaff:
    """The StaffStore of the simulation: presence is what the team really does at ``now``."""

    def __init__(self, team: Team) -> None:
        self.now = datetime(2026, 1, 1, tzinfo=UTC)
        self._team = team
        self._plans = {one.login: list(one.plan) for one in team.people}
        self._seen = [_seen(one) for one in team.people]
        self._ends = {login: [shift.ends for shift in plan] for login, plan in self._plans.items()}

    def role(self) -> Role:
        return Role.AGENT

    def seen(self, me: Colleague) -> datetime:
        return self.now

    def elsewhere(self, agent: str) -> tuple[str, ...]:
        return ()

    def session(self, agent: str) -> DeskSession:
        return DeskSession(agent, 1, "simulated", self.now, here=True)

    def begin_session(self, agent: str, number: int, taken_from: str = "") -> DeskSession:
        return DeskSession(agent, number, "simulated", self.now, taken_from, here=True)

    def left(self, agent: str) -> None:
        """Nobody has to say so: the team's real times are known."""

    def colleagues(self) -> tuple[Colleague, ...]:
        return tuple(
            there if bisect_right(moments, self.now) % 2 else away for moments, there, away in self._seen
        )

    def plan_shift(self, shift: Shift, by: str) -> None:
        plan = self._plans[shift.agent]
        plan.append(shift)
        plan.sort(key=lambda one: one.ends)
        self._ends[shift.agent] = [one.ends for one in plan]

    def shifts(
        self, since: datetime, until: datetime, agents: Collection[str] | None = None
    ) -> tuple[Shift, ...]:
        asked = self._plans if agents is None else agents
        return tuple(
            shift
            for login in asked
            for shift in self._plans[login][bisect_right(self._ends[login], since) :]
            if shift.starts < until
        )


def _seen(person: Person) -> tuple[list[datetime], Colleague, Colleague]:
    """When a person comes and goes, by turns, and how others see them when there and when not."""
    role = Role.LEAD if person.leads else Role.AGENT
    moments = [moment for span in person.there.spans for moment in span]
    return moments, Colleague(person.login, role=role, present=True), Colleague(person.login, role=role)
