"""Promises over shifts, holidays and changes of the clocks: does any fall due of which nobody was told?

``python -m tests.benchmarks.simulate_promises`` prints what :func:`simulate_promises` counts. The program's
own rules and use cases run over a store in memory and a clock that is moved on from act to act.
"""

from __future__ import annotations

import heapq
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from random import Random

from agent_desk.application.lanes import InlineLane
from agent_desk.application.session import Session
from agent_desk.application.tell_promises import TellPromises
from agent_desk.application.warn_promises import WarnPromises
from agent_desk.application.who_answers import WhoAnswers
from agent_desk.domain.department import Department
from agent_desk.domain.promise import Promise, PromiseState, Warned
from agent_desk.domain.promise_time import due_after
from agent_desk.domain.working_time import WorkingTime
from tests.benchmarks.promises.staff import DEPARTMENTS, Absence, Person, SimulatedStaff, Team, make_team
from tests.fakes.case_store import FakeCaseStore
from tests.fakes.handoff_store import FakeHandoffStore
from tests.fakes.promise_stores import FakePromiseStore
from tests.fakes.sink import FakeClock, FakeSink
from tests.fakes.team_stores import FakeCaseLife, FakeStaffStore

PERIODS = ((date(2026, 3, 16), "clocks go forward"), (date(2026, 10, 19), "clocks go back"))
DAYS = 24
"""Days of each period: America and Europe change their clocks a week or more apart, within one of them."""

_HOURS = (0.5, 1, 2, 4, 8, 16, 40)
_AT_ONCE = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass
class PromisesRun:
    """What came of it. ``promises_missed`` fell due open without a person told before; ``twice`` were
    warned of twice in one step."""

    promises: int = 0
    kept: int = 0
    broken: int = 0
    told_owner: int = 0
    told_lead: int = 0
    promises_missed: int = 0
    twice: int = 0
    examples: list[str] = field(default_factory=list)


