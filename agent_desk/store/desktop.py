"""The desktop that a repository works for: its transactions, its name in the journal, its clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from datetime import datetime

from agent_desk.domain.quick import dataclass
from agent_desk.store.change import Now, machine_now, server_now
from agent_desk.store.clean import clean
from agent_desk.store.journal import Act, Pairs
from agent_desk.store.sent_acts import Acts
from agent_desk.store.work import Work


@dataclass(frozen=True, slots=True)
class Desktop:
    """``device`` names this machine in the journal; ``clock`` decides nothing on PostgreSQL; ``acts`` keeps
    what was committed from here."""

    work: Work
    device: str
    clock: Callable[[], datetime]
    acts: Acts = field(default_factory=Acts)

    @property
    def now(self) -> Now:
        """The time of a transaction that begins now."""
        return server_now if self.work.on_postgres else machine_now(self.clock())

    def act(self, name: str, actor: str, why: str, body: Pairs = ()) -> Act:
        """What somebody does here, under an id of its own: make it once for all tries of a transaction."""
        facts = (*body, *self.acts.facts())
        return Act(self.acts.new_id(), name, clean(actor), self.device, why, facts)
