"""What every CaseStore does with writes to back ends."""

from __future__ import annotations

from datetime import timedelta

import pytest

from agent_desk.application.ports import StoreProblem
from agent_desk.domain.case import Outcome
from agent_desk.domain.records import RecordRef
from tests.stores.desks import Desk

OTHER = RecordRef("rt", "ticket", "202")


def test_a_write_waits_under_its_own_id(desk: Desk) -> None:
    write = desk.write("take_ticket")
    case = desk.owned(outbox=(write,))
    (item,) = desk.cases.outbox_of(case.id)
    assert (item.id, item.case_id, item.act, item.target) == (write.id, case.id, "take_ticket", write.target)
    assert (item.body, item.outcome, item.attempts) == (write.body, Outcome.WAITING, 0)


def test_a_due_write_is_leased_to_one_desktop(desk: Desk) -> None:
    write = desk.write()
    desk.owned(outbox=(write,))
    (leased,) = desk.cases.due_outbox(["rt"], "anna", 10)
    assert (leased.id, leased.outcome, leased.attempts) == (write.id, Outcome.SENDING, 1)
    assert desk.cases.due_outbox(["rt"], "anna", 10) == ()


def test_writes_of_others_and_for_other_connections_are_not_due(desk: Desk) -> None:
    desk.owned(outbox=(desk.write(),))
    assert desk.cases.due_outbox(["rt"], "bob", 10) == ()
    assert desk.cases.due_outbox(["crm"], "anna", 10) == ()
    assert desk.cases.due_outbox([], "anna", 10) == ()


def test_a_write_is_settled_and_journalled(desk: Desk) -> None:
    write = desk.write()
    case = desk.owned(outbox=(write,))
    desk.cases.due_outbox(["rt"], "anna", 10)
    done = desk.cases.settle_outbox(write.id, Outcome.DONE)
    assert (done.outcome, done.problem) == (Outcome.DONE, "")
    assert desk.cases.outbox_of(case.id) == (done,)
    assert [entry.act for entry in desk.cases.journal(case.id)] == ["open_case", "claim", "write_done"]
    assert desk.cases.journal(case.id)[-1].actor == "anna"
    assert desk.cases.case(case.id) == case
    assert desk.cases.verify_journal(case.id) == ()
    assert desk.cases.due_outbox(["rt"], "anna", 10) == ()


def test_settling_twice_is_once_and_done_stays_done(desk: Desk) -> None:
    write = desk.write()
    case = desk.owned(outbox=(write,))
    desk.cases.due_outbox(["rt"], "anna", 10)
    done = desk.cases.settle_outbox(write.id, Outcome.DONE)
    assert desk.cases.settle_outbox(write.id, Outcome.DONE) == done
    assert desk.cases.settle_outbox(write.id, Outcome.UNKNOWN, "no answer") == done
    assert len(desk.cases.journal(case.id)) == 3


def test_a_refused_write_says_why_and_is_not_tried_again(desk: Desk) -> None:
    write = desk.write()
    case = desk.owned(outbox=(write,))
    desk.cases.due_outbox(["rt"], "anna", 10)
    desk.cases.settle_outbox(write.id, Outcome.REFUSED, "The ticket is closed.")
    assert desk.cases.outbox_of(case.id)[0].problem == "The ticket is closed."
    desk.lapse()
    assert desk.cases.due_outbox(["rt"], "anna", 10) == ()


def test_a_retry_waits_for_its_time(desk: Desk) -> None:
    write = desk.write()
    desk.owned(outbox=(write,))
    desk.cases.due_outbox(["rt"], "anna", 10)
    later = desk.clock() + timedelta(seconds=90)
    desk.cases.settle_outbox(write.id, Outcome.WAITING, "busy", later)
    assert desk.cases.due_outbox(["rt"], "anna", 10) == ()
    desk.lapse()
    (again,) = desk.cases.due_outbox(["rt"], "anna", 10)
    assert (again.outcome, again.attempts) == (Outcome.SENDING, 2)


def test_an_unknown_write_comes_back_as_unknown_to_be_read_back(desk: Desk) -> None:
    write = desk.write()
    desk.owned(outbox=(write,))
    desk.cases.due_outbox(["rt"], "anna", 10)
    desk.cases.settle_outbox(write.id, Outcome.UNKNOWN, "no answer after it was sent")
    (again,) = desk.cases.due_outbox(["rt"], "anna", 10)
    assert (again.outcome, again.attempts) == (Outcome.UNKNOWN, 2)


def test_a_lease_that_ran_out_comes_back_as_unknown(desk: Desk) -> None:
    desk.owned(outbox=(desk.write(),))
    desk.cases.due_outbox(["rt"], "anna", 10)
    desk.lapse()
    (again,) = desk.cases.due_outbox(["rt"], "anna", 10)
    assert (again.outcome, again.attempts) == (Outcome.UNKNOWN, 2)


def test_writes_to_one_record_keep_their_order(desk: Desk) -> None:
    take, note, other = desk.write("take_ticket"), desk.write("add_note"), desk.write("add_note", OTHER)
    desk.owned(outbox=(take, note, other))
    assert {item.id for item in desk.cases.due_outbox(["rt"], "anna", 10)} == {take.id, other.id}
    desk.cases.settle_outbox(take.id, Outcome.DONE)
    assert [item.id for item in desk.cases.due_outbox(["rt"], "anna", 10)] == [note.id]


def test_no_more_writes_are_leased_than_asked(desk: Desk) -> None:
    writes = tuple(desk.write("add_note", RecordRef("rt", "ticket", str(number))) for number in range(3))
    desk.owned(outbox=writes)
    assert len(desk.cases.due_outbox(["rt"], "anna", 2)) == 2
    assert len(desk.cases.due_outbox(["rt"], "anna", 2)) == 1


def test_settling_what_is_not_there_is_a_problem(desk: Desk) -> None:
    with pytest.raises(StoreProblem):
        desk.cases.settle_outbox("nothing", Outcome.DONE)
