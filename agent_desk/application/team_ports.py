"""Ports of the team: the life of cases beyond owning them, handoffs, who is there, and departments.

Every method runs on the store's lane and may block. Times that decide anything are the store's own.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from agent_desk.application.ports import StoreProblem

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from agent_desk.domain.case import Case, OutboxItem, WaitingFor
    from agent_desk.domain.department import Department
    from agent_desk.domain.handoff import Handoff
    from agent_desk.domain.staff import Colleague, DeskSession, Role, Shift


class OwnerPresent(StoreProblem):
    """The case's owner is there: ask them instead of taking the case over."""


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
        """The owner lets the case wait (NOTHING: no longer).

        Raises StaleCase when it changed meanwhile or is another's, and StoreProblem when ``until`` has passed
        by the store's time.
        """
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
