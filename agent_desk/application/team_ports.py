"""Ports of the team: what the use cases need of the store beyond owning cases and writing notes.

Every method runs on the store's lane and may block. Times that decide anything are the store's own.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from agent_desk.application.ports import StoreProblem
from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from agent_desk.domain.case import Case, OutboxItem, WaitingFor
    from agent_desk.domain.department import Department
    from agent_desk.domain.handoff import Handoff
    from agent_desk.domain.promise import Promise, Warned
    from agent_desk.domain.staff import Colleague, DeskSession, Role, Shift


class OwnerPresent(StoreProblem):
    """The case's owner is there: ask them instead of taking the case over."""


class PromisesOpen(StoreProblem):
    """The case has promises that are open or broken: keep or renegotiate them first."""


class OfferGone(StoreProblem):
    """The offer was answered, withdrawn or expired, or the case changed hands: nothing was done."""


class SessionGone(StoreProblem):
    """Another desktop of the agent took the session over first."""


class CaseLife(Protocol):
    """The life of a case beyond owning it; every change is journalled in its transaction."""

    def wait(
        self,
        case_id: str,
        version: int,
        epoch: int,
        agent: str,
        for_: WaitingFor,
        until: datetime | None,
        why: str,
    ) -> Case:
        """The owner lets the case wait (NOTHING: no longer); raises StaleCase when it changed meanwhile."""
        ...

    def reopen(self, case_id: str, version: int, agent: str, why: str) -> Case:
        """Open a solved or closed case again, by whomever: its owner answers for it. Raises StaleCase."""
        ...

    def return_case(self, case_id: str, actor: str) -> Case | None:
        """Open a waiting case whose time has come; None when somebody else did, or it has not."""
        ...

    def take_over(
        self,
        case_id: str,
        version: int,
        agent: str,
        why: str,
        as_lead: bool = False,
        outbox: Sequence[OutboxItem] = (),
    ) -> Case:
        """Become the owner instead of one who is away (as a lead: of anybody), with outbox rows. The former
        owner's offers are void.

        Raises OwnerPresent while the owner is there, StaleCase when the case changed meanwhile.
        """
        ...

    def lately_solved(self, customer_id: str, within: timedelta) -> Case | None:
        """The customer's case that was solved or closed last, if that was within the time."""
        ...

    def taken_from(self, agent: str, since: datetime) -> tuple[tuple[Case, str, str], ...]:
        """Cases taken over from the agent since then: the case, by whom, and why; oldest first."""
        ...


@dataclass(frozen=True, slots=True)
class Due:
    """What asks for an act of whoever looks first: ``now`` is the store's time.

    ``promises`` are open ones of which somebody must be told, or that are broken, each with its case's
    owner; ``cases`` the ids of waiting cases whose time has come, ``handoffs`` those of offers that nobody
    took.
    """

    now: datetime
    promises: tuple[tuple[Promise, str | None], ...] = ()
    cases: tuple[str, ...] = ()
    handoffs: tuple[str, ...] = ()


class PromiseStore(Protocol):
    """Promises; every change and its journal entry on the case in one transaction."""

    def make(self, promise: Promise, look_at: datetime, why: str) -> Promise:
        """Promise it on its case, which must be open; ``made`` becomes the store's time. The same id again
        returns it as it is.

        One that ``follows`` another settles that as renegotiated (a broken one stays broken) in the same
        transaction; raises StaleCase when that was settled meanwhile. ``look_at`` is when somebody must
        first be told, at the latest ``due``.
        """
        ...

    def keep(self, promise_id: str, version: int, agent: str, evidence: str) -> Promise:
        """An open or broken promise is kept (late if it was broken); raises StaleCase when it changed."""
        ...

    def undo_keep(self, promise_id: str, version: int, agent: str) -> Promise:
        """Undo of :meth:`keep` by who did it: it is open again, or broken, if it was broken before. Raises
        StaleCase when something else happened to it, or its case is solved or closed by now."""
        ...

    def promise(self, promise_id: str) -> Promise | None:
        """One promise."""
        ...

    def of_case(self, case_id: str) -> tuple[Promise, ...]:
        """All promises of a case, the next due first."""
        ...

    def of_customer(self, customer_id: str, broken_within: timedelta) -> tuple[Promise, ...]:
        """Promises owed to a customer, and those broken within the time; broken ones first, then by due."""
        ...

    def of_owner(self, owner: str) -> tuple[Promise, ...]:
        """Promises owed on the open cases that an agent owns, the next due first."""
        ...

    def at_risk(self) -> tuple[Promise, ...]:
        """Open promises of which the lead was told, and broken ones still owed on open cases, whoever owns
        these, the next due first."""
        ...

    def of_cases(self, case_ids: Sequence[str]) -> tuple[tuple[Promise, str | None], ...]:
        """Promises of several cases, each with its case's owner: what may have changed with them."""
        ...

    def due(self, limit: int) -> Due:
        """What asks for an act now; cheap when nothing does."""
        ...

    def warn(
        self, promise_id: str, version: int, step: Warned, look_at: datetime, actor: str
    ) -> Promise | None:
        """Note that the step was taken, and when to look again; None when another desktop did it first."""
        ...

    def look_later(self, promise_id: str, version: int, look_at: datetime) -> None:
        """There is nothing to tell yet: look again then. Nothing happens if the promise changed meanwhile."""
        ...

    def break_promise(self, promise_id: str, version: int, actor: str) -> Promise | None:
        """Its due time has passed: it is broken; None when another desktop noted that, or it is not so."""
        ...

    def look_again(self, owner: str) -> int:
        """Have all open promises on the agent's cases looked at now: their shifts changed. How many."""
        ...


