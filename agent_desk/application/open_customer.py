"""Open a customer in a context: who belongs to it, its open case and owner, then the view."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from agent_desk.application.events import CallerIdentified, CaseFound, CaseNotReached
from agent_desk.application.ports import StoreProblem
from agent_desk.domain.match import chosen

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.application.events import Event
    from agent_desk.application.gather_view import GatherView
    from agent_desk.application.ports import CaseStore, CustomerDirectory
    from agent_desk.application.session import Session
    from agent_desk.domain.case import Case
    from agent_desk.domain.customer import Customer
    from agent_desk.domain.match import Match


class OpenCustomer:
    """Runs on the store's lane."""

    def __init__(
        self, session: Session, directory: CustomerDirectory, cases: CaseStore, gather: GatherView
    ) -> None:
        self._session = session
        self._directory = directory
        self._cases = cases
        self._gather = gather
        self._also: list[Callable[[str], object]] = []

    def also(self, announce: Callable[[str], object]) -> None:
        """Have ``announce`` called with each context whose customer is shown: on the store's lane, once
        it has nothing else to do and the window has painted who calls."""
        self._also.append(announce)

    def __call__(self, context: str, customer_id: str, case_id: str = "") -> None:
        """Show the customer with this id in the context, with this case; without one, with the case that is
        shown already, else with the open one that changed last."""
        try:
            customer = self._directory.customer(customer_id)
            if customer is not None:
                self.show(context, customer, case_id=case_id)
        except StoreProblem:
            if self._session.contexts.get(context).customer is None:
                self._session.contexts.change(context, wanted=customer_id, wanted_case=case_id)
            raise

    def again(self) -> None:
        """Show whom the store could not show while it was away, where the context is still open for them."""
        for context in [known.id for known in self._session.contexts.all() if known.wanted]:
            self._session.on_store(partial(self.wanted, context))

    def wanted(self, context: str) -> None:
        """Show whom the store could not show in this context, unless somebody is shown there meanwhile."""
        known = self._session.contexts.get(context)
        if known.wanted and known.customer is None:
            self(context, known.wanted, known.wanted_case)

    def show(
        self,
        context: str,
        customer: Customer,
        matches: tuple[Match, ...] = (),
        first: Callable[[], list[Event]] = list,
        case_id: str = "",
    ) -> None:
        """Show a customer as just read; announces what ``first`` gives, CallerIdentified and CaseFound, then
        the view's parts. Back ends are asked before the store is asked for more."""
        belonging = (self._directory.customer(other) for other in customer.related)
        related = tuple(other for other in belonging if other is not None)
        known = self._session.contexts.get(context)
        shown = known.case if known.customer is not None and known.customer.id == customer.id else None
        self._session.contexts.change(
            context, customer=customer, related=related, case=None, parts=(), promises=(), unstored=False,
            wanted="", wanted_case="",
        )  # fmt: skip
        try:
            with self._session.at_once(context) as told:
                self._gather(context)
                found: CaseFound | CaseNotReached = CaseNotReached(context)
                try:
                    found = self._case_of(context, case_id, shown)
                except StoreProblem:
                    self._session.contexts.change(context, unstored=True)
                    raise
                finally:
                    told.extend((*first(), CallerIdentified(context, matches, customer, related), found))
        finally:
            for announce in self._also:
                self._session.on_calm_store(partial(announce, context))

    def without_store(self, context: str, matches: tuple[Match, ...]) -> None:
        """Show who calls as back ends tell it, unless the context has a customer; in whichever thread."""
        best = chosen(matches)
        if self._session.contexts.get(context).customer is not None or not matches:
            return
        if best is not None:
            self._session.contexts.change(context, customer=best.customer, unstored=True)
        with self._session.at_once(context) as told:
            told.append(CallerIdentified(context, matches, best.customer if best else None))
            self._gather(context)

    def find_case(self, context: str) -> None:
        """Announce the case that the context shows as it is now; once it is over, its customer's open one, or
        that there is none."""
        self._session.publish(self._case_of(context, "", self._session.contexts.get(context).case))

    def _case_of(self, context: str, case_id: str, shown: Case | None) -> CaseFound:
        case = self._cases.case(case_id) if case_id else None
        if case is None and shown is not None:
            now = self._cases.case(shown.id)
            case = now if now is not None and now.state.is_open else None
        case = case or self._newest_of(context)
        self._session.contexts.change(context, case=case)
        return CaseFound(context, case, self._cases.notes(case.id) if case else ())

    def _newest_of(self, context: str) -> Case | None:
        known = self._session.contexts.get(context)
        found = (self._cases.open_case_of(customer.id) for customer in known.customers)
        return next((case for case in found if case is not None), None)
