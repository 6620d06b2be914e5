"""Calls: who is on the line now."""

from __future__ import annotations

import enum
from datetime import datetime
from typing import TYPE_CHECKING

from agent_desk.domain.contact import Channel
from agent_desk.domain.identity import CallerNumber
from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable


class CallState(enum.StrEnum):
    """The life of a call; one that is held is answered again, or ends."""

    RINGING = "ringing"
    ANSWERED = "answered"
    HELD = "held"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class KnownField:
    """What the menu, bot or form already collected, e.g. ``KnownField("card", "ends 4417")``."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Call:
    """One call (or written contact) that arrived; ``id`` is a UUID string and names its context, ``line`` is
    the telephone system's own id of it, which may come back for another call.

    ``answered`` is when the conversation began; ``turned`` when it was held or answered again last.
    """

    id: str
    number: CallerNumber
    arrived: datetime
    state: CallState = CallState.RINGING
    name: str = ""
    queue: str = ""
    channel: Channel = Channel.PHONE
    known: tuple[KnownField, ...] = ()
    answered: datetime | None = None
    turned: datetime | None = None
    ended: datetime | None = None
    line: str = ""

    @property
    def counted_from(self) -> datetime:
        """Since when the caller has waited, or waits again, or is spoken to."""
        held = self.turned if self.state is CallState.HELD else None
        return held or self.answered or self.arrived

    def may_be_held(self, live: Iterable[Call]) -> bool:
        """Whether nobody said that it is held, and another one was answered after it: few telephone systems
        tell of holding."""
        return self._is_voice and any(
            other._is_voice and other._answered_last > self._answered_last for other in live
        )

    @property
    def _is_voice(self) -> bool:
        return self.state is CallState.ANSWERED and self.channel is Channel.PHONE

    @property
    def _answered_last(self) -> datetime:
        return self.turned or self.answered or self.arrived

    def known_value(self, name: str) -> str:
        """The value of a known field, or an empty string."""
        return next((field.value for field in self.known if field.name == name), "")
