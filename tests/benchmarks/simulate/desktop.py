"""One simulated desktop: claims, offers, accepts, declines, promises, gives back, and dies now and then.

What it believes it writes down at once, a line for each acknowledged act, so that a process that is killed
has left nothing in its memory that was told to an agent.
"""

from __future__ import annotations

import os
import random
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import cast
from uuid import uuid4

from sqlalchemy import Connection, text

from agent_desk.application.events import Event
from agent_desk.application.lanes import InlineLane
from agent_desk.application.name_matching import NameMatching
from agent_desk.application.own_case import OwnCase
from agent_desk.application.ports import StoreProblem
from agent_desk.application.session import Session
from agent_desk.bootstrap.program import SystemClock
from agent_desk.domain.case import Case, CaseState, Note
from agent_desk.domain.customer import Customer
from agent_desk.domain.handoff import Handoff
from agent_desk.domain.promise import Promise
from agent_desk.search.names.matcher import NameMatcher
from agent_desk.store import claim_there
from agent_desk.store.journal import Act
from agent_desk.store.open import OpenOptions, Store, open_store
from tests.fakes.customers import FakeCustomerDirectory

Tell = Callable[[str], None]
SECOND = timedelta(seconds=1)


CALLER = "caller-"
CALLERS_STAY = 0.5
"""Seconds for which whoever begins a case begins it for the same caller."""


class Deaf:
    """Hears no event."""

    def publish(self, *_events: Event) -> None:
        """Nothing is shown."""


class Died(Exception):
    """The desktop is switched off in the middle of an act."""


