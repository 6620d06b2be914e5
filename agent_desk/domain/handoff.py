"""Handoffs: offers to take a case over; the sender owns it until the receiver accepts."""

from __future__ import annotations

import enum
from dataclasses import field
from datetime import datetime

from agent_desk.domain.account import Account
from agent_desk.domain.call import KnownField
from agent_desk.domain.case import Note
from agent_desk.domain.contact import Contact
from agent_desk.domain.effort import Effort
from agent_desk.domain.identity import Identity
from agent_desk.domain.promise import Promise
from agent_desk.domain.quick import dataclass
from agent_desk.domain.ticket import Ticket
from agent_desk.domain.told import Told


class HandoffState(enum.StrEnum):
    """The life of an offer; only OFFERED is open."""

    OFFERED = "offered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    CAME_BACK = "came_back"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Verified:
    """A known field, and who verified it: an agent's login, or the menu, bot or form it came from."""

    field: KnownField
    by: str


@dataclass(frozen=True, slots=True)
class Bundle:
    """All that the receiver must know, readable without any back-end login, as it was at ``taken``."""

    customer: str
    identities: tuple[Identity, ...]
    taken: datetime
    accounts: tuple[Account, ...] = ()
    tickets: tuple[Ticket, ...] = ()
    contacts: tuple[Contact, ...] = ()
    notes: tuple[Note, ...] = ()
    promises: tuple[Promise, ...] = ()
    told: tuple[Told, ...] = ()
    known: tuple[Verified, ...] = ()
    effort: Effort = field(default_factory=Effort)
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Handoff:
    """An offer of a case to an agent (``receiver``) or to whoever of a ``department`` accepts first.

    ``epoch`` is the sender's owner epoch: the offer is void when it moved. ``answer`` is why it was
    declined; ``batch`` is shared by offers made together, at the end of a shift.
    """

    id: str
    case_id: str
    epoch: int
    sender: str
    receiver: str
    department: str
    reason: str
    next_step: str
    offered: datetime
    expires: datetime
    state: HandoffState = HandoffState.OFFERED
    answer: str = ""
    answered: datetime | None = None
    answered_by: str = ""
    batch: str = ""
    bundle: Bundle | None = None
