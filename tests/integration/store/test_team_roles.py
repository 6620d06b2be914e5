"""Promises, offers, presence and plans: what each role may do, asked of PostgreSQL past the program."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from agent_desk.application.ports import StaleCase, StoreProblem
from agent_desk.application.team_ports import OfferGone, OwnerPresent
from agent_desk.domain.case import Case, CaseState, WaitingFor
from agent_desk.domain.handoff import Bundle, Handoff, HandoffState
from agent_desk.domain.promise import Promise, PromiseState, Warned
from agent_desk.domain.staff import Colleague, Role, Shift
from agent_desk.store.roles import AGENT, AUDITOR, LEAD
from tests.integration.store.test_roles import signed_in
from tests.stores.desks import Desk
from tests.stores.template import StoreTemplate

HOUR = timedelta(hours=1)


@pytest.fixture
def desks(postgres_store: Desk, store_template: StoreTemplate) -> Iterator[dict[str, Desk]]:
    """Anna, Bob and Carl, agents; Liga, their lead; Eva, the auditor."""
    roles = {
        "agent_anna": AGENT,
        "agent_bob": AGENT,
        "agent_carl": AGENT,
        "lead_liga": LEAD,
        "auditor_eva": AUDITOR,
    }
    openers = {name: signed_in(postgres_store, store_template, name, role) for name, role in roles.items()}
    yield {name.partition("_")[2]: next(opener) for name, opener in openers.items()}
    for opener in openers.values():
        next(opener, None)


@pytest.fixture
def case(desks: dict[str, Desk]) -> Case:
    anna = desks["anna"]
    opened = anna.cases.open_case(str(uuid4()), "customer", "topic", (), "agent_anna", "rang")
    anna.staff.seen(Colleague("agent_anna"))
    return anna.cases.claim(opened.id, 1, "agent_anna", "mine").case


def promise(desk: Desk, case: Case, by: str = "agent_anna", within: timedelta = HOUR) -> Promise:
    due = desk.clock() + within
    made = Promise(str(uuid4()), case.id, "customer", "call", "Anna", by, due, "Europe/Riga", desk.clock())
    return desk.promises.make(made, due, "said")


def again_of(desk: Desk, broken: Promise, by: str) -> Promise:
    due = desk.clock() + HOUR
    return replace(broken, id=str(uuid4()), by=by, due=due, follows=broken.id)


def offer(desk: Desk, case: Case, actor: str = "agent_anna", **fields: str) -> Handoff:
    moment = desk.clock()
    handoff = Handoff(
        str(uuid4()), case.id, case.epoch, "agent_anna", "agent_bob", "", "ends", "call", moment, moment
    )
    handoff = replace(handoff, bundle=Bundle("Anna", (), moment), **fields)  # type: ignore[arg-type]
    return desk.handoffs.offer(handoff, HOUR, actor)


def test_a_days_work_of_a_team(desks: dict[str, Desk], case: Case) -> None:
    anna, bob, carl = desks["anna"], desks["bob"], desks["carl"]
    made = promise(anna, case)
    assert carl.promises.warn(made.id, 1, Warned.OWNER, made.due, "agent_carl")
    offered = offer(anna, case)
    _, mine = bob.handoffs.accept(offered.id, "agent_bob")
    assert mine.owner == "agent_bob"
    assert bob.promises.of_owner("agent_bob")[0].id == made.id
    kept = bob.promises.keep(made.id, 2, "agent_bob", "called")
    assert bob.promises.undo_keep(made.id, kept.version, "agent_bob").state is PromiseState.OPEN
    bob.promises.keep(made.id, kept.version + 1, "agent_bob", "called")
    waits = bob.life.wait(case.id, mine.version, mine.epoch, "agent_bob", WaitingFor.CUSTOMER, None, "papers")
    solved = bob.cases.set_state(case.id, waits.version, mine.epoch, "agent_bob", CaseState.SOLVED, "done")
    again = carl.life.reopen(case.id, solved.version, "agent_carl", "called again")
    assert (again.owner, again.reopened) == ("agent_bob", 1)
    assert anna.cases.verify_journal(case.id) == ()


def test_a_solved_case_keeps_its_owner_and_what_was_kept_past_the_program(
    desks: dict[str, Desk], case: Case
) -> None:
    anna = desks["anna"]
    made = promise(anna, case)
    kept = anna.promises.keep(made.id, 1, "agent_anna", "called")
    anna.cases.set_state(case.id, case.version, case.epoch, "agent_anna", CaseState.SOLVED, "paid")
    for statement in (
        "UPDATE cases SET owner = NULL, epoch = epoch + 1, version = version + 1, acts = acts + 1",
        "UPDATE promises SET state = 'open', settled_by = '', settled = NULL, version = version + 1",
    ):
        with pytest.raises(Exception, match=r"not open|not yours"):
            anna.sql(statement)
    assert anna.promises.promise(made.id) == kept


def test_what_was_kept_in_time_or_by_another_is_not_made_broken(desks: dict[str, Desk], case: Case) -> None:
    anna, bob = desks["anna"], desks["bob"]
    made = promise(anna, case, within=timedelta(minutes=1))
    anna.promises.keep(made.id, 1, "agent_anna", "called")
    words = "UPDATE promises SET state = 'broken', settled_by = '', version = version + 1, settled = "
    for desk, settled in ((anna, "NULL"), (bob, "NULL")):
        with pytest.raises(Exception, match="not yours"):
            desk.sql(words + settled)
    anna.lapse()
    for desk, settled in ((bob, "NULL"), (anna, "now()")):
        with pytest.raises(Exception, match="not yours"):
            desk.sql(words + settled)


def test_the_time_of_a_waiting_case_and_of_a_promise_comes_whoever_looks(
    desks: dict[str, Desk], case: Case
) -> None:
    anna, bob = desks["anna"], desks["bob"]
    made = promise(anna, case, within=timedelta(minutes=1))
    until = anna.clock() + timedelta(minutes=1)
    anna.life.wait(case.id, case.version, case.epoch, "agent_anna", WaitingFor.TIME, until, "later")
    offered = anna.handoffs.offer(
        replace(offer_of(anna, case), bundle=None), timedelta(minutes=1), "agent_anna"
    )
    assert bob.promises.break_promise(made.id, 1, "agent_bob") is None
    bob.lapse()
    due = bob.promises.due(10)
    assert (len(due.promises), due.cases, due.handoffs) == (1, (case.id,), (offered.id,))
    assert bob.promises.break_promise(made.id, 1, "agent_bob")
    with pytest.raises(StoreProblem):
        bob.promises.make(replace(again_of(anna, made, "agent_bob")), made.due, "agreed anew")
    late = anna.promises.keep(made.id, 2, "agent_anna", "called, late")
    assert anna.promises.undo_keep(made.id, late.version, "agent_anna").state is PromiseState.BROKEN
    anna.promises.make(again_of(anna, made, "agent_anna"), made.due, "agreed anew")
    assert not any(one.owed for one in anna.promises.of_case(case.id) if one.id == made.id)
    with pytest.raises(Exception, match="not yours"):
        anna.sql(
            "UPDATE promises SET state = 'broken', settled_by = 'agent_carl', settled = now(),"
            f" version = version + 1 WHERE id <> '{made.id}'"
        )
    assert bob.life.return_case(case.id, "agent_bob")
    assert bob.handoffs.come_back(offered.id, "agent_bob")


def offer_of(desk: Desk, case: Case) -> Handoff:
    moment = desk.clock()
    return Handoff(
        str(uuid4()), case.id, case.epoch, "agent_anna", "agent_bob", "", "ends", "call", moment, moment
    )


def test_what_a_bundle_tells_is_for_sender_receiver_and_lead(desks: dict[str, Desk], case: Case) -> None:
    offered = offer(desks["anna"], case)
    for name, sees in (("anna", True), ("bob", True), ("liga", True), ("eva", True), ("carl", False)):
        assert (desks[name].handoffs.handoff(offered.id) is not None) is sees, name
    assert desks["carl"].sql("SELECT count(*) FROM handoffs") == [(0,)]


def test_offers_are_answered_by_those_they_are_for(desks: dict[str, Desk], case: Case) -> None:
    offered = offer(desks["anna"], case)
    with pytest.raises(StoreProblem):
        desks["carl"].handoffs.accept(offered.id, "agent_carl")
    with pytest.raises(StoreProblem):
        desks["carl"].handoffs.accept(offered.id, "agent_bob")
    with pytest.raises(StoreProblem):
        desks["bob"].handoffs.withdraw(offered.id, "agent_bob")
    for state in ("accepted", "declined"):
        with pytest.raises(Exception, match="not yours to answer"):
            desks["anna"].sql(
                f"UPDATE handoffs SET state = '{state}', answered = now(), answered_by = 'agent_anna'"
            )
    assert desks["liga"].handoffs.withdraw(offered.id, "lead_liga").state is HandoffState.WITHDRAWN


def test_nobody_offers_what_is_anothers(desks: dict[str, Desk], case: Case) -> None:
    with pytest.raises(StoreProblem, match="Your role"):
        offer(desks["carl"], case, actor="agent_carl")
    with pytest.raises(StaleCase):
        offer(desks["carl"], case, actor="agent_carl", sender="agent_carl")
    assert offer(desks["liga"], case, actor="lead_liga").sender == "agent_anna"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE promises SET due = due + interval '1 day'",
        "UPDATE promises SET what = 'less'",
        "UPDATE promises SET look_at = due + interval '1 hour'",
        "UPDATE promises SET state = 'broken', version = version + 1",
        "UPDATE promises SET state = 'kept', settled_by = 'agent_carl', version = version + 1",
        "UPDATE promises SET state = 'renegotiated', settled_by = 'agent_carl', version = version + 1",
        "UPDATE promises SET evidence = 'x'",
        "UPDATE promises SET warned = 'lead'",
        "DELETE FROM promises",
        "DELETE FROM handoffs",
        "UPDATE handoffs SET receiver = 'agent_carl'",
        "UPDATE presence SET seen = now() + interval '1 hour'",
        "DELETE FROM presence",
        "INSERT INTO presence VALUES ('agent_bob', 'd', '', '', 'agent', '', '[]', now())",
        "INSERT INTO presence VALUES ('agent_carl', 'd', '', '', 'lead', '', '[]', now())",
        "INSERT INTO presence VALUES ('agent_carl', 'd', '', '', 'agent', '', '[]', now() + '1 day')",
        (
            "INSERT INTO shifts (id, agent, starts, ends, away, planned, planned_by)"
            " VALUES ('x', 'agent_anna', now(), now() + interval '1 day', true, now(), 'agent_carl')"
        ),
        "DELETE FROM shifts",
    ],
)
def test_an_agent_tampers_with_nothing_of_the_team(
    desks: dict[str, Desk], case: Case, statement: str
) -> None:
    made = promise(desks["anna"], case)
    offered = offer(desks["anna"], case)
    desks["carl"].staff.seen(Colleague("agent_carl"))
    before = desks["anna"].staff.colleagues()
    with pytest.raises(Exception, match=r"permission denied|row-level security|not yours|only go up"):
        desks["carl"].sql(statement, "SELECT 1/count(*) FROM presence WHERE agent = 'nobody'")
    assert desks["anna"].promises.promise(made.id) == made
    assert desks["anna"].handoffs.handoff(offered.id) == offered
    assert [one.login for one in desks["anna"].staff.colleagues()] == [one.login for one in before]


def test_58_a_case_is_taken_over_from_who_is_away_or_by_a_lead(desks: dict[str, Desk], case: Case) -> None:
    with pytest.raises(OwnerPresent):
        desks["bob"].life.take_over(case.id, case.version, "agent_bob", "mine")
    with pytest.raises(StoreProblem, match="Your role"):
        desks["bob"].life.take_over(case.id, case.version, "agent_bob", "mine", as_lead=True)
    with pytest.raises(StoreProblem, match="Your role"):
        desks["liga"].life.take_over(case.id, case.version, "agent_bob", "for him", as_lead=True)
    taken = desks["liga"].life.take_over(case.id, case.version, "lead_liga", "overloaded", as_lead=True)
    desks["liga"].staff.seen(Colleague("lead_liga"))
    desks["liga"].lapse()
    assert desks["bob"].life.take_over(case.id, taken.version, "agent_bob", "she left").owner == "agent_bob"
    assert desks["eva"].cases.verify_journal(case.id) == ()


def test_roles_are_known_and_only_ones_own_is_shown(desks: dict[str, Desk]) -> None:
    expected = {"anna": Role.AGENT, "liga": Role.LEAD, "eva": Role.AUDITOR}
    for name, role in expected.items():
        assert desks[name].staff.role() is role
    desks["liga"].staff.seen(Colleague("lead_liga", role=Role.LEAD))
    with pytest.raises(StoreProblem, match="Your role"):
        desks["bob"].staff.seen(Colleague("agent_bob", role=Role.LEAD))


def test_plans_are_made_by_oneself_or_a_lead(desks: dict[str, Desk]) -> None:
    now = desks["anna"].clock()
    own = Shift("agent_anna", now, now + HOUR, away=True)
    desks["anna"].staff.plan_shift(own, "agent_anna")
    desks["liga"].staff.plan_shift(replace(own, ends=now + 2 * HOUR), "lead_liga")
    with pytest.raises(StoreProblem, match="Your role"):
        desks["bob"].staff.plan_shift(own, "agent_bob")
    (kept,) = desks["eva"].staff.shifts(now, now + HOUR)
    assert kept.ends == now + 2 * HOUR
    with pytest.raises(OfferGone):
        desks["bob"].handoffs.accept("no such", "agent_bob")
