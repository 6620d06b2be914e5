"""Own it: take the customer's case instead of transferring the caller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.application import ticket_writes
from agent_desk.application.events import CaseChanged, ClaimLost, OwnCasesListed, ProblemArose
from agent_desk.application.ids import id_of
from agent_desk.application.ports import CaseStore, Claim, CustomerDirectory, StoreProblem
from agent_desk.domain.case import Case, CaseState
from agent_desk.domain.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.application.contexts import Context
    from agent_desk.application.session import Session
    from agent_desk.domain.records import RecordRef

_TRIES = 3


class OwnCase:
    """Claims and releases the case of a context; the ticket follows through the outbox."""

    def __init__(
        self, session: Session, cases: CaseStore, directory: CustomerDirectory, send: Callable[[], None]
    ) -> None:
        self._session = session
        self._cases = cases
        self._directory = directory
        self._send = send

    def __call__(self, context: str) -> None:
        """Own the open case of the context's customer, beginning one if there is none."""
        self._session.on_store(lambda: self._own(context))

    def release(self, context: str) -> None:
        """Give the case back: the undo of owning it."""
        self._session.on_store(lambda: self._release(context))

    def list_own(self) -> None:
        """Announce the agent's open cases."""
        self._session.on_store(self._list)

    def ensure_case(self, context: str, why: str) -> Case | None:
        """The open case that the context shows, begun without an owner if there was none; None without a
        customer."""
        known = self._session.contexts.get(context)
        if known.customer is None:
            return None
        case = self._shown(known) or self._open(known, known.customer.id, why)
        for ticket in known.open_tickets[:1]:
            if not case.tickets:
                case = self.link(case, ticket.ref, "the customer's newest open ticket")
        self._session.contexts.change(context, case=case)
        return case

    def case_for_note(self, context: str) -> Case | None:
        """The case that a note belongs to: also the one that was solved here, else as :meth:`ensure_case`."""
        known = self._session.contexts.get(context)
        shown = self._cases.case(known.case.id) if known.case is not None else None
        if shown is not None and shown.state is CaseState.SOLVED:
            return shown
        return self.ensure_case(context, "a note was written")

    def link(self, case: Case, ticket: RecordRef, why: str) -> Case:
        """Link a ticket; who owns the case takes it."""
        writes = ticket_writes.take_linked(case, ticket, self._session.agent, self._session.clock)
        linked = self._cases.link_ticket(case.id, ticket, self._session.agent, why, writes)
        if writes:
            self._send()
        return linked

    def hold(self, context: str, why: str) -> Case | None:
        """The context's open case, begun and owned by this agent if nobody owns it; None without a customer.

        Whoever else owns it stays its owner.
        """
        case = self.ensure_case(context, why)
        if case is None or case.owner is not None:
            return case
        claim = self._claim(case)
        self._changed(context, claim.case)
        if claim.won:
            self._send()
            self._list()
        return claim.case

    def _shown(self, known: Context) -> Case | None:
        """The context's case as it is now if it is open, else an open one of whom the context shows."""
        shown = self._cases.case(known.case.id) if known.case is not None else None
        if shown is not None and shown.state.is_open:
            return shown
        found = (self._cases.open_case_of(customer.id) for customer in known.customers)
        return next((case for case in found if case is not None), None)

    def _open(self, known: Context, customer_id: str, why: str) -> Case:
        """Begin a case. Its id is made of the customer and the case before: who begins one at the same moment
        makes the same id, and both have the one case to race for."""
        tickets = [ticket.ref for ticket in known.open_tickets[:1]]
        case: Case | None = None
        for _ in range(_TRIES):
            before = self._cases.last_case_of(customer_id)
            case = self._cases.open_case_of(customer_id)
            if case is None:
                case = self._cases.open_case(
                    id_of(customer_id, before.id if before else ""),
                    customer_id,
                    topic_of(known),
                    tickets,
                    self._session.agent,
                    why,
                )
            if case.state.is_open:
                return case
        raise StoreProblem(Sentence("Others are changing the same case."), Sentence("Try again."))

    def _own(self, context: str) -> None:
        case = self.hold(context, "a customer called")
        if case is None:
            words = Sentence("There is no customer to own a case of.")
            self._session.publish(ProblemArose(words, Sentence("Choose who is calling first.")))
        elif case.owner == self._session.agent:
            self._changed(context, case)
        else:
            self._session.contexts.change(context, case=case)
            self._session.publish(ClaimLost(context, case))

    def _claim(self, case: Case) -> Claim:
        claim = Claim(won=False, case=case)
        for _ in range(_TRIES):
            writes = ticket_writes.take(claim.case, self._session.clock)
            claim = self._cases.claim(
                claim.case.id, claim.case.version, self._session.agent, "owns it", writes
            )
            if claim.won or claim.case.owner is not None:
                break
        return claim

    def _release(self, context: str) -> None:
        case = self._session.contexts.get(context).case
        if case is None or case.owner != self._session.agent:
            return
        writes = ticket_writes.release(case, self._session.clock)
        released = self._cases.release(
            case.id, case.version, case.epoch, self._session.agent, "undone", writes
        )
        self._changed(context, released)
        self._send()
        self._list()

    def _list(self) -> None:
        own = self._cases.cases_of_owner(self._session.agent)
        customers = [self._directory.customer(case.customer_id) for case in own]
        names = tuple(customer.name if customer else "" for customer in customers)
        self._session.publish(OwnCasesListed(own, names))

    def _changed(self, context: str, case: Case) -> None:
        self._session.contexts.change(context, case=case)
        self._session.publish(CaseChanged(case))


def topic_of(known: Context) -> str:
    """What a new case is about, in the words that are there: ticket, menu, queue."""
    call = known.call
    told = call.known_value("topic") if call else ""
    subject = next((ticket.subject for ticket in known.open_tickets), "")
    return told or subject or (call.queue if call else "") or "Call"
