"""Follow the team: promises, offers and take-overs on other desktops show here when their cases change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.application.team_events import CasesTaken, HandoffChanged

if TYPE_CHECKING:
    from agent_desk.application.follow_staff import FollowStaff
    from agent_desk.application.hand_off import HandOff
    from agent_desk.application.ports import CaseStore
    from agent_desk.application.session import Session
    from agent_desk.application.team_ports import HandoffStore, PromiseStore
    from agent_desk.application.tell_promises import TellPromises
    from agent_desk.domain.case import Case
    from agent_desk.domain.handoff import HandoffState

_MOVES = ("claim", "release", "accept_handoff", "take_over")


class FollowTeam:
    """Called with the cases that changed, on the store's lane; repeats do no harm."""

    def __init__(
        self,
        session: Session,
        cases: CaseStore,
        promises: PromiseStore,
        handoffs: HandoffStore,
        staff: FollowStaff,
        tell: TellPromises,
        hand_off: HandOff,
    ) -> None:
        self._session = session
        self._cases = cases
        self._promises = promises
        self._handoffs = handoffs
        self._staff = staff
        self._tell = tell
        self._hand_off = hand_off
        self._mine: set[str] | None = None
        self._states: dict[str, HandoffState] = {}

    def __call__(self, cases: tuple[Case, ...]) -> None:
        """Show what these cases' changes mean for this desktop."""
        if not cases:
            return
        taken = self._taken(cases)
        concerned = [case.id for case in cases if self._concerns(case)] + [case.id for case in taken]
        if self._tell.changed(self._promises.of_cases(concerned)) or taken:
            self._tell.listed()
        self._follow_offers([case.id for case in cases])

    def begin(self) -> None:
        """Show promises and offers as they are, when the desktop begins or the store is back."""
        self._mine = None
        self._own()
        self._tell.listed()
        self._hand_off.announce()

    def _concerns(self, case: Case) -> bool:
        shown = {known.customer.id for known in self._session.contexts.all() if known.customer}
        return self._staff.leads or case.id in self._own() or case.customer_id in shown

    def _own(self) -> set[str]:
        if self._mine is None:
            self._mine = {case.id for case in self._cases.cases_of_owner(self._session.agent)}
        return self._mine

    def _taken(self, cases: tuple[Case, ...]) -> list[Case]:
        """Keep in mind which cases are this agent's; those that others own now, told if they were taken."""
        own, gone = self._own(), []
        for case in cases:
            if case.owner == self._session.agent and case.state.is_open:
                own.add(case.id)
            elif case.id in own:
                own.discard(case.id)
                if case.owner != self._session.agent:
                    gone.append(case)
                    self._tell_of_taking(case)
        return gone

    def _tell_of_taking(self, case: Case) -> None:
        moves = [entry for entry in self._cases.journal(case.id) if entry.act in _MOVES]
        if moves and moves[-1].act == "take_over" and ("from", self._session.agent) in moves[-1].body:
            self._session.publish(CasesTaken(case, moves[-1].actor, moves[-1].why))

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
