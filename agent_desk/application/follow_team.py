"""Follow the team: promises, offers and take-overs on other desktops show here when their cases change."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from agent_desk.application.team_events import CasesTaken, HandoffChanged

if TYPE_CHECKING:
    from agent_desk.application.follow_staff import FollowStaff
    from agent_desk.application.hand_off import HandOff
    from agent_desk.application.session import Session
    from agent_desk.application.team_ports import CaseLife, HandoffStore, PromiseStore
    from agent_desk.application.tell_promises import TellPromises
    from agent_desk.domain.case import Case
    from agent_desk.domain.handoff import HandoffState

_OVERLAP = timedelta(minutes=1)


class FollowTeam:
    """Called with the cases that changed, on the store's lane; repeats do no harm."""

    def __init__(
        self,
        session: Session,
        life: CaseLife,
        promises: PromiseStore,
        handoffs: HandoffStore,
        staff: FollowStaff,
        tell: TellPromises,
        hand_off: HandOff,
    ) -> None:
        self._session = session
        self._life = life
        self._promises = promises
        self._handoffs = handoffs
        self._staff = staff
        self._tell = tell
        self._hand_off = hand_off
        self._taken: set[tuple[str, int]] = set()
        self._states: dict[str, HandoffState] = {}

    def __call__(self, cases: tuple[Case, ...]) -> None:
        """Show what these cases' changes mean for this desktop."""
        if not cases:
            return
        self._tell_of_taking(min(case.changed for case in cases) - _OVERLAP)
        found = self._promises.of_cases([case.id for case in cases if self._concerns(case)])
        if self._tell.changed(found) or self._tell.is_listed_otherwise(cases, found):
            self._tell.listed()
        self._follow_offers([case.id for case in cases])

    def begin(self) -> None:
        """Show promises and offers as they are, when the desktop begins or the store is back."""
        since = self._staff.last_seen()
        if since is not None:
            self._tell_of_taking(since)
        self._tell.listed()
        self._hand_off.announce()

    def _concerns(self, case: Case) -> bool:
        shown = {known.customer.id for known in self._session.contexts.all() if known.customer}
        return self._staff.leads or case.owner == self._session.agent or case.customer_id in shown

    def _tell_of_taking(self, since: datetime) -> None:
        """Announce cases that were this agent's, each once: their owner since then, and why."""
        for case, by, why in self._life.taken_from(self._session.agent, since):
            if (case.id, case.epoch) not in self._taken:
                self._taken.add((case.id, case.epoch))
                self._session.publish(CasesTaken(case, by, why))

    def _follow_offers(self, case_ids: list[str]) -> None:
        me = self._staff.me
        news = [
            one
            for one in self._handoffs.of_cases(case_ids, me.login, me.department)
            if self._states.get(one.id) is not one.state
        ]
        for one in news:
            self._states[one.id] = one.state
            self._session.publish(HandoffChanged(one))
        if news:
            self._hand_off.announce()
