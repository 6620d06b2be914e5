"""Consults, tellings, praise, ratings and accesses, asked of PostgreSQL as each role."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from agent_desk.application.desk_ports import TRANSFER
from agent_desk.application.ports import StoreProblem
from agent_desk.domain.case import Case, Note
from agent_desk.domain.consult import Consult, ConsultState
from agent_desk.domain.praise import AfterCallRating, Praise
from agent_desk.domain.told import Told
from agent_desk.domain.weighing import WeighedCase
from agent_desk.store.open import OpenOptions, Store, open_store
from agent_desk.store.roles import AGENT, AUDITOR, LEAD
from tests.fakes.sink import MONDAY
from tests.stores.desks import NO_NAMES, Desk
from tests.stores.template import StoreTemplate


class Floor:
    """Everybody at one team's store, each signed in as themselves."""

    def __init__(self, owner: Desk, template: StoreTemplate) -> None:
        self._owner = owner
        self._template = template

    @contextmanager
    def signed_in(self, agent: str, role: str = AGENT) -> Iterator[Store]:
        address = self._owner.address.replace("postgres@", f"{self._template.sign_in(agent, role)}@")
        store = open_store(address, NO_NAMES, OpenOptions(device="desk-7"))
        try:
            yield store
        finally:
            store.close()


@pytest.fixture
def floor(postgres_store: Desk, store_template: StoreTemplate) -> Floor:
    return Floor(postgres_store, store_template)


@pytest.fixture
def case(postgres_store: Desk) -> Case:
    return postgres_store.owned("agent_anna")


def asked(case: Case, of: str = "agent_bob", by: str = "agent_anna") -> Consult:
    return Consult(f"q-{of}-{by}", case.id, by, of, "", "May I?", MONDAY)


def note(case: Case, author: str) -> Note:
    return Note(f"n-{author}", case.id, author, "→ Yes.", MONDAY)


def told(agent: str) -> Told:
    return Told("t", "c", "", "fees@en", 1, "fees", "Fees", "5 €", agent, MONDAY)


def test_a_question_is_answered_by_whoever_was_asked_and_nobody_else(floor: Floor, case: Case) -> None:
    with floor.signed_in("agent_anna") as anna, floor.signed_in("agent_cora") as cora:
        one = anna.desk.consults.ask(asked(case))
        with pytest.raises(StoreProblem):
            cora.desk.consults.answer(one.id, "agent_cora", "No", note(case, "agent_cora"))
        with pytest.raises(StoreProblem):
            cora.desk.consults.ask(asked(case, "agent_bob", "agent_dora"))
        with floor.signed_in("agent_bob") as bob:
            with pytest.raises(StoreProblem):
                bob.desk.consults.answer(one.id, "agent_anna", "Yes", note(case, "agent_anna"))
            settled, _ = bob.desk.consults.answer(one.id, "agent_bob", "Yes", note(case, "agent_bob"))
        assert settled.state is ConsultState.ANSWERED
        assert anna.cases.verify_journal(case.id) == ()


def test_who_asked_may_withdraw(floor: Floor, case: Case) -> None:
    with floor.signed_in("agent_anna") as anna:
        one = anna.desk.consults.ask(asked(case))
        settled = anna.desk.consults.settle(one.id, "agent_anna", ConsultState.WITHDRAWN, "")
        assert settled.state is ConsultState.WITHDRAWN


def test_nobody_tells_praises_or_rates_in_anothers_name(floor: Floor, case: Case) -> None:
    with floor.signed_in("agent_bob") as bob:
        with pytest.raises(StoreProblem, match="Your role"):
            bob.desk.told.tell(told("agent_anna"))
        with pytest.raises(StoreProblem, match="Your role"):
            bob.desk.praise.give(Praise("p", "agent_bob", "great", "", "", "agent_anna", MONDAY))
        with pytest.raises(StoreProblem, match="Your role"):
            bob.desk.praise.rate(AfterCallRating("r", "c", "", "", "agent_bob", 5, "", MONDAY), "agent_anna")
        assert bob.desk.told.tell(told("agent_bob")).agent == "agent_bob"
        bob.desk.queue.weigh(WeighedCase(case.id))
        given = bob.desk.praise.give(Praise("p", "agent_anna", "great", "", "", "agent_bob", MONDAY))
        assert bob.desk.praise.see(given.id, "agent_anna") == given
        assert bob.desk.praise.to_agent("agent_anna", 1)[0].seen is None
    with floor.signed_in("agent_anna") as anna:
        seen = anna.desk.praise.see(given.id, "agent_anna")
        assert seen
        assert seen.seen


@pytest.mark.parametrize("table", ["told", "ratings", "access_log"])
@pytest.mark.parametrize("role", [AGENT, LEAD, AUDITOR])
def test_what_was_said_and_seen_stays_as_it_is(floor: Floor, table: str, role: str) -> None:
    with floor.signed_in(f"one_{role}", role) as store:
        for statement in (f"DELETE FROM {table}", f"UPDATE {table} SET agent = 'somebody'"):
            with pytest.raises(StoreProblem, match="Your role"):
                store.work.write(lambda to, words=statement: to.exec_driver_sql(words))  # type: ignore[misc]


def test_only_leads_and_auditors_read_who_looked(floor: Floor) -> None:
    with floor.signed_in("agent_anna") as anna:
        anna.desk.access.looked("agent_anna", ["c"], "opened")
        assert anna.desk.access.of_customer("c", 9) == ()
        with pytest.raises(StoreProblem, match="Your role"):
            anna.desk.access.looked("agent_bob", ["c"], "opened")
    for agent, role in (("lead_liga", LEAD), ("auditor_eva", AUDITOR)):
        with floor.signed_in(agent, role) as store:
            (look,) = store.desk.access.of_customer("c", 9)
            assert (look.agent, look.device) == ("agent_anna", "desk-7")


def test_an_auditor_reads_everything_and_changes_nothing(floor: Floor, case: Case) -> None:
    with floor.signed_in("auditor_eva", AUDITOR) as eva:
        assert len(eva.desk.figures.figures(7)) == 11
        assert eva.desk.queue.free(9) == ()
        assert eva.desk.told.of_customers(["c"], 9) == ()
        assert eva.desk.praise.to_team(9) == ()
        for change in (
            lambda: eva.desk.told.tell(told("auditor_eva")),
            lambda: eva.desk.queue.weigh(WeighedCase(case.id)),
            lambda: eva.desk.transfers.enter(case.id, TRANSFER, "auditor_eva", "", ()),
            lambda: eva.desk.access.looked("auditor_eva", ["c"], "audit"),
            lambda: eva.desk.consults.ask(asked(case, by="auditor_eva")),
        ):
            with pytest.raises(StoreProblem, match="Your role"):
                change()
