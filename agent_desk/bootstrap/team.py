"""Wires the team's use cases: promises, handoffs, transfers, consults, telling and the lead's page."""

from __future__ import annotations

from typing import Any

from agent_desk.application.events import ProblemArose
from agent_desk.application.session import Session
from agent_desk.application.team_desk import TeamParts
from agent_desk.bootstrap.promising import Around, promising, staffed


def team_parts(around: Around) -> TeamParts:
    """The team's use cases for a session."""
    staff = staffed(around)
    own = promising(around, staff)
    missing: Any = _NotYet(around.session)
    return TeamParts(own.cases, own.promises, own.handoffs, missing, missing, missing, missing)


class _NotYet:
    def __init__(self, session: Session) -> None:
        self._session = session

    def __getattr__(self, name: str) -> Any:
        def tell(*_arguments: object) -> None:
            self._session.publish(ProblemArose(f"{name.replace('_', ' ')} is not in this version yet."))

        return tell
