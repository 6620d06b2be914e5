"""Calls: who is on the line now."""

from __future__ import annotations

import enum
from datetime import datetime

from agent_desk.domain.contact import Channel
from agent_desk.domain.identity import CallerNumber
from agent_desk.domain.quick import dataclass


class CallState(enum.StrEnum):
    """The life of a call."""

    RINGING = "ringing"
    ANSWERED = "answered"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class KnownField:
    """What the menu, bot or form already collected, e.g. ``KnownField("card", "ends 4417")``."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Call:
    """One call (or written contact) that arrived; ``id`` is a UUID string or the telephone system's call
    id."""

    id: str
    number: CallerNumber
    arrived: datetime
    state: CallState = CallState.RINGING
    name: str = ""
    queue: str = ""
    channel: Channel = Channel.PHONE
    known: tuple[KnownField, ...] = ()
    answered: datetime | None = None
    ended: datetime | None = None

    def known_value(self, name: str) -> str:
        """The value of a known field, or an empty string."""
        return next((field.value for field in self.known if field.name == name), "")
