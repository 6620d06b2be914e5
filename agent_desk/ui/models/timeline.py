"""The timeline: contacts of all connections in one list, newest first, ready to be filtered. No Qt here."""

from __future__ import annotations

import enum
from itertools import takewhile
from operator import attrgetter
from typing import TYPE_CHECKING

from agent_desk.domain.contact import Channel, Contact
from agent_desk.domain.effort import WINDOW, Effort, effort
from agent_desk.domain.quick import dataclass
from agent_desk.domain.view import PartState

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from agent_desk.domain.view import ViewPart

NOTHING = Effort()


class Told(enum.Enum):
    """What is known of a customer's contacts while none is there."""

    ASKING = "asking"
    NONE = "none"  # everybody answered
    IN_PART = "in part"  # somebody does not answer
    NOBODY = "nobody"  # there is no connection to ask


@dataclass(frozen=True, slots=True)
class Timeline:
    """All contacts, which channels occur in them, and the effort they were."""

    contacts: tuple[Contact, ...] = ()
    channels: tuple[Channel, ...] = ()
    effort: Effort = NOTHING


def timeline(parts: Iterable[ViewPart], now: datetime) -> Timeline:
    """Merge the contacts of all parts; runs on a lane."""
    merged = [contact for part in parts for contact in part.contacts]
    merged.sort(key=attrgetter("at"), reverse=True)
    seen = {contact.channel for contact in merged}
    return Timeline(
        contacts=tuple(merged),
        channels=tuple(channel for channel in Channel if channel in seen),
        effort=effort(takewhile(lambda contact: contact.at >= now - WINDOW, merged), now),
    )


def told(parts: Iterable[ViewPart]) -> Told:
    """What the parts of a known customer's view say about contacts, if none has come."""
    states = {part.state for part in parts}
    if not states:
        return Told.NOBODY
    if PartState.ASKING in states:
        return Told.ASKING
    return Told.IN_PART if states & {PartState.FAILED, PartState.RESTING} else Told.NONE


def folded(line: Timeline) -> tuple[str, ...]:
    """Each contact's words in lower case; 10,000 take some tens of milliseconds, so this runs on a lane."""
    return tuple(map(_folded, line.contacts))


def filtered(
    line: Timeline, channel: Channel | None, text: str, words_of: tuple[str, ...] = ()
) -> tuple[Contact, ...]:
    """Contacts of one channel (None: all) that hold every word of ``text``; ``words_of`` is what
    :func:`folded` made of the line."""
    words = text.casefold().split()
    if channel is None and not words:
        return line.contacts
    if not words:
        return tuple(contact for contact in line.contacts if contact.channel is channel)
    if len(words_of) != len(line.contacts):
        words_of = folded(line)
    return tuple(
        contact
        for contact, held in zip(line.contacts, words_of, strict=True)
        if (channel is None or contact.channel is channel) and all(word in held for word in words)
    )


def _folded(contact: Contact) -> str:
    words = (contact.summary, contact.text[:2_000], contact.agent, contact.department)
    return "\n".join(words).casefold()
