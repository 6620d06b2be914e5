"""Promises in memory, over a FakeCaseStore, and those that are kept on the machine until it has them."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from agent_desk.application.ports import StaleCase, StoreProblem
from agent_desk.application.promise_ports import Due
from agent_desk.domain.promise import Promise, PromiseState, Warned
from tests.fakes.case_store import FakeCaseStore
from tests.fakes.handoff_store import FakeHandoffStore

Owned = tuple[Promise, str | None]


class FakePromiseStore:
    """The promises of a FakeCaseStore; what is to be looked at next lies on top of a heap."""

    def __init__(self, cases: FakeCaseStore, handoffs: FakeHandoffStore | None = None) -> None:
        self._cases = cases
        self._handoffs = handoffs
        self._look_at: dict[str, datetime] = {}
        self._heap: list[tuple[datetime, str]] = []

    def now(self) -> datetime:
        return self._cases.now()

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


def _by_due(promises: Iterable[Promise]) -> tuple[Promise, ...]:
    return tuple(sorted(promises, key=lambda one: (one.due, one.id)))


def _next(promise: Promise) -> Promise:
    return replace(promise, version=promise.version + 1)
