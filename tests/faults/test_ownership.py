"""Faults of ownership and promises on both databases. Numbers are those of the fault matrix."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from agent_desk.application.ports import StaleCase
from agent_desk.application.team_ports import OfferGone, OwnerPresent
from agent_desk.domain.case import Case, CaseState
from agent_desk.domain.handoff import Handoff
from agent_desk.domain.promise import Promise
from agent_desk.domain.promise_words import said_time
from agent_desk.domain.staff import Colleague
from tests.stores.desks import Desk

LASTS = timedelta(hours=1)


@pytest.fixture(params=["America/New_York", "Asia/Kathmandu"])
def moved_machine(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine whose time zone was changed while the program ran."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def promise(desk: Desk, case: Case, due: datetime) -> Promise:
    return Promise(
        str(uuid4()), case.id, case.customer_id, "call", "Anna", "anna", due, "Europe/Riga", desk.clock()
    )


def offer(desk: Desk, case: Case) -> Handoff:
    moment = desk.clock()
    handoff = Handoff(
        str(uuid4()), case.id, case.epoch, "anna", "bob", "", "shift ends", "call", moment, moment
    )
    return desk.handoffs.offer(handoff, LASTS, "anna")


@pytest.mark.usefixtures("moved_machine")
def test_19_a_due_time_is_not_moved_by_the_machines_zone_or_the_clocks(real_desk: Desk) -> None:
    # A quarter to ten in Riga on the day on which the clocks go back, asked for in summer time.
    due = datetime(2027, 10, 31, 7, 45, tzinfo=UTC)
    made = real_desk.promises.make(promise(real_desk, real_desk.owned(), due), due, "said")
    kept = real_desk.beside().promises.promise(made.id)
    assert kept
    assert (kept.due, kept.zone) == (due, "Europe/Riga")
    summer = datetime(2027, 10, 30, 12, 0, tzinfo=UTC)
    assert said_time(kept.due, kept.zone, "en", summer) == "09:45 tomorrow, Sunday"


def test_57_what_the_former_owner_writes_after_a_handoff_is_refused(real_desk: Desk) -> None:
    case = real_desk.owned("anna")
    _, theirs = real_desk.handoffs.accept(offer(real_desk, case).id, "bob")
    with pytest.raises(StaleCase, match="bob"):
        real_desk.cases.add_note(real_desk.note(case, "late"), case.epoch)
    with pytest.raises(StaleCase):
        real_desk.cases.set_state(case.id, theirs.version, case.epoch, "anna", CaseState.SOLVED, "late")
    with pytest.raises(StaleCase):
        offer(real_desk, case)
    assert real_desk.cases.case(case.id) == theirs


def test_58_who_went_home_is_relieved_with_a_reason_and_never_while_there(real_desk: Desk) -> None:
    case = real_desk.owned("anna")
    real_desk.staff.seen(Colleague("anna"))
    with pytest.raises(OwnerPresent):
        real_desk.life.take_over(case.id, case.version, "bob", "she may be away")
    real_desk.lapse()
    taken = real_desk.life.take_over(case.id, case.version, "bob", "she went home")
    entry = real_desk.cases.journal(case.id)[-1]
    assert (taken.owner, entry.act, entry.why) == ("bob", "take_over", "she went home")
    ownerships = real_desk.sql("SELECT agent, how, to_at IS NULL FROM ownerships ORDER BY epoch")
    assert [(agent, how, bool(held)) for agent, how, held in ownerships] == [
        ("anna", "claim", False),
        ("bob", "take_over", True),
    ]


def test_59_the_same_act_delivered_twice_is_done_once(real_desk: Desk) -> None:
    case = real_desk.owned("anna")
    told = promise(real_desk, case, real_desk.clock() + LASTS)
    made = real_desk.promises.make(told, told.due, "said")
    assert real_desk.promises.make(told, told.due, "said") == made
    first = offer(real_desk, case)
    assert real_desk.handoffs.offer(replace(first, receiver="carl"), LASTS, "anna").receiver == "bob"
    accepted = real_desk.handoffs.accept(first.id, "bob")
    assert real_desk.handoffs.accept(first.id, "bob")[1] == accepted[1]
    with pytest.raises(OfferGone):
        real_desk.handoffs.accept(first.id, "carl")
    acts = [entry.act for entry in real_desk.cases.journal(case.id)]
    assert acts == ["open_case", "claim", "promise", "offer_handoff", "accept_handoff"]
    assert real_desk.cases.verify_journal(case.id) == ()
