"""What agents may do, in any order and with stale knowledge, at a store and at its model."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    invariant,
    multiple,
    precondition,
    rule,
)

from agent_desk.application.ports import StaleCase, StoreProblem
from agent_desk.application.promise_ports import PromisesOpen
from agent_desk.application.team_ports import OfferGone
from agent_desk.domain.case import Case, CaseState, WaitingFor
from agent_desk.domain.handoff import Handoff, HandoffState
from agent_desk.domain.promise import Promise, PromiseState
from tests.contract.ownership_model import BROKEN, OPEN, ModelCase
from tests.stores.desks import Desk

AGENTS = st.sampled_from(["anna", "bert", "ilze"])
HOUR = timedelta(hours=1)
SOON = timedelta(milliseconds=50)
PAST, FAR = datetime(2001, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
FEW = 2
"""Cases in one story: acts on the same ones meet each other."""


class Story(RuleBasedStateMachine):
    """One story of three agents at one store."""

    ids: Bundle[str] = Bundle("ids")
    promised: Bundle[tuple[str, str]] = Bundle("promised")
    desk: Desk

    def __init__(self) -> None:
        super().__init__()
        self.cases: dict[str, ModelCase] = {}
        self.touched = ""
        self.kept_by: dict[str, str] = {}
        while self.desk.cases.claim_next("nobody", "left over by another story"):
            pass

    @precondition(lambda self: len(self.cases) < FEW)
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
        mine = model.owner == agent and not late and model.state.is_open
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

    @rule(target=promised, case=ids, agent=AGENTS, late=st.booleans())
    def promise(self, case: str, agent: str, late: bool) -> Any:
        model, _ = self.look(case)
        made = self.made(case, agent, PAST if late else FAR)
        allowed = model.state.is_open
        self.try_to(lambda: self.desk.promises.make(made, made.due, "asked for"), allowed, StaleCase)
        if not allowed:
            return multiple()
        model.promises[made.id] = PromiseState.OPEN
        return (case, made.id)

    @rule(promise=promised, agent=AGENTS, stale=st.booleans())
    def keep_promise(self, promise: tuple[str, str], agent: str, stale: bool) -> None:
        model, there = self.look_at_promise(promise)
        allowed = not stale and there.state in (OPEN, BROKEN) and there.id not in model.agreed_anew
        version = there.version - stale
        self.try_to(lambda: self.desk.promises.keep(there.id, version, agent, "called"), allowed, StaleCase)
        if allowed:
            model.promises[there.id] = PromiseState.KEPT
            self.kept_by[there.id] = agent

    @rule(promise=promised, agent=AGENTS)
    def undo_keep(self, promise: tuple[str, str], agent: str) -> None:
        model, there = self.look_at_promise(promise)
        kept = there.state is PromiseState.KEPT and self.kept_by[there.id] == agent
        allowed = kept and model.state.is_open
        self.try_to(lambda: self.desk.promises.undo_keep(there.id, there.version, agent), allowed, StaleCase)
        if allowed:
            model.promises[there.id] = BROKEN if there.id in model.broke else OPEN

    @rule(promise=promised, agent=AGENTS)
    def break_promise(self, promise: tuple[str, str], agent: str) -> None:
        model, there = self.look_at_promise(promise)
        passed = there.state is PromiseState.OPEN and there.due == PAST
        broken = self.desk.promises.break_promise(there.id, there.version, agent)
        assert (broken is not None) == passed
        if passed:
            model.promises[there.id] = PromiseState.BROKEN
            model.broke.add(there.id)

    @rule(target=promised, promise=promised, agent=AGENTS)
    def renegotiate(self, promise: tuple[str, str], agent: str) -> Any:
        model, there = self.look_at_promise(promise)
        made = self.made(there.case_id, agent, FAR, follows=there.id)
        again = there.id in model.agreed_anew
        allowed = model.state.is_open and there.state in (OPEN, BROKEN) and not again
        self.try_to(lambda: self.desk.promises.make(made, made.due, "agreed anew"), allowed, StaleCase)
        if not allowed:
            return multiple()
        model.agreed_anew.add(there.id)
        if there.state is PromiseState.OPEN:
            model.promises[there.id] = PromiseState.RENEGOTIATED
        model.promises[made.id] = PromiseState.OPEN
        return (there.case_id, made.id)

    @rule(case=ids, agent=AGENTS, for_=st.sampled_from(WaitingFor), come=st.booleans())
    def wait(self, case: str, agent: str, for_: WaitingFor, come: bool) -> None:
        model, known = self.look(case)
        allowed = model.owner == agent and model.state.is_open
        # A time that has passed is refused: it passes afterwards.
        until = self.desk.clock() + SOON if come else FAR
        self.try_to(
            lambda: self.desk.life.wait(case, known.version, known.epoch, agent, for_, until, "the post"),
            allowed,
            StaleCase,
        )
        if allowed:
            model.state = CaseState.OPEN if for_ is WaitingFor.NOTHING else CaseState.WAITING
            model.come = come
            self.desk.pass_time(SOON)

    @rule(case=ids, agent=AGENTS)
    def come_back(self, case: str, agent: str) -> None:
        model, _ = self.look(case)
        comes = model.state is CaseState.WAITING and model.come
        assert (self.desk.life.return_case(case, agent) is not None) == comes
        if comes:
            model.state = CaseState.OPEN

    @rule(case=ids, agent=AGENTS, state=st.sampled_from([CaseState.SOLVED, CaseState.CLOSED]))
    def solve(self, case: str, agent: str, state: CaseState) -> None:
        model, known = self.look(case)
        allowed = model.owner == agent and not model.owes
        self.try_to(
            lambda: self.desk.cases.set_state(case, known.version, known.epoch, agent, state, "done"),
            allowed,
            PromisesOpen if model.owes and model.owner == agent else StoreProblem,
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

    def look_at_promise(self, promise: tuple[str, str]) -> tuple[ModelCase, Promise]:
        """The model of its case, and the promise as it is known just now."""
        model, _ = self.look(promise[0])
        there = self.desk.promises.promise(promise[1])
        assert there, "a promise is lost"
        return model, there

    def made(self, case: str, agent: str, due: datetime, follows: str = "") -> Promise:
        """A promise to be made."""
        words = ("customer-1", "a call", "Anna", agent, due, "Europe/Riga", PAST)
        return Promise(str(uuid4()), case, *words, follows=follows)

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
        assert (case.owner is None) == model.given_back, "once owned, and not given back, it has an owner"
        assert case.state.is_open or (case.owner and not model.owes), "solved, and something is owed"
        there = {one.id: one.state for one in self.desk.promises.of_case(model.id)}
        assert there == model.promises
        if self.desk.store:
            held = f"SELECT agent FROM ownerships WHERE case_id = '{model.id}' AND to_at IS NULL"
            assert self.desk.sql(held) == ([(model.owner,)] if model.owner else [])
