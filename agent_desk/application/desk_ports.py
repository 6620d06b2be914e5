"""Ports of transfers, consults, telling, praise, the queue and the lead's page.

Every method runs on the store's lane and may block. Times that are kept are the store's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import datetime, timedelta

    from agent_desk.domain.access import Access
    from agent_desk.domain.authority import Authorities
    from agent_desk.domain.case import Case, Note, OutboxItem
    from agent_desk.domain.consult import Consult, ConsultState
    from agent_desk.domain.figures import Figure, FigureName
    from agent_desk.domain.praise import AfterCallRating, Praise
    from agent_desk.domain.signal import Terms
    from agent_desk.domain.told import Told
    from agent_desk.domain.weighing import NeedWeights, WeighedCase

TRANSFER, OVERRIDE, AVOID = "transfer", "override_transfer", "avoid_transfer"
"""Acts of the journal that say what became of a transfer that was asked for."""


class TransferLog(Protocol):
    """Transfers in the cases' journals."""

    def enter(self, case_id: str, act: str, agent: str, why: str, facts: tuple[tuple[str, str], ...]) -> Case:
        """Journal one of the acts above on the case; the case itself stays as it is."""
        ...

    def tried(self, customer_ids: Sequence[str], within: timedelta) -> frozenset[str]:
        """Ids of the departments to which these customers were transferred within the time."""
        ...


class ConsultStore(Protocol):
    """Consults; every change and its journal entry on the case in one transaction."""

    def ask(self, consult: Consult) -> Consult:
        """Ask it; the same id again returns it as it is."""
        ...

    def answer(
        self, consult_id: str, agent: str, answer: str, note: Note, outbox: Sequence[OutboxItem] = ()
    ) -> tuple[Consult, Case]:
        """Answer it, with ``note`` on the case and its outbox rows; the same answer again is a no-op.

        Raises StoreProblem when it was answered, declined or withdrawn meanwhile.
        """
        ...

    def settle(self, consult_id: str, agent: str, state: ConsultState, why: str) -> Consult:
        """Decline or withdraw it; raises StoreProblem when it was answered meanwhile."""
        ...

    def consult(self, consult_id: str) -> Consult | None:
        """One consult."""
        ...

    def open_to(self, agent: str, department: str) -> tuple[Consult, ...]:
        """Open questions to an agent, or to a department (not ""), but not their own; oldest first."""
        ...

    def asked_by(self, agent: str, within: timedelta) -> tuple[Consult, ...]:
        """An agent's open questions, and those that were answered or declined within the time; newest
        first."""
        ...

    def newest(self, agent: str, department: str) -> str:
        """Changes whenever one of the lists above does; cheap."""
        ...


class ToldStore(Protocol):
    """Told before."""

    def tell(self, told: Told) -> Told:
        """Record it, journalled on its case if there is one; the same id again is a no-op."""
        ...

    def of_customers(self, customer_ids: Sequence[str], limit: int) -> tuple[Told, ...]:
        """What customers were told, newest first."""
        ...


class PraiseStore(Protocol):
    """Praise for colleagues, and what customers said of calls."""

    def give(self, praise: Praise) -> Praise:
        """Deliver it, journalled on its case if there is one; the same id again is a no-op."""
        ...

    def see(self, praise_id: str, agent: str) -> Praise | None:
        """The colleague has read it; None when it is not theirs."""
        ...

    def to_agent(self, agent: str, limit: int) -> tuple[Praise, ...]:
        """Praise for an agent, newest first."""
        ...

    def to_team(self, limit: int) -> tuple[Praise, ...]:
        """Everybody's praise, newest first."""
        ...

    def newest(self, agent: str, *, team: bool) -> str:
        """Changes whenever the agent's list (or the team's) does; cheap."""
        ...

    def rate(self, rating: AfterCallRating, by: str) -> AfterCallRating:
        """Record it, journalled on its case if there is one; the same call again keeps what was said
        first."""
        ...

    def rated(self, call_id: str) -> AfterCallRating | None:
        """What was said of a call."""
        ...


@dataclass(frozen=True, slots=True)
class FreeCase:
    """An unowned open case as the queue needs it; ``known`` is without signals of its topic and notes."""

    case_id: str
    version: int
    customer_id: str
    topic: str
    opened: datetime
    known: WeighedCase


class QueueStore(Protocol):
    """The unowned cases, and what they weigh."""

    def free(self, limit: int) -> tuple[FreeCase, ...]:
        """Unowned open cases, oldest first, each with the promises broken to its customer in 30 days."""
        ...

    def count_free(self) -> int:
        """How many there are in all."""
        ...

    def notes_of(self, case_ids: Collection[str]) -> Mapping[str, tuple[str, ...]]:
        """The texts of several cases' notes."""
        ...

    def cases(self, case_ids: Sequence[str]) -> tuple[Case, ...]:
        """Several cases, in this order; without those that are not there."""
        ...

    def numbered(self, number: str) -> Case | None:
        """The case with this number."""
        ...

    def names(self, customer_ids: Collection[str]) -> Mapping[str, str]:
        """The names of several customers."""
        ...

    def weigh(self, weighed: WeighedCase) -> None:
        """Keep what is known of a case."""
        ...


class FigureStore(Protocol):
    """The lead's figures, counted in the database."""

    def figures(self, days: int) -> tuple[Figure, ...]:
        """Every figure over the last ``days`` days (today is one; UTC), in the order of FigureName."""
        ...

    def figure(self, name: FigureName, days: int) -> Figure:
        """One of them."""
        ...

    def cases_of(self, name: FigureName, days: int, limit: int) -> tuple[Case, ...]:
        """The cases that a figure counts, newest first."""
        ...


class AccessLog(Protocol):
    """Who looked at which customer, and when."""

    def looked(self, agent: str, customer_ids: Sequence[str], why: str) -> None:
        """Note that an agent sees these customers' data."""
        ...

    def of_customer(self, customer_id: str, limit: int) -> tuple[Access, ...]:
        """Who looked at a customer, newest first; nothing for those who may not know."""
        ...

    def of_agent(self, agent: str, limit: int) -> tuple[Access, ...]:
        """Whom an agent looked at, newest first; nothing for those who may not know."""
        ...


@dataclass(frozen=True, slots=True)
class Policies:
    """What the administrator decided: what is urgent, who may decide what alone, which words to hear."""

    weights: NeedWeights
    authorities: Authorities
    terms: Terms


class PolicySource(Protocol):
    """Gives the policies; reads them when they are first asked for."""

    def __call__(self) -> Policies:
        """The policies as they were when the program began."""
        ...
