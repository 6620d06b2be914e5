"""Whoever has the caller on the line reads what the queue says of a case: why it must not wait."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from agent_desk.application.desk_events import NeedWeighed
from agent_desk.application.ports import StoreProblem
from agent_desk.domain.case import Note
from agent_desk.domain.need import Need, Weighed
from agent_desk.domain.promise import Promise, PromiseState
from tests.fakes.sink import MONDAY
from tests.unit.application.desk import call
from tests.unit.application.floor import Floor


@pytest.fixture
def floor() -> Floor:
    made = Floor("anna")
    made.desk.with_ticket_system()
    return made


def owned(floor: Floor, **known: str) -> str:
    """Anna calls with these known fields, and her case is owned here; its id."""
    floor.desk.know_anna()
    floor.desk.receive(call("call", **known))
    floor.desk.own("call")
    case = floor.desk.session.contexts.get("call").case
    assert case is not None
    floor.weigh()
    return case.id


def told(floor: Floor) -> Need:
    return floor.desk.sink.last(NeedWeighed).need


def reasons(floor: Floor) -> list[tuple[Weighed, str]]:
    return [(one.weighed, one.words) for one in told(floor).reasons]


def test_what_the_caller_said_is_told_beside_the_case(floor: Floor) -> None:
    case_id = owned(floor, reason="my wallet was stolen, my lawyer will hear of it")
    assert reasons(floor) == [(Weighed.HARM, "money"), (Weighed.SIGNALS, "legal")]
    event = floor.desk.sink.last(NeedWeighed)
    assert (event.context, event.case_id) == ("call", case_id)


def test_a_note_of_a_colleague_is_heard_and_nothing_is_told_twice(floor: Floor) -> None:
    case_id = owned(floor)
    assert told(floor).reasons == ()
    note = Note("n", case_id, "edgars", "He will send his lawyer.", floor.desk.clock.now())
    case = floor.desk.cases.add_note(note, None)
    floor.desk.session.contexts.put_case(case)
    floor.weigh()
    assert reasons(floor) == [(Weighed.SIGNALS, "legal")]
    before = len(floor.desk.sink.of(NeedWeighed))
    floor.weigh()
    assert len(floor.desk.sink.of(NeedWeighed)) == before


def test_a_broken_promise_counts_and_one_that_is_open_does_not(floor: Floor) -> None:
    case_id = owned(floor)
    case = floor.desk.session.contexts.get("call").case
    assert case is not None
    due = MONDAY - timedelta(days=1)
    owed = Promise("p1", case_id, case.customer_id, "call back", "Anna", "edgars", due, "", due)
    broken = replace(owed, id="p2", state=PromiseState.BROKEN)
    floor.desk.session.contexts.change("call", promises=(broken, owed))
    floor.weigh()
    (reason,) = told(floor).reasons
    assert (reason.weighed, reason.amount) == (Weighed.PROMISES_BROKEN, 1)


def test_only_a_case_that_nobody_owns_waits(floor: Floor) -> None:
    owned(floor)
    floor.desk.clock.advance(7200)
    floor.weigh()
    assert told(floor).reasons == ()
    floor.desk.own.release("call")
    floor.weigh()
    (reason,) = told(floor).reasons
    assert (reason.weighed, reason.amount) == (Weighed.AGE, 2)
    floor.desk.clock.advance(3600)
    floor.weigh()
    assert told(floor).reasons[0].amount == 3


def test_a_store_that_is_away_is_no_news_and_is_asked_again(
    floor: Floor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(_ids: object) -> dict[str, tuple[str, ...]]:
        raise StoreProblem("away")

    with monkeypatch.context() as patched:
        patched.setattr(floor.parts.queue, "notes_of", away)
        owned(floor, reason="stolen")
        assert not floor.desk.sink.of(NeedWeighed)
    floor.weigh()
    assert reasons(floor) == [(Weighed.HARM, "money")]


def test_a_context_that_was_closed_and_opened_again_is_told_again(floor: Floor) -> None:
    owned(floor, reason="stolen")
    before = len(floor.desk.sink.of(NeedWeighed))
    customer = floor.desk.session.contexts.get("call").customer
    assert customer is not None
    floor.desk.opening("call", customer.id)
    assert len(floor.desk.sink.of(NeedWeighed)) > before
