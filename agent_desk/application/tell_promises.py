"""Tell of promises: lists of them, and each warning once on this desktop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.application.promise_events import PromiseChanged, PromisesFound, PromisesListed, PromiseWarned
from agent_desk.domain.effort import WINDOW
from agent_desk.domain.promise import Promise, PromiseState, Warned

if TYPE_CHECKING:
    from collections.abc import Iterable

    from agent_desk.application.follow_staff import FollowStaff
    from agent_desk.application.ports import CustomerDirectory
    from agent_desk.application.promise_ports import PromiseStore
    from agent_desk.application.session import Session
    from agent_desk.domain.case import Case


class TellPromises:
    """Runs on the store's lane."""

    def __init__(
        self, session: Session, promises: PromiseStore, directory: CustomerDirectory, staff: FollowStaff
    ) -> None:
        self._session = session
        self._promises = promises
        self._directory = directory
        self._staff = staff
        self._told: set[tuple[str, Warned | PromiseState]] = set()
        self._versions: dict[str, int] = {}
        self._names: dict[str, str] = {}
        self._own: dict[str, set[str]] = {}

    def found(self, context: str) -> None:
        """Announce the promises to a context's customer: those broken lately on top."""
        customers = self._session.contexts.get(context).customers
        found = [one for customer in customers for one in self._promises.of_customer(customer.id, WINDOW)]
        found.sort(key=lambda one: one.state is not PromiseState.BROKEN)
        if customers:
            self._session.contexts.change(context, promises=tuple(found))
            self._session.publish(PromisesFound(context, tuple(found)))

    def listed(self) -> None:
        """Announce what the agent owes, for a lead also what is at risk of others; warn of each once."""
        me = self._session.agent
        if not self._session.seat.here:
            return
        own = self._promises.of_owner(me)
        known = {one.id for one in own}
        self._own = {}
        for one in own:
            self._own.setdefault(one.case_id, set()).add(one.id)
        self._staff.now()
        others = self._promises.at_risk() if self._staff.leads else ()
        risky = tuple(one for one in others if one.id not in known)
        both = tuple(sorted((*own, *risky), key=lambda one: (one.due, one.id)))
        self._session.publish(PromisesListed(both, tuple(self.name(one.customer_id) for one in both)))
        for one in own:
            self._warn(one, me)
        for one in risky:
            # Whoever comes later finds in the list what is broken already.
            if one.state is PromiseState.OPEN:
                self._warn(one, None)

    def changed(self, promises: Iterable[tuple[Promise, str | None]], *, here: bool = False) -> bool:
        """Announce promises that are not as they were known, with each one's owner; whether any was not.

        ``here`` says that this desktop changed them.
        """
        news = [(one, owner) for one, owner in promises if self._versions.get(one.id) != one.version]
        for one, owner in news:
            self._versions[one.id] = one.version
            self._session.publish(PromiseChanged(one))
            self._warn(one, owner)
        for context in self._session.contexts.all():
            shown = {customer.id for customer in context.customers}
            if any(one.customer_id in shown for one, _ in news):
                self.found(context.id)
        return bool(news) or here

    def is_listed_otherwise(self, cases: Iterable[Case], found: Iterable[tuple[Promise, str | None]]) -> bool:
        """Whether these cases' promises are the agent's now and were not, or the other way round."""
        me = self._session.agent
        now = {one.id for one, owner in found if owner == me and one.owed}
        before = {one for case in cases for one in self._own.get(case.id, ())}
        return now != before

    def name(self, customer_id: str) -> str:
        """A customer's name, or nothing."""
        if customer_id not in self._names:
            customer = self._directory.customer(customer_id)
            self._names[customer_id] = customer.name if customer else ""
        return self._names[customer_id]

    def _warn(self, promise: Promise, owner: str | None) -> None:
        step = _step(promise)
        if step is None or not self._session.seat.here:
            return
        as_ = self._as(promise, owner)
        key = (promise.id, step)
        if as_ is not None and key not in self._told:
            self._told.add(key)
            self._session.publish(PromiseWarned(promise, self.name(promise.customer_id), as_))

    def _as(self, promise: Promise, owner: str | None) -> Warned | None:
        broken = promise.state is PromiseState.BROKEN
        if owner == self._session.agent:
            return Warned.OWNER
        if self._staff.leads and (broken or promise.warned is Warned.LEAD):
            return Warned.LEAD
        return Warned.NOBODY if broken and promise.by == self._session.agent else None


def _step(promise: Promise) -> Warned | PromiseState | None:
    """Of what somebody is to be told: who was told before it was due, or that it is broken and still owed."""
    if not promise.owed:
        return None
    if promise.state is PromiseState.BROKEN:
        return promise.state
    return promise.warned if promise.warned is not Warned.NOBODY else None
