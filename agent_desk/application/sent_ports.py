"""The port of what this desktop had committed to the team's store: an older copy has lost some of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class SentAct:
    """An act that was committed ``at`` this machine's time, under the journal's event id ``id``.

    ``name`` is the journal's word for it; ``words`` what the agent wrote with it, without card numbers;
    ``case_id`` and ``customer_id`` may be empty.
    """

    id: str
    name: str
    at: datetime
    words: str
    case_id: str
    customer_id: str


class SentActs(Protocol):
    """What was committed from here in the last 24 hours, on this machine's own disk; store's lane."""

    def missing(self) -> tuple[SentAct, ...]:
        """Acts whose event ids the store's journal does not have, in their order."""
        ...

    def again(self, act: SentAct) -> bool:
        """Do it once more under its own id, as far as the case as it is now allows; raises StoreProblem.

        Whether it is in the journal now: what holds already, or has no entry there, is not.
        """
        ...

    def forget(self, act_id: str) -> None:
        """It cannot be done again, and whoever did it was told."""
        ...

    def was_done(self, item_id: str) -> bool:
        """Whether this desktop has recorded that a write of the outbox is done, whatever the store says."""
        ...