class KeptPromises(Protocol):
    """Promises on this machine's disk until the store has them; safe from any thread."""

    def keep(self, promise: Promise) -> None:
        """Write it; returns after the commit, or raises StoreProblem: then it is *not* kept."""
        ...

    def promises(self) -> tuple[Promise, ...]:
        """Those that were kept and not discarded, oldest first."""
        ...

    def discard(self, promise_id: str) -> None:
        """Remove one that the store has."""
        ...


class HandoffStore(Protocol):
    """Offers of cases. Lists come without bundles; :meth:`handoff` has it."""

    def offer(self, handoff: Handoff, lasts: timedelta, actor: str) -> Handoff:
        """Offer a case for ``lasts`` from the store's now; the sender stays its owner. The same id again
        returns the offer as it is.

        ``actor`` is the sender or a lead. An open offer under an older epoch, or that expired, comes back
        first. Raises StaleCase when the case is not the sender's under that epoch, OfferGone when it is
        offered already.
        """
        ...

    def accept(self, handoff_id: str, agent: str, outbox: Sequence[OutboxItem] = ()) -> tuple[Handoff, Case]:
        """Become the owner: owner, epoch, ownership, offer, outbox rows and journal in one transaction.

        The promises go along with the case. The second of two calls by the same agent is a no-op. Raises
        OfferGone.
        """
        ...

    def decline(self, handoff_id: str, agent: str, why: str) -> Handoff:
        """Leave the case with the sender; raises OfferGone."""
        ...

    def withdraw(self, handoff_id: str, agent: str) -> Handoff:
        """Take an offer of one's own (a lead: any) back; raises OfferGone."""
        ...

    def come_back(self, handoff_id: str, actor: str) -> Handoff | None:
        """An offer that expired, or whose case changed hands, comes back; None when there is none such."""
        ...

    def handoff(self, handoff_id: str) -> Handoff | None:
        """One offer with its bundle."""
        ...

    def open_to(self, agent: str, department: str) -> tuple[Handoff, ...]:
        """Open offers to an agent, or to whoever of the department takes them first; oldest first."""
        ...

    def open_from(self, agent: str) -> tuple[Handoff, ...]:
        """Open offers of an agent, oldest first."""
        ...

    def returned_to(self, agent: str, within: timedelta) -> tuple[Handoff, ...]:
        """Offers of an agent that were declined or came back within the time, newest first."""
        ...

    def of_batch(self, batch: str) -> tuple[Handoff, ...]:
        """Offers made together."""
        ...

    def of_cases(self, case_ids: Sequence[str], agent: str, department: str) -> tuple[Handoff, ...]:
        """The newest offers on several cases that concern an agent: what may have changed with them."""
        ...


class StaffStore(Protocol):
    """Who works here, who is there now, and who will be."""

    def role(self) -> Role:
        """The role of who is signed in; on a file of this machine's own whoever sits there leads."""
        ...

    def seen(self, me: Colleague) -> datetime:
        """This desktop is in use by ``me``; renews the presence and returns the store's time."""
        ...

    def elsewhere(self, agent: str) -> tuple[str, ...]:
        """Other machines at which the agent works just now, by name."""
        ...

    def session(self, agent: str) -> DeskSession | None:
        """The agent's session of now, at whichever desktop; None before the first."""
        ...

    def begin_session(self, agent: str, number: int, taken_from: str = "") -> DeskSession:
        """Begin the agent's next session at this desktop, on record for ever; ``number`` follows that of the
        session that was seen, and ``taken_from`` names its desktop when the agent is at work there.

        Raises SessionGone when another desktop had that number first.
        """
        ...

    def left(self, agent: str) -> None:
        """This desktop was closed: the agent is away at once, unless another desktop of theirs is open."""
        ...

    def colleagues(self) -> tuple[Colleague, ...]:
        """Everybody who was ever seen, by login, with presence and plan by the store's time."""
        ...

    def plan_shift(self, shift: Shift, by: str) -> None:
        """Plan work or absence; what the agent's own plans of the same kind overlap is replaced."""
        ...

    def shifts(
        self, since: datetime, until: datetime, agents: Collection[str] | None = None
    ) -> tuple[Shift, ...]:
        """Plans (of these agents) that overlap the time, by agent and start."""
        ...


class Departments(Protocol):
    """The departments as the connections tell them; safe from any thread, never blocks."""

    def all(self) -> tuple[Department, ...]:
        """The departments that are known now; asks again in the background when that is long ago."""
        ...

    def department(self, department_id: str) -> Department | None:
        """One department."""
        ...


AWAY_AFTER = timedelta(seconds=90)
"""Who was not heard of for so long is away."""

RENEW_EVERY = 30.0
"""Seconds between two renewals of the presence."""
