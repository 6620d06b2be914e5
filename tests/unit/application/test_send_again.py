"""Sending again what a team's store has lost: in order, patiently, and never in silence."""

from __future__ import annotations

import pytest

from agent_desk.application.events import NoteStateChanged, ProblemArose
from agent_desk.application.lanes import InlineLane
from agent_desk.application.ports import StaleCase, StoreNotReachable, StoreProblem
from agent_desk.application.send_again import PATIENCE, SendAgain
from agent_desk.application.sent_ports import SentAct
from agent_desk.application.session import Session
from agent_desk.domain.case import NoteState
from tests.fakes.sink import MONDAY, FakeClock, FakeSink


class FakeSentActs:
    """Acts that are missing; ``problems`` are what doing one of them raises."""

    def __init__(self, *acts: SentAct) -> None:
        self.acts = list(acts)
        self.problems: dict[str, StoreProblem] = {}
        self.tried: list[str] = []

    def missing(self) -> tuple[SentAct, ...]:
        return tuple(self.acts)

    def again(self, act: SentAct) -> bool:
        self.tried.append(act.id)
        if act.id in self.problems:
            raise self.problems[act.id]
        self.acts.remove(act)
        return True

    def forget(self, act_id: str) -> None:
        self.acts = [act for act in self.acts if act.id != act_id]

    def was_done(self, item_id: str) -> bool:
        return item_id == ""


class Scene:
    def __init__(self, *acts: SentAct) -> None:
        self.clock, self.sink, self.sent = FakeClock(), FakeSink(), FakeSentActs(*acts)
        self.drafts: list[tuple[str, str]] = []
        session = Session("anna", self.clock, self.sink, InlineLane())
        self.again = SendAgain(session, self.sent, lambda *draft: self.drafts.append(draft[:2]))

    def problems(self) -> list[str]:
        return [one.message for one in self.sink.of(ProblemArose)]


def act(name: str, case: str = "a", customer: str = "k") -> SentAct:
    return SentAct(name, "add_note", MONDAY, f"words of {name}", case, customer)


def test_each_is_done_once_in_order_and_how_many_is_said() -> None:
    scene = Scene(act("1"), act("2", "b"), act("3"))
    scene.again.begin()
    scene.again()
    assert scene.sent.tried == ["1", "2", "3"]
    assert scene.problems() == ["The team's store came back as an older copy. Sent again: 3 of your acts."]


def test_nothing_is_said_when_nothing_is_missing() -> None:
    scene = Scene()
    scene.again.begin()
    assert scene.problems() == []


def test_later_acts_of_a_case_wait_for_its_first_and_other_cases_go_on() -> None:
    scene = Scene(act("1"), act("2"), act("3", "b"))
    scene.sent.problems["1"] = StaleCase("bob owns it")
    scene.again.begin()
    assert scene.sent.tried == ["1", "3"]
    del scene.sent.problems["1"]
    scene.again()
    assert scene.sent.tried == ["1", "3", "1", "2"]


def test_a_store_that_goes_away_meanwhile_is_gone_on_with() -> None:
    scene = Scene(act("1"), act("2", "b"))
    scene.sent.problems["1"] = StoreNotReachable("away")
    scene.clock.advance(2 * PATIENCE.total_seconds())
    scene.again.begin()
    assert scene.sent.tried == ["1"]
    scene.sent.problems.clear()
    scene.again()
    assert scene.sent.tried == ["1", "1", "2"]
    assert scene.drafts == []


@pytest.mark.parametrize("customer", ["k", ""])
def test_what_stays_refused_needs_the_agent_and_its_words_are_kept(customer: str) -> None:
    scene = Scene(act("1", customer=customer), act("2"))
    scene.sent.problems["1"] = StaleCase("bob owns it")
    scene.again.begin()
    scene.clock.advance(PATIENCE.total_seconds())
    scene.again()
    assert scene.sent.tried == ["1", "1", "2"]
    assert "bob owns it" in scene.problems()[0]
    assert scene.drafts == ([("k", "a note: words of 1")] if customer else [])
    states = [one.state for one in scene.sink.of(NoteStateChanged)]
    assert states == ([NoteState.NEEDS_YOU] if customer else [])
    # Its draft is not kept yet: the next start tells of it once more.
    assert [one.id for one in scene.sent.acts] == (["1"] if customer else [])
