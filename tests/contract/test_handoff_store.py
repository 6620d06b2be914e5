"""What every HandoffStore does: the sender owns the case until somebody has accepted."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from agent_desk.application.ports import StaleCase
from agent_desk.application.team_ports import OfferGone
from agent_desk.domain.case import Case, CaseState
from agent_desk.domain.handoff import Bundle, Handoff, HandoffState
from tests.stores.desks import Desk

LASTS, SHORT = timedelta(hours=1), timedelta(minutes=1)


def offer(desk: Desk, case: Case, lasts: timedelta = LASTS, actor: str = "anna", **fields: object) -> Handoff:
    handoff = Handoff(
        id=str(uuid4()),
        case_id=case.id,
        epoch=case.epoch,
        sender="anna",
        receiver="bob",
        department="",
        reason="I go home",
        next_step="call her at nine",
        offered=desk.clock(),
        expires=desk.clock(),
        bundle=Bundle("Anna Bērziņa", (), desk.clock()),
    )
    return desk.handoffs.offer(replace(handoff, **fields), lasts, actor)  # type: ignore[arg-type]


def acts(desk: Desk, case: Case) -> list[str]:
    return [entry.act for entry in desk.cases.journal(case.id)]


def test_an_offer_leaves_the_case_with_its_sender(desk: Desk) -> None:
    case = desk.owned("anna")
    made = offer(desk, case)
    assert made.state is HandoffState.OFFERED
    assert made.expires - made.offered == LASTS
    assert desk.cases.case(case.id) == case
    assert desk.handoffs.handoff(made.id) == made
    assert made.bundle
    bare = replace(made, bundle=None)
    assert desk.handoffs.open_to("bob", "") == desk.handoffs.open_from("anna") == (bare,)
    assert desk.handoffs.open_to("carl", "billing") == ()
    assert acts(desk, case)[-1] == "offer_handoff"


def test_accepting_moves_owner_and_epoch_in_one_act(desk: Desk) -> None:
    case = desk.owned("anna")
    made = offer(desk, case)
    answered, mine = desk.handoffs.accept(made.id, "bob")
    assert (answered.state, answered.answered_by) == (HandoffState.ACCEPTED, "bob")
    assert (mine.owner, mine.epoch, mine.version) == ("bob", case.epoch + 1, case.version + 1)
    assert desk.cases.case(case.id) == mine
    assert desk.cases.cases_of_owner("anna") == ()
    assert desk.handoffs.open_to("bob", "") == ()
    entry = desk.cases.journal(case.id)[-1]
    assert (entry.act, entry.actor, entry.why) == ("accept_handoff", "bob", "I go home")
    assert desk.cases.verify_journal(case.id) == ()
    again, same = desk.handoffs.accept(made.id, "bob")
    assert (again.state, same) == (HandoffState.ACCEPTED, mine)


def test_the_sender_may_not_write_as_owner_afterwards(desk: Desk) -> None:
    case = desk.owned("anna")
    _, theirs = desk.handoffs.accept(offer(desk, case).id, "bob")
    with pytest.raises(StaleCase, match="bob"):
        desk.cases.add_note(desk.note(case, "late"), case.epoch)
    with pytest.raises(StaleCase):
        desk.cases.set_state(case.id, theirs.version, case.epoch, "anna", CaseState.WAITING, "late")


@pytest.mark.parametrize("agent", ["carl", "anna"])
def test_only_the_receiver_accepts_and_declines(desk: Desk, agent: str) -> None:
    case = desk.owned("anna")
    made = offer(desk, case)
    with pytest.raises(OfferGone):
        desk.handoffs.accept(made.id, agent)
    with pytest.raises(OfferGone):
        desk.handoffs.decline(made.id, agent, "no")
    assert desk.cases.case(case.id) == case
    assert desk.handoffs.accept(made.id, "bob")


def test_the_first_of_a_department_who_accepts_owns_the_case(desk: Desk) -> None:
    case = desk.owned("anna")
    made = offer(desk, case, receiver="", department="billing")
    assert [one.id for one in desk.handoffs.open_to("carl", "billing")] == [made.id]
    assert desk.handoffs.open_to("carl", "cards") == desk.handoffs.open_to("anna", "billing") == ()
    with pytest.raises(OfferGone):
        desk.handoffs.accept(made.id, "anna")
    assert desk.handoffs.accept(made.id, "carl")[1].owner == "carl"
    with pytest.raises(OfferGone, match=r"accepted|no longer"):
        desk.handoffs.accept(made.id, "dora")


def test_declining_leaves_it_with_the_sender_who_reads_why(desk: Desk) -> None:
    case = desk.owned("anna")
    made = offer(desk, case)
    desk.handoffs.decline(made.id, "bob", "I am on leave")
    (back,) = desk.handoffs.returned_to("anna", LASTS)
    assert (back.state, back.answer, back.answered_by) == (HandoffState.DECLINED, "I am on leave", "bob")
    assert desk.cases.case(case.id) == case
    with pytest.raises(OfferGone):
        desk.handoffs.accept(made.id, "bob")
    assert acts(desk, case)[-1] == "decline_handoff"
    assert offer(desk, case, receiver="carl").state is HandoffState.OFFERED


def test_withdrawing_ends_an_offer_that_is_open(desk: Desk) -> None:
    case = desk.owned("anna")
    made = offer(desk, case)
    assert desk.handoffs.withdraw(made.id, "anna").state is HandoffState.WITHDRAWN
    with pytest.raises(OfferGone):
        desk.handoffs.withdraw(made.id, "anna")
    with pytest.raises(OfferGone):
        desk.handoffs.accept(made.id, "bob")
    assert desk.handoffs.returned_to("anna", LASTS) == ()


def test_a_case_is_offered_once_at_a_time(desk: Desk) -> None:
    case = desk.owned("anna")
    made = offer(desk, case)
    with pytest.raises(OfferGone, match="already"):
        offer(desk, case, receiver="carl")
    assert offer(desk, case, id=made.id, receiver="carl").receiver == "bob"


def test_what_is_not_the_senders_is_not_offered(desk: Desk) -> None:
    case = desk.owned("anna")
    for wrong in (replace(case, epoch=case.epoch - 1), desk.open_case(), desk.owned("dora")):
        with pytest.raises(StaleCase):
            offer(desk, wrong)


def test_an_offer_that_nobody_takes_comes_back(desk: Desk) -> None:
    case = desk.owned("anna")
    made = offer(desk, case, SHORT)
    assert desk.handoffs.come_back(made.id, "carl") is None
    desk.lapse()
    assert desk.promises.due(10).handoffs == (made.id,)
    with pytest.raises(OfferGone):
        desk.handoffs.accept(made.id, "bob")
    back = desk.handoffs.come_back(made.id, "carl")
    assert back
    assert back.state is HandoffState.CAME_BACK
    assert desk.handoffs.come_back(made.id, "carl") is None
    assert [one.id for one in desk.handoffs.returned_to("anna", LASTS)] == [made.id]
    assert desk.promises.due(10).handoffs == ()
    assert desk.cases.case(case.id) == case


def test_an_offer_is_void_when_the_case_changed_hands(desk: Desk) -> None:
    case = desk.owned("anna")
    made = offer(desk, case)
    taken = desk.life.take_over(case.id, case.version, "dora", "anna is ill")
    with pytest.raises(OfferGone, match=r"dora|no longer"):
        desk.handoffs.accept(made.id, "bob")
    assert desk.cases.case(case.id) == taken
    assert offer(desk, taken, sender="dora", actor="dora").state is HandoffState.OFFERED
    before = desk.handoffs.handoff(made.id)
    assert before
    assert before.state is HandoffState.CAME_BACK


def test_offers_made_together_share_a_batch(desk: Desk) -> None:
    first, second = desk.owned("anna"), desk.owned("anna")
    batch = str(uuid4())
    made = [offer(desk, case, actor="lead", batch=batch) for case in (first, second)]
    assert {one.id for one in desk.handoffs.of_batch(batch)} == {one.id for one in made}
    assert desk.handoffs.of_batch("") == ()
    assert desk.cases.journal(first.id)[-1].actor == "lead"


def test_changed_cases_lead_to_the_offers_that_concern_an_agent(desk: Desk) -> None:
    case = desk.owned("anna")
    made = offer(desk, case)
    for agent, found in (("anna", 1), ("bob", 1), ("carl", 0)):
        assert len(desk.handoffs.of_cases([case.id], agent, "billing")) == found
    assert desk.handoffs.of_cases([], "anna", "") == ()
    desk.handoffs.decline(made.id, "bob", "no")
    assert desk.handoffs.of_cases([case.id], "anna", "")[0].state is HandoffState.DECLINED


def test_the_tickets_follow_who_accepts(desk: Desk) -> None:
    case, write = desk.owned("anna"), desk.write("take_ticket")
    made = offer(desk, case)
    with pytest.raises(OfferGone):
        desk.handoffs.accept(made.id, "carl", [write])
    assert desk.cases.outbox_of(case.id) == ()
    desk.handoffs.accept(made.id, "bob", [write])
    assert [one.id for one in desk.cases.due_outbox(["rt"], "bob", 9)] == [write.id]
    desk.handoffs.accept(made.id, "bob", [desk.write("take_ticket")])
    assert len(desk.cases.outbox_of(case.id)) == 1
