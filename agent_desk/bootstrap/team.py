"""Wires the team's use cases: promises, handoffs, transfers, consults, telling and the lead's page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from agent_desk.application.events import ProblemArose
from agent_desk.application.team_desk import TeamParts

if TYPE_CHECKING:
    from agent_desk.application.session import Session


def team_parts(session: Session) -> TeamParts:
    """The team's use cases for a session."""
    missing: Any = _NotYet(session)
    return TeamParts(missing, missing, missing, missing, missing, missing, missing)


class _NotYet:
    def __init__(self, session: Session) -> None:
        self._session = session

    def __getattr__(self, name: str) -> Any:
        def tell(*_arguments: object) -> None:
            self._session.publish(ProblemArose(f"{name.replace('_', ' ')} is not in this version yet."))

        return tell