def simulate_promises(
    promises: int = 10_000,
    agents: int = 200,
    seed: int = 1,
    counts: Callable[[Warned], bool] = lambda _step: True,
) -> PromisesRun:
    """Simulate two periods with half of the promises each; takes a quarter of a minute for ten thousand.

    ``counts`` says which steps count as telling somebody: without the lead's, promises are missed.
    """
    run = PromisesRun()
    for number, (since, _) in enumerate(PERIODS):
        period = _Period(run, Random(seed * 1000 + number), agents, since, counts)
        period.simulate(promises // len(PERIODS))
    return run


class _Departments:
    def all(self) -> tuple[Department, ...]:
        return DEPARTMENTS

    def department(self, department_id: str) -> Department | None:
        return next((one for one in DEPARTMENTS if one.id == department_id), None)


class _Watched(FakePromiseStore):
    """Notes when which step was taken."""

    def __init__(self, cases: FakeCaseStore) -> None:
        super().__init__(cases)
        self.steps: dict[str, list[tuple[Warned, datetime]]] = {}

    def warn(
        self, promise_id: str, version: int, step: Warned, look_at: datetime, actor: str
    ) -> Promise | None:
        warned = super().warn(promise_id, version, step, look_at, actor)
        if warned is not None:
            self.steps.setdefault(promise_id, []).append((step, self._cases.now()))
        return warned

    @property
    def next_look(self) -> datetime | None:
        return self._heap[0][0] if self._heap else None


class _Period:
    def __init__(
        self,
        run: PromisesRun,
        random: Random,
        agents: int,
        since: date,
        counts: Callable[[Warned], bool],
    ) -> None:
        self._run, self._random, self._counts = run, random, counts
        self._team: Team = make_team(random, agents, since, DAYS)
        self._by_name = {one.login: one for one in self._team.people}
        self._leads = self._team.when_any(one for one in self._team.people if one.leads)
        self._anybody = self._team.when_any(self._team.people)
        self._clock = FakeClock(datetime(2026, 1, 1, tzinfo=UTC))
        self._cases = FakeCaseStore(self._clock.now)
        self._staff = SimulatedStaff(self._team)
        self._promises = _Watched(self._cases)
        self._owned = {one.login: self._open(one) for one in self._team.people}
        self._who = WhoAnswers(self._staff, _Departments())
        self._warn = self._desktop()

    def simulate(self, count: int) -> None:
        """Make promises, keep some, plan absences; after each, whoever is there has looked meanwhile."""
        made = [self._moment() for _ in range(count)]
        events: list[tuple[datetime, int, object]] = [
            *((moment, number, person) for number, (moment, person) in enumerate(made)),
            *((one.known, count + number, one) for number, one in enumerate(self._team.absences)),
        ]
        heapq.heapify(events)
        while events:
            moment, number, what = heapq.heappop(events)
            self._look_until(moment)
            self._move(moment)
            for event in self._act(what, number):
                heapq.heappush(events, event)
        self._look_until(moment + timedelta(days=60))
        self._count()

    def _act(self, what: object, number: int) -> Iterator[tuple[datetime, int, object]]:
        if isinstance(what, Person):
            promise = self._make(what)
            if promise is not None and self._random.random() < 0.6:
                moment = promise.made + (promise.due - promise.made) * self._random.random()
                yield moment, 10**6 + number, promise.id
        elif isinstance(what, Absence):
            self._staff.plan_shift(what.shift, what.shift.agent)
            self._promises.look_again(what.shift.agent)
        else:
            self._keep(str(what))

    def _make(self, person: Person) -> Promise | None:
        now = self._clock.now()
        due = due_after(person.department, now, self._random.choice(_HOURS))
        if due is None:
            return None
        number, self._run.promises = self._run.promises, self._run.promises + 1
        case = self._owned[person.login]
        zone, department = person.department.zone, person.department.id
        promise = Promise(f"p{number}", case, "k", "call", "Anna", person.login, due, zone, now, department)
        staffing = self._who.staffing(now, [due], [person.login])
        step = self._who.step(promise, person.login, staffing)
        return self._promises.make(promise, _AT_ONCE if step.tell else step.look_at, "said")

    def _keep(self, promise_id: str) -> None:
        promise = self._promises.promise(promise_id)
        if promise is None or promise.state is not PromiseState.OPEN:
            return
        if self._by_name[promise.by].there.covers(self._clock.now()):
            self._promises.keep(promise.id, promise.version, promise.by, "done")

    def _look_until(self, moment: datetime) -> None:
        """Whoever is there looks every two minutes; what nobody waits for is passed over."""
        while (look := self._promises.next_look) is not None:
            at = self._anybody.next(max(_minute(look), self._clock.at + timedelta(minutes=2)))
            if at is None or at >= moment:
                return
            self._move(at)
            self._warn.look()

    def _move(self, moment: datetime) -> None:
        self._clock.at = self._staff.now = max(moment, self._clock.at)

    def _moment(self) -> tuple[datetime, Person]:
        """A random moment of somebody's working day, early enough to see what becomes of it."""
        while True:
            person = self._random.choice(self._team.people)
            spans = person.there.spans[: len(person.there.spans) * 2 // 3]
            if spans:
                start, end = self._random.choice(spans)
                return start + (end - start) * self._random.random(), person

    def _count(self) -> None:
        run = self._run
        for promise in self._cases.promises.values():
            steps = self._promises.steps.get(promise.id, [])
            run.kept += promise.state is PromiseState.KEPT
            run.broken += promise.state is not PromiseState.KEPT
            run.told_owner += any(step is Warned.OWNER for step, _ in steps)
            run.told_lead += any(step is Warned.LEAD for step, _ in steps)
            run.twice += max(Counter(step for step, _ in steps).values(), default=0) > 1
            if promise.state is not PromiseState.KEPT and not self._was_told(promise, steps):
                run.promises_missed += 1
                run.examples.append(f"{promise} {steps}")

    def _was_told(self, promise: Promise, steps: list[tuple[Warned, datetime]]) -> bool:
        """Whether a person who was concerned sat at a desktop between a step and the due time."""
        owner = self._by_name[promise.by].there
        return any(
            _there(owner, at, promise.due) or (step is Warned.LEAD and _there(self._leads, at, promise.due))
            for step, at in steps
            if self._counts(step)
        )

    def _open(self, person: Person) -> str:
        case = self._cases.open_case(f"c-{person.login}", "k", "t", (), person.login, "x")
        return self._cases.claim(case.id, case.version, person.login, "x").case.id

    def _desktop(self) -> WarnPromises:
        session = Session("whoever", self._clock, FakeSink(), InlineLane())
        life, offers = FakeCaseLife(self._cases, FakeStaffStore(self._cases)), FakeHandoffStore(self._cases)
        return WarnPromises(session, self._promises, life, offers, self._who, _Silent())


class _Silent(TellPromises):
    """Tells nobody: who was told is counted from presence, as every desktop shows what is at risk."""

    def __init__(self) -> None:
        """Needs nothing."""

    def changed(self, promises: object, *, here: bool = False) -> bool:
        return False


def _there(time: WorkingTime, since: datetime, due: datetime) -> bool:
    first = time.next(since)
    return first is not None and first < due


def _minute(moment: datetime) -> datetime:
    over = timedelta(seconds=moment.second, microseconds=moment.microsecond)
    return moment - over + timedelta(minutes=1) if over else moment


def main() -> None:
    """Print the counts."""
    found = simulate_promises()
    examples = found.examples[:5]
    found.examples = []
    sys.stdout.write(f"{found}\n" + "".join(f"  {example}\n" for example in examples))


if __name__ == "__main__":
    main()
