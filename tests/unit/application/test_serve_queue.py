from __future__ import annotations

from uuid import uuid4

import pytest

from agent_desk.application.desk_events import QueueListed
from agent_desk.application.events import CaseChanged, ClaimLost, OwnCasesListed, ProblemArose
from agent_desk.application.serve_queue import LISTED
from agent_desk.domain.case import Case, Note
from agent_desk.domain.contact import Channel
from agent_desk.domain.effort import Effort
from agent_desk.domain.need import QueuedCase, Weighed
from agent_desk.domain.weighing import WeighedCase
from tests.unit.application.desk import TICKET
from tests.unit.application.floor import Floor


@pytest.fixture
def floor() -> Floor:
    return Floor("anna")


def waiting(floor: Floor, topic: str, customer: str = "", **known: object) -> Case:
    customer = customer or f"customer of {topic}"
    case = floor.desk.cases.open_case(str(uuid4()), customer, topic, (), "edgars", "x")
    floor.parts.queue.customers[customer] = f"Name of {topic}"
    floor.parts.queue.weigh(WeighedCase(case.id, **known))  # type: ignore[arg-type]
    floor.desk.clock.advance(1)
    return case


def queue(floor: Floor) -> tuple[QueuedCase, ...]:
    floor.queue.announce()
    return floor.desk.sink.last(QueueListed).queue


def test_the_neediest_comes_first_whatever_the_channel(floor: Floor) -> None:
    waiting(floor, "invoice copy", channel=Channel.MENTION)
    waiting(floor, "wallet stolen", channel=Channel.EMAIL)
    waiting(floor, "called six times", channel=Channel.PHONE, effort=Effort(contacts=6, transfers=2))
    broken = waiting(floor, "promised twice", channel=Channel.CHAT)
    floor.parts.queue.broken[broken.customer_id] = 2
    assert [one.case.topic for one in queue(floor)] == [
        "promised twice",
        "wallet stolen",
        "called six times",
        "invoice copy",
    ]
    first, second, *_ = queue(floor)
    assert (first.customer, first.channel) == ("Name of promised twice", Channel.CHAT)
    assert [one.weighed for one in second.need.reasons] == [Weighed.HARM]


def test_a_note_that_tells_of_a_lawyer_moves_the_case_up_at_once(floor: Floor) -> None:
    waiting(floor, "first")
    later = waiting(floor, "second")
    assert [one.case.topic for one in queue(floor)] == ["first", "second"]
    note = Note("n", later.id, "edgars", "He will send his lawyer.", floor.desk.clock.now())
    floor.desk.cases.add_note(note, None)
    assert [one.case.topic for one in queue(floor)] == ["second", "first"]
    assert queue(floor)[0].need.reasons[0].words == "legal"


def test_no_more_are_listed_than_can_be_read(floor: Floor) -> None:
    for number in range(LISTED + 7):
        waiting(floor, f"case {number}")
    assert len(queue(floor)) == LISTED
    assert floor.desk.sink.last(QueueListed).more == 7


def test_the_neediest_is_taken_with_its_ticket(floor: Floor) -> None:
    floor.desk.with_ticket_system()
    waiting(floor, "copy")
    case = waiting(floor, "stolen")
    floor.desk.cases.link_ticket(case.id, TICKET.ref, "edgars", "x")
    floor.queue.take("")
    taken = floor.desk.sink.of(CaseChanged)[0].case
    assert (taken.topic, taken.owner) == ("stolen", "anna")
    assert floor.desk.asked("take") == [(TICKET.ref,)]
    assert floor.desk.sink.last(OwnCasesListed).cases[0].id == case.id
    assert [one.case.topic for one in floor.desk.sink.last(QueueListed).queue] == ["copy"]


def test_a_tab_that_shows_another_open_case_of_the_customer_keeps_it(floor: Floor) -> None:
    floor.desk.anna_calls()
    floor.desk.own("call")
    shown = floor.desk.session.contexts.get("call").case
    assert shown is not None
    other = waiting(floor, "invoice copy", shown.customer_id)
    floor.queue.take(other.id)
    assert floor.desk.sink.last(CaseChanged).case.id == other.id
    known = floor.desk.session.contexts.get("call").case
    assert known is not None
    assert known.id == shown.id, "what is done there concerns the case that is shown"


def test_a_case_that_a_colleague_has_is_not_taken(floor: Floor) -> None:
    case = waiting(floor, "stolen")
    bert = Floor("bert", floor)
    bert.queue.take(case.id)
    floor.queue.take(case.id)
    assert floor.desk.sink.last(ClaimLost).case.owner == "bert"
    floor.queue.take("")
    assert floor.desk.sink.last(ProblemArose).message == "The queue is empty."


def test_who_loses_the_race_for_one_takes_the_next(floor: Floor) -> None:
    first, second = waiting(floor, "stolen"), waiting(floor, "copy")
    ranked = [first.id, second.id]
    Floor("bert", floor).queue.take(first.id)
    floor.queue._take(ranked)  # the order as it was read before bert came
    assert floor.desk.sink.of(CaseChanged)[0].case.id == second.id


def test_what_the_view_shows_of_a_case_is_weighed_once(floor: Floor) -> None:
    floor.desk.with_ticket_system()
    floor.desk.anna_calls()
    floor.desk.own("call")
    floor.desk.own.release("call")
    floor.weigh()
    (free,) = floor.parts.queue.free(9)
    assert free.known.channel is Channel.PHONE
    assert free.known == WeighedCase(free.case_id)
