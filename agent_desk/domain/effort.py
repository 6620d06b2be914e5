"""Effort: what reaching us has cost the customer in the last 30 days."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from agent_desk.domain.contact import Contact, Direction
from agent_desk.domain.quick import dataclass

WINDOW = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Effort:
    """Counts over :data:`WINDOW`; ``minutes`` is the customer's time."""

    contacts: int = 0
    transfers: int = 0
    minutes: int = 0
    promises_broken: int = 0


def effort(contacts: Iterable[Contact], now: datetime, promises_broken: int = 0) -> Effort:
    """Add up the incoming contacts of the last 30 days before ``now``."""
    recent = [c for c in contacts if c.direction is Direction.IN and now - WINDOW <= c.at <= now]
    return Effort(
        contacts=len(recent),
        transfers=sum(1 for c in recent if c.transferred_to),
        minutes=sum(c.minutes for c in recent),
        promises_broken=promises_broken,
    )
