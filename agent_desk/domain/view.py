"""The customer view: what each connection said, with its freshness and failures."""

from __future__ import annotations

import enum
from datetime import datetime

from agent_desk.domain.account import Account
from agent_desk.domain.contact import Contact
from agent_desk.domain.quick import dataclass
from agent_desk.domain.ticket import Ticket


class PartState(enum.StrEnum):
    """How far one connection's part of the view has come."""

    ASKING = "asking"
    READY = "ready"
    STALE = "stale"
    FAILED = "failed"
    RESTING = "resting"


@dataclass(frozen=True, slots=True)
class ViewPart:
    """One connection's part of a customer's view.

    ``problem`` is a sentence for the agent, ``remedy`` what to do about it; ``retry_at`` when it is asked
    again by
    itself. What was known before stays in ``accounts`` … with its ``fetched`` time (state STALE or FAILED).
    """

    connection: str
    title: str
    state: PartState
    accounts: tuple[Account, ...] = ()
    contacts: tuple[Contact, ...] = ()
    tickets: tuple[Ticket, ...] = ()
    fetched: datetime | None = None
    problem: str = ""
    remedy: str = ""
    retry_at: datetime | None = None
