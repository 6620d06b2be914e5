"""The transfer guard's words: what is asked, the verdict, and what to do instead."""

from __future__ import annotations

import enum
from datetime import datetime
from decimal import Decimal

from agent_desk.domain.quick import dataclass


class Judgement(enum.StrEnum):
    """Allowed, warned (may be done), refused (only with an overriding reason)."""

    ALLOWED = "allowed"
    WARNED = "warned"
    REFUSED = "refused"


class Obstacle(enum.StrEnum):
    """Why a transfer would fail the caller."""

    CLOSED = "closed"
    NOBODY_PRESENT = "nobody_present"
    LACKS_SKILL = "lacks_skill"
    LACKS_AUTHORITY = "lacks_authority"
    TRANSFERRED_BEFORE = "transferred_before"
    UNKNOWN_DEPARTMENT = "unknown_department"


class Instead(enum.StrEnum):
    """What to do instead; KEEP_AND_PROMISE is the default."""

    KEEP_AND_PROMISE = "keep_and_promise"
    DO_IT_YOURSELF = "do_it_yourself"
    CONSULT = "consult"
    OTHER_DEPARTMENT = "other_department"


@dataclass(frozen=True, slots=True)
class TransferRequest:
    """Where the caller would be sent and what is needed there: a skill and an amount, if known."""

    department: str
    skill: str = ""
    amount: Decimal | None = None
    warm: bool = True


@dataclass(frozen=True, slots=True)
class Alternative:
    """One thing to do instead: ``target`` is a department id or a login; ``due`` the time to promise."""

    kind: Instead
    target: str = ""
    name: str = ""
    due: datetime | None = None


@dataclass(frozen=True, slots=True)
class Hurdle:
    """An obstacle with its facts: when it opens next (in the department's zone), what is lacking, who."""

    obstacle: Obstacle
    opens: datetime | None = None
    lacking: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the guard says of a transfer; ``alternatives`` begin with the default.

    ``zone`` is the caller's IANA zone, in which times are said besides the agent's own; empty: not known.
    """

    request: TransferRequest
    name: str
    judgement: Judgement
    hurdles: tuple[Hurdle, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    zone: str = ""
