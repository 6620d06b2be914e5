"""Make a promise: when it could be due, what to say, and keeping it with a word of evidence."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from agent_desk.application.events import ProblemArose
from agent_desk.application.ids import new_id
from agent_desk.application.ports import StoreNotReachable, StoreProblem
from agent_desk.application.promise_events import PromiseProposed
from agent_desk.domain.customer_zone import zone_of
from agent_desk.domain.masking import mask
from agent_desk.domain.promise import Promise, PromiseProposal
from agent_desk.domain.promise_time import USUAL, closed_at, due_after, good_time, known_plan
from agent_desk.domain.promise_words import said_promise
from agent_desk.domain.sentence import Sentence, in_turn
from agent_desk.domain.working_time import HORIZON

if TYPE_CHECKING:
    from agent_desk.application.contexts import Context
    from agent_desk.application.follow_staff import FollowStaff
    from agent_desk.application.own_case import OwnCase
    from agent_desk.application.promise_ports import PromiseStore
    from agent_desk.application.send_promises import SendPromises
    from agent_desk.application.session import Session
    from agent_desk.application.team_ports import Departments
    from agent_desk.application.tell_promises import TellPromises
    from agent_desk.application.who_answers import WhoAnswers
    from agent_desk.domain.case import Case
    from agent_desk.domain.department import Department
    from agent_desk.domain.staff import Shift

_MOST = timedelta(days=366)
_NOT_SOON = Sentence("This department does not open for so long: agree on a time with the lead.")
_HOURS_NOT_KNOWN = Sentence("The hours of this department are not known: agree on a time with the customer.")
_INSTEAD = Sentence("Promise an earlier time, hand the case over, or the lead is told at once.")


class MakePromise:
    """Implements PromiseUseCases; everything runs on the store's lane."""

    def __init__(
        self,
        session: Session,
        promises: PromiseStore,
        owning: OwnCase,
        staff: FollowStaff,
        departments: Departments,
        who: WhoAnswers,
        tell: TellPromises,
        sending: SendPromises,
    ) -> None:
        self._session = session
        self._promises = promises
        self._owning = owning
        self._staff = staff
        self._departments = departments
        self._who = who
        self._tell = tell
        self._sending = sending

    def propose_promise(
        self, context: str, what: str, department: str, hours: float | None, own: datetime | None = None
    ) -> None:
        """See PromiseUseCases."""
        if own is not None:
            due = own.astimezone(UTC)
            self._session.on_store(lambda: self._judge(context, what, department, due))
        else:
            self._session.on_store(lambda: self._propose(context, what, department, hours))

    def make_promise(
        self, context: str, what: str, due: datetime, department: str, said: str, follows: str = ""
    ) -> None:
        """See PromiseUseCases."""
        self._session.on_store(lambda: self._make(context, what, due, department, said, follows))

    def keep_promise(self, promise_id: str, evidence: str) -> None:
        """See PromiseUseCases."""
        self._session.on_store(lambda: self._keep(promise_id, mask(evidence).strip()))

    def undo_keep_promise(self, promise_id: str) -> None:
        """See PromiseUseCases."""

        def undo() -> None:
            kept = self._known(promise_id)
            self._changed(self._promises.undo_keep(kept.id, kept.version, self._session.agent))

        self._session.on_store(undo)

    def list_promises(self) -> None:
        """See PromiseUseCases."""
        self._session.on_store(self._tell.listed)

    def _propose(self, context: str, what: str, department: str, hours: float | None) -> None:
        known, now = self._session.contexts.get(context), self._now()
        promising = self._promising(department)
        open_hours = promising if promising is not None and promising.hours else None
        found = due_after(open_hours, now, hours)
        problem = "" if open_hours else _HOURS_NOT_KNOWN
        problem = problem or ("" if found else _NOT_SOON)
        reckoned = hours is not None or not problem
        due = found or now + USUAL
        away = self._absence(known, due)
        problem = problem or (in_turn(away, _INSTEAD) if away else "")
        self._proposed(context, what, department, due, problem, reckoned=reckoned)

    def _judge(self, context: str, what: str, department: str, due: datetime) -> None:
        """A time of the agent's own is proposed as it is, with what speaks against it."""
        known, promising = self._session.contexts.get(context), self._promising(department)
        problem = in_turn(_closed(promising, due), self._absence(known, due))
        better = good_time(promising, self._shifts(known, due + HORIZON), due) if problem else None
        self._proposed(context, what, department, due, problem, better)

    def _proposed(
        self,
        context: str,
        what: str,
        department: str,
        due: datetime,
        problem: str,
        better: datetime | None = None,
        *,
        reckoned: bool = True,
    ) -> None:
        known, promising = self._session.contexts.get(context), self._promising(department)
        zone = zone_of(known.customer, promising.zone if promising else "")
        proposal = PromiseProposal(
            what=mask(what).strip(),
            department=promising.id if promising else department,
            due=due,
            zone=zone,
            said=self._said(known, what, due, zone),
            problem=problem,
            better=better,
            reckoned=reckoned,
        )
        self._session.publish(PromiseProposed(context, proposal))

    def _said(self, known: Context, what: str, due: datetime, zone: str) -> str:
        customer, case = known.customer, known.case
        language = (customer.language if customer else None) or self._session.language()
        name, number = self._staff.me.name, case.number if case else ""
        return said_promise(mask(what), due, zone, language, self._now(), name, number)

    def _now(self) -> datetime:
        """The store's time: a desktop's clock may be wrong by hours. Its own while the store is away."""
        try:
            return self._promises.now()
        except StoreNotReachable:
            return self._session.clock.now()

    def _absence(self, known: Context, due: datetime) -> str:
        owner = self._owner(known)
        plan = known_plan(self._shifts(known, due), owner, due)
        if plan is None or plan.covers_until(due):
            return ""
        if owner == self._session.agent:
            return Sentence("You are away then.")
        return Sentence("{owner} is away then.", owner=owner)

    def _owner(self, known: Context) -> str:
        return (known.case.owner if known.case else None) or self._session.agent

    def _shifts(self, known: Context, until: datetime) -> tuple[Shift, ...]:
        """The owner's plans until then, as far as they are known; none while the store is away."""
        owner = self._owner(known)
        try:
            return self._who.staffing(self._now(), [until], [owner]).shifts[owner]
        except StoreNotReachable:
            return ()

    def _make(self, context: str, what: str, due: datetime, department: str, said: str, follows: str) -> None:
        if self._refused(what, due):
            return
        case = self._case(context)
        customer = self._session.contexts.get(context).customer
        if case is None or customer is None:
            words = Sentence("There is no customer to promise anything to.")
            self._session.publish(ProblemArose(words, Sentence("Choose who is calling first.")))
            return
        promising = self._promising(department)
        self._sending(
            Promise(
                id=new_id(),
                case_id=case.id,
                customer_id=case.customer_id,
                what=mask(what).strip(),
                to=customer.name,
                by=self._session.agent,
                due=due.astimezone(UTC),
                zone=zone_of(customer, promising.zone if promising else ""),
                made=self._session.clock.now(),
                department=promising.id if promising else department,
                said=mask(said),
                follows=follows,
            )
        )

    def _case(self, context: str) -> Case | None:
        """The case to promise on; while the store is away only one that is known to be the agent's own."""
        try:
            return self._owning.hold(context, "something was promised")
        except StoreNotReachable:
            known = self._session.contexts.get(context).case
            if known is None or known.owner != self._session.agent or not known.state.is_open:
                raise
            return known

    def _refused(self, what: str, due: datetime) -> bool:
        now = self._now()
        if not what.strip():
            self._session.publish(
                ProblemArose(Sentence("Nothing was promised yet."), Sentence("Say what you promise."))
            )
        elif not now < due < now + _MOST:
            self._session.publish(
                ProblemArose(Sentence("This time cannot be promised."), Sentence("Choose a time to come."))
            )
        return not what.strip() or not now < due < now + _MOST

    def _keep(self, promise_id: str, evidence: str) -> None:
        if not evidence:
            words = Sentence("A kept promise needs a word on how that is known.")
            self._session.publish(ProblemArose(words, Sentence("Say what was done, and when.")))
            return
        known = self._known(promise_id)
        self._changed(self._promises.keep(known.id, known.version, self._session.agent, evidence))

    def _known(self, promise_id: str) -> Promise:
        promise = self._promises.promise(promise_id)
        if promise is None:
            raise StoreProblem(Sentence("This promise does not exist."), Sentence("Look at the list again."))
        return promise

    def _changed(self, promise: Promise) -> None:
        ((_, owner),) = [one for one in self._promises.of_cases([promise.case_id]) if one[0].id == promise.id]
        self._tell.changed([(promise, owner)])
        self._tell.listed()

    def _promising(self, department: str) -> Department | None:
        return self._departments.department(department or self._staff.me.department)


def _closed(department: Department | None, due: datetime) -> str:
    if department is None or not closed_at(department, due):
        return ""
    return Sentence("{name} is closed then.", name=department.name)
