"""Praise for colleagues, and after-call ratings by customers."""

from __future__ import annotations

from datetime import datetime

from agent_desk.domain.quick import dataclass


@dataclass(frozen=True, slots=True)
class Praise:
    """A compliment about a colleague, delivered to them and their lead; ``seen`` by the colleague."""

    id: str
    colleague: str
    text: str
    customer_id: str
    case_id: str
    by: str
    at: datetime
    seen: datetime | None = None


@dataclass(frozen=True, slots=True)
class AfterCallRating:
    """What the customer said of a call: ``score`` 1 (bad) to 5 (good), and a comment."""

    id: str
    call_id: str
    customer_id: str
    case_id: str
    agent: str
    score: int
    comment: str
    at: datetime
