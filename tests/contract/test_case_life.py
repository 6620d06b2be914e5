"""What every CaseLife and StaffStore do: waiting, reopening, presence, take-over."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from agent_desk.application.ports import StaleCase, StoreProblem
from agent_desk.application.team_ports import OwnerPresent, SessionGone
from agent_desk.domain.case import Case, CaseState, WaitingFor
from agent_desk.domain.staff import Colleague, Role, Shift
from tests.stores.desks import Desk

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def waiting(desk: Desk, case: Case, for_: WaitingFor, minutes: int = 0) -> Case:
    until = desk.clock() + timedelta(minutes=minutes) if minutes else None
    return desk.life.wait(case.id, case.version, case.epoch, "anna", for_, until, "she sends papers")


def solved(desk: Desk, case: Case) -> Case:
    return desk.cases.set_state(case.id, case.version, case.epoch, "anna", CaseState.SOLVED, "paid")


def test_a_case_waits_and_says_for_what(desk: Desk) -> None:
    case = waiting(desk, desk.owned(), WaitingFor.CUSTOMER)
    assert (case.state, case.waiting_for, case.waiting_until) == (
        CaseState.WAITING,
        WaitingFor.CUSTOMER,
        None,
    )
    assert desk.cases.cases_of_owner("anna") == (case,)
    assert desk.cases.journal(case.id)[-1].act == "wait"
    again = waiting(desk, case, WaitingFor.NOTHING)
    assert (again.state, again.waiting_for) == (CaseState.OPEN, WaitingFor.NOTHING)


def test_only_the_owner_lets_a_case_wait_or_solves_it_and_others_hear_who_that_is(desk: Desk) -> None:
    case = desk.owned()
    now = case.id, case.version, case.epoch, "bob"
    with pytest.raises(StaleCase, match=f"^anna owns {case.number}") as waits:
        desk.life.wait(*now, WaitingFor.CUSTOMER, None, "x")
    with pytest.raises(StaleCase, match=f"^anna owns {case.number}") as solves:
        desk.cases.set_state(*now, CaseState.SOLVED, "x")
    for problem in (waits.value, solves.value):
        assert "Ask anna" in problem.remedy
        assert "take it over" in problem.remedy
    with pytest.raises(StaleCase):
        desk.life.wait(case.id, case.version - 1, case.epoch, "anna", WaitingFor.CUSTOMER, None, "x")


def test_a_case_does_not_wait_for_what_has_passed(desk: Desk) -> None:
    case = desk.owned()
    for ago in (timedelta(), HOUR):
        with pytest.raises(StoreProblem, match="has passed"):
            desk.life.wait(
                case.id, case.version, case.epoch, "anna", WaitingFor.TIME, desk.clock() - ago, "x"
            )
    assert desk.cases.case(case.id) == case


def test_a_waiting_case_returns_at_its_time_once(desk: Desk) -> None:
    case = waiting(desk, desk.owned(), WaitingFor.TIME, minutes=1)
    assert desk.life.return_case(case.id, "bob") is None
    desk.lapse()
    assert desk.promises.due(10).cases == (case.id,)
    back = desk.life.return_case(case.id, "bob")
    assert back
    assert (back.state, back.waiting_for, back.waiting_until, back.owner) == (
        CaseState.OPEN,
        WaitingFor.NOTHING,
        None,
        "anna",
    )
    assert desk.life.return_case(case.id, "carl") is None
    assert desk.promises.due(10).cases == ()


def test_a_reopened_case_is_counted_and_its_owners_again(desk: Desk) -> None:
    done = solved(desk, desk.owned())
    assert desk.life.lately_solved(done.customer_id, DAY) == done
    assert desk.life.lately_solved("nobody", DAY) is None
    again = desk.life.reopen(done.id, done.version, "bob", "she called again")
    assert (again.state, again.owner, again.reopened) == (CaseState.OPEN, "anna", 1)
    assert desk.life.lately_solved(done.customer_id, DAY) is None
    with pytest.raises(StaleCase):
        desk.life.reopen(done.id, again.version, "bob", "twice")


def test_solving_ends_the_waiting(desk: Desk) -> None:
    case = solved(desk, waiting(desk, desk.owned(), WaitingFor.TIME, minutes=1))
    assert (case.waiting_for, case.waiting_until) == (WaitingFor.NOTHING, None)
    desk.lapse()
    assert desk.promises.due(10).cases == ()


def test_58_a_case_is_not_taken_from_who_is_there(desk: Desk) -> None:
    case = desk.owned("anna")
    desk.staff.seen(Colleague("anna"))
    with pytest.raises(OwnerPresent, match="anna"):
        desk.life.take_over(case.id, case.version, "bob", "I want it")
    assert desk.cases.case(case.id) == case
    taken = desk.life.take_over(case.id, case.version, "lead", "she is overloaded", as_lead=True)
    assert taken.owner == "lead"


def test_58_a_case_of_who_is_away_is_taken_over_with_a_reason_and_told(desk: Desk) -> None:
    case = desk.owned("anna")
    before = desk.staff.seen(Colleague("anna"))
    desk.lapse()
    take = desk.write("take_ticket")
    taken = desk.life.take_over(case.id, case.version, "bob", "anna went home", outbox=(take,))
    assert [item.id for item in desk.cases.outbox_of(case.id)] == [take.id]
    assert (taken.owner, taken.epoch) == ("bob", case.epoch + 1)
    entry = desk.cases.journal(case.id)[-1]
    assert (entry.act, entry.actor, entry.why) == ("take_over", "bob", "anna went home")
    assert desk.life.taken_from("anna", before) == ((taken, "bob", "anna went home"),)
    assert desk.life.taken_from("bob", before) == ()
    assert desk.cases.verify_journal(case.id) == ()
    with pytest.raises(StaleCase):
        desk.life.take_over(case.id, case.version, "carl", "me too")


def test_57_the_former_owners_late_write_is_refused(desk: Desk) -> None:
    case = desk.owned("anna")
    desk.life.take_over(case.id, case.version, "bob", "away")
    with pytest.raises(StaleCase, match="bob"):
        desk.cases.add_note(desk.note(case, "late"), case.epoch)


def test_who_leaves_is_away_at_once(desk: Desk) -> None:
    desk.staff.seen(Colleague("anna", "Anna", "billing", ("invoices",), Role.AGENT, "114"))
    (anna,) = desk.staff.colleagues()
    assert (anna.present, anna.name, anna.department, anna.skills) == (True, "Anna", "billing", ("invoices",))
    desk.staff.left("anna")
    assert not desk.staff.colleagues()[0].present
    case = desk.owned("anna")
    assert desk.life.take_over(case.id, case.version, "bob", "she left").owner == "bob"


def test_presence_lapses_and_is_renewed(desk: Desk) -> None:
    desk.staff.seen(Colleague("anna"))
    desk.lapse()
    assert not desk.staff.colleagues()[0].present
    desk.staff.seen(Colleague("anna"))
    assert desk.staff.colleagues()[0].present


def test_56_both_desktops_of_an_agent_are_known_and_one_has_the_session(desk: Desk) -> None:
    home = desk.beside(device="home-1")
    assert desk.staff.session("anna") is None
    first = desk.staff.begin_session("anna", 1)
    assert (first.number, first.device, first.taken_from, first.here) == (1, "desk-7", "", True)
    desk.staff.seen(Colleague("anna"))
    assert home.staff.elsewhere("anna") == ("desk-7",)
    assert home.staff.session("anna") == replace(first, here=False)
    taken = home.staff.begin_session("anna", 2, "desk-7")
    assert (taken.device, taken.taken_from, taken.here) == ("home-1", "desk-7", True)
    assert taken.began >= first.began
    assert desk.staff.session("anna") == replace(taken, here=False)
    home.staff.seen(Colleague("anna"))
    assert desk.staff.elsewhere("anna") == ("home-1",)
    assert desk.staff.session("bob") is None


def test_56_of_two_desktops_that_take_the_session_one_is_refused(desk: Desk) -> None:
    home = desk.beside(device="home-1")
    desk.staff.begin_session("anna", 1)
    home.staff.begin_session("anna", 2, "desk-7")
    with pytest.raises(SessionGone, match="home-1"):
        desk.staff.begin_session("anna", 2, "desk-7")
    now = desk.staff.session("anna")
    assert now
    assert (now.number, now.device) == (2, "home-1")


def test_plans_replace_what_they_overlap(desk: Desk) -> None:
    now = desk.clock()
    desk.staff.seen(Colleague("anna"))
    for starts, ends, away in ((0, 8, False), (-1, 6, False), (24, 48, True), (30, 40, False)):
        desk.staff.plan_shift(Shift("anna", now + starts * HOUR, now + ends * HOUR, away), "lead")
    plans = desk.staff.shifts(now - DAY, now + 3 * DAY)
    assert [(one.starts - now, one.ends - now, one.away) for one in plans] == [
        (-HOUR, 6 * HOUR, False),
        (24 * HOUR, 48 * HOUR, True),
        (30 * HOUR, 40 * HOUR, False),
    ]
    (anna,) = desk.staff.colleagues()
    assert anna.until == now + 6 * HOUR
    assert desk.staff.shifts(now + 7 * HOUR, now + 8 * HOUR) == ()


def test_an_absence_says_until_when(desk: Desk) -> None:
    now = desk.clock()
    desk.staff.seen(Colleague("anna"))
    desk.staff.plan_shift(Shift("anna", now - HOUR, now + DAY, away=True), "anna")
    (anna,) = desk.staff.colleagues()
    assert (anna.until, anna.back) == (None, now + DAY)
