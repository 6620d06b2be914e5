"""A customer opens with the case that was asked for, else with the open one that changed last."""

from __future__ import annotations

import pytest

from agent_desk.application.events import CaseFound
from agent_desk.domain.case import Case, CaseState, Draft
from tests.unit.application.desk import DeskUnderTest

TAB = "customer:anna"


@pytest.fixture
def older(desk: DeskUnderTest) -> Case:
    """Anna has two open cases; this one changed first."""
    anna = desk.know_anna()
    case = desk.cases.open_case("older", anna, "Wrong invoice", (), "edgars", "she wrote")
    desk.clock.advance(60)
    desk.cases.open_case("newer", anna, "Lost wallet", (), "edgars", "she called")
    return case


def shown(desk: DeskUnderTest) -> str:
    found = desk.sink.last(CaseFound)
    known = desk.session.contexts.get(TAB).case
    assert found.case is not None
    assert known == found.case
    return found.case.id


def test_the_case_that_changed_last_is_shown_unless_one_is_asked_for(
    desk: DeskUnderTest, older: Case
) -> None:
    desk.opening(TAB, older.customer_id)
    assert shown(desk) == "newer"
    desk.opening(TAB, older.customer_id, "older")
    assert shown(desk) == "older"
    desk.opening(TAB, older.customer_id, "unheard of")
    assert shown(desk) == "older", "what is shown stays"


def test_the_shown_case_stays_until_it_is_over(desk: DeskUnderTest, older: Case) -> None:
    desk.opening(TAB, older.customer_id, "older")
    desk.opening(TAB, older.customer_id)
    assert shown(desk) == "older", "her number was attached"
    desk.opening.find_case(TAB)
    assert shown(desk) == "older", "a note was refused, or a colleague answered"
    now = desk.cases.claim("older", older.version, "edgars", "owns it").case
    desk.cases.set_state("older", now.version, now.epoch, "edgars", CaseState.SOLVED, "paid back")
    desk.opening.find_case(TAB)
    assert shown(desk) == "newer"


def test_another_customer_brings_their_own_case(desk: DeskUnderTest, older: Case) -> None:
    desk.opening(TAB, older.customer_id, "older")
    other = desk.directory.customer(older.customer_id)
    assert other is not None
    desk.session.contexts.change(TAB, customer=None)
    desk.opening(TAB, older.customer_id)
    assert shown(desk) == "newer"


def test_a_draft_of_an_earlier_run_comes_back_with_its_case(desk: DeskUnderTest, older: Case) -> None:
    desk.drafts.keep(Draft(TAB, "Half", 1, desk.clock.now(), "older", older.customer_id))
    desk.keep.restore()
    assert shown(desk) == "older"
