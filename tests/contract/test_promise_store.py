"""What every PromiseStore does."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from agent_desk.application.ports import StaleCase, StoreProblem
from agent_desk.application.promise_ports import PromisesOpen
from agent_desk.domain.case import Case, CaseState
from agent_desk.domain.promise import Promise, PromiseState, Warned
from tests.stores.desks import Desk

SOON, LATER = timedelta(minutes=1), timedelta(hours=5)
MONTH = timedelta(days=30)


def make(
    desk: Desk, case: Case, within: timedelta = LATER, look: timedelta | None = None, **fields: str
) -> Promise:
    due = desk.clock() + within
    promise = Promise(
        id=str(uuid4()),
        case_id=case.id,
        customer_id=case.customer_id,
        what="call back — «перезвонить»",
        to="Anna Bērziņa",
        by="anna",
        due=due,
        zone="Europe/Riga",
        made=desk.clock(),
        department="billing",
        said="We call you by five.",
    )
    look_at = due if look is None else desk.clock() + look
    return desk.promises.make(replace(promise, **fields), look_at, "she asked")  # type: ignore[arg-type]


def acts(desk: Desk, case: Case) -> list[str]:
    return [entry.act for entry in desk.cases.journal(case.id)]


def test_a_promise_is_kept_as_it_was_made(desk: Desk) -> None:
    case = desk.owned()
    made = make(desk, case)
    assert desk.promises.promise(made.id) == made
    assert (made.state, made.warned, made.version, made.what) == (
        PromiseState.OPEN,
        Warned.NOBODY,
        1,
        "call back — «перезвонить»",
    )
    assert desk.promises.of_case(case.id) == desk.promises.of_owner("anna") == (made,)
    assert desk.promises.of_owner("bob") == ()
    entry = desk.cases.journal(case.id)[-1]
    assert (entry.act, entry.actor, entry.why) == ("promise", "anna", "she asked")
    assert desk.cases.verify_journal(case.id) == ()


def test_a_kept_promise_stays_kept_on_a_case_that_is_solved(desk: Desk) -> None:
    case = desk.owned()
    made = make(desk, case)
    kept = desk.promises.keep(made.id, made.version, "anna", "called her")
    solved = desk.cases.set_state(case.id, case.version, case.epoch, "anna", CaseState.SOLVED, "paid")
    with pytest.raises(StaleCase, match="solved"):
        desk.promises.undo_keep(made.id, kept.version, "anna")
    assert desk.promises.promise(made.id) == kept
    desk.life.reopen(case.id, solved.version, "anna", "not paid")
    assert desk.promises.undo_keep(made.id, kept.version, "anna").state is PromiseState.OPEN


def test_the_same_promise_again_is_nothing(desk: Desk) -> None:
    case = desk.owned()
    made = make(desk, case)
    assert desk.promises.make(replace(made, what="other"), made.due, "again") == made
    assert acts(desk, case).count("promise") == 1


def test_nothing_is_promised_on_a_case_that_is_solved_or_missing(desk: Desk) -> None:
    case = desk.owned()
    solved = desk.cases.set_state(case.id, case.version, case.epoch, "anna", CaseState.SOLVED, "paid")
    with pytest.raises(StaleCase):
        make(desk, solved)
    with pytest.raises(StoreProblem):
        make(desk, replace(case, id=str(uuid4())))


def test_a_case_with_an_open_promise_is_not_solved(desk: Desk) -> None:
    case = desk.owned()
    made = make(desk, case)
    for state in (CaseState.SOLVED, CaseState.CLOSED):
        with pytest.raises(PromisesOpen):
            desk.cases.set_state(case.id, case.version, case.epoch, "anna", state, "done")
    desk.promises.keep(made.id, 1, "anna", "she was called")
    solved = desk.cases.set_state(case.id, case.version, case.epoch, "anna", CaseState.SOLVED, "done")
    assert solved.state is CaseState.SOLVED


def test_keeping_needs_a_word_that_stands_in_the_journal_and_can_be_undone(desk: Desk) -> None:
    case = desk.owned()
    made = make(desk, case)
    kept = desk.promises.keep(made.id, made.version, "anna", "call 14:03")
    assert (kept.state, kept.evidence, kept.settled_by, kept.version) == (
        PromiseState.KEPT,
        "call 14:03",
        "anna",
        2,
    )
    assert kept.settled
    with pytest.raises(StaleCase):
        desk.promises.keep(made.id, made.version, "bob", "again")
    with pytest.raises(StaleCase):
        desk.promises.undo_keep(made.id, kept.version, "bob")
    again = desk.promises.undo_keep(made.id, kept.version, "anna")
    assert replace(again, version=1) == made
    assert acts(desk, case)[-3:] == ["promise", "keep_promise", "undo_keep_promise"]
    assert desk.cases.journal(case.id)[-2].why == "call 14:03"


def test_a_renegotiated_promise_is_followed_by_one_other(desk: Desk) -> None:
    case = desk.owned()
    first = make(desk, case)
    second = make(desk, case, LATER * 2, follows=first.id)
    before = desk.promises.promise(first.id)
    assert before
    assert (before.state, before.evidence, second.follows) == (
        PromiseState.RENEGOTIATED,
        "she asked",
        first.id,
    )
    assert desk.promises.of_owner("anna") == (second,)
    with pytest.raises(StoreProblem):
        make(desk, case, LATER * 3, follows=first.id)
    with pytest.raises(StoreProblem):
        make(desk, desk.owned(), follows=second.id)
    assert desk.promises.of_owner("anna") == (second,)


def test_nothing_is_due_before_its_time(desk: Desk) -> None:
    make(desk, desk.owned())
    due = desk.promises.due(10)
    assert (due.promises, due.cases, due.handoffs) == ((), (), ())
    assert abs(due.now - desk.clock()) < timedelta(seconds=20)


def test_what_is_to_be_looked_at_comes_with_its_owner(desk: Desk) -> None:
    case = desk.owned()
    made = make(desk, case, look=SOON)
    desk.lapse()
    ((found, owner),) = desk.promises.due(10).promises
    assert (found.id, owner) == (made.id, "anna")
    desk.promises.look_later(found.id, found.version, found.due)
    assert desk.promises.due(10).promises == ()


def test_each_step_of_warning_is_taken_once(desk: Desk) -> None:
    case = desk.owned()
    made = make(desk, case, look=timedelta())
    told = desk.promises.warn(made.id, made.version, Warned.OWNER, made.due, "bob")
    assert told
    assert told.warned is Warned.OWNER
    assert desk.promises.warn(made.id, made.version, Warned.OWNER, made.due, "carl") is None
    assert desk.promises.due(10).promises == ()
    assert desk.promises.at_risk() == ()
    lead = desk.promises.warn(made.id, told.version, Warned.LEAD, made.due, "bob")
    assert desk.promises.at_risk() == (lead,)
    assert acts(desk, case)[-2:] == ["warn_owner", "warn_lead"]


def test_a_promise_breaks_once_when_its_time_has_passed(desk: Desk) -> None:
    case = desk.owned()
    made = make(desk, case, SOON)
    assert desk.promises.break_promise(made.id, made.version, "bob") is None
    desk.lapse()
    ((found, _),) = desk.promises.due(10).promises
    broken = desk.promises.break_promise(found.id, found.version, "bob")
    assert broken
    assert broken.state is PromiseState.BROKEN
    assert desk.promises.break_promise(found.id, found.version, "carl") is None
    assert desk.promises.due(10).promises == ()
    assert acts(desk, case).count("break_promise") == 1


def test_broken_promises_to_a_customer_come_before_the_open_ones(desk: Desk) -> None:
    case = desk.owned()
    opened = make(desk, case)
    broken = make(desk, case, SOON)
    desk.promises.keep(make(desk, case).id, 1, "anna", "done")
    desk.lapse()
    assert desk.promises.break_promise(broken.id, 1, "bob")
    found = desk.promises.of_customer(case.customer_id, MONTH)
    assert [one.id for one in found] == [broken.id, opened.id]
    assert desk.promises.of_customer(case.customer_id, timedelta()) == found, "it is still owed"
    anew = make(desk, case, LATER * 2, follows=broken.id)
    lately = desk.promises.of_customer(case.customer_id, timedelta())
    assert [one.id for one in lately] == [opened.id, anew.id]


def test_a_broken_promise_may_still_be_kept_late(desk: Desk) -> None:
    broken = make(desk, desk.owned(), SOON)
    desk.lapse()
    after = desk.promises.break_promise(broken.id, 1, "bob")
    assert after
    assert desk.promises.keep(broken.id, after.version, "anna", "late").state is PromiseState.KEPT


def broke(desk: Desk, case: Case) -> Promise:
    made = make(desk, case, SOON)
    desk.lapse()
    broken = desk.promises.break_promise(made.id, made.version, "bob")
    assert broken
    return broken


def test_a_broken_promise_stays_listed_until_it_is_kept_late(desk: Desk) -> None:
    case = desk.owned()
    broken = broke(desk, case)
    assert broken.owed
    assert desk.promises.of_owner("anna") == desk.promises.at_risk() == (broken,)
    assert desk.promises.of_customer(case.customer_id, timedelta()) == (broken,)
    known = (case.id, case.version, case.epoch, "anna")
    with pytest.raises(PromisesOpen):
        desk.cases.set_state(*known, CaseState.SOLVED, "paid")
    late = desk.promises.keep(broken.id, broken.version, "anna", "called, late")
    assert not late.owed
    assert desk.promises.of_owner("anna") == desk.promises.at_risk() == ()
    assert desk.cases.set_state(*known, CaseState.SOLVED, "paid").state is CaseState.SOLVED


def test_a_late_keep_that_is_undone_leaves_the_promise_broken_and_owed(desk: Desk) -> None:
    case = desk.owned()
    other, broken = make(desk, case), broke(desk, case)
    for _ in range(2):
        late = desk.promises.keep(broken.id, broken.version, "anna", "called, late")
        with pytest.raises(StaleCase):
            desk.promises.undo_keep(late.id, late.version, "bob")
        broken = desk.promises.undo_keep(late.id, late.version, "anna")
        assert (broken.state, broken.owed, broken.settled_by) == (PromiseState.BROKEN, True, "")
        assert acts(desk, case)[-2:] == ["keep_promise", "undo_late_keep"]
    assert desk.promises.break_promise(broken.id, broken.version, "bob") is None
    assert acts(desk, case).count("break_promise") == 1
    assert broken in desk.promises.of_owner("anna")
    kept = desk.promises.keep(other.id, other.version, "anna", "called")
    assert desk.promises.undo_keep(other.id, kept.version, "anna").state is PromiseState.OPEN
    assert desk.cases.verify_journal(case.id) == ()


def test_a_promise_that_was_kept_late_before_it_counted_as_broken_is_open_again(desk: Desk) -> None:
    made = make(desk, desk.owned(), SOON)
    desk.lapse()
    kept = desk.promises.keep(made.id, made.version, "anna", "just now")
    again = desk.promises.undo_keep(made.id, kept.version, "anna")
    assert again.state is PromiseState.OPEN
    assert desk.promises.break_promise(made.id, again.version, "bob")


def test_a_broken_promise_is_renegotiated_once_and_stays_broken(desk: Desk) -> None:
    case = desk.owned()
    broken = broke(desk, case)
    second = make(desk, case, follows=broken.id)
    after = desk.promises.promise(broken.id)
    assert after
    assert (after.state, after.settled_by, after.owed) == (PromiseState.BROKEN, "anna", False)
    assert desk.promises.of_owner("anna") == (second,)
    assert desk.promises.at_risk() == ()
    assert broken.id in {one.id for one in desk.promises.of_customer(case.customer_id, MONTH)}
    assert acts(desk, case)[-2:] == ["renegotiate_broken", "promise"]
    with pytest.raises(StaleCase):
        make(desk, case, LATER * 2, follows=broken.id)
    with pytest.raises(StaleCase):
        desk.promises.keep(broken.id, after.version, "anna", "called")
    desk.promises.keep(second.id, second.version, "anna", "called")
    solved = desk.cases.set_state(case.id, case.version, case.epoch, "anna", CaseState.SOLVED, "paid")
    assert solved.state is CaseState.SOLVED


def test_a_changed_plan_has_the_owners_promises_looked_at_again(desk: Desk) -> None:
    mine, other = make(desk, desk.owned("anna")), make(desk, desk.owned("bob"))
    assert desk.promises.look_again("anna") == 1
    assert [one.id for one, _ in desk.promises.due(10).promises] == [mine.id]
    assert other.id in {one.id for one, _ in desk.promises.of_cases([mine.case_id, other.case_id])}


def test_promises_go_along_with_the_case(desk: Desk) -> None:
    case = desk.owned("anna")
    made = make(desk, case)
    free = desk.cases.release(case.id, case.version, case.epoch, "anna", "undo")
    desk.cases.claim(case.id, free.version, "bob", "mine")
    assert desk.promises.of_owner("anna") == ()
    assert desk.promises.of_owner("bob") == (made,)


def test_due_times_keep_their_instant_and_zone(desk: Desk) -> None:
    made = make(desk, desk.owned(), zone="America/New_York")
    kept = desk.promises.promise(made.id)
    assert kept
    assert (kept.due, kept.zone) == (made.due, "America/New_York")
    assert isinstance(kept.due, datetime)
    assert kept.due.tzinfo
