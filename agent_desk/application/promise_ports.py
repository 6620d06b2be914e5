"""Ports of promises: what the store and this machine keep of them.

Every method of the store's port runs on the store's lane and may block. Times that decide anything are the
store's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from agent_desk.application.ports import StoreProblem
from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, timedelta

    from agent_desk.domain.promise import Promise, Warned


class PromisesOpen(StoreProblem):
    """The case has promises that are open or broken: keep or renegotiate them first."""


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

    def now(self) -> datetime:
        """The store's time, by which promises fall due."""
        ...

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
