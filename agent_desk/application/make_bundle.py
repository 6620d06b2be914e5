"""Make a bundle: all that is known of a case, for a receiver who has no login to any back end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.bundle import to_send
from agent_desk.domain.contact import Channel
from agent_desk.domain.effort import WINDOW, effort
from agent_desk.domain.handoff import Bundle, Verified
from agent_desk.domain.promise import PromiseState
from agent_desk.domain.view import PartState

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.application.contexts import Context
    from agent_desk.application.ports import CaseStore, CustomerDirectory
    from agent_desk.application.promise_ports import PromiseStore
    from agent_desk.application.session import Session
    from agent_desk.domain.case import Case
    from agent_desk.domain.told import Told

_NOT_OPEN = "What the back ends know: the customer was not open when it was offered."


class MakeBundle:
    """Runs on the store's lane; ``told`` gives what a customer was told before."""

    def __init__(
        self,
        session: Session,
        cases: CaseStore,
        promises: PromiseStore,
        directory: CustomerDirectory,
        told: Callable[[str], tuple[Told, ...]] = lambda _customer: (),
    ) -> None:
        self._session = session
        self._cases = cases
        self._promises = promises
        self._directory = directory
        self._told = told

    def __call__(self, case: Case) -> Bundle:
        """The bundle of a case, with what a context shows of its customer if one is open."""
        now = self._session.clock.now()
        customer = self._directory.customer(case.customer_id)
        known = self._open(case)
        parts = known.parts if known else ()
        contacts = tuple(contact for part in parts for contact in part.contacts)
        broken = [
            one
            for one in self._promises.of_customer(case.customer_id, WINDOW)
            if one.state is PromiseState.BROKEN
        ]
        return to_send(
            Bundle(
                customer=customer.name if customer else "",
                identities=customer.identities if customer else (),
                taken=now,
                accounts=tuple(account for part in parts for account in part.accounts),
                tickets=tuple(ticket for part in parts for ticket in part.tickets),
                contacts=contacts,
                notes=self._cases.notes(case.id),
                promises=self._promises.of_case(case.id),
                told=self._told(case.customer_id),
                known=_verified(known),
                effort=effort(contacts, now, len(broken)),
                missing=_missing(known),
            )
        )

    def _open(self, case: Case) -> Context | None:
        contexts = self._session.contexts.all()
        mine = (known for known in contexts if known.customer and known.customer.id == case.customer_id)
        return max(mine, key=lambda known: len(known.parts), default=None)


def _verified(known: Context | None) -> tuple[Verified, ...]:
    call = known.call if known else None
    if call is None:
        return ()
    by = Channel.MENU.value if call.channel is Channel.PHONE else call.channel.value
    return tuple(Verified(field, by) for field in call.known)


def _missing(known: Context | None) -> tuple[str, ...]:
    if known is None or not known.parts:
        return (_NOT_OPEN,)
    late = [part for part in known.parts if part.state is not PartState.READY]
    return tuple(f"{part.title}: {part.problem or 'had not answered yet.'}" for part in late)
