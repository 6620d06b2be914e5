"""A program killed while it writes to the store. Numbers are those of the fault matrix."""

from __future__ import annotations

import os
import random
import signal
from collections.abc import Callable
from threading import Event

import pytest
from sqlalchemy import event

from agent_desk.domain.case import Case, Outcome
from tests.stores.desks import Desk

STATEMENTS = 4
"""UPDATE cases, INSERT the entry, the ownership, the outbox."""


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


def test_5_killed_at_random_every_act_is_whole_or_absent(real_desk: Desk) -> None:
    begun = random.Random(5)
    for _ in range(8):

        def work() -> None:
            desk = real_desk.another()
            while True:
                case = desk.owned("anna", (desk.write(),))
                case = desk.cases.add_note(desk.note(case), case.epoch, [desk.write()])
                desk.cases.release(case.id, case.version, case.epoch, "anna", "next")

        child = in_a_child(work)
        Event().wait(begun.uniform(0.02, 0.25))
        os.kill(child, signal.SIGKILL)
        assert killed(child)
    cases = real_desk.cases.unowned(10_000) + real_desk.cases.cases_of_owner("anna")
    assert cases
    for case in cases:
        acts = [entry.act for entry in real_desk.cases.journal(case.id)]
        assert acts == ["open_case", "claim", "add_note", "release"][: case.version]
        assert real_desk.cases.verify_journal(case.id) == ()
        assert len(real_desk.cases.notes(case.id)) == acts.count("add_note")
        assert len(real_desk.cases.outbox_of(case.id)) == acts.count("claim") + acts.count("add_note")
        held = f"SELECT count(*) FROM ownerships WHERE case_id = '{case.id}' AND to_at IS NULL"
        assert real_desk.sql(held) == [(0 if case.owner is None else 1,)]
