"""Desks of a team over one fake store, for the tests of promises, handoffs and take-overs."""

from __future__ import annotations

from datetime import time, timedelta

from agent_desk.application.ask_departments import AskDepartments
from agent_desk.application.follow_changes import FollowChanges
from agent_desk.application.follow_staff import FollowStaff
from agent_desk.application.follow_team import FollowTeam
from agent_desk.application.hand_off import HandOff
from agent_desk.application.hold_session import while_here
from agent_desk.application.live_case import LiveCase
from agent_desk.application.make_bundle import MakeBundle
from agent_desk.application.make_promise import MakePromise
from agent_desk.application.send_promises import SendPromises
from agent_desk.application.tell_promises import TellPromises
from agent_desk.application.warn_promises import WarnPromises
from agent_desk.application.who_answers import WhoAnswers
from agent_desk.domain.case import Case
from agent_desk.domain.department import Department, OpenSpan
from agent_desk.domain.staff import Role
from tests.fakes.case_store import FakeChangeCursor
from tests.fakes.handoff_store import FakeHandoffStore
from tests.fakes.promise_stores import FakeKeptPromises, FakePromiseStore
from tests.fakes.team_stores import FakeCaseLife, FakeStaffStore
from tests.unit.application.desk import DeskUnderTest

NINE_TO_SIX = tuple(OpenSpan(day, time(9), time(18)) for day in range(5))
BILLING = Department("billing", "Billing", "Europe/Riga", NINE_TO_SIX)


class TeamDeskUnderTest(DeskUnderTest):
    """One agent's desk with everything of the team; ``beside`` another one it shares the store with."""

    def __init__(
        self,
        agent: str,
        beside: TeamDeskUnderTest | None = None,
        role: Role = Role.AGENT,
        department: str = "billing",
        device: str = "",
    ) -> None:
        super().__init__(agent, beside)
        at = device or agent
        self.staff_store: FakeStaffStore = (
            beside.staff_store.beside(role, at) if beside else FakeStaffStore(self.cases, role, at)
        )
        self.handoffs: FakeHandoffStore = beside.handoffs if beside else FakeHandoffStore(self.cases)
        self.promises: FakePromiseStore = (
            beside.promises if beside else FakePromiseStore(self.cases, self.handoffs)
        )
        self.life = FakeCaseLife(self.cases, self.staff_store)
        if beside is None:
            self.backends.add("staff", "StaffDirectory", departments=(BILLING,))
        self.departments = AskDepartments(self.backends, self.clock)
        self.staff = FollowStaff(self.session, self.staff_store, department, self.departments)
        self.who = WhoAnswers(self.staff_store, self.departments)
        self.tell = TellPromises(self.session, self.promises, self.directory, self.staff)
        self.kept = FakeKeptPromises()
        self.sending = SendPromises(
            self.session, self.promises, self.cases, self.kept, self.who, self.tell, self.keep.add
        )
        self.promise = MakePromise(
            self.session,
            self.promises,
            self.own,
            self.staff,
            self.departments,
            self.who,
            self.tell,
            self.sending,
        )
        bundle = MakeBundle(self.session, self.cases, self.promises, self.directory)
        self.hand_off = HandOff(
            self.session,
            self.cases,
            self.handoffs,
            bundle,
            self.staff,
            self.tell,
            self.own.list_own,
            self.outbox,
        )
        self.live = LiveCase(self.session, self.cases, self.life, self.staff, self.own.list_own)
        self.warn = while_here(
            self.session,
            WarnPromises(
                self.session,
                self.promises,
                self.life,
                self.handoffs,
                self.who,
                self.tell,
                self.hand_off.announce,
            ),
        )
        team = FollowTeam(
            self.session, self.life, self.promises, self.handoffs, self.staff, self.tell, self.hand_off
        )
        self.opening.also(self.tell.found)
        self.opening.also(self.live.offer_reopening)
        self.changes = FollowChanges(self.session, self.cases, FakeChangeCursor(self.cases))
        self.changes.also(team, team.begin)
        self.staff()
        self.changes()

    @property
    def case(self) -> Case:
        """The case of the context of the call."""
        case = self.session.contexts.get("call").case
        assert case
        return case

    def owns(self) -> Case:
        """Anna calls, and this agent owns her case."""
        self.anna_calls()
        self.own("call")
        return self.case

    def look(self, **later: float) -> None:
        """Some time goes by; then this desktop looks where its agent's session is, what is due and what
        changed."""
        self.clock.at += timedelta(**later)
        self.staff.holding()
        self.staff()
        self.warn()
        self.changes()
