"""Follow the staff: say that this desktop is in use, and know who works here in which role."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from agent_desk.application.hold_session import HoldSession
from agent_desk.application.known_people import KnownPeople
from agent_desk.application.ports import StoreProblem
from agent_desk.domain.staff import Colleague, Role

if TYPE_CHECKING:
    from datetime import datetime

    from agent_desk.application.session import Session
    from agent_desk.application.team_ports import Departments, StaffStore


class FollowStaff:
    """Renews the presence by the store's time, at the desktop where the agent's session is.

    What keeps it from doing so is told by who follows changes.
    """

    def __init__(
        self,
        session: Session,
        staff: StaffStore,
        department: str = "",
        departments: Departments | None = None,
    ) -> None:
        self._session = session
        self._staff = staff
        self._me = Colleague(session.agent, department=department)
        self.known = KnownPeople(staff, departments)
        self.holding = HoldSession(session, staff, self._renew)
        self._known = False
        self._before: datetime | None = None

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
            colleagues = self._staff.colleagues()
            self._before = next((one.seen for one in colleagues if one.login == self._me.login), None)
            self._me = replace(self._me, role=self._staff.role())
            self._known = True
            with suppress(StoreProblem):  # a file that can only be read: nobody can sit elsewhere
                self.holding.look()
        return self._me

    def last_seen(self) -> datetime | None:
        """When this agent was heard of last before this desktop began; runs on the store's lane."""
        self.now()
        return self._before

    def _renew(self) -> None:
        me = self.now()
        if self._session.seat.here:
            self._me = replace(me, seen=self._staff.seen(me), present=True)
            self._session.wrote()
