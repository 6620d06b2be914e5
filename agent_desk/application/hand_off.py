"""Hand off: offer a case with all that is known of it; the sender owns it until somebody accepts."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from agent_desk.application import ticket_writes
from agent_desk.application.events import CaseChanged, ProblemArose
from agent_desk.application.ids import new_id
from agent_desk.application.ports import CaseStore, StoreProblem
from agent_desk.application.team_events import HandoffChanged, HandoffOpened, HandoffsListed
from agent_desk.domain.handoff import Handoff, HandoffState
from agent_desk.domain.masking import mask
from agent_desk.domain.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.application.follow_staff import FollowStaff
    from agent_desk.application.make_bundle import MakeBundle
    from agent_desk.application.session import Session
    from agent_desk.application.team_ports import HandoffStore
    from agent_desk.application.tell_promises import TellPromises
    from agent_desk.domain.case import Case, OutboxItem

TO_A_COLLEAGUE = timedelta(minutes=30)
TO_A_DEPARTMENT = timedelta(hours=2)
RETURNED_WITHIN = timedelta(hours=24)


class HandOff:
    """Implements HandoffUseCases; everything runs on the store's lane."""

    def __init__(
        self,
        session: Session,
        cases: CaseStore,
        handoffs: HandoffStore,
        bundle: MakeBundle,
        staff: FollowStaff,
        tell: TellPromises,
        list_own: Callable[[], None],
        send: Callable[[], None] = lambda: None,
    ) -> None:
        self._session = session
        self._cases = cases
        self._handoffs = handoffs
        self._bundle = bundle
        self._staff = staff
        self._tell = tell
        self._list_own = list_own
        self._send = send

    def offer_handoff(
        self, context: str, receiver: str, department: str, reason: str, next_step: str
    ) -> None:
        """See HandoffUseCases."""

        def offer() -> None:
            case = self._session.contexts.get(context).case
            if case is None:
                self._session.publish(
                    ProblemArose(Sentence("There is no case to hand off."), Sentence("Own it first."))
                )
            elif self._is_said(receiver, department, reason, next_step):
                self._offer(case, receiver, department, reason, next_step)
                self.announce()

        self._session.on_store(offer)

    def offer_batch(
        self, case_ids: tuple[str, ...], receiver: str, department: str, reason: str, next_step: str
    ) -> None:
        """See HandoffUseCases."""

        def offer() -> None:
            if not self._is_said(receiver, department, reason, next_step):
                return
            batch = new_id()
            for case_id in dict.fromkeys(case_ids):
                case = self._cases.case(case_id)
                if case is not None:
                    self._told_of(
                        lambda case=case: self._offer(  # type: ignore[misc]
                            case, receiver, department, reason, next_step, batch
                        )
                    )
            self.announce()

        self._session.on_store(offer)

    def withdraw_batch(self, batch: str) -> None:
        """See HandoffUseCases."""

        def withdraw() -> None:
            for one in self._handoffs.of_batch(batch):
                if one.state is HandoffState.OFFERED:
                    self._told_of(lambda one=one: self._withdraw(one.id))  # type: ignore[misc]
            self.announce()

        self._session.on_store(withdraw)

    def open_handoff(self, handoff_id: str) -> None:
        """See HandoffUseCases."""

        def open_() -> None:
            handoff = self._handoffs.handoff(handoff_id)
            case = self._cases.case(handoff.case_id) if handoff else None
            if handoff is None or case is None:
                raise StoreProblem(
                    Sentence("This offer does not exist."), Sentence("Look at your list again.")
                )
            self._session.publish(HandoffOpened(handoff, case))

        self._session.on_store(open_)

    def accept_handoff(self, handoff_id: str) -> None:
        """See HandoffUseCases."""

        def accept() -> None:
            handoff, case = self._handoffs.accept(handoff_id, self._session.agent, self._writes(handoff_id))
            self._session.contexts.put_case(case)
            self._session.publish(HandoffChanged(handoff))
            self._session.publish(CaseChanged(case))
            self._send()
            self._list_own()
            self._tell.listed()
            self.announce()

        self._session.on_store(accept)

    def decline_handoff(self, handoff_id: str, why: str) -> None:
        """See HandoffUseCases."""
        reason = mask(why).strip()
        if not reason:
            self._session.publish(
                ProblemArose(Sentence("Declining needs a reason."), Sentence("Say why; the sender reads it."))
            )
            return

        def decline() -> None:
            declined = self._handoffs.decline(handoff_id, self._session.agent, reason)
            self._session.publish(HandoffChanged(declined))
            self.announce()

        self._session.on_store(decline)

    def withdraw_handoff(self, handoff_id: str) -> None:
        """See HandoffUseCases."""

        def withdraw() -> None:
            self._withdraw(handoff_id)
            self.announce()

        self._session.on_store(withdraw)

    def list_handoffs(self) -> None:
        """See HandoffUseCases."""
        self._session.on_store(self.announce)

    def announce(self) -> None:
        """Announce the open offers to and of this agent, and those that came back; on the store's lane."""
        me = self._staff.me
        if not self._session.seat.here:
            return
        incoming = self._handoffs.open_to(me.login, me.department)
        outgoing = self._handoffs.open_from(me.login)
        returned = self._handoffs.returned_to(me.login, RETURNED_WITHIN)
        ids = dict.fromkeys(one.case_id for one in (*incoming, *outgoing, *returned))
        self._session.publish(HandoffsListed(incoming, outgoing, returned, tuple(map(self._named, ids))))

    def _writes(self, handoff_id: str) -> list[OutboxItem]:
        """The tickets follow the case, as they do when it is owned."""
        handoff = self._handoffs.handoff(handoff_id)
        case = self._cases.case(handoff.case_id) if handoff else None
        return ticket_writes.take_over(case, self._session.clock) if case else []

    def _named(self, case_id: str) -> tuple[str, str]:
        case = self._cases.case(case_id)
        return case_id, self._tell.name(case.customer_id) if case else ""

    def _offer(
        self, case: Case, receiver: str, department: str, reason: str, next_step: str, batch: str = ""
    ) -> None:
        me = self._session.agent
        if case.owner is None or (case.owner != me and not self._staff.leads):
            raise StoreProblem(
                Sentence("{number} is not yours to hand off.", number=case.number),
                Sentence("Own it, or ask its owner."),
            )
        handoff = Handoff(
            id=new_id(),
            case_id=case.id,
            epoch=case.epoch,
            sender=case.owner,
            receiver=receiver,
            department=department,
            reason=mask(reason).strip(),
            next_step=mask(next_step).strip(),
            offered=self._session.clock.now(),
            expires=self._session.clock.now(),
            batch=batch,
            bundle=self._bundle(case),
        )
        lasts = TO_A_COLLEAGUE if receiver else TO_A_DEPARTMENT
        self._session.publish(HandoffChanged(self._handoffs.offer(handoff, lasts, me)))

    def _withdraw(self, handoff_id: str) -> None:
        handoff = self._handoffs.handoff(handoff_id)
        if handoff is not None and handoff.sender != self._session.agent and not self._staff.leads:
            raise StoreProblem(Sentence("This offer is not yours."), Sentence("Ask its sender."))
        self._session.publish(HandoffChanged(self._handoffs.withdraw(handoff_id, self._session.agent)))

    def _is_said(self, receiver: str, department: str, reason: str, next_step: str) -> bool:
        problem: ProblemArose | None
        if not (receiver or department):
            problem = ProblemArose(
                Sentence("Nobody was named to take it."), Sentence("Choose a colleague or a department.")
            )
        elif receiver == self._session.agent:
            problem = ProblemArose(Sentence("You own it already."), Sentence("Choose somebody else."))
        elif not reason.strip() or not next_step.strip():
            problem = ProblemArose(
                Sentence("A handoff needs a reason and the next step."), Sentence("Say both in a few words.")
            )
        else:
            problem = self._staff.known.unknown(receiver, department)
        if problem is not None:
            self._session.publish(problem)
        return problem is None

    def _told_of(self, work: Callable[[], None]) -> None:
        """One of several must not keep the others from being done."""
        try:
            work()
        except StoreProblem as problem:
            self._session.publish(ProblemArose(problem.message, problem.remedy))
