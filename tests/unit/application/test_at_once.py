"""What belongs together is announced together, and nobody else waits for it."""

from __future__ import annotations

import threading

from agent_desk.application.at_once import AtOnce, Once
from agent_desk.application.events import CallArrived, CaseFound, CaseNotReached, Event, ProblemArose
from tests.fakes.sink import FakeSink
from tests.unit.application.desk import call

FOUND, LATER = CaseFound("a", None), CaseNotReached("a")


def test_events_of_a_context_wait_and_come_after_what_is_put_before_them() -> None:
    together, sink = AtOnce(), FakeSink()
    with together.holding("a", sink.publish) as told:
        together.publish(LATER, sink.publish)
        assert sink.events == []
        told.append(FOUND)
    assert sink.events == [FOUND, LATER]


def test_other_contexts_and_problems_do_not_wait() -> None:
    together, sink = AtOnce(), FakeSink()
    others: list[Event] = [CaseNotReached("b"), ProblemArose("The store is away."), CallArrived(call("a"))]
    with together.holding("a", sink.publish):
        for other in others:
            together.publish(other, sink.publish)
        assert sink.events == others


def test_who_holds_within_another_waits_for_it() -> None:
    together, sink = AtOnce(), FakeSink()
    with together.holding("a", sink.publish):
        with together.holding("a", sink.publish) as told:
            told.append(FOUND)
        assert sink.events == []
    assert sink.events == [FOUND]
    together.publish(LATER, sink.publish)
    assert sink.events == [FOUND, LATER]


def test_an_event_that_nobody_takes_in_time_is_announced_once() -> None:
    sink = FakeSink()
    arrived = Once(CallArrived(call()), sink.publish)
    arrived.within(0.0)
    assert arrived.take() == []
    assert sink.events == [CallArrived(call())]


def test_what_follows_an_event_is_announced_after_it() -> None:
    sink, announcing, followed = FakeSink(), threading.Event(), threading.Event()

    def slowly(event: Event) -> None:
        announcing.set()
        assert not followed.wait(0.05)
        sink.publish(event)

    def follow() -> None:
        announcing.wait(5)
        sink.publish(*arrived.take(), FOUND)
        followed.set()

    arrived = Once(CallArrived(call()), slowly)
    follower = threading.Thread(target=follow)
    follower.start()
    arrived.within(0.0)
    follower.join(5)
    assert sink.events == [CallArrived(call()), FOUND]
