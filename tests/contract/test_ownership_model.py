"""Cases, handoffs and promises held against a model: always one owner while owned, no promise lost.

Hypothesis makes up what agents do, in any order and with stale knowledge; each store must end up where the
model is, refuse what the model refuses, and keep whole journals.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)

from agent_desk.application.ports import StaleCase, StoreProblem
from agent_desk.application.team_ports import OfferGone, PromisesOpen
from agent_desk.domain.case import Case, CaseState
from agent_desk.domain.handoff import Handoff, HandoffState
from agent_desk.domain.promise import Promise, PromiseState
from tests.stores.desks import Desk, fake_desk

AGENTS = st.sampled_from(["anna", "bert", "ilze"])
HOUR = timedelta(hours=1)
EFFORT = {"fake": (60, 50), "sqlite": (12, 30), "postgres": (6, 30)}
"""How many stories, of how many steps."""


@dataclass
class ModelCase:
    """What a case must be."""

    id: str
    owner: str | None = None
    epoch: int = 0
    state: CaseState = CaseState.OPEN
    offer: Handoff | None = None
    promises: dict[str, PromiseState] = field(default_factory=dict)

    def moves_to(self, owner: str | None) -> None:
        self.owner, self.epoch = owner, self.epoch + 1


class Story(RuleBasedStateMachine):
    """One story of three agents at one store."""

    ids: Bundle[str] = Bundle("ids")
    promised: Bundle[tuple[str, str]] = Bundle("promised")
    desk: Desk

    def __init__(self) -> None:
        super().__init__()
        self.cases: dict[str, ModelCase] = {}
        self.touched = ""
        while self.desk.cases.claim_next("nobody", "left over by another story"):
            pass

    @rule(target=ids)
    def open_case(self) -> str:
        case = self.desk.open_case()
        self.cases[case.id] = ModelCase(case.id)
        return case.id

    @rule(case=ids, agent=AGENTS, stale=st.booleans())
    def claim(self, case: str, agent: str, stale: bool) -> None:
        model, known = self.look(case)
        free = model.owner is None and model.state.is_open and not stale
        won = self.desk.cases.claim(case, known.version - stale, agent, "mine").won
        assert won == free
        if free:
            model.moves_to(agent)

    @rule(agent=AGENTS)
    def claim_next(self, agent: str) -> None:
        free = {one.id for one in self.cases.values() if one.owner is None and one.state.is_open}
        taken = self.desk.cases.claim_next(agent, "free hands")
        assert (taken is not None) == bool(free)
        if taken is not None:
            assert (taken.id in free, taken.owner) == (True, agent)
            self.cases[taken.id].moves_to(agent)
            self.touched = taken.id

    @rule(case=ids, agent=AGENTS, late=st.booleans())
    def release(self, case: str, agent: str, late: bool) -> None:
        model, known = self.look(case)
        mine = model.owner == agent and not late
        # Who comes late knows the newest version, but the epoch of before.
        self.try_to(
            lambda: self.desk.cases.release(case, known.version, known.epoch - late, agent, "back"),
            mine,
            StaleCase,
        )
        if mine:
            model.moves_to(None)

    @rule(case=ids, sender=AGENTS, receiver=AGENTS)
    def offer(self, case: str, sender: str, receiver: str) -> None:
        model, known = self.look(case)
        now = datetime.now(UTC)
        made = Handoff(
            str(uuid4()), case, known.epoch, sender, receiver, "", "end of shift", "call back", now, now
        )
        open_already = model.offer is not None and model.offer.epoch == model.epoch
        allowed = model.owner == sender and model.state.is_open and not open_already
        self.try_to(lambda: self.desk.handoffs.offer(made, 8 * HOUR, sender), allowed, StoreProblem)
        if allowed:
            model.offer = made

    @rule(case=ids, agent=AGENTS, answer=st.sampled_from(HandoffState))
    def answer_offer(self, case: str, agent: str, answer: HandoffState) -> None:
        model, _ = self.look(case)
        offer = model.offer
        if offer is None:
            return
        asked = offer.receiver == agent
        current = offer.epoch == model.epoch and model.state.is_open
        ways: dict[HandoffState, tuple[Callable[[], object], bool]] = {
            HandoffState.ACCEPTED: (lambda: self.desk.handoffs.accept(offer.id, agent), asked and current),
            HandoffState.DECLINED: (lambda: self.desk.handoffs.decline(offer.id, agent, "busy"), asked),
            HandoffState.WITHDRAWN: (lambda: self.desk.handoffs.withdraw(offer.id, offer.sender), True),
        }
        if answer not in ways:
            return
        act, allowed = ways[answer]
        self.try_to(act, allowed, OfferGone)
        if allowed:
            model.offer = None
            if answer is HandoffState.ACCEPTED:
                model.moves_to(agent)

    @rule(case=ids, lead=AGENTS)
    def take_over(self, case: str, lead: str) -> None:
        model, known = self.look(case)
        allowed = model.owner not in (None, lead) and model.state.is_open
        if not allowed:
            return
        taken = self.desk.life.take_over(case, known.version, lead, "they are ill", as_lead=True)
        assert taken.owner == lead
        model.moves_to(lead)

    @rule(target=promised, case=ids, agent=AGENTS)
    def promise(self, case: str, agent: str) -> Any:
        model, known = self.look(case)
        due = datetime(2100, 1, 1, tzinfo=UTC)
        made = Promise(
            str(uuid4()), case, known.customer_id, "a call", "Anna", agent, due, "Europe/Riga", due - HOUR
        )
        allowed = model.state.is_open
        self.try_to(lambda: self.desk.promises.make(made, due - HOUR, "asked for"), allowed, StaleCase)
        if not allowed:
            return multiple()
        model.promises[made.id] = PromiseState.OPEN
        return (case, made.id)

    @rule(promise=consumes(promised), agent=AGENTS, stale=st.booleans())
    def keep_promise(self, promise: tuple[str, str], agent: str, stale: bool) -> None:
        case, key = promise
        model, _ = self.look(case)
        there = self.desk.promises.promise(key)
        assert there, "a promise is lost"
        self.try_to(
            lambda: self.desk.promises.keep(key, there.version - stale, agent, "called"),
            not stale,
            StaleCase,
        )
        if not stale:
            model.promises[key] = PromiseState.KEPT

    @rule(case=ids, agent=AGENTS, state=st.sampled_from([CaseState.SOLVED, CaseState.CLOSED]))
    def solve(self, case: str, agent: str, state: CaseState) -> None:
        model, known = self.look(case)
        still = PromiseState.OPEN in model.promises.values()
        allowed = model.owner == agent and not still
        self.try_to(
            lambda: self.desk.cases.set_state(case, known.version, known.epoch, agent, state, "done"),
            allowed,
            PromisesOpen if still and model.owner == agent else StoreProblem,
        )
        if allowed:
            model.state = state

    @rule(case=ids, agent=AGENTS)
    def reopen(self, case: str, agent: str) -> None:
        model, known = self.look(case)
        if not model.state.is_open:
            self.desk.life.reopen(case, known.version, agent, "they called again")
            model.state = CaseState.OPEN

    @invariant()
    def what_was_touched_is_as_the_model_says(self) -> None:
        if self.touched:
            self.compare(self.cases[self.touched])

    def teardown(self) -> None:
        for model in self.cases.values():
            self.compare(model)
            assert self.desk.cases.verify_journal(model.id) == ()

    def look(self, case: str) -> tuple[ModelCase, Case]:
        """The model, and the case as it is known just now."""
        self.touched = case
        known = self.desk.cases.case(case)
        assert known, "a case is lost"
        return self.cases[case], known

    def try_to(self, act: Callable[[], object], allowed: bool, refusal: type[StoreProblem]) -> None:
        if allowed:
            act()
        else:
            with pytest.raises(refusal):
                act()

    def compare(self, model: ModelCase) -> None:
        case = self.desk.cases.case(model.id)
        assert case
        assert (case.owner, case.epoch, case.state) == (model.owner, model.epoch, model.state)
        there = {one.id: one.state for one in self.desk.promises.of_case(model.id)}
        assert there == model.promises
        if self.desk.store:
            held = f"SELECT agent FROM ownerships WHERE case_id = '{model.id}' AND to_at IS NULL"
            assert self.desk.sql(held) == ([(model.owner,)] if model.owner else [])


@pytest.mark.parametrize("kind", EFFORT)
def test_whatever_agents_do_each_case_has_one_owner_and_no_promise_is_lost(
    kind: str, request: pytest.FixtureRequest
) -> None:
    here: Desk = fake_desk() if kind == "fake" else request.getfixturevalue(f"{kind}_store")
    stories, steps = EFFORT[kind]
    machine = type(f"{kind.title()}Story", (Story,), {"desk": here})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=stories,
            stateful_step_count=steps,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
