"""The team's stores in memory, over a FakeCaseStore: the same contract, without a database."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from agent_desk.application.ports import StaleCase, StoreProblem
from agent_desk.application.promise_ports import Due
from agent_desk.application.team_ports import AWAY_AFTER, OfferGone, OwnerPresent, SessionGone
from agent_desk.domain.case import Case, CaseState, OutboxItem, WaitingFor
from agent_desk.domain.handoff import Handoff, HandoffState
from agent_desk.domain.promise import Promise, PromiseState, Warned
from agent_desk.domain.staff import Colleague, DeskSession, Role, Shift
from agent_desk.domain.working_time import planned
from tests.fakes.case_store import FakeCaseStore

Owned = tuple[Promise, str | None]


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


class FakePromiseStore:
    """The promises of a FakeCaseStore; what is to be looked at next lies on top of a heap."""

    def __init__(self, cases: FakeCaseStore, handoffs: FakeHandoffStore | None = None) -> None:
        self._cases = cases
        self._handoffs = handoffs
        self._look_at: dict[str, datetime] = {}
        self._heap: list[tuple[datetime, str]] = []

    def make(self, promise: Promise, look_at: datetime, why: str) -> Promise:
        if promise.id in self._cases.promises:
            return self._cases.promises[promise.id]
        case = self._cases.case(promise.case_id)
        if case is None or not case.state.is_open:
            raise StaleCase("The case is not open.") if case else StoreProblem("This case does not exist.")
        if promise.follows:
            self._renegotiate(promise, why)
        made = replace(promise, made=self._cases.now())
        self._look(made, min(look_at, made.due))
        return self._keep(made, "promise", promise.by, why)

    def keep(self, promise_id: str, version: int, agent: str, evidence: str) -> Promise:
        before = self._owed(promise_id, version)
        kept = replace(
            before,
            state=PromiseState.KEPT,
            evidence=evidence,
            settled=self._cases.now(),
            settled_by=agent,
        )
        return self._keep(_next(kept), "keep_promise", agent, evidence)

    def undo_keep(self, promise_id: str, version: int, agent: str) -> Promise:
        before = self._same(promise_id, version, PromiseState.KEPT)
        case = self._cases.case(before.case_id)
        if before.settled_by != agent or case is None:
            raise StaleCase("Somebody else kept it.")
        if not case.state.is_open:
            raise StaleCase(f"{case.number} is {case.state}.")
        undone = replace(before, evidence="", settled=None, settled_by="")
        if self._broke(promise_id):
            late = replace(undone, state=PromiseState.BROKEN)
            return self._keep(_next(late), "undo_late_keep", agent, "undone")
        again = replace(undone, state=PromiseState.OPEN)
        self._look(again, self._look_at[promise_id])
        return self._keep(_next(again), "undo_keep_promise", agent, "undone")

    def promise(self, promise_id: str) -> Promise | None:
        return self._cases.promises.get(promise_id)

    def of_case(self, case_id: str) -> tuple[Promise, ...]:
        return _by_due(self._cases.promises_of(case_id))

    def of_customer(self, customer_id: str, broken_within: timedelta) -> tuple[Promise, ...]:
        after = self._cases.now() - broken_within
        theirs = [one for one in self._cases.promises.values() if one.customer_id == customer_id]
        broken = [one for one in theirs if one.state is PromiseState.BROKEN]
        broken = [one for one in broken if one.due >= after or self._is_overdue(one)]
        return _by_due(broken) + _by_due(one for one in theirs if one.state is PromiseState.OPEN)

    def of_owner(self, owner: str) -> tuple[Promise, ...]:
        overdue = filter(self._is_overdue, self._cases.promises.values())
        return _by_due(one for one in (*self._open(), *overdue) if self._owner(one) == owner)

    def at_risk(self) -> tuple[Promise, ...]:
        overdue = filter(self._is_overdue, self._cases.promises.values())
        return _by_due((*(one for one in self._open() if one.warned is Warned.LEAD), *overdue))

    def of_cases(self, case_ids: Sequence[str]) -> tuple[Owned, ...]:
        found = _by_due(one for one in self._cases.promises.values() if one.case_id in case_ids)
        return tuple((one, self._owner(one)) for one in found)

    def due(self, limit: int) -> Due:
        now = self._cases.now()
        promises: list[Owned] = []
        again: list[tuple[datetime, str]] = []
        while self._heap and self._heap[0][0] <= now and len(promises) < limit:
            at, key = heapq.heappop(self._heap)
            one = self._cases.promises[key]
            if one.state is PromiseState.OPEN and self._look_at[key] == at:
                promises.append((one, self._owner(one)))
                again.append((at, key))
        for item in again:
            heapq.heappush(self._heap, item)
        cases = self._cases.waiting_until(now)
        return Due(now, tuple(promises), cases, self._handoffs.expired(now) if self._handoffs else ())

    def warn(
        self, promise_id: str, version: int, step: Warned, look_at: datetime, actor: str
    ) -> Promise | None:
        before = self._cases.promises[promise_id]
        if before.version != version or before.state is not PromiseState.OPEN:
            return None
        self._look(before, look_at)
        return self._keep(_next(replace(before, warned=step)), f"warn_{step}", actor, "it falls due")

    def look_later(self, promise_id: str, version: int, look_at: datetime) -> None:
        before = self._cases.promises[promise_id]
        if before.version == version and before.state is PromiseState.OPEN:
            self._look(before, look_at)

    def break_promise(self, promise_id: str, version: int, actor: str) -> Promise | None:
        before = self._cases.promises[promise_id]
        passed = before.due <= self._cases.now() and before.state is PromiseState.OPEN
        if before.version != version or not passed:
            return None
        broken = _next(replace(before, state=PromiseState.BROKEN))
        return self._keep(broken, "break_promise", actor, "its time passed")

    def look_again(self, owner: str) -> int:
        theirs = [one for one in self.of_owner(owner) if one.state is PromiseState.OPEN]
        for one in theirs:
            self._look(one, self._cases.now())
        return len(theirs)

    def _renegotiate(self, by: Promise, why: str) -> None:
        before = self._cases.promises.get(by.follows)
        if before is None or before.case_id != by.case_id:
            raise StoreProblem("The promise that this one follows is not on this case.")
        self._owed(before.id, before.version)
        broken = before.state is PromiseState.BROKEN
        settled = {"evidence": why, "settled": self._cases.now(), "settled_by": by.by}
        state = before.state if broken else PromiseState.RENEGOTIATED
        after = _next(replace(before, state=state, **settled))  # type: ignore[arg-type]
        self._keep(after, "renegotiate_broken" if broken else "renegotiate_promise", by.by, why)

    def _owed(self, promise_id: str, version: int) -> Promise:
        one = self._same(promise_id, version, PromiseState.OPEN, PromiseState.BROKEN)
        if not one.owed:
            raise StaleCase("The promise changed meanwhile.")
        return one

    def _broke(self, promise_id: str) -> bool:
        broken = (entry for entry in self._cases.entries if entry.act == "break_promise")
        return any(("promise", promise_id) in entry.body for entry in broken)

    def _is_overdue(self, one: Promise) -> bool:
        case = self._cases.case(one.case_id)
        return one.owed and one.state is PromiseState.BROKEN and bool(case and case.state.is_open)

    def _same(self, promise_id: str, version: int, *states: PromiseState) -> Promise:
        one = self._cases.promises.get(promise_id)
        if one is None or one.version != version or one.state not in states:
            raise StaleCase("The promise changed meanwhile.")
        return one

    def _keep(self, promise: Promise, act: str, actor: str, why: str) -> Promise:
        self._cases.promises[promise.id] = promise
        self._cases.enter(promise.case_id, act, actor, why, (("promise", promise.id),))
        return promise

    def _look(self, promise: Promise, at: datetime) -> None:
        self._look_at[promise.id] = at
        heapq.heappush(self._heap, (at, promise.id))

    def _open(self) -> list[Promise]:
        return [one for one in self._cases.promises.values() if one.state is PromiseState.OPEN]

    def _owner(self, promise: Promise) -> str | None:
        case = self._cases.case(promise.case_id)
        return case.owner if case else None


class FakeHandoffStore:
    """Offers of the cases of a FakeCaseStore."""

    def __init__(self, cases: FakeCaseStore) -> None:
        self._cases = cases
        self._offers: dict[str, Handoff] = {}

    def offer(self, handoff: Handoff, lasts: timedelta, actor: str) -> Handoff:
        if handoff.id in self._offers:
            return self._offers[handoff.id]
        case = self._cases.case(handoff.case_id)
        if case is None or not case.state.is_open:
            raise StaleCase("The case is not open.")
        if (case.owner, case.epoch) != (handoff.sender, handoff.epoch):
            raise StaleCase(f"{case.number} changed hands.")
        now = self._cases.now()
        self._make_room(handoff, actor, now)
        offered = replace(handoff, offered=now, expires=now + lasts, state=HandoffState.OFFERED)
        return self._keep(offered, "offer_handoff", actor, handoff.reason)

    def accept(self, handoff_id: str, agent: str, outbox: Sequence[OutboxItem] = ()) -> tuple[Handoff, Case]:
        offer = self._offers.get(handoff_id)
        case = self._cases.case(offer.case_id) if offer else None
        if offer is None or case is None:
            raise OfferGone("This offer does not exist.")
        if (offer.state, offer.answered_by) == (HandoffState.ACCEPTED, agent):
            return offer, case
        sent = (case.owner, case.epoch) == (offer.sender, offer.epoch) and case.state.is_open
        if not sent or not self._may(offer, agent) or offer.expires <= self._cases.now():
            raise OfferGone("This offer is no longer open.")
        owned = self._cases.move(
            case, agent, "accept_handoff", offer.reason, (("handoff", offer.id),), outbox
        )
        answered = self._answered(offer, HandoffState.ACCEPTED, agent, "")
        self._offers[offer.id] = answered
        return self._bare(answered), owned

    def decline(self, handoff_id: str, agent: str, why: str) -> Handoff:
        offer = self._offers.get(handoff_id)
        if offer is None or not self._may(offer, agent):
            raise OfferGone("This offer is no longer open.")
        return self._keep(
            self._answered(offer, HandoffState.DECLINED, agent, why), "decline_handoff", agent, why
        )

    def withdraw(self, handoff_id: str, agent: str) -> Handoff:
        offer = self._offers.get(handoff_id)
        if offer is None or offer.state is not HandoffState.OFFERED:
            raise OfferGone("This offer is no longer open.")
        return self._keep(
            self._answered(offer, HandoffState.WITHDRAWN, agent, ""), "withdraw_handoff", agent, ""
        )

    def come_back(self, handoff_id: str, actor: str) -> Handoff | None:
        offer = self._offers.get(handoff_id)
        case = self._cases.case(offer.case_id) if offer else None
        if offer is None or case is None or offer.state is not HandoffState.OFFERED:
            return None
        if offer.expires > self._cases.now() and case.epoch == offer.epoch:
            return None
        back = self._answered(offer, HandoffState.CAME_BACK, actor, "")
        return self._keep(back, "handoff_came_back", actor, "nobody took it")

    def handoff(self, handoff_id: str) -> Handoff | None:
        return self._offers.get(handoff_id)

    def open_to(self, agent: str, department: str) -> tuple[Handoff, ...]:
        return self._listed(HandoffState.OFFERED, lambda one: _concerns(one, agent, department))

    def open_from(self, agent: str) -> tuple[Handoff, ...]:
        return self._listed(HandoffState.OFFERED, lambda one: one.sender == agent)

    def returned_to(self, agent: str, within: timedelta) -> tuple[Handoff, ...]:
        after = self._cases.now() - within
        returned = (HandoffState.DECLINED, HandoffState.CAME_BACK)
        found = [one for one in self._offers.values() if one.sender == agent and one.state in returned]
        lately = [one for one in found if one.answered and one.answered >= after]
        return tuple(self._bare(one) for one in sorted(lately, key=lambda one: one.offered, reverse=True))

    def of_batch(self, batch: str) -> tuple[Handoff, ...]:
        return tuple(self._bare(one) for one in self._offers.values() if batch and one.batch == batch)

    def of_cases(self, case_ids: Sequence[str], agent: str, department: str) -> tuple[Handoff, ...]:
        newest: dict[str, Handoff] = {}
        for one in self._offers.values():
            if one.case_id in case_ids and (one.sender == agent or _concerns(one, agent, department)):
                newest[one.case_id] = self._bare(one)
        return tuple(newest.values())

    def expired(self, now: datetime) -> tuple[str, ...]:
        open_ = (one for one in self._offers.values() if one.state is HandoffState.OFFERED)
        return tuple(one.id for one in open_ if one.expires <= now)

    def _make_room(self, handoff: Handoff, actor: str, now: datetime) -> None:
        for other in list(self._offers.values()):
            if other.case_id == handoff.case_id and other.state is HandoffState.OFFERED:
                if other.epoch == handoff.epoch and other.expires > now:
                    raise OfferGone("This case is offered already.")
                back = self._answered(other, HandoffState.CAME_BACK, actor, "")
                self._keep(back, "handoff_came_back", actor, "another offer was made")

    def _answered(self, offer: Handoff, state: HandoffState, agent: str, why: str) -> Handoff:
        return replace(offer, state=state, answer=why, answered=self._cases.now(), answered_by=agent)

    def _keep(self, offer: Handoff, act: str, actor: str, why: str) -> Handoff:
        self._offers[offer.id] = offer
        self._cases.enter(offer.case_id, act, actor, why, (("handoff", offer.id),))
        return offer if act == "offer_handoff" else self._bare(offer)

    def _may(self, offer: Handoff, agent: str) -> bool:
        asked = offer.receiver == agent or (not offer.receiver and offer.sender != agent)
        return offer.state is HandoffState.OFFERED and asked

    def _listed(self, state: HandoffState, wanted: Callable[[Handoff], bool]) -> tuple[Handoff, ...]:
        found = [self._bare(one) for one in self._offers.values() if one.state is state and wanted(one)]
        return tuple(sorted(found, key=lambda one: (one.offered, one.id)))

    def _bare(self, offer: Handoff) -> Handoff:
        return replace(offer, bundle=None)


class FakeKeptPromises:
    """Promises that are kept as long as the test runs."""

    def __init__(self) -> None:
        self._kept: dict[str, Promise] = {}

    def keep(self, promise: Promise) -> None:
        self._kept[promise.id] = promise

    def promises(self) -> tuple[Promise, ...]:
        return tuple(self._kept.values())

    def discard(self, promise_id: str) -> None:
        self._kept.pop(promise_id, None)


def _not_waiting(case: Case) -> Case:
    return replace(case, waiting_for=WaitingFor.NOTHING, waiting_until=None)


def _concerns(offer: Handoff, agent: str, department: str) -> bool:
    anybody = not offer.receiver and bool(department) and offer.department == department
    return offer.receiver == agent or (anybody and offer.sender != agent)


def _by_due(promises: Iterable[Promise]) -> tuple[Promise, ...]:
    return tuple(sorted(promises, key=lambda one: (one.due, one.id)))


def _next(promise: Promise) -> Promise:
    return replace(promise, version=promise.version + 1)
