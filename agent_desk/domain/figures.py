"""The lead's figures: each is a count over cases and opens to them. Handle time is not among them."""

from __future__ import annotations

import enum
from datetime import date

from agent_desk.domain.quick import dataclass


class FigureName(enum.StrEnum):
    """What the lead's page shows, in its order."""

    OWNERSHIP_KEPT = "ownership_kept"
    PROMISES_KEPT = "promises_kept"
    PROMISES_BROKEN = "promises_broken"
    PROMISES_AT_RISK = "promises_at_risk"
    SOLVED_AT_FIRST_CONTACT = "solved_at_first_contact"
    TRANSFERS_AVOIDED = "transfers_avoided"
    TRANSFERS_OVERRIDDEN = "transfers_overridden"
    EFFORT = "effort"
    CONSISTENCY = "consistency"
    PRAISE = "praise"
    RATING = "rating"


@dataclass(frozen=True, slots=True)
class FigureDay:
    """One day of a figure: ``part`` of ``whole`` (``whole`` 0 where it is a plain count)."""

    day: date
    part: float
    whole: float


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure over the days that are shown; ``cases`` are what it counts, newest first."""

    name: FigureName
    part: float
    whole: float
    days: tuple[FigureDay, ...] = ()
    cases: tuple[str, ...] = ()
