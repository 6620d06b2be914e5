"""Need: the one order of the queue for every channel. There is no field for how many people listen."""

from __future__ import annotations

import enum

from agent_desk.domain.case import Case
from agent_desk.domain.contact import Channel
from agent_desk.domain.quick import dataclass


class Weighed(enum.StrEnum):
    """What makes a case more urgent; the audience's size is not among it."""

    HARM = "harm"
    PROMISES_BROKEN = "promises_broken"
    EFFORT = "effort"
    AGE = "age"
    SIGNALS = "signals"


@dataclass(frozen=True, slots=True)
class NeedReason:
    """One part of a need: ``amount`` in its own unit (promises, contacts, hours), ``points`` it gives."""

    weighed: Weighed
    amount: float
    points: float
    words: str = ""


@dataclass(frozen=True, slots=True)
class Need:
    """How much a case needs somebody: the sum of its reasons' points, the heaviest reason first."""

    points: float
    reasons: tuple[NeedReason, ...] = ()


@dataclass(frozen=True, slots=True)
class QueuedCase:
    """An unowned case in the queue."""

    case: Case
    customer: str
    channel: Channel
    need: Need
