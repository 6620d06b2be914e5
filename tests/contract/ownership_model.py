"""What a case must be, whatever agents did to it: the model of :mod:`test_ownership_model`."""

from __future__ import annotations

from dataclasses import dataclass, field

from agent_desk.domain.case import CaseState
from agent_desk.domain.handoff import Handoff
from agent_desk.domain.promise import PromiseState

OPEN, BROKEN = PromiseState.OPEN, PromiseState.BROKEN


@dataclass
class ModelCase:
    """What a case must be."""

    id: str
    owner: str | None = None
    epoch: int = 0
    state: CaseState = CaseState.OPEN
    offer: Handoff | None = None
    promises: dict[str, PromiseState] = field(default_factory=dict)
    given_back: bool = True
    come: bool = False
    agreed_anew: set[str] = field(default_factory=set)
    broke: set[str] = field(default_factory=set)

    def moves_to(self, owner: str | None) -> None:
        self.owner, self.epoch, self.given_back = owner, self.epoch + 1, owner is None

    @property
    def owes(self) -> bool:
        """Whether something that was promised is still to be done."""
        owed = {key for key, state in self.promises.items() if state in (OPEN, BROKEN)}
        return bool(owed - self.agreed_anew)
