"""The program is killed while it sends a write to a back end: the write arrives, once.

Numbers are those of the fault matrix.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import update

from agent_desk.domain.case import OutboxItem, Outcome
from agent_desk.domain.records import RecordRef
from agent_desk.store.tables import outbox
from tests.faults.desktop import ROOT, running
from tests.faults.sending_program import TOKEN, send
from tests.faults.sending_program import tracker as connection_to
from tests.servers.counting_tracker import CountingTracker, counting_tracker
from tests.stores.desks import TICKET, Desk

NEW_TICKET = RecordRef("rt", "customer", "")


@pytest.fixture
def tracker() -> Iterator[CountingTracker]:
    with counting_tracker() as found:
        yield found


def outcome_of(desk: Desk, case_id: str, item: OutboxItem) -> Outcome:
    return next(one.outcome for one in desk.cases.outbox_of(case_id) if one.id == item.id)


def send_and_be_killed(desk: Desk, tracker: CountingTracker, home: Path, point: str) -> None:
    """Start the program, and wait until it was killed at ``point``."""
    command = [sys.executable, "-m", "tests.faults.sending_program", str(home), desk.address, tracker.url]
    program = subprocess.Popen([*command, point], cwd=ROOT)
    if point == "asked":
        tracker.before_reply = lambda: os.kill(program.pid, signal.SIGKILL)
    try:
        assert program.wait(30) == -signal.SIGKILL
    finally:
        program.kill()
        tracker.before_reply = lambda: None


def lapse(desk: Desk) -> None:
    """The lease of the killed program runs out."""
    desk.lapse()
    if desk.address.startswith("sqlite"):
        assert desk.store
        with desk.store.work.engine.begin() as connection:
            connection.execute(update(outbox).values(leased_until=datetime(2026, 1, 1, tzinfo=UTC)))


def send_the_rest(desk: Desk, tracker: CountingTracker, home: Path, item: OutboxItem, case_id: str) -> None:
    """Start the program anew, and wait until the write is done."""
    with running(home, connection_to(tracker.url), store=desk.address, token=TOKEN) as desktop:
        send(desktop)
        desktop.until(lambda: outcome_of(desk, case_id, item) is Outcome.DONE)


@pytest.mark.parametrize(
    ("act", "point"),
    [
        *(("add_note", point) for point in ("leased", "asked", "answered", "marked")),
        ("create_ticket", "asked"),
    ],
)
def test_3_4_a_program_killed_on_its_way_to_a_back_end_has_its_write_arrive_once(
    real_desk: Desk, tracker: CountingTracker, tmp_path: Path, act: str, point: str
) -> None:
    item = real_desk.write(act, NEW_TICKET if act == "create_ticket" else TICKET)
    case = real_desk.owned("anna", (item,))
    send_and_be_killed(real_desk, tracker, tmp_path, point)
    arrived = 0 if point == "leased" else 1
    assert (tracker.posts(), tracker.effects(item.id)) == (arrived, arrived)
    assert outcome_of(real_desk, case.id, item) is Outcome.SENDING, "nothing says that it was done"
    asked_before = len(tracker.asked)
    lapse(real_desk)
    send_the_rest(real_desk, tracker, tmp_path, item, case.id)
    assert len(tracker.asked) > asked_before, "it was asked about again"
    assert (tracker.posts(), tracker.effects(item.id)) == (1, 1)
    assert real_desk.cases.verify_journal(case.id) == ()