class SimulatedDesktop:
    """An agent at a desktop. ``tell`` takes a line: what was acknowledged, to be held against the store."""

    def __init__(self, address: str, agent: str, colleagues: list[str], tell: Tell, seed: int) -> None:
        self._address, self.agent, self._colleagues = address, agent, colleagues
        self._tell, self._chance = tell, random.Random(seed)
        self._held: dict[str, Case] = {}
        self._store: Store | None = None
        self.acts = self.refused = 0

    def open(self) -> None:
        """Sign in; a store that cannot be reached just now is tried again before the next act."""
        options = OpenOptions(device=f"desk of {self.agent}", pool_size=1, answer_within=20.0)
        with suppress(StoreProblem):
            self._store = open_store(self._address, cast(NameMatching, None), options)

    def work(self, until: float, pause: float) -> None:
        """Act about every ``pause`` seconds until then, by the monotonic clock."""
        time.sleep(self._chance.uniform(0, pause))
        while time.monotonic() < until:
            try:
                self._act()
            except Died:
                self._begin_anew()
            except StoreProblem:
                self.refused += 1
            time.sleep(self._chance.uniform(0.5 * pause, 1.5 * pause))

    def close(self) -> None:
        """Switch off."""
        if self._store:
            self._store.close()
            self._store = None

    def _act(self) -> None:
        if self._answer_offer():
            return
        ways = [self._note, self._offer, self._promise, self._give_back, self._solve] if self._held else []
        ways += [self._claim_next, self._claim_next, self._claim_seen, self._begin, self._die_claiming]
        self._chance.choice(ways)()
        self.acts += 1

    def _claim_next(self) -> None:
        self._mine(self._there.cases.claim_next(self.agent, "free hands"))

    def _claim_seen(self) -> None:
        seen = self._there.cases.unowned(20)
        if seen:
            case = self._chance.choice(seen)
            claim = self._there.cases.claim(case.id, case.version, self.agent, "they called")
            self._mine(claim.case if claim.won else None)

    def _begin(self) -> None:
        """Own the case of a caller who has none, as the program does; others serve the same caller now."""
        caller = f"{CALLER}{time.time() // CALLERS_STAY:.0f}"
        session = Session(self.agent, SystemClock(), Deaf(), InlineLane())
        session.contexts.change(caller, customer=Customer(caller, caller))
        own = OwnCase(session, self._there.cases, FakeCustomerDirectory(NameMatcher()), lambda: None)
        self._mine(own.hold(caller, "a customer called"))

    def _note(self) -> None:
        case = self._one()
        note = Note(str(uuid4()), case.id, self.agent, "Blocked all three cards.", datetime.now(UTC))
        self._held[case.id] = self._there.cases.add_note(note, case.epoch)
        self._tell(f"note {case.id} {note.id}")

    def _offer(self) -> None:
        case, key = self._one(), str(uuid4())
        now, receiver = datetime.now(UTC), self._chance.choice(self._colleagues)
        words = ("end of shift", "call back", now, now)
        offer = Handoff(key, case.id, case.epoch, self.agent, receiver, "", *words)
        self._there.handoffs.offer(offer, 20 * SECOND, self.agent)
        self._tell(f"offer {case.id} {key}")

    def _answer_offer(self) -> bool:
        offers = self._there.handoffs.open_to(self.agent, "")
        if not offers:
            return False
        offer = offers[0]
        with suppress(StoreProblem):
            if self._chance.random() < 0.6:
                self._mine(self._there.handoffs.accept(offer.id, self.agent)[1])
            else:
                self._there.handoffs.decline(offer.id, self.agent, "busy")
        self.acts += 1
        return True

    def _promise(self) -> None:
        case, now = self._one(), datetime.now(UTC)
        due = now + self._chance.uniform(1800, 7200) * SECOND
        words = ("a call back", "the customer", self.agent, due, "Europe/Riga", now)
        promise = Promise(str(uuid4()), case.id, case.customer_id, *words)
        self._there.promises.make(promise, due - 30 * SECOND, "asked for")
        self._tell(f"promise {case.id} {promise.id}")

    def _give_back(self) -> None:
        case = self._one()
        self._there.cases.release(case.id, case.version, case.epoch, self.agent, "next")
        self._tell(f"left {case.id} {case.epoch} {self.agent}")
        self._held.pop(case.id, None)

    def _solve(self) -> None:
        case = self._one()
        self._there.cases.set_state(case.id, case.version, case.epoch, self.agent, CaseState.SOLVED, "done")
        self._held.pop(case.id, None)

    def _die_claiming(self) -> None:
        """Switched off between the statement and its commit, or just after the commit: nobody was told."""
        if self._chance.random() > 0.2:
            return self._claim_next()
        if self._chance.random() < 0.5:
            with suppress(StoreProblem):
                self._there.work.write(self._claim_and_cut)
        else:
            self._there.cases.claim_next(self.agent, "free hands")
        raise Died

    def _claim_and_cut(self, connection: Connection) -> None:
        act = Act(str(uuid4()), "claim", self.agent, "dying", "free hands")
        claim_there.take(connection, act)
        driver = connection.connection.driver_connection
        assert driver is not None
        with socket.socket(fileno=os.dup(driver.fileno())) as wire:
            wire.shutdown(socket.SHUT_RDWR)
        connection.execute(text("SELECT 1"))

    def _begin_anew(self) -> None:
        """The desktop starts again: it knows nothing but what the store tells it."""
        self.close()
        self._held.clear()
        with suppress(StoreProblem):
            for case in self._there.cases.cases_of_owner(self.agent)[:20]:
                self._mine(case)

    def _mine(self, case: Case | None) -> None:
        if case is not None and case.owner == self.agent:
            self._held[case.id] = case
            self._tell(f"mine {case.id} {case.epoch} {self.agent}")

    def _one(self) -> Case:
        """A case of one's own as it is now: colleagues' notes and answers change it meanwhile."""
        known = self._chance.choice(list(self._held.values()))
        case = self._there.cases.case(known.id) or known
        if case.owner != self.agent or not case.state.is_open:
            self._held.pop(known.id, None)
            raise StoreProblem("It is no longer mine.")
        return case

    @property
    def _there(self) -> Store:
        if self._store is None:
            self.open()
        if self._store is None:
            raise StoreProblem("Not signed in.")
        return self._store
