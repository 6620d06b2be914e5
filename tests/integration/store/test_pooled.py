"""The team's store through the real PgBouncer in transaction mode: each transaction on another connection."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from agent_desk.application.ports import StoreNotReachable, StoreProblem
from agent_desk.domain.case import CaseState, Outcome
from agent_desk.store.open import Store
from agent_desk.store.roles import AGENT
from tests.servers.pgbouncer import PgBouncer, start_pgbouncer
from tests.stores.desks import Desk, opened
from tests.stores.template import StoreTemplate

CASES, DESKTOPS = 60, 30
"""More desktops than the pooler has connections to the server."""


def address(desk: Desk, pooler: PgBouncer, user: str = "postgres") -> str:
    return pooler.dsn(desk.address.rpartition("/")[2], user)


@pytest.fixture
def pooled(postgres_store: Desk, pgbouncer: PgBouncer) -> Iterator[Store]:
    with opened(address(postgres_store, pgbouncer)) as store:
        yield store


@pytest.fixture
def own_pgbouncer(store_template: StoreTemplate) -> Iterator[PgBouncer]:
    pooler = start_pgbouncer(store_template.server.port)
    yield pooler
    pooler.remove()


def test_a_days_work_passes_in_an_agents_own_name(
    postgres_store: Desk, pgbouncer: PgBouncer, store_template: StoreTemplate
) -> None:
    me, write = store_template.sign_in("agent_anna", AGENT), postgres_store.write()
    with opened(address(postgres_store, pgbouncer, me)) as store:
        case = store.cases.open_case("pooled-1", "c", "t", (), me, "rang")
        case = store.cases.claim(case.id, 1, me, "mine", [write]).case
        assert [item.id for item in store.cases.due_outbox(["rt"], me, 9)] == [write.id]
        store.cases.settle_outbox(write.id, Outcome.DONE)
        case = store.cases.add_note(postgres_store.note(case, author=me), case.epoch)
        case = store.cases.set_state(case.id, case.version, case.epoch, me, CaseState.WAITING, "calls back")
        case = store.cases.release(case.id, case.version, case.epoch, me, "end of shift")
        assert store.cases.claim_next(me, "again")
        assert store.cases.verify_journal(case.id) == ()


def test_each_case_is_taken_once_by_more_desktops_than_there_are_connections(
    postgres_store: Desk, pgbouncer: PgBouncer
) -> None:
    for number in range(CASES):
        postgres_store.open_case(f"c{number}")

    def take(number: int) -> list[str]:
        taken = []
        with opened(address(postgres_store, pgbouncer), pool_size=1) as store:
            while case := store.cases.claim_next(f"agent-{number}", "free hands"):
                taken.append(case.id)
        return taken

    with ThreadPoolExecutor(DESKTOPS) as desktops:
        taken = [case for each in desktops.map(take, range(DESKTOPS)) for case in each]
    assert len(taken) == len(set(taken)) == CASES
    assert postgres_store.sql("SELECT count(*) FROM ownerships WHERE to_at IS NULL") == [(CASES,)]


@pytest.mark.parametrize("overlap", [False, True])
def test_a_polled_cursor_misses_nothing(postgres_store: Desk, pgbouncer: PgBouncer, overlap: bool) -> None:
    with opened(address(postgres_store, pgbouncer), overlap_cursor=overlap) as store:
        at, seen = store.cursor.latest(), set[str]()
        with ThreadPoolExecutor(4) as desktops:
            opening = [desktops.submit(postgres_store.open_case, f"c{number}") for number in range(CASES)]
            while len(seen) < CASES:
                changes = store.cursor.since(at)
                assert not changes.resync
                at, seen = changes.cursor, seen | {case.id for case in changes.cases}
        assert seen == {each.result().id for each in opening}


def test_the_store_survives_a_restart_of_the_pooler(postgres_store: Desk, own_pgbouncer: PgBouncer) -> None:
    cases = [postgres_store.open_case(f"c{number}") for number in range(3)]
    with opened(address(postgres_store, own_pgbouncer)) as store:
        at = store.cursor.latest()
        assert store.cases.claim(cases[0].id, 1, "anna", "mine").won
        own_pgbouncer.kill()
        for act in (
            lambda: store.cases.claim(cases[1].id, 1, "anna", "mine"),
            lambda: store.cursor.since(at),
        ):
            with pytest.raises(StoreNotReachable):
                act()
        back = own_pgbouncer.restart()
        assert store.cases.claim(cases[1].id, 1, "anna", "mine").won
        assert postgres_store.changes_since(at).cases  # others' transactions may hold it up a little
        assert {case.id for case in store.cursor.since(at).cases} >= {cases[0].id}
        back.kill()
        again = back.restart()
        # The connections in the pool are dead, and nobody noticed: the act is repeated, not lost.
        assert store.cases.claim(cases[2].id, 1, "anna", "mine").won
        assert all(len(store.cases.journal(case.id)) == 2 for case in cases)
        again.kill()


def test_a_login_that_the_pooler_does_not_know_is_said(postgres_store: Desk, pgbouncer: PgBouncer) -> None:
    there = address(postgres_store, pgbouncer, "nobody_of_this_name")
    with pytest.raises(StoreProblem, match="does not know your login") as raised, opened(there):
        pass
    assert "administrator" in raised.value.remedy
    assert not isinstance(raised.value, StoreNotReachable)
