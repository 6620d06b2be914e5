"""Tickets: records in a ticket back end, linked to a case."""

from __future__ import annotations

from datetime import datetime

from agent_desk.domain.quick import dataclass
from agent_desk.domain.records import RecordRef


@dataclass(frozen=True, slots=True)
class Ticket:
    """A ticket as its back end has it; ``owner`` is the back end's login, empty when nobody's.

    ``version`` is what the back end wants to see again for a guarded write (an ETag), empty if it has none.
    """

    ref: RecordRef
    customer: RecordRef | None
    subject: str
    state: str
    owner: str = ""
    department: str = ""
    created: datetime | None = None
    updated: datetime | None = None
    version: str = ""
    open: bool = True
