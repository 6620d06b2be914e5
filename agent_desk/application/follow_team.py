"""Follow the team: promises, offers and take-overs on other desktops show here when their cases change."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from agent_desk.application.team_events import CasesTaken, HandoffChanged

if TYPE_CHECKING:
    from collections.abc import Collection

    from agent_desk.application.follow_staff import FollowStaff
    from agent_desk.application.hand_off import HandOff
    from agent_desk.application.ports import Changes
    from agent_desk.application.promise_ports import PromiseStore
    from agent_desk.application.session import Session
    from agent_desk.application.team_ports import CaseLife, HandoffStore
    from agent_desk.application.tell_promises import TellPromises
    from agent_desk.domain.case import Case
    from agent_desk.domain.handoff import HandoffState

_OVERLAP = timedelta(minutes=1)


_MOVES = {"claim", "release", "accept_handoff", "take_over"}
_PROMISING = _MOVES | {
    "promise",
    "keep_promise",
    "undo_keep_promise",
    "undo_late_keep",
    "renegotiate_promise",
    "renegotiate_broken",
    "break_promise",
    "warn_owner",
    "warn_lead",
}
_OFFERING = {
    "offer_handoff",
    "accept_handoff",
    "decline_handoff",
    "withdraw_handoff",
    "handoff_came_back",
}


class FollowTeam:
    """Called with what changed, on the store's lane; repeats do no harm."""

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

    def __call__(self, changes: Changes) -> None:
        """Show what changed for this desktop; asks the store only about acts that may concern it."""
        if not self._session.seat.here:
            return
        cases = changes.cases
        if _touched(changes, {"take_over"}):
            self._tell_of_taking(min(case.changed for case in cases) - _OVERLAP)
        touched = _touched(changes, _PROMISING)
        promised = [case for case in cases if case.id in touched]
        found = self._promises.of_cases([case.id for case in promised if self._concerns(case)])
        if self._tell.changed(found) or self._tell.is_listed_otherwise(promised, found):
            self._tell.listed()
        self._follow_offers(_touched(changes, _OFFERING))

    def begin(self) -> None:
        """Show promises and offers as they are, when the desktop begins or the store is back."""
        since = self._staff.last_seen()
        if not self._session.seat.here:
            return
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

    def _follow_offers(self, case_ids: Collection[str]) -> None:
        me = self._staff.me
        news = [
            one
            for one in self._handoffs.of_cases(sorted(case_ids), me.login, me.department)
            if self._states.get(one.id) is not one.state
        ]
        for one in news:
            self._states[one.id] = one.state
            self._session.publish(HandoffChanged(one))
        if news:
            self._hand_off.announce()


def _touched(changes: Changes, acts: set[str]) -> set[str]:
    """The cases that one of these acts changed; all of them where that is not known."""
    if changes.acts is None:
        return {case.id for case in changes.cases}
    known = {case.id for case in changes.cases}
    return {case_id for case_id, act in changes.acts if act in acts} & known
