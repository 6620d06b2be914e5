"""Told before: which article version a customer was told, when and by whom."""

from __future__ import annotations

from datetime import datetime

from agent_desk.domain.quick import dataclass


@dataclass(frozen=True, slots=True)
class Told:
    """One answer that was told. ``why_different`` is required when the customer was told something else.

    ``text`` is what was told, word for word, so that what changed since can be shown.
    """

    id: str
    customer_id: str
    case_id: str
    article_key: str
    version: int
    topic: str
    title: str
    text: str
    agent: str
    at: datetime
    why_different: str = ""
