"""Whole programs without windows on one PostgreSQL: what one person does, the others see."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent_desk.application.events import CaseChanged, CaseFound, ProblemArose
from agent_desk.application.promise_events import PromiseChanged, PromisesFound, PromiseWarned
from agent_desk.application.team_events import CasesTaken, HandoffChanged, HandoffsListed, StaffListed
from agent_desk.bootstrap.program import Place, Program
from agent_desk.domain.call import Call
from agent_desk.domain.handoff import HandoffState
from agent_desk.domain.identity import caller_number
from agent_desk.domain.promise import PromiseState, Warned
from agent_desk.store.customers.directory import SqlCustomerDirectory
from agent_desk.store.roles import AGENT, LEAD
from agent_desk.system.paths import paths
from tests.fakes.backends import FakeBackends
from tests.fakes.sink import MONDAY, FakeSink
from tests.stores.desks import Desk
from tests.stores.directories import matcher
from tests.stores.template import StoreTemplate
from tests.unit.application.desk import ANNA

HOUR = timedelta(hours=1)
REASON, NEXT_STEP = "my shift ends", "call her at nine"


class Started:
    """A program of one person."""

    def __init__(self, login: str, address: str, folder: Path) -> None:
        self.login = login
        self.sink = FakeSink()
        place = Place(login, address, folder / login, paths().resources, department="billing")
        self.program = Program(place, FakeBackends(), self.sink)
        self.desk = self.program.desk
        self.program.ready.result(30)

    def rings(self, context: str) -> None:
        self.desk.receive_call(Call(context, caller_number("+37126123456"), MONDAY))
        wait_until(lambda: any(one.context == context for one in self.sink.of(CaseFound)))

    def knows(self, login: str) -> None:
        """Somebody who has just signed in is heard of a moment later."""

        def known() -> bool:
            self.desk.list_staff()
            lists = self.sink.of(StaffListed)
            return bool(lists) and login in {one.login for one in lists[-1].colleagues}

        wait_until(known)

    def sees(self, holds: Callable[[FakeSink], bool]) -> None:
        wait_until(lambda: holds(self.sink), lambda: str(self.sink.of(ProblemArose)))


def wait_until(holds: Callable[[], bool], say: Callable[[], str] = str, seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, f"waited in vain: {say()}"
        time.sleep(0.02)


@pytest.fixture
def team(postgres_store: Desk, store_template: StoreTemplate, tmp_path: Path) -> Iterator[dict[str, Started]]:
    """Anna and Bob, agents, and Liga, their lead, at their desktops; the customer is known."""
    assert postgres_store.store
    SqlCustomerDirectory(postgres_store.store.work, matcher()).put_records([ANNA], "import", MONDAY)
    started: dict[str, Started] = {}
    for login, role in (("agent_anna", AGENT), ("agent_bob", AGENT), ("lead_liga", LEAD)):
        address = postgres_store.address.replace("postgres@", f"{store_template.sign_in(login, role)}@")
        started[login.partition("_")[2]] = Started(login, address, tmp_path)
    yield started
    for one in started.values():
        one.program.close()
    store_template.server.execute(
        "TRUNCATE customers CASCADE", database=postgres_store.address.rpartition("/")[2]
    )


def test_a_case_goes_from_hand_to_hand_with_what_was_promised(team: dict[str, Started]) -> None:
    anna, bob, liga = team["anna"], team["bob"], team["liga"]
    anna.rings("first")
    due = datetime.now(UTC) + 8 * HOUR
    anna.desk.make_promise("first", "call back", due, "", "I call you back.")
    anna.sees(lambda sink: bool(sink.of(PromiseChanged)))
    case = anna.sink.last(CaseChanged).case
    assert case.owner == "agent_anna"

    anna.knows("agent_bob")
    anna.desk.offer_handoff("first", "agent_bob", "", REASON, NEXT_STEP)
    bob.sees(lambda sink: any(one.incoming for one in sink.of(HandoffsListed)))
    offer = next(one.incoming[0] for one in bob.sink.of(HandoffsListed) if one.incoming)
    bob.desk.decline_handoff(offer.id, "I am on leave")
    anna.sees(lambda sink: any(one.returned for one in sink.of(HandoffsListed)))
    assert anna.sink.last(HandoffsListed).returned[0].answer == "I am on leave"

    anna.desk.offer_handoff("first", "", "billing", REASON, NEXT_STEP)
    bob.sees(lambda sink: bool(sink.last(HandoffsListed).incoming))
    bob.desk.accept_handoff(bob.sink.last(HandoffsListed).incoming[0].id)
    bob.sees(lambda sink: any(one.case.owner == "agent_bob" for one in sink.of(CaseChanged)))
    states = HandoffState.ACCEPTED
    anna.sees(lambda sink: any(one.handoff.state is states for one in sink.of(HandoffChanged)))

    bob.rings("second")
    bob.sees(lambda sink: bool(sink.of(PromisesFound)) and bool(sink.last(PromisesFound).promises))
    promise = bob.sink.last(PromisesFound).promises[0]
    # Bob will be away when it falls due: the lead is told at once, whoever looks.
    liga.desk.plan_shift("agent_bob", due - HOUR, due + HOUR, away=True)
    liga.sees(lambda sink: any(one.as_ is Warned.LEAD for one in sink.of(PromiseWarned)))
    bob.desk.keep_promise(promise.id, "called at noon")
    liga.sees(lambda sink: any(one.promise.state is PromiseState.KEPT for one in sink.of(PromiseChanged)))

    liga.rings("third")
    liga.desk.take_over("third", "Bob has too many")
    bob.sees(lambda sink: bool(sink.of(CasesTaken)))
    assert (bob.sink.last(CasesTaken).by, bob.sink.last(CasesTaken).why) == ("lead_liga", "Bob has too many")
    anna.rings("fourth")
    anna.desk.take_over("fourth", "I want it back")
    anna.sees(lambda sink: any("is there" in one.message for one in sink.of(ProblemArose)))
    problems = {one.message for name in team for one in team[name].sink.of(ProblemArose)}
    assert not [one for one in problems if "is there" not in one], problems
