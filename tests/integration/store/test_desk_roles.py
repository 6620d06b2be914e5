"""Consults, tellings, praise, ratings and accesses, asked of PostgreSQL as each role."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from agent_desk.application.desk_ports import TRANSFER
from agent_desk.application.ports import StoreProblem
from agent_desk.domain.case import Case, Note
from agent_desk.domain.consult import Consult, ConsultState
from agent_desk.domain.praise import AfterCallRating, Praise
from agent_desk.domain.staff import Colleague
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


@pytest.mark.parametrize(("login", "role"), [("agent_anna", AGENT), ("lead_liga", LEAD)])
@pytest.mark.parametrize("of", ["agent_bob", ""])
def test_nobody_answers_their_own_question(floor: Floor, case: Case, login: str, role: str, of: str) -> None:
    with floor.signed_in(login, role) as asker:
        one = asker.desk.consults.ask(replace(asked(case, of, login), department="billing"))
        with pytest.raises(StoreProblem, match="Your role"):
            asker.desk.consults.answer(one.id, login, "Yes", note(case, login))
        with pytest.raises(StoreProblem, match="Your role"):
            asker.desk.consults.settle(one.id, login, ConsultState.DECLINED, "no")
        settled = asker.desk.consults.settle(one.id, login, ConsultState.WITHDRAWN, "")
        assert settled.state is ConsultState.WITHDRAWN


def test_who_asked_may_withdraw(floor: Floor, case: Case) -> None:
    with floor.signed_in("agent_anna") as anna:
        one = anna.desk.consults.ask(asked(case))
        settled = anna.desk.consults.settle(one.id, "agent_anna", ConsultState.WITHDRAWN, "")
        assert settled.state is ConsultState.WITHDRAWN


def test_nobody_tells_praises_or_rates_in_anothers_name(floor: Floor, case: Case) -> None:
    with floor.signed_in("agent_anna") as anna:
        anna.staff.seen(Colleague("agent_anna"))
    with floor.signed_in("agent_bob") as bob:
        bob.staff.seen(Colleague("agent_bob"))
        with pytest.raises(StoreProblem, match="Your role"):
            bob.desk.told.tell(told("agent_anna"))
        with pytest.raises(StoreProblem, match="Your role"):
            bob.desk.praise.give(Praise("p", "agent_bob", "great", "", "", "agent_anna", MONDAY))
        with pytest.raises(StoreProblem, match="Your role"):
            bob.desk.praise.rate(AfterCallRating("r", "c", "", "", "agent_bob", 5, "", MONDAY), "agent_anna")
        with pytest.raises(StoreProblem, match="oneself"):
            bob.desk.praise.give(Praise("p", "agent_bob", "great", "", "", "agent_bob", MONDAY))
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


def test_leads_and_auditors_read_who_looked_and_everybody_their_own_looks(floor: Floor) -> None:
    with floor.signed_in("agent_anna") as anna, floor.signed_in("agent_bob") as bob:
        anna.desk.access.looked("agent_anna", ["c"], "opened")
        assert [look.agent for look in anna.desk.access.of_customer("c", 9)] == ["agent_anna"]
        assert bob.desk.access.of_customer("c", 9) == ()
        assert bob.desk.access.of_agent("agent_anna", 9) == ()
        with pytest.raises(StoreProblem, match="Your role"):
            anna.desk.access.looked("agent_bob", ["c"], "opened")
    for agent, role in (("lead_liga", LEAD), ("auditor_eva", AUDITOR)):
        with floor.signed_in(agent, role) as store:
            (look,) = store.desk.access.of_customer("c", 9)
            assert (look.agent, look.device) == ("agent_anna", "desk-7")


def test_what_customers_were_told_is_read_by_those_who_serve_them(
    floor: Floor, case: Case, postgres_store: Desk
) -> None:
    mine = replace(told("agent_bob"), customer_id=case.customer_id)
    with floor.signed_in("agent_bob") as bob:
        bob.desk.told.tell(mine)
        bob.desk.told.tell(replace(told("agent_bob"), id="other"))
        assert len(bob.desk.told.of_customers([case.customer_id, "c"], 9)) == 2
    with floor.signed_in("agent_anna") as anna, floor.signed_in("agent_cora") as cora:
        owned = [one.id for one in anna.desk.told.of_customers([case.customer_id, "c"], 9)]
        assert owned == ["t"]  # of the customer whose case she owns
        assert cora.desk.told.of_customers([case.customer_id, "c"], 9) == ()
        cora.desk.access.looked("agent_cora", ["c"], "phone")
        assert [one.id for one in cora.desk.told.of_customers([case.customer_id, "c"], 9)] == ["other"]
        postgres_store.sql("UPDATE access_log SET at = at - interval '25 hours'")
        assert cora.desk.told.of_customers(["c"], 9) == ()
    for agent, role in (("lead_liga", LEAD), ("auditor_eva", AUDITOR)):
        with floor.signed_in(agent, role) as store:
            assert len(store.desk.told.of_customers([case.customer_id, "c"], 9)) == 2


def test_a_consult_is_read_by_both_sides_and_by_the_cases_owner(
    floor: Floor, case: Case, postgres_store: Desk
) -> None:
    with floor.signed_in("agent_dora") as dora:
        one = dora.desk.consults.ask(asked(case, by="agent_dora"))
        anybody = dora.desk.consults.ask(
            Consult("q-cards", case.id, "agent_dora", "", "cards", "May I?", MONDAY)
        )
        assert dora.desk.consults.consult(one.id) == one
    for agent, role, reads in (
        ("agent_anna", AGENT, True),  # owns the case
        ("agent_bob", AGENT, True),
        ("agent_cora", AGENT, False),
        ("lead_liga", LEAD, True),
        ("auditor_eva", AUDITOR, True),
    ):
        with floor.signed_in(agent, role) as store:
            assert (store.desk.consults.consult(one.id) is not None) == reads
            assert store.desk.consults.consult(anybody.id) == anybody
    with floor.signed_in("agent_cora") as cora:
        assert cora.desk.consults.open_to("agent_cora", "cards") == (anybody,)
        settled, _ = cora.desk.consults.answer(anybody.id, "agent_cora", "Yes", note(case, "agent_cora"))
        assert settled.answered_by == "agent_cora"


def test_a_rating_is_read_by_whom_it_is_about_and_by_who_recorded_it(floor: Floor, case: Case) -> None:
    rating = AfterCallRating("r", "call-9", case.customer_id, case.id, "agent_anna", 5, "kind", MONDAY)
    with floor.signed_in("agent_bob") as bob:
        kept = bob.desk.praise.rate(rating, "agent_bob")
        again = replace(rating, id="again", score=1)
        assert bob.desk.praise.rate(again, "agent_bob") == kept
    with floor.signed_in("agent_cora") as cora:
        assert cora.desk.praise.rated("call-9") is None
        assert cora.work.read(lambda to: to.exec_driver_sql("SELECT count(*) FROM ratings").scalar()) == 0
        with pytest.raises(StoreProblem, match="Somebody else"):
            cora.desk.praise.rate(replace(rating, id="other"), "agent_cora")
    for agent, role in (("agent_anna", AGENT), ("lead_liga", LEAD), ("auditor_eva", AUDITOR)):
        with floor.signed_in(agent, role) as store:
            assert store.desk.praise.rated("call-9") == kept


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
