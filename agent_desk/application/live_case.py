"""Live a case: let it wait, solve, close and reopen it, take it over from who is away."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from agent_desk.application import ticket_writes
from agent_desk.application.events import CaseChanged, ProblemArose
from agent_desk.application.team_events import JournalFound, ReopeningOffered
from agent_desk.domain.case import Case, CaseState, WaitingFor
from agent_desk.domain.masking import mask
from agent_desk.domain.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.application.follow_staff import FollowStaff
    from agent_desk.application.ports import CaseStore
    from agent_desk.application.session import Session
    from agent_desk.application.team_ports import CaseLife

REOPEN_WITHIN = timedelta(days=14)
"""A customer who calls so soon after a case was solved may well call about it."""


class LiveCase:
    """Implements CaseUseCases."""

    def __init__(
        self,
        session: Session,
        cases: CaseStore,
        life: CaseLife,
        staff: FollowStaff,
        list_own: Callable[[], None],
        send: Callable[[], None] = lambda: None,
    ) -> None:
        self._session = session
        self._cases = cases
        self._life = life
        self._staff = staff
        self._list_own = list_own
        self._send = send

    def wait(self, context: str, for_: WaitingFor, until: datetime | None, why: str) -> None:
        """See CaseUseCases."""

        def waits(case: Case) -> Case:
            me = self._session.agent
            return self._life.wait(case.id, case.version, case.epoch, me, for_, until, mask(why))

        self._on_case(context, waits)

    def set_case_state(self, context: str, state: CaseState, why: str) -> None:
        """See CaseUseCases."""
        self._on_case(context, lambda case: self._set(case, state, mask(why)))

    def take_over(self, context: str, why: str) -> None:
        """See CaseUseCases."""
        reason = mask(why).strip()
        if not reason:
            self._session.publish(
                ProblemArose(
                    Sentence("A take-over needs a reason."), Sentence("Say why; the owner reads it.")
                )
            )
            return

        def take(case: Case) -> Case:
            leads, me = self._staff.leads, self._session.agent
            writes = ticket_writes.take_over(case, self._session.clock)
            return self._life.take_over(case.id, case.version, me, reason, as_lead=leads, outbox=writes)

        self._on_case(context, take)
        self._session.on_store(self._send)

    def show_journal(self, context: str) -> None:
        """See CaseUseCases."""

        def show() -> None:
            case = self._session.contexts.get(context).case
            entries = self._cases.journal(case.id) if case else ()
            self._session.publish(JournalFound(context, entries))

        self._session.on_store(show)

    def offer_reopening(self, context: str) -> None:
        """Announce a case of the context's customer that was solved lately, if none is open; on the store's
        lane."""
        known = self._session.contexts.get(context)
        if known.customer is None or known.case is not None:
            return
        found = (self._life.lately_solved(customer.id, REOPEN_WITHIN) for customer in known.customers)
        case = next((case for case in found if case is not None), None)
        if case is not None:
            self._session.publish(ReopeningOffered(context, case))

    def _set(self, case: Case, state: CaseState, why: str) -> Case:
        me = self._session.agent
        if state is CaseState.OPEN and not case.state.is_open:
            return self._life.reopen(case.id, case.version, me, why)
        if state.is_open:
            for_ = WaitingFor.CUSTOMER if state is CaseState.WAITING else WaitingFor.NOTHING
            return self._life.wait(case.id, case.version, case.epoch, me, for_, None, why)
        return self._cases.set_state(case.id, case.version, case.epoch, me, state, why)

    def _on_case(self, context: str, work: Callable[[Case], Case]) -> None:
        def run() -> None:
            case = self._case_of(context)
            if case is None:
                self._session.publish(
                    ProblemArose(Sentence("There is no case here."), Sentence("Own it first."))
                )
                return
            changed = work(case)
            self._session.contexts.change(context, case=changed)
            self._session.publish(CaseChanged(changed))
            self._list_own()

        self._session.on_store(run)

    def _case_of(self, context: str) -> Case | None:
        """The context's case, or the one whose reopening was offered."""
        known = self._session.contexts.get(context)
        if known.case is not None:
            return known.case
        found = (self._life.lately_solved(customer.id, REOPEN_WITHIN) for customer in known.customers)
        return next((case for case in found if case is not None), None)
