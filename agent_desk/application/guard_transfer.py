"""Guard transfers: nobody is sent where nobody can help; what is done all the same is journalled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.application.desk_events import TransferEntered, TransferJudged
from agent_desk.application.desk_ports import AVOID, OVERRIDE, TRANSFER, PolicySource, TransferLog
from agent_desk.application.events import CaseChanged, ProblemArose
from agent_desk.domain.customer_zone import zone_of
from agent_desk.domain.effort import WINDOW
from agent_desk.domain.guarding import Surroundings, judge
from agent_desk.domain.masking import mask
from agent_desk.domain.sentence import Sentence
from agent_desk.domain.transfer import Judgement, TransferRequest, Verdict

if TYPE_CHECKING:
    from decimal import Decimal

    from agent_desk.application.own_case import OwnCase
    from agent_desk.application.session import Session
    from agent_desk.application.team_ports import Departments, StaffStore

_CHOOSE = Sentence("Choose who is calling first: a transfer belongs to a customer's case.")


class GuardTransfer:
    """Implements TransferUseCases; everything runs on the store's lane."""

    def __init__(
        self,
        session: Session,
        owning: OwnCase,
        log: TransferLog,
        staff: StaffStore,
        departments: Departments,
        policies: PolicySource,
    ) -> None:
        self._session = session
        self._owning = owning
        self._log = log
        self._staff = staff
        self._departments = departments
        self._policies = policies

    def judge_transfer(self, context: str, request: TransferRequest) -> None:
        """See TransferUseCases."""
        self._session.on_store(lambda: self._tell(context, self._judged(context, request)))

    def transfer(self, context: str, request: TransferRequest, overriding: str) -> None:
        """See TransferUseCases."""
        self._session.on_store(lambda: self._transfer(context, request, mask(overriding.strip())))

    def avoid_transfer(self, context: str, request: TransferRequest, instead: str) -> None:
        """See TransferUseCases."""
        done = mask(instead.strip())
        self._session.on_store(lambda: self._enter(context, AVOID, request, done, (("instead", done),)))

    def _transfer(self, context: str, request: TransferRequest, overriding: str) -> None:
        verdict = self._judged(context, request)
        refused = verdict.judgement is Judgement.REFUSED
        if refused and not overriding:
            self._tell(context, verdict)
            words = Sentence("A transfer to {department} would not help the caller.", department=verdict.name)
            self._session.publish(
                ProblemArose(words, Sentence("Say why it must be, or do one of the other things."))
            )
            return
        facts = tuple(("obstacle", hurdle.obstacle.value) for hurdle in verdict.hurdles)
        if self._enter(context, OVERRIDE if refused else TRANSFER, request, overriding, facts):
            self._session.publish(TransferEntered(context, request))

    def _enter(
        self,
        context: str,
        act: str,
        request: TransferRequest,
        why: str,
        facts: tuple[tuple[str, str], ...],
    ) -> bool:
        case = self._owning.ensure_case(context, "a transfer was asked for")
        if case is None:
            self._session.publish(ProblemArose(Sentence("There is no customer yet."), _CHOOSE))
            return False
        asked = (
            ("department", request.department),
            ("skill", request.skill),
            ("amount", _said(request.amount)),
        )
        entered = self._log.enter(
            case.id,
            act,
            self._session.agent,
            why,
            (*asked, ("how", "warm" if request.warm else "cold"), *facts),
        )
        self._session.contexts.change(context, case=entered)
        self._session.publish(CaseChanged(entered))
        return True

    def _tell(self, context: str, verdict: Verdict) -> None:
        self._session.publish(TransferJudged(context, verdict))

    def _judged(self, context: str, request: TransferRequest) -> Verdict:
        known = Surroundings(
            me=self._session.agent,
            departments=self._departments.all(),
            colleagues=self._staff.colleagues(),
            authority=self._policies().authorities.of(self._staff.role()),
            tried=self._tried(context),
            zone=self._zone(context, request.department),
        )
        return judge(request, known, self._session.clock.now())

    def _zone(self, context: str, department: str) -> str:
        customer = self._session.contexts.get(context).customer
        asked = self._departments.department(department)
        return zone_of(customer, asked.zone if asked else "") if customer else ""

    def _tried(self, context: str) -> frozenset[str]:
        """Departments that this customer was sent to, and calls again: by our journal and by back ends."""
        known = self._session.contexts.get(context)
        since = self._session.clock.now() - WINDOW
        told = {
            contact.transferred_to
            for part in known.parts
            for contact in part.contacts
            if contact.transferred_to and contact.at >= since
        }
        customers = [customer.id for customer in known.customers]
        return frozenset(told) | (self._log.tried(customers, WINDOW) if customers else frozenset())


def _said(amount: Decimal | None) -> str:
    return "" if amount is None else str(amount)
