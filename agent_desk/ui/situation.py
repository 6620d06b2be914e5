"""The situation that decides whether an action makes sense. No Qt here."""

from __future__ import annotations

from collections.abc import Callable

from agent_desk.domain.call import CallState
from agent_desk.domain.case import CaseState
from agent_desk.domain.quick import dataclass
from agent_desk.ui.context_state import ContextState


@dataclass(frozen=True, slots=True)
class Situation:
    """What decides whether an action makes sense now."""

    state: ContextState
    agent: str
    tabs: int = 0
    ringing: bool = False
    can_undo: bool = False
    reading: bool = False
    team: bool = False
    elsewhere: bool = False


When = Callable[[Situation], bool]


def may_own(now: Situation) -> bool:
    """Whether the customer's case is nobody's."""
    state = now.state
    return state.customer is not None and state.case_known and (state.case is None or not state.case.owner)


def live(now: Situation) -> bool:
    """Whether somebody is on the line."""
    return now.state.call is not None and now.state.call.state is not CallState.ENDED


def known(now: Situation) -> bool:
    """Whether it is known who it is about."""
    return now.state.customer is not None


def about_case(now: Situation) -> bool:
    """Whether it is known who it is about, and whether there is a case."""
    return now.state.customer is not None and now.state.case_known


def mine(now: Situation) -> bool:
    """Whether the open case is the agent's."""
    case = now.state.case
    return case is not None and case.state.is_open and case.owner == now.agent


def may_close(now: Situation) -> bool:
    """Whether the case is not closed yet and is the agent's, or was when it was solved."""
    case = now.state.case
    return case is not None and case.state is not CaseState.CLOSED and case.owner == now.agent


def of_another(now: Situation) -> bool:
    """Whether the open case is a colleague's."""
    case = now.state.case
    return case is not None and case.state.is_open and case.owner not in (None, now.agent)


def in_state(now: Situation, *states: CaseState) -> bool:
    """Whether the case is in one of these states."""
    return now.state.case is not None and now.state.case.state in states
