"""Contacts: past and present conversations in any channel."""

from __future__ import annotations

import enum
from datetime import UTC, datetime

from agent_desk.domain.quick import dataclass
from agent_desk.domain.records import RecordRef


class Channel(enum.StrEnum):
    """Where a conversation takes place."""

    PHONE = "phone"
    EMAIL = "email"
    CHAT = "chat"
    BOT = "bot"
    MENU = "menu"
    MENTION = "mention"
    LETTER = "letter"
    SHOP = "shop"


class Direction(enum.StrEnum):
    """Who began it."""

    IN = "in"
    OUT = "out"


UNDATED = datetime(1970, 1, 1, tzinfo=UTC)
"""When a contact was whose time cannot be read: behind all that have one."""


@dataclass(frozen=True, slots=True)
class Contact:
    """One conversation: ``summary`` is one line, ``text`` the whole; ``minutes`` is what it cost the
    customer.

    ``transferred_to`` names the department that the call was moved to, if it was. ``at`` is UNDATED if its
    back end does not say when: it stands behind all others, and takes no part in recent effort.
    """

    ref: RecordRef
    customer: RecordRef
    channel: Channel
    at: datetime
    summary: str
    direction: Direction = Direction.IN
    text: str = ""
    agent: str = ""
    department: str = ""
    minutes: int = 0
    transferred_to: str = ""
