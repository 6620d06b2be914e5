"""Many at once: exactly one owner, whole journals, on both databases."""

from __future__ import annotations

import multiprocessing
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from sqlalchemy.exc import IntegrityError

from agent_desk.application.events import ProblemArose
from agent_desk.application.lanes import InlineLane
from agent_desk.application.own_case import OwnCase
from agent_desk.application.ports import Claim
from agent_desk.application.session import Session
from agent_desk.bootstrap.program import SystemClock
from agent_desk.domain.customer import Customer, CustomerKind
from agent_desk.search.names.matcher import NameMatcher
from tests.fakes.customers import FakeCustomerDirectory
from tests.fakes.sink import FakeSink
from tests.stores.desks import Desk

AGENTS = [f"agent{number}" for number in range(12)]


def at_once(work: Callable[[str], Claim | None]) -> list[Claim | None]:
    start = Barrier(len(AGENTS))

    def run(agent: str) -> Claim | None:
        start.wait()
        return work(agent)

    with ThreadPoolExecutor(len(AGENTS)) as pool:
        return list(pool.map(run, AGENTS))


def test_many_threads_claim_one_case_and_one_owns_it(real_desk: Desk) -> None:
    for _ in range(5):
        case = real_desk.open_case()
        claims = at_once(lambda agent, case=case: real_desk.cases.claim(case.id, 1, agent, "race"))  # type: ignore[misc]
        winners = [claim.case.owner for claim in claims if claim and claim.won]
        assert len(winners) == 1
        assert {claim.case.owner for claim in claims if claim} == set(winners)
        owned = real_desk.cases.case(case.id)
        assert owned
        assert (owned.owner, owned.epoch, owned.version) == (winners[0], 1, 2)
        assert real_desk.cases.verify_journal(case.id) == ()


def test_many_processes_claim_the_same_cases_and_one_owns_each(real_desk: Desk) -> None:
    cases = [real_desk.open_case().id for _ in range(10)]
    forked = multiprocessing.get_context("fork")
    start, told = forked.Barrier(4), forked.SimpleQueue()

    def compete(agent: str) -> None:
        desk = real_desk.another()
        start.wait(30)
        claims = [desk.cases.claim(case, 1, agent, "race") for case in cases]
        told.put([(claim.won, claim.case.owner) for claim in claims])

    rivals = [forked.Process(target=compete, args=(agent,)) for agent in AGENTS[:4]]
    for rival in rivals:
        rival.start()
    results = [told.get() for _ in rivals]
    for rival in rivals:
        rival.join()
    told.close()
    for case, claims in zip(cases, zip(*results, strict=True), strict=True):
        winners = [owner for won, owner in claims if won]
        assert len(winners) == 1
        assert {owner for _, owner in claims} == set(winners)
        assert real_desk.cases.verify_journal(case) == ()


def test_many_who_begin_a_customers_first_case_at_once_have_one_case_and_one_owner(real_desk: Desk) -> None:
    customers = [f"first-{number}" for number in range(10)]
    agents = AGENTS[:4]
    start = Barrier(len(agents))

    def own_all(agent: str) -> None:
        session = Session(agent, SystemClock(), FakeSink(), InlineLane())
        own = OwnCase(session, real_desk.cases, FakeCustomerDirectory(NameMatcher()), lambda: None)
        for customer in customers:
            session.contexts.change(customer, customer=Customer(customer, "", CustomerKind.PERSON))
            start.wait(30)
            own(customer)
        assert not session.events.of(ProblemArose)  # type: ignore[attr-defined]

    with ThreadPoolExecutor(len(agents)) as pool:
        list(pool.map(own_all, agents))
    cases = [case for agent in agents for case in real_desk.cases.cases_of_owner(agent)]
    assert sorted(case.customer_id for case in cases) == sorted(customers)
    assert real_desk.cases.unowned(100) == ()
    assert all(real_desk.cases.verify_journal(case.id) == () for case in cases)


def test_everybody_asking_for_the_next_case_gets_another_one(real_desk: Desk) -> None:
    for number in range(len(AGENTS) - 2):
        real_desk.open_case(f"c{number}")

    def take(agent: str) -> Claim | None:
        case = real_desk.cases.claim_next(agent, "free hands")
        return Claim(True, case) if case else None

    taken = [claim.case.id for claim in at_once(take) if claim]
    assert max(Counter(taken).values()) == 1
    assert real_desk.cases.unowned(100) == ()


def test_notes_of_many_agents_at_once_are_all_kept_in_one_chain(real_desk: Desk) -> None:
    case = real_desk.open_case()

    def write(agent: str) -> None:
        for _ in range(3):
            real_desk.cases.add_note(real_desk.note(case, f"from {agent}", author=agent), None)

    at_once(write)
    assert len(real_desk.cases.notes(case.id)) == 3 * len(AGENTS)
    assert real_desk.cases.verify_journal(case.id) == ()


def test_the_same_note_from_two_places_at_once_is_saved_once(real_desk: Desk) -> None:
    case = real_desk.owned()
    note, write = real_desk.note(case), real_desk.write()

    def save(_agent: str) -> None:
        real_desk.cases.add_note(note, case.epoch, [write])

    at_once(save)
    assert len(real_desk.cases.notes(case.id)) == len(real_desk.cases.outbox_of(case.id)) == 1


def test_one_write_is_leased_to_one_of_many(real_desk: Desk) -> None:
    real_desk.owned("anna", (real_desk.write(),))
    leased: list[str] = []

    def lease(_agent: str) -> None:
        leased.extend(item.id for item in real_desk.cases.due_outbox(["rt"], "anna", 10))

    at_once(lease)
    assert len(leased) == 1


def test_the_database_itself_refuses_a_second_owner(real_desk: Desk) -> None:
    case = real_desk.owned()
    mistaken = (
        "INSERT INTO ownerships (id, case_id, epoch, agent, how, from_at)"
        f" VALUES ('x', '{case.id}', 9, 'bob', 'claim', '2026-01-01 00:00:00')"
    )
    with pytest.raises(IntegrityError):
        real_desk.sql(mistaken)
