"""Many at once on promises and offers: one owner, one warning, one end of each, on both databases."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import partial
from threading import Barrier
from typing import TypeVar
from uuid import uuid4

from agent_desk.application.ports import StoreProblem
from agent_desk.domain.case import Case, CaseState
from agent_desk.domain.handoff import Handoff
from agent_desk.domain.promise import Promise, PromiseState, Warned
from tests.stores.desks import Desk

T = TypeVar("T")
AGENTS = [f"agent{number}" for number in range(8)]
HOUR = timedelta(hours=1)


def at_once(work: Callable[[str], T]) -> list[T | None]:
    """What each of many got at once; None for who was refused."""
    start = Barrier(len(AGENTS))

    def run(agent: str) -> T | None:
        start.wait()
        try:
            return work(agent)
        except StoreProblem:
            return None

    with ThreadPoolExecutor(len(AGENTS)) as pool:
        return list(pool.map(run, AGENTS))


def promised(desk: Desk, case: Case, within: timedelta = HOUR) -> Promise:
    due = desk.clock() + within
    made = Promise(str(uuid4()), case.id, case.customer_id, "call", "Anna", "anna", due, "UTC", desk.clock())
    return desk.promises.make(made, due, "said")


def offered(desk: Desk, case: Case) -> Handoff:
    at = desk.clock()
    made = Handoff(str(uuid4()), case.id, case.epoch, "anna", "", "billing", "ends", "call", at, at)
    return desk.handoffs.offer(made, HOUR, "anna")


def test_of_many_who_accept_one_owns(real_desk: Desk) -> None:
    for _ in range(4):
        case = real_desk.owned("anna")
        offer = offered(real_desk, case)
        accept = partial(real_desk.handoffs.accept, offer.id)
        accepted = [one for one in at_once(accept) if one]
        assert len(accepted) == 1
        after = real_desk.cases.case(case.id)
        assert after
        assert (after.owner, after.epoch) == (accepted[0][1].owner, case.epoch + 1)
        assert real_desk.sql(
            f"SELECT count(*) FROM ownerships WHERE case_id = '{case.id}' AND to_at IS NULL"
        ) == [(1,)]
        assert real_desk.cases.verify_journal(case.id) == ()


def test_accepting_withdrawing_and_taking_over_at_once_leave_one_owner(real_desk: Desk) -> None:
    for _ in range(4):
        case = real_desk.owned("anna")
        offer = offered(real_desk, case)
        acts: list[Callable[[str], object]] = [
            lambda agent, o=offer: real_desk.handoffs.accept(o.id, agent),  # type: ignore[misc]
            lambda _agent, o=offer: real_desk.handoffs.withdraw(o.id, "anna"),  # type: ignore[misc]
            lambda agent, c=case: real_desk.life.take_over(c.id, c.version, agent, "race"),  # type: ignore[misc]
            lambda _agent, c=case: real_desk.cases.release(c.id, c.version, c.epoch, "anna", "race"),  # type: ignore[misc]
        ]
        at_once(lambda agent, acts=acts: acts[int(agent[-1]) % len(acts)](agent))  # type: ignore[misc]
        after = real_desk.cases.case(case.id)
        assert after
        held = real_desk.sql(f"SELECT agent FROM ownerships WHERE case_id = '{case.id}' AND to_at IS NULL")
        assert [row[0] for row in held] == ([after.owner] if after.owner else [])
        assert real_desk.cases.verify_journal(case.id) == ()


def test_of_many_who_warn_one_does(real_desk: Desk) -> None:
    made = promised(real_desk, real_desk.owned("anna"))
    warned = at_once(lambda agent: real_desk.promises.warn(made.id, 1, Warned.OWNER, made.due, agent))
    assert len([one for one in warned if one]) == 1
    acts = [entry.act for entry in real_desk.cases.journal(made.case_id)]
    assert acts.count("warn_owner") == 1


def test_a_promise_is_kept_or_broken_but_not_both(real_desk: Desk) -> None:
    made = promised(real_desk, real_desk.owned("anna"), timedelta(minutes=1))
    real_desk.lapse()

    def act(agent: str) -> Promise | None:
        if int(agent[-1]) % 2:
            return real_desk.promises.keep(made.id, 1, agent, "called")
        return real_desk.promises.break_promise(made.id, 1, agent)

    assert len([one for one in at_once(act) if one]) == 1
    acts = [entry.act for entry in real_desk.cases.journal(made.case_id)]
    assert acts.count("keep_promise") + acts.count("break_promise") == 1


def test_solving_and_promising_at_once_leave_no_open_promise_on_a_solved_case(real_desk: Desk) -> None:
    for _ in range(6):
        case = real_desk.owned("anna")

        def act(agent: str, case: Case = case) -> object:
            if int(agent[-1]) % 2:
                return promised(real_desk, case)
            return real_desk.cases.set_state(
                case.id, case.version, case.epoch, "anna", CaseState.SOLVED, "done"
            )

        at_once(act)
        after = real_desk.cases.case(case.id)
        assert after
        opened = [one for one in real_desk.promises.of_case(case.id) if one.state is PromiseState.OPEN]
        assert not (opened and not after.state.is_open)


def test_offering_at_once_leaves_one_offer(real_desk: Desk) -> None:
    for _ in range(3):
        case = real_desk.owned("anna")
        made = at_once(lambda _agent, c=case: offered(real_desk, c))  # type: ignore[misc]
        assert len([one for one in made if one]) == 1
