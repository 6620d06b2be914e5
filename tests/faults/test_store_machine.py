"""Faults of the machine that a desk stands on. Numbers are those of the fault matrix."""

from __future__ import annotations

import logging
import os
import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import uniform
from threading import Barrier, Event
from time import monotonic

import psycopg
import pytest

from agent_desk.application.follow_staff import FollowStaff
from agent_desk.application.lanes import InlineLane
from agent_desk.application.ports import StaleCase, StoreNotReachable
from agent_desk.application.session import Session
from agent_desk.application.team_events import SessionMoved
from agent_desk.application.team_ports import OwnerPresent, SessionGone
from agent_desk.domain.staff import Colleague
from agent_desk.system.log import start_log, stop_log
from tests.fakes.sink import FakeClock, FakeSink
from tests.servers.pgbouncer import PgBouncer, start_pgbouncer
from tests.stores.desks import Desk, opened
from tests.stores.template import StoreTemplate

HOUR = timedelta(hours=1)
STORM = 150
"""Desktops that come back at once."""


@pytest.fixture
def full_log(tmp_path: Path) -> Iterator[logging.Handler]:
    """The log on a disk that is full."""
    (tmp_path / "log").mkdir()
    (tmp_path / "log" / "agent-desk.log").symlink_to("/dev/full")
    handler = start_log(tmp_path / "log")
    yield handler
    stop_log(handler)


def test_8_a_full_disk_for_the_log_alone_is_not_noticed(
    full_log: logging.Handler, sqlite_store: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    logging.getLogger("agent_desk.test").error("nobody can write this down")
    full_log.flush()
    assert sqlite_store.owned().owner == "anna"
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("wrong", [HOUR, -24 * HOUR])
def test_18_a_wrong_clock_takes_no_lease_and_no_case_and_is_said(
    postgres_store: Desk, wrong: timedelta
) -> None:
    write = postgres_store.write()
    case = postgres_store.owned("anna", (write,))
    postgres_store.staff.seen(Colleague("anna"))
    assert [item.id for item in postgres_store.cases.due_outbox(["rt"], "anna", 9)] == [write.id]
    with opened(postgres_store.address, clock=lambda: datetime.now(UTC) + wrong, device="wrong") as store:
        minutes = abs(wrong.total_seconds() / 60)
        way = "ahead of" if wrong > timedelta(0) else "behind"
        assert f"{minutes:.0f} minutes {way} the team's" in store.remark
        assert store.cases.due_outbox(["rt"], "anna", 9) == ()
        with pytest.raises(OwnerPresent):
            store.life.take_over(case.id, case.version, "bert", "anna is away, says my clock")
        store.cases.add_note(postgres_store.note(case, "first"), case.epoch)
        postgres_store.cases.add_note(postgres_store.note(case, "second"), case.epoch)
        assert [note.text for note in store.cases.notes(case.id)] == ["second", "first"]
    with opened(postgres_store.address) as store:
        assert store.remark == ""


def test_20_a_desktop_that_wakes_from_sleep_reads_anew_and_has_lost_what_was_taken_over(
    postgres_store: Desk,
) -> None:
    case = postgres_store.owned("anna")
    asleep, woken = os.pipe(), os.pipe()
    child = os.fork()
    if child == 0:
        try:
            desk = postgres_store.another()
            at = desk.cursor.latest()
            os.write(asleep[1], b"x")
            os.read(woken[0], 1)
            changed = desk.changes_since(at).cases
            try:
                desk.cases.add_note(desk.note(case, "typed before the sleep"), case.epoch)
            except StaleCase as problem:
                if [one.owner for one in changed] == ["bert"] and "its owner is bert" in problem.message:
                    os._exit(0)
        finally:
            os._exit(1)
    os.read(asleep[0], 1)
    os.kill(child, signal.SIGSTOP)
    with closing(psycopg.connect(postgres_store.address, autocommit=True)) as administrator:
        # The server gave up the sleeper's connections long ago.
        administrator.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'agent-desk'"
            " AND datname = current_database()"
        )
    with opened(postgres_store.address) as store:
        store.life.take_over(case.id, case.version, "bert", "anna's desktop sleeps")
    os.kill(child, signal.SIGCONT)
    os.write(woken[1], b"x")
    _, status = os.waitpid(child, 0)
    for end in (*asleep, *woken):
        os.close(end)
    assert os.waitstatus_to_exitcode(status) == 0


@pytest.fixture
def own_pgbouncer(store_template: StoreTemplate) -> Iterator[PgBouncer]:
    pooler = start_pgbouncer(store_template.server.port)
    yield pooler
    pooler.remove()


def test_38_desktops_that_come_back_at_once_are_all_served(
    postgres_store: Desk, own_pgbouncer: PgBouncer
) -> None:
    address = own_pgbouncer.dsn(postgres_store.address.rpartition("/")[2])
    case, together = postgres_store.open_case(), Barrier(STORM)

    def come_back(_number: int) -> bool:
        together.wait(60)
        deadline = monotonic() + 60
        while True:
            try:
                with opened(address, pool_size=1, answer_within=30) as store:
                    return store.cases.case(case.id) == case
            except StoreNotReachable:  # as the program does: a while later, not all at once
                if monotonic() > deadline:
                    raise
                Event().wait(uniform(0.1, 1.0))

    with ThreadPoolExecutor(STORM) as desktops:
        assert list(desktops.map(come_back, range(STORM))) == [True] * STORM


def test_56_one_agent_at_two_desktops_goes_on_at_one_and_nothing_is_overwritten(real_desk: Desk) -> None:
    first = FollowStaff(Session("anna", FakeClock(), FakeSink(), InlineLane()), real_desk.staff)
    first()
    with opened(real_desk.address, device="desk-8", clock=real_desk.clock) as store:
        sink = FakeSink()
        second = FollowStaff(Session("anna", FakeClock(), sink, InlineLane()), store.staff)
        second()
        asked = sink.last(SessionMoved).session
        assert (asked.device, asked.number, asked.here) == ("desk-7", 1, False)
        assert real_desk.staff.elsewhere("anna") == ()
        second.holding.take_session(1)
        taken = sink.last(SessionMoved).session
        assert (taken.device, taken.number, taken.here, taken.taken_from) == ("desk-8", 2, True, "desk-7")
        first.holding.look()
        assert real_desk.staff.elsewhere("anna") == ("desk-8",)
        with pytest.raises(SessionGone):
            real_desk.staff.begin_session("anna", 2, "desk-8")
        case = real_desk.owned("anna")
        there = store.cases.release(case.id, case.version, case.epoch, "anna", "given back there")
        with pytest.raises(StaleCase):
            real_desk.cases.release(case.id, case.version, case.epoch, "anna", "given back here too")
        assert real_desk.cases.case(case.id) == there
        assert [entry.device for entry in store.cases.journal(case.id)] == ["desk-7", "desk-7", "desk-8"]
