"""What every store of consults, tellings, praise, ratings, transfers and accesses does."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from agent_desk.application.desk_ports import AVOID, OVERRIDE, TRANSFER
from agent_desk.application.ports import StoreProblem
from agent_desk.domain.case import Case, Note
from agent_desk.domain.consult import Consult, ConsultState
from agent_desk.domain.contact import Channel
from agent_desk.domain.effort import Effort
from agent_desk.domain.praise import AfterCallRating, Praise
from agent_desk.domain.signal import Harm, Signal
from agent_desk.domain.staff import Colleague
from agent_desk.domain.told import Told
from agent_desk.domain.weighing import WeighedCase
from tests.fakes.case_store import FakeCaseStore
from tests.fakes.desk_stores import FakeDeskStores, FakePraiseStore
from tests.stores.desks import Desk

MONTH = timedelta(days=30)


@pytest.fixture
def parts(desk: Desk) -> Any:
    if desk.store is not None:
        return desk.store.desk
    assert isinstance(desk.cases, FakeCaseStore)
    parts = FakeDeskStores(desk.cases)
    parts.praise = FakePraiseStore(
        desk.cases, desk.cases.now, lambda login: any(one.login == login for one in desk.staff.colleagues())
    )
    return parts


def consult(desk: Desk, case: Case, of: str = "bert", department: str = "") -> Consult:
    return Consult(str(uuid4()), case.id, "anna", of, department, "May I waive 30 EUR?", desk.clock())


def note_of(desk: Desk, one: Consult, author: str = "bert") -> Note:
    return Note(f"{one.id}-n", one.case_id, author, "May I waive 30 EUR?\n→ Up to 50.", desk.clock())


def told(desk: Desk, case_id: str = "", customer: str = "customer-1", **facts: Any) -> Told:
    usual = Told(
        str(uuid4()), customer, case_id, "fees@en", 3, "fees", "Fees", "It is 5 €.", "anna", desk.clock()
    )
    return replace(usual, **facts)


def acts(desk: Desk, case: Case) -> list[str]:
    return [entry.act for entry in desk.cases.journal(case.id)]


def test_a_question_moves_neither_case_nor_owner(desk: Desk, parts: Any) -> None:
    case = desk.owned()
    asked = parts.consults.ask(consult(desk, case))
    assert (asked.state, asked.answer) == (ConsultState.ASKED, "")
    assert desk.cases.case(case.id) == case
    assert acts(desk, case)[-1] == "ask_consult"
    assert parts.consults.ask(asked) == asked
    assert acts(desk, case).count("ask_consult") == 1
    assert parts.consults.open_to("bert", "") == parts.consults.asked_by("anna", MONTH) == (asked,)
    assert desk.cases.verify_journal(case.id) == ()


def test_an_answer_comes_into_the_case_once_with_its_writes(desk: Desk, parts: Any) -> None:
    case, write = desk.owned(), desk.write()
    asked = parts.consults.ask(consult(desk, case))
    settled, changed = parts.consults.answer(asked.id, "bert", "Up to 50.", note_of(desk, asked), [write])
    assert (settled.state, settled.answered_by, settled.answer) == (
        ConsultState.ANSWERED,
        "bert",
        "Up to 50.",
    )
    assert settled.answered is not None
    assert changed.version == case.version + 1
    again = parts.consults.answer(asked.id, "bert", "Up to 50.", note_of(desk, asked), [write])
    assert again == (settled, changed)
    assert [(note.author, note.text) for note in desk.cases.notes(case.id)] == [
        ("bert", "May I waive 30 EUR?\n→ Up to 50.")
    ]
    assert len(desk.cases.outbox_of(case.id)) == 1
    assert parts.consults.open_to("bert", "") == ()
    assert parts.consults.asked_by("anna", MONTH) == (settled,)
    assert desk.cases.verify_journal(case.id) == ()


def test_a_second_answer_is_refused_with_the_first_ones_name(desk: Desk, parts: Any) -> None:
    asked = parts.consults.ask(consult(desk, desk.owned(), of="", department="billing"))
    parts.consults.answer(asked.id, "bert", "Up to 50.", note_of(desk, asked))
    with pytest.raises(StoreProblem, match="bert has answered"):
        parts.consults.answer(asked.id, "cora", "No.", note_of(desk, asked, "cora"))
    with pytest.raises(StoreProblem, match="bert"):
        parts.consults.settle(asked.id, "cora", ConsultState.DECLINED, "not mine")
    with pytest.raises(StoreProblem, match="not there"):
        parts.consults.settle(str(uuid4()), "cora", ConsultState.DECLINED, "not mine")


@pytest.mark.parametrize(
    ("state", "by", "act"),
    [
        (ConsultState.DECLINED, "bert", "decline_consult"),
        (ConsultState.WITHDRAWN, "anna", "withdraw_consult"),
    ],
)
def test_declining_and_withdrawing_are_journalled_once(
    desk: Desk, parts: Any, state: ConsultState, by: str, act: str
) -> None:
    case = desk.owned()
    asked = parts.consults.ask(consult(desk, case))
    settled = parts.consults.settle(asked.id, by, state, "busy")
    assert parts.consults.settle(asked.id, by, state, "busy") == settled
    assert (settled.state, settled.answer) == (state, "busy")
    assert [(one.act, one.why) for one in desk.cases.journal(case.id)][-1] == (act, "busy")
    assert acts(desk, case).count(act) == 1
    assert parts.consults.open_to("bert", "") == ()
    shown = (settled,) if state is ConsultState.DECLINED else ()
    assert parts.consults.asked_by("anna", MONTH) == shown


def test_a_departments_question_is_for_all_its_people_but_who_asked(desk: Desk, parts: Any) -> None:
    asked = parts.consults.ask(consult(desk, desk.owned(), of="", department="billing"))
    assert parts.consults.open_to("cora", "billing") == (asked,)
    assert parts.consults.open_to("cora", "cards") == parts.consults.open_to("cora", "") == ()
    assert parts.consults.open_to("anna", "billing") == ()
    assert parts.consults.consult(asked.id) == asked


def test_who_polls_sees_that_something_changed(desk: Desk, parts: Any) -> None:
    seen = [parts.consults.newest("bert", "billing")]
    asked = parts.consults.ask(consult(desk, desk.owned()))
    seen.append(parts.consults.newest("bert", "billing"))
    parts.consults.settle(asked.id, "bert", ConsultState.DECLINED, "")
    seen.append(parts.consults.newest("bert", "billing"))
    assert len(set(seen)) == 3
    assert parts.consults.newest("bert", "billing") == seen[-1]
    desk.staff.seen(Colleague("cora"))
    praised = [parts.praise.newest("cora", team=False), parts.praise.newest("lead", team=True)]
    given = parts.praise.give(Praise(str(uuid4()), "cora", "kind", "", "", "anna", desk.clock()))
    assert parts.praise.newest("cora", team=False) != praised[0]
    now = parts.praise.newest("lead", team=True)
    assert now != praised[1]
    parts.praise.see(given.id, "cora")
    assert parts.praise.newest("lead", team=True) != now


def test_what_was_told_is_kept_word_for_word_and_newest_comes_first(desk: Desk, parts: Any) -> None:
    case = desk.owned()
    first = parts.told.tell(told(desk, case.id))
    second = parts.told.tell(told(desk, text="It is 6 €.", version=4, why_different="it was raised"))
    other = parts.told.tell(told(desk, customer="customer-2"))
    assert parts.told.of_customers(["customer-1"], 9) == (second, first)
    assert parts.told.of_customers(["customer-1", "customer-2"], 2) == (other, second)
    assert parts.told.tell(replace(first, text="changed")) == first
    entry = desk.cases.journal(case.id)[-1]
    assert (entry.act, dict(entry.body)["article"], dict(entry.body)["version"]) == (
        "tell_answer",
        "fees@en",
        "3",
    )
    assert acts(desk, case).count("tell_answer") == 1
    assert desk.cases.verify_journal(case.id) == ()


@pytest.mark.parametrize(("colleague", "said"), [("nobody", "login nobody"), ("anna", "oneself")])
def test_praise_is_for_a_colleague_who_is_known(desk: Desk, parts: Any, colleague: str, said: str) -> None:
    desk.staff.seen(Colleague("anna"))
    with pytest.raises(StoreProblem, match=said):
        parts.praise.give(Praise(str(uuid4()), colleague, "kind", "", "", "anna", desk.clock()))
    assert parts.praise.to_team(9) == ()


def test_praise_reaches_the_colleague_and_the_team_and_is_seen_once(desk: Desk, parts: Any) -> None:
    case = desk.owned()
    desk.staff.seen(Colleague("cora"))
    given = parts.praise.give(
        Praise(str(uuid4()), "cora", "She stayed on the line.", "customer-1", case.id, "anna", desk.clock())
    )
    assert parts.praise.give(given) == given
    assert given.seen is None
    assert parts.praise.to_agent("cora", 9) == parts.praise.to_team(9) == (given,)
    assert parts.praise.to_agent("anna", 9) == ()
    assert parts.praise.see(given.id, "anna") is None
    seen = parts.praise.see(given.id, "cora")
    assert seen is not None
    assert seen.seen is not None
    assert parts.praise.see(given.id, "cora") == seen
    assert acts(desk, case)[-1] == "give_praise"


def test_a_call_is_rated_once(desk: Desk, parts: Any) -> None:
    case = desk.owned()
    rating = AfterCallRating(str(uuid4()), "call-7", "customer-1", case.id, "anna", 5, "quick", desk.clock())
    kept = parts.praise.rate(rating, "anna")
    assert (kept.score, kept.comment, kept.agent) == (5, "quick", "anna")
    assert parts.praise.rate(replace(rating, id=str(uuid4()), score=1), "anna") == kept
    assert parts.praise.rated("call-7") == kept
    assert parts.praise.rated("call-8") is None
    nameless = [parts.praise.rate(replace(rating, id=str(uuid4()), call_id=""), "anna") for _ in range(2)]
    assert len({one.id for one in nameless}) == 2
    assert acts(desk, case).count("record_rating") == 3


def test_transfers_stand_in_the_journal_and_are_remembered_for_the_customer(desk: Desk, parts: Any) -> None:
    case = desk.owned()
    facts = (("department", "billing"), ("skill", "refund"))
    entered = parts.transfers.enter(case.id, OVERRIDE, "anna", "he insists", facts)
    assert entered.version == case.version
    parts.transfers.enter(case.id, TRANSFER, "anna", "", (("department", "cards"),))
    parts.transfers.enter(case.id, AVOID, "anna", "keep", (("department", "orders"),))
    entry = desk.cases.journal(case.id)[-3]
    assert (entry.act, entry.actor, entry.why, dict(entry.body)["department"]) == (
        "override_transfer",
        "anna",
        "he insists",
        "billing",
    )
    assert parts.transfers.tried(["customer-1"], MONTH) == {"billing", "cards"}
    assert parts.transfers.tried(["customer-2"], MONTH) == frozenset()
    assert desk.cases.verify_journal(case.id) == ()
    with pytest.raises(StoreProblem):
        parts.transfers.enter(str(uuid4()), TRANSFER, "anna", "", ())


def test_the_queue_holds_what_nobody_owns_with_all_that_weighs(desk: Desk, parts: Any) -> None:
    first, second, owned = desk.open_case("a"), desk.open_case("b", "Wallet stolen"), desk.owned()
    desk.cases.add_note(desk.note(second, "My lawyer will call"), None)
    weighed = WeighedCase(
        second.id, Channel.MENTION, Effort(4, 2, 31), (Signal.LEGAL, Signal.INJURY), (Harm.MONEY,)
    )
    parts.queue.weigh(replace(weighed, channel=Channel.CHAT))
    parts.queue.weigh(weighed)
    free = parts.queue.free(10)
    assert [one.case_id for one in free] == [first.id, second.id]
    assert free[0].known == WeighedCase(first.id)
    assert free[1].known == weighed
    assert (free[1].topic, free[1].customer_id, free[1].version) == ("Wallet stolen", "b", 2)
    assert free[1].opened == second.opened
    assert parts.queue.count_free() == 2
    assert len(parts.queue.free(1)) == 1
    assert parts.queue.notes_of([first.id, second.id]) == {second.id: ("My lawyer will call",)}
    assert [case.id for case in parts.queue.cases([owned.id, str(uuid4()), first.id])] == [owned.id, first.id]
    assert parts.queue.names(["nobody"]) == {}
    assert parts.queue.numbered(owned.number) == owned
    assert parts.queue.numbered("AD-0") is None


def test_who_looked_at_whom_is_known(desk: Desk, parts: Any) -> None:
    parts.access.looked("anna", ["customer-1", "customer-2"], "opened")
    parts.access.looked("bert", ["customer-1"], "opened")
    parts.access.looked("bert", [], "opened")
    looks = parts.access.of_customer("customer-1", 9)
    assert [(one.agent, one.customer_id, one.why) for one in looks] == [
        ("bert", "customer-1", "opened"),
        ("anna", "customer-1", "opened"),
    ]
    assert [one.customer_id for one in parts.access.of_agent("anna", 1)] == ["customer-2"] or len(looks) == 2
    assert all(one.device for one in looks)
