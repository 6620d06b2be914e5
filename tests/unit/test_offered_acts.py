"""An act is offered to whom the store lets do it."""

from __future__ import annotations

import pytest

from agent_desk.application.ports import StaleCase
from agent_desk.domain.case import Case, CaseState
from agent_desk.ui.action_table import ACTIONS
from agent_desk.ui.context_state import ContextState
from agent_desk.ui.situation import Situation
from tests.stores.desks import Desk, fake_desk


def in_state(desk: Desk, state: CaseState) -> Case:
    """Anna's case in this state."""
    case = desk.owned("anna")
    if state is CaseState.OPEN:
        return case
    return desk.cases.set_state(case.id, case.version, case.epoch, "anna", state, "why not")


def the_store_lets(desk: Desk, case: Case, agent: str) -> bool:
    try:
        closed = desk.cases.set_state(case.id, case.version, case.epoch, agent, CaseState.CLOSED, "over")
    except StaleCase:
        return False
    return closed.state is CaseState.CLOSED


@pytest.mark.parametrize("agent", ["anna", "bert"])
@pytest.mark.parametrize("state", [CaseState.OPEN, CaseState.WAITING, CaseState.SOLVED])
def test_closing_is_offered_to_the_owner_also_once_the_case_is_solved(agent: str, state: CaseState) -> None:
    desk = fake_desk()
    case = in_state(desk, state)
    close = next(spec for spec in ACTIONS if spec.id == "close_case")
    offered = close.when(Situation(ContextState("call", case=case, case_known=True), agent))
    assert offered == the_store_lets(desk, case, agent) == (agent == "anna")


def test_closing_what_is_closed_or_nobodys_is_not_offered() -> None:
    desk = fake_desk()
    close = next(spec for spec in ACTIONS if spec.id == "close_case")
    for case in (in_state(desk, CaseState.CLOSED), desk.open_case("nobody's")):
        assert not close.when(Situation(ContextState("call", case=case, case_known=True), "anna"))
