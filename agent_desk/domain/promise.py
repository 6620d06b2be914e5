"""Promises: what was promised, to whom, by whom, due when."""

from __future__ import annotations

import enum
from datetime import datetime

from agent_desk.domain.quick import dataclass


class PromiseState(enum.StrEnum):
    """The life of a promise; a renegotiated one is followed by another."""

    OPEN = "open"
    KEPT = "kept"
    BROKEN = "broken"
    RENEGOTIATED = "renegotiated"


class Warned(enum.StrEnum):
    """Who was told before a promise is due: each step comes once, in this order."""

    NOBODY = "nobody"
    OWNER = "owner"
    LEAD = "lead"


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise on a case; the case's owner answers for it.

    ``id`` is a UUID made by the desktop; ``by`` the agent who made it; ``department`` whose business time
    ``due`` was reckoned in (its id, may be empty); ``zone`` the customer's IANA zone, in which ``due``
    (aware UTC) is said, empty where nobody knows it; ``said`` the text that was read out. ``evidence`` is the
    word of evidence of a kept promise, or why it was renegotiated; ``follows`` the id of the promise it
    replaces. A broken one that was renegotiated stays broken, and has its ``settled``.
    """

    id: str
    case_id: str
    customer_id: str
    what: str
    to: str
    by: str
    due: datetime
    zone: str
    made: datetime
    department: str = ""
    said: str = ""
    state: PromiseState = PromiseState.OPEN
    warned: Warned = Warned.NOBODY
    evidence: str = ""
    settled: datetime | None = None
    settled_by: str = ""
    follows: str = ""
    version: int = 1

    @property
    def owed(self) -> bool:
        """Whether the customer still waits: it is open, or it broke and no other time was agreed."""
        broken = self.state is PromiseState.BROKEN and self.settled is None
        return broken or self.state is PromiseState.OPEN


@dataclass(frozen=True, slots=True)
class PromiseProposal:
    """A promise before it is made: when it would be due, and the text to read out.

    ``due`` is in the business time of the promising department; ``problem`` says why another time is better
    (the department is closed then, the owner is away), empty when all is well; ``better`` is the next good
    time instead of one of the agent's own. Where no hours tell a good time, nothing is ``reckoned``: the
    agent chooses, and ``due`` is where choosing begins.
    """

    what: str
    department: str
    due: datetime
    zone: str
    said: str
    problem: str = ""
    better: datetime | None = None
    reckoned: bool = True
