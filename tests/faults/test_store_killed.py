"""A program killed while it writes to the store. Numbers are those of the fault matrix."""

from __future__ import annotations

import os
import random
import signal
from collections import Counter
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from threading import Event
from typing import cast
from uuid import uuid4

import pytest
from sqlalchemy import event

from agent_desk.application.backend_ports import Backends, ConnectionInfo
from agent_desk.application.lanes import InlineLane
from agent_desk.application.send_outbox import SendOutbox
from agent_desk.application.session import Session
from agent_desk.bootstrap.program import SystemClock
from agent_desk.domain.case import Case, Outcome
from agent_desk.domain.records import RecordRef
from tests.fakes.sink import FakeSink
from tests.stores.desks import Desk

STATEMENTS = 4
"""UPDATE cases, INSERT the entry, the ownership, the outbox."""
KILLS = 30


def in_a_child(work: Callable[[], object]) -> int:
    """Fork a child that works; its process id. It never comes back to the test."""
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(0)
    return child


def killed(child: int) -> bool:
    """Whether the child ended by SIGKILL."""
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL


def die(*_arguments: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def claim_and_die_at(desk: Desk, case: Case, point: int) -> None:
    """Claim in a connection of its own, and die before statement ``point``, or before the commit."""
    own = desk.another()
    assert own.store
    own.cases.case(case.id)
    seen = []

    def count(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if not statement.startswith("BEGIN"):
            seen.append(statement)
        if len(seen) > point:
            die()

    event.listen(own.store.work.engine, "before_cursor_execute", count)
    event.listen(own.store.work.engine, "commit", die)
    own.cases.claim(case.id, 1, "anna", "mine", [desk.write()])


@pytest.mark.parametrize("point", range(STATEMENTS + 1))
def test_1_killed_before_the_commit_nothing_is_written(real_desk: Desk, point: int) -> None:
    case = real_desk.open_case()
    assert killed(in_a_child(lambda: claim_and_die_at(real_desk, case, point)))
    assert real_desk.cases.case(case.id) == case
    assert real_desk.cases.outbox_of(case.id) == ()
    assert real_desk.sql("SELECT count(*) FROM ownerships") == [(0,)]
    assert real_desk.cases.verify_journal(case.id) == ()
    assert real_desk.cases.claim(case.id, 1, "bob", "free, so mine").won


def test_2_killed_after_the_commit_everything_is_written(real_desk: Desk) -> None:
    case, write = real_desk.open_case(), real_desk.write()

    def claim() -> None:
        real_desk.another().cases.claim(case.id, 1, "anna", "mine", [write])
        die()

    assert killed(in_a_child(claim))
    owned = real_desk.cases.case(case.id)
    assert owned
    assert owned.owner == "anna"
    assert [item.id for item in real_desk.cases.due_outbox(["rt"], "anna", 9)] == [write.id]
    assert real_desk.cases.verify_journal(case.id) == ()


def test_3_4_killed_with_a_lease_the_write_comes_back_once_to_be_read_back(real_desk: Desk) -> None:
    write = real_desk.write()
    real_desk.owned("anna", (write,))

    def lease() -> None:
        real_desk.another().cases.due_outbox(["rt"], "anna", 9)
        die()

    assert killed(in_a_child(lease))
    assert real_desk.cases.due_outbox(["rt"], "anna", 9) == ()
    real_desk.lapse()
    (again,) = real_desk.cases.due_outbox(["rt"], "anna", 9)
    assert (again.id, again.outcome, again.attempts) == (write.id, Outcome.UNKNOWN, 2)
    assert real_desk.cases.due_outbox(["rt"], "anna", 9) == ()


class CountedBackEnd:
    """A ticket system that keeps whatever it is sent, the same twice too, in a file that a kill leaves
    whole."""

    def __init__(self, file: Path) -> None:
        self._file = file
        file.touch()

    def effects(self) -> Counter[str]:
        return Counter(self._file.read_text("ascii").split())

    def connections(self, _capability: str) -> tuple[ConnectionInfo, ...]:
        return (ConnectionInfo("rt", "Tickets", "counted", frozenset({"TicketSystem"})),)

    def ask(self, _connection: str, method: str, *arguments: object, **_named: object) -> Future[object]:
        key, answer = str(arguments[-1]), Future[object]()
        if method == "has_note":
            answer.set_result(key in self.effects())
        else:
            with self._file.open("a", encoding="ascii") as file:
                file.write(f"{key}\n")
            answer.set_result("97")
        return answer


def sender(desk: Desk, back_end: CountedBackEnd) -> SendOutbox:
    """The program's own, at this desk."""
    session = Session("anna", SystemClock(), FakeSink(), InlineLane())
    return SendOutbox(session, desk.cases, cast(Backends, back_end))


def work_until_killed(desk: Desk, back_end: CountedBackEnd, begun: int) -> None:
    """Case after case: claimed, noted, released, its writes sent; first those that an earlier one left."""
    own = desk.another()
    send = sender(own, back_end)
    os.write(begun, b".")
    send()
    while True:
        ticket = RecordRef("rt", "ticket", str(uuid4()))
        case = own.owned("anna", (own.write(target=ticket),))
        send()
        case = own.cases.add_note(own.note(case), case.epoch, [own.write(target=ticket)])
        send()
        own.cases.release(case.id, case.version, case.epoch, "anna", "next")


def test_5_killed_at_random_every_act_is_whole_or_absent_and_every_write_arrives_once(
    real_desk: Desk, tmp_path: Path
) -> None:
    chance, back_end = random.Random(5), CountedBackEnd(tmp_path / "effects")
    ours, theirs = os.pipe()
    for _ in range(KILLS):
        child = in_a_child(lambda: work_until_killed(real_desk, back_end, theirs))
        os.read(ours, 1)
        Event().wait(chance.uniform(0.0, 0.2))
        os.kill(child, signal.SIGKILL)
        assert killed(child)
        real_desk.lapse()
    os.close(ours)
    os.close(theirs)
    send, unsettled = sender(real_desk, back_end), "SELECT count(*) FROM outbox WHERE outcome <> 'done'"
    while real_desk.sql(unsettled) != [(0,)]:
        send()
    cases = real_desk.cases.unowned(10_000) + real_desk.cases.cases_of_owner("anna")
    assert cases
    for case in cases:
        check_whole(real_desk, case, back_end.effects())
    again = real_desk.sql("SELECT count(*) FROM outbox WHERE attempts > 1")
    assert again > [(0,)], "some were killed between their lease and their mark"
    if real_desk.address.startswith("sqlite"):
        assert real_desk.sql("PRAGMA integrity_check") == [("ok",)]


def check_whole(desk: Desk, case: Case, effects: Counter[str]) -> None:
    acts = [entry.act for entry in desk.cases.journal(case.id)]
    done = [act for act in acts if act != "write_done"]
    assert done == ["open_case", "claim", "add_note", "release"][: len(done)]
    assert desk.cases.verify_journal(case.id) == ()
    assert len(desk.cases.notes(case.id)) == done.count("add_note")
    writes = desk.cases.outbox_of(case.id)
    assert len(writes) == done.count("claim") + done.count("add_note") == acts.count("write_done")
    assert [effects[write.id] for write in writes] == [1] * len(writes)
    held = f"SELECT count(*) FROM ownerships WHERE case_id = '{case.id}' AND to_at IS NULL"
    assert desk.sql(held) == [(0 if case.owner is None else 1,)]
