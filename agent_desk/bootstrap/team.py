"""Wires the team's use cases: promises, handoffs, transfers, consults, telling and the lead's page."""

from __future__ import annotations

from agent_desk.application.team_desk import TeamParts
from agent_desk.bootstrap.leading import leading, told_of
from agent_desk.bootstrap.promising import Around, promising, staffed


def team_parts(around: Around) -> TeamParts:
    """The team's use cases for a session."""
    staff = staffed(around)
    own = promising(around, staff, told_of(around))
    desk = leading(around, staff)
    staff.departments.on_change(desk.leading.list_staff)
    return TeamParts(
        cases=own.cases,
        promises=own.promises,
        handoffs=own.handoffs,
        transfers=desk.transfers,
        consults=desk.consults,
        telling=desk.telling,
        leading=desk.leading,
        sessions=staff.follow.holding,
    )
