"""Faults between a desk and the team's database. Numbers are those of the fault matrix."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from threading import Thread

import psutil
import psycopg
import pytest
from sqlalchemy import Connection, text

from agent_desk.application.ports import StoreNotReachable, StoreProblem
from agent_desk.domain.case import Case, Outcome
from agent_desk.store.open import Store
from tests.servers.postgres import start_postgres
from tests.servers.processes import family, free_port
from tests.stores.desks import Desk, opened
from tests.stores.proxy import Door, Proxy, proxied
from tests.stores.template import StoreTemplate


@pytest.fixture
def proxy(store_template: StoreTemplate) -> Iterator[Proxy]:
    with proxied(store_template.server.port) as proxy:
        yield proxy


@pytest.fixture
def far_store(postgres_store: Desk, proxy: Proxy) -> Iterator[Store]:
    """The store behind the proxy, with a short patience."""
    here, _, database = postgres_store.address.rpartition("/")
    address = f"{here.rpartition(':')[0]}:{proxy.port}/{database}"
    with opened(address, answer_within=0.5, pool_size=1) as store:
        yield store


def seconds(work: Callable[[], object]) -> float:
    start = time.monotonic()
    with pytest.raises(StoreProblem):
        work()
    return time.monotonic() - start


def claim_all(store: Store, cases: list[Case]) -> None:
    for case in cases:
        store.cases.claim(case.id, case.version, "anna", "mine")


def test_23_a_closed_port_is_said_at_once() -> None:
    def look() -> None:
        with opened(f"postgresql://postgres@127.0.0.1:{free_port()}/x"):
            pass

    assert seconds(look) < 2
    with pytest.raises(StoreNotReachable, match="cannot be reached"):
        look()


def test_24_a_reset_of_an_idle_connection_is_not_noticed(
    far_store: Store, proxy: Proxy, postgres_store: Desk
) -> None:
    case = postgres_store.open_case()
    for _ in range(3):
        assert far_store.cases.case(case.id) == case
        proxy.cut()
    assert far_store.cases.claim(case.id, 1, "anna", "mine").won
    proxy.cut()
    far_store.cases.add_note(postgres_store.note(case), 1)
    assert postgres_store.cases.verify_journal(case.id) == ()


def test_27_a_frozen_server_is_given_up_in_time(far_store: Store, proxy: Proxy, postgres_store: Desk) -> None:
    case = postgres_store.open_case()
    assert far_store.cases.case(case.id) == case
    proxy.door = Door.SWALLOW
    start = time.monotonic()
    with pytest.raises(StoreNotReachable, match="does not answer"):
        far_store.cases.claim(case.id, 1, "anna", "mine")
    assert 0.4 < time.monotonic() - start < 2
    proxy.door = Door.OPEN
    assert far_store.cases.claim(case.id, 1, "anna", "mine").won


def test_28_a_black_hole_is_given_up_in_two_seconds(far_store: Store, proxy: Proxy) -> None:
    proxy.door = Door.SWALLOW
    proxy.cut()
    start = time.monotonic()
    with pytest.raises(StoreNotReachable):
        far_store.cases.unowned(1)
    assert time.monotonic() - start < 6


def test_29_a_terminated_backend_is_replaced_and_the_act_repeated(postgres_store: Desk) -> None:
    cases = [postgres_store.open_case(f"c{number}") for number in range(40)]
    assert postgres_store.store
    worker = Thread(target=claim_all, args=(postgres_store.store, cases))
    worker.start()
    terminate = (
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE application_name = 'agent-desk' AND datname = current_database()"
    )
    with closing(psycopg.connect(postgres_store.address, autocommit=True)) as administrator:
        administrator.execute(terminate)
        worker.join()
    assert len(postgres_store.cases.cases_of_owner("anna")) == 40
    assert all(postgres_store.cases.verify_journal(case.id) == () for case in cases)


def test_30_a_lost_reply_to_commit_is_looked_up_not_repeated(
    far_store: Store, proxy: Proxy, postgres_store: Desk
) -> None:
    case, write = postgres_store.open_case(), postgres_store.write()
    far_store.cases.case(case.id)
    proxy.door = Door.LOSE_COMMIT
    claim = far_store.cases.claim(case.id, 1, "anna", "mine", [write])
    assert proxy.door is Door.OPEN
    assert (claim.won, claim.case.owner, claim.case.version) == (True, "anna", 2)
    proxy.door = Door.LOSE_COMMIT
    noted = far_store.cases.add_note(postgres_store.note(case), claim.case.epoch)
    proxy.door = Door.LOSE_COMMIT
    far_store.cases.settle_outbox(write.id, Outcome.DONE)
    proxy.door = Door.LOSE_COMMIT
    free = far_store.cases.release(case.id, noted.version, noted.epoch, "anna", "undo")
    assert (free.owner, free.version) == (None, 4)
    acts = [entry.act for entry in postgres_store.cases.journal(case.id)]
    assert acts == ["open_case", "claim", "add_note", "write_done", "release"]
    assert len(postgres_store.cases.notes(case.id)) == len(postgres_store.cases.outbox_of(case.id)) == 1
    assert postgres_store.cases.verify_journal(case.id) == ()


def test_30_a_next_case_whose_reply_was_lost_is_not_followed_by_a_second(
    far_store: Store, proxy: Proxy, postgres_store: Desk
) -> None:
    cases = [postgres_store.open_case(f"c{number}") for number in range(2)]
    far_store.cases.unowned(1)
    proxy.door = Door.LOSE_CLAIM
    taken = far_store.cases.claim_next("anna", "free hands")
    assert proxy.door is Door.OPEN
    assert taken == postgres_store.cases.case(cases[0].id)
    assert postgres_store.cases.unowned(9) == (cases[1],)
    proxy.door = Door.LOSE_CLAIM
    claim = far_store.cases.claim(cases[1].id, 1, "anna", "mine")
    assert proxy.door is Door.OPEN
    assert (claim.won, claim.case.owner) == (True, "anna")
    assert len(postgres_store.cases.journal(cases[1].id)) == 2


def test_31_a_crash_of_the_server_loses_nothing_acknowledged() -> None:
    server = start_postgres()
    try:
        # What was written survives a server's crash even without fsync, but it must have been written.
        server.execute("ALTER SYSTEM SET synchronous_commit = on", "SELECT pg_reload_conf()")
        template = StoreTemplate(server)
        with opened(server.dsn(template.name)) as store:
            case = store.cases.open_case("c", "k", "t", (), "anna", "x")
            everyone = family(server.pid)
            for process in everyone:
                process.kill()
            psutil.wait_procs(everyone, timeout=10)
            with pytest.raises(StoreNotReachable):
                store.cases.claim(case.id, 1, "anna", "while it is away")
            server = server.restart()
            assert store.cases.claim(case.id, 1, "anna", "back again").won
            assert store.cases.verify_journal(case.id) == ()
    finally:
        server.remove()


def test_32_the_second_host_answers_for_the_first(
    store_template: StoreTemplate, postgres_store: Desk
) -> None:
    database = postgres_store.address.rpartition("/")[2]
    hosts = f"host=127.0.0.1:{free_port()}&host=127.0.0.1:{store_template.server.port}"
    case = postgres_store.open_case()
    with opened(f"postgresql://postgres@/{database}?{hosts}&target_session_attrs=read-write") as store:
        assert store.cases.claim(case.id, 1, "anna", "mine").won


def test_33_a_demoted_server_is_not_reachable_rather_than_wrong(own_postgres_store: Desk) -> None:
    case = own_postgres_store.open_case()
    with closing(psycopg.connect(own_postgres_store.address, autocommit=True)) as administrator:
        database = administrator.info.dbname
        administrator.execute(f'ALTER DATABASE "{database}" SET default_transaction_read_only = on'.encode())
        other = own_postgres_store.beside()
        with pytest.raises(StoreNotReachable, match="takes no changes"):
            other.cases.claim(case.id, 1, "anna", "mine")
        assert other.cases.case(case.id) == case
        administrator.execute("SET default_transaction_read_only = off")
        administrator.execute(f'ALTER DATABASE "{database}" RESET default_transaction_read_only'.encode())
    assert other.cases.claim(case.id, 1, "anna", "mine").won


def test_35_a_lock_held_by_a_hung_desktop_ends_in_a_message(postgres_store: Desk) -> None:
    case = postgres_store.open_case()
    with closing(psycopg.connect(postgres_store.address)) as hung:
        hung.execute("SELECT * FROM cases FOR UPDATE")
        start = time.monotonic()
        with pytest.raises(StoreProblem, match="holds this case"):
            postgres_store.cases.claim(case.id, 1, "anna", "mine")
        assert time.monotonic() - start < 3
        assert postgres_store.cases.case(case.id) == case
    assert postgres_store.cases.claim(case.id, 1, "anna", "mine").won


def test_36_a_slow_query_is_ended_and_called_slow(postgres_store: Desk) -> None:
    assert postgres_store.store
    with pytest.raises(StoreProblem, match="slow"):
        postgres_store.store.work.read(lambda connection: connection.execute(text("SELECT pg_sleep(20)")))


def test_37_too_many_connections_is_said(store_template: StoreTemplate, postgres_store: Desk) -> None:
    store_template.server.execute(
        "DROP ROLE IF EXISTS crowded", "CREATE ROLE crowded LOGIN CONNECTION LIMIT 0 IN ROLE agent_desk_agent"
    )
    address = postgres_store.address.replace("postgres@", "crowded@")
    with pytest.raises(StoreNotReachable, match="no free connection"), opened(address):
        pass


def test_39_serialization_failures_are_repeated(postgres_store: Desk) -> None:
    assert postgres_store.store
    tries = []

    def fail_twice(connection: object) -> str:
        tries.append(connection)
        if len(tries) < 3:
            connection.execute(  # type: ignore[attr-defined]
                text("DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = 'serialization_failure'; END $$")
            )
        return "done"

    assert postgres_store.store.work.write(fail_twice) == "done"
    assert len(tries) == 3


def test_39_what_never_passes_is_given_up(postgres_store: Desk) -> None:
    assert postgres_store.store
    always = text("DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = 'deadlock_detected'; END $$")
    with pytest.raises(StoreProblem, match="changing the same case"):
        postgres_store.store.work.write(lambda connection: connection.execute(always))


def test_a_missing_database_is_said(postgres_store: Desk) -> None:
    missing = postgres_store.address.rpartition("/")[0] + "/nothing_here"
    with pytest.raises(StoreProblem, match="database does not exist"), opened(missing):
        pass


@pytest.mark.parametrize("login", ["nobody_of_this_name", "agent_desk_agent"])
def test_a_login_that_nobody_made_is_named_with_who_can_make_it(postgres_store: Desk, login: str) -> None:
    """The second is a role, but nobody may sign in as it."""
    address = postgres_store.address.replace("postgres@", f"{login}@")
    with pytest.raises(StoreProblem, match=f"has no login {login}") as raised, opened(address):
        pass
    assert "administrator" in raised.value.remedy
    assert not isinstance(raised.value, StoreNotReachable)


def test_27_long_work_that_is_answered_all_the_time_is_not_taken_for_frozen(far_store: Store) -> None:
    def long_work(connection: Connection) -> int:
        return sum(len(connection.execute(text("SELECT pg_sleep(0.2)")).all()) for _ in range(5))

    assert far_store.work.read(long_work) == 5
