"""Staff and the life of cases in memory, over a FakeCaseStore: the same contract, without a database."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from agent_desk.application.ports import StaleCase, StoreProblem
from agent_desk.application.team_ports import AWAY_AFTER, OwnerPresent, SessionGone
from agent_desk.domain.case import Case, CaseState, OutboxItem, WaitingFor
from agent_desk.domain.staff import Colleague, DeskSession, Role, Shift
from agent_desk.domain.working_time import planned
from tests.fakes.case_store import FakeCaseStore


class FakeStaffStore:
    """Presence and shifts in dictionaries; ``role`` is what the desk is signed in as."""

    def __init__(self, cases: FakeCaseStore, role: Role = Role.LEAD, device: str = "fake") -> None:
        self._cases = cases
        self._role = role
        self._device = device
        self._seen: dict[tuple[str, str], Colleague] = {}
        self._plans: list[Shift] = []
        self._sessions: dict[str, list[DeskSession]] = {}

    def beside(self, role: Role, device: str) -> FakeStaffStore:
        """The same staff as another desktop sees it."""
        other = FakeStaffStore(self._cases, role, device)
        other._seen, other._plans, other._sessions = self._seen, self._plans, self._sessions
        return other

    def role(self) -> Role:
        return self._role

    def seen(self, me: Colleague) -> datetime:
        now = self._cases.now()
        self._seen[me.login, self._device] = replace(me, seen=now, present=True)
        return now

    def elsewhere(self, agent: str) -> tuple[str, ...]:
        after = self._cases.now() - AWAY_AFTER
        there = ((device, one) for (login, device), one in self._seen.items() if login == agent)
        return tuple(
            sorted(
                device for device, one in there if device != self._device and one.seen and one.seen > after
            )
        )

    def session(self, agent: str) -> DeskSession | None:
        begun = self._sessions.get(agent)
        return replace(begun[-1], here=begun[-1].device == self._device) if begun else None

    def begin_session(self, agent: str, number: int, taken_from: str = "") -> DeskSession:
        begun = self._sessions.setdefault(agent, [])
        if number != len(begun) + 1:
            raise SessionGone(f"Your session was taken over at {begun[-1].device} just now.", "Look again.")
        begun.append(DeskSession(agent, number, self._device, self._cases.now(), taken_from))
        return replace(begun[-1], here=True)

    def left(self, agent: str) -> None:
        known = self._seen.get((agent, self._device))
        if known is not None:
            away = self._cases.now() - AWAY_AFTER
            self._seen[agent, self._device] = replace(known, seen=away)

    def present(self, agent: str | None) -> bool:
        after = self._cases.now() - AWAY_AFTER
        return any(one.seen and one.seen > after for one in self._seen.values() if one.login == agent)

    def colleagues(self) -> tuple[Colleague, ...]:
        now = self._cases.now()
        newest: dict[str, Colleague] = {}
        for one in sorted(self._seen.values(), key=lambda one: one.seen or now):
            until, back = planned((plan for plan in self._plans if plan.agent == one.login), now)
            newest[one.login] = replace(one, present=self.present(one.login), until=until, back=back)
        return tuple(newest[login] for login in sorted(newest))

    def plan_shift(self, shift: Shift, by: str) -> None:
        def overlaps(one: Shift) -> bool:
            same = (one.agent, one.away) == (shift.agent, shift.away)
            return same and one.starts < shift.ends and one.ends > shift.starts

        self._plans[:] = [one for one in self._plans if not overlaps(one)]
        self._plans.append(shift)

    def shifts(
        self, since: datetime, until: datetime, agents: Collection[str] | None = None
    ) -> tuple[Shift, ...]:
        found = (one for one in self._plans if one.starts < until and one.ends > since)
        found = (one for one in found if agents is None or one.agent in agents)
        return tuple(sorted(found, key=lambda one: (one.agent, one.starts, one.away)))


class FakeCaseLife:
    """The life of the cases of a FakeCaseStore."""

    def __init__(self, cases: FakeCaseStore, staff: FakeStaffStore) -> None:
        self._cases = cases
        self._staff = staff

    def wait(
        self,
        case_id: str,
        version: int,
        epoch: int,
        agent: str,
        for_: WaitingFor,
        until: datetime | None,
        why: str,
    ) -> Case:
        case = self._cases.held(case_id, version, epoch, agent)
        if not case.state.is_open:
            raise StaleCase(f"{case.number} is {case.state}.")
        if until is not None and until <= self._cases.now():
            raise StoreProblem("A case cannot wait until a time that has passed.", "Choose a time to come.")
        state = CaseState.WAITING if for_ is not WaitingFor.NOTHING else CaseState.OPEN
        waiting = replace(case, state=state, waiting_for=for_, waiting_until=until)
        return self._cases.change(waiting, "wait", agent, why)

    def reopen(self, case_id: str, version: int, agent: str, why: str) -> Case:
        case = self._cases.case(case_id)
        if case is None or case.version != version or case.state.is_open:
            raise StaleCase("It changed meanwhile.")
        opened = replace(case, state=CaseState.OPEN, reopened=case.reopened + 1)
        return self._cases.change(_not_waiting(opened), "reopen", agent, why)

    def return_case(self, case_id: str, actor: str) -> Case | None:
        case, now = self._cases.case(case_id), self._cases.now()
        if case is None or case.state is not CaseState.WAITING or not case.waiting_until:
            return None
        if case.waiting_until > now:
            return None
        back = _not_waiting(replace(case, state=CaseState.OPEN))
        return self._cases.change(back, "return_case", actor, "the time it waited for has come")

    def take_over(
        self,
        case_id: str,
        version: int,
        agent: str,
        why: str,
        as_lead: bool = False,
        outbox: Sequence[OutboxItem] = (),
    ) -> Case:
        case = self._cases.case(case_id)
        if case is None or case.version != version:
            raise StaleCase("It changed meanwhile.")
        if case.owner in (None, agent) or not case.state.is_open:
            return case
        if not as_lead and self._staff.present(case.owner):
            raise OwnerPresent(f"{case.owner} is there and owns {case.number}.")
        return self._cases.move(case, agent, "take_over", why, (("from", case.owner or ""),), outbox)

    def lately_solved(self, customer_id: str, within: timedelta) -> Case | None:
        after = self._cases.now() - within
        solved = [(at, key) for key, at in self._cases.solved.items() if at >= after]
        found = [self._cases.case(key) for _, key in sorted(solved, reverse=True)]
        mine = (case for case in found if case and case.customer_id == customer_id)
        return next((case for case in mine if not case.state.is_open), None)

    def taken_from(self, agent: str, since: datetime) -> tuple[tuple[Case, str, str], ...]:
        taken = [
            (self._cases.case(entry.case_id), entry.actor, entry.why)
            for entry in self._cases.entries
            if entry.act == "take_over" and entry.at >= since and ("from", agent) in entry.body
        ]
        return tuple((case, by, why) for case, by, why in taken if case)


def _not_waiting(case: Case) -> Case:
    return replace(case, waiting_for=WaitingFor.NOTHING, waiting_until=None)
