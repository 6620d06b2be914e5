"""Follow the staff: say that this desktop is in use, and know who works here in which role."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from agent_desk.application.team_events import CasesTaken
from agent_desk.domain.staff import Colleague, Role

if TYPE_CHECKING:
    from agent_desk.application.session import Session
    from agent_desk.application.team_ports import CaseLife, StaffStore


class FollowStaff:
    """Renews the presence by the store's time. What keeps it from doing so is told by who follows changes."""

    def __init__(self, session: Session, staff: StaffStore, life: CaseLife, department: str = "") -> None:
        self._session = session
        self._staff = staff
        self._life = life
        self._me = Colleague(session.agent, department=department)
        self._known = False

    @property
    def me(self) -> Colleague:
        """Who works here, as far as is known."""
        return self._me

    @property
    def leads(self) -> bool:
        """Whether who works here sees what is at risk with others."""
        return self._me.role in (Role.LEAD, Role.ADMINISTRATOR)

    def __call__(self) -> None:
        """Renew the presence; returns at once."""
        self._session.store_lane.submit(self._renew)

    def now(self) -> Colleague:
        """Who works here, with the role that the store knows; runs on the store's lane."""
        if not self._known:
            self._me = replace(self._me, role=self._staff.role())
            self._known = True
        return self._me

    def _renew(self) -> None:
        first = not self._known
        me = self.now()
        before = [one.seen for one in self._staff.colleagues() if one.login == me.login] if first else []
        self._me = replace(me, seen=self._staff.seen(me), present=True)
        for seen in before:
            if seen is not None:
                for case, by, why in self._life.taken_from(me.login, seen):
                    self._session.publish(CasesTaken(case, by, why))
