"""Accesses: who looked at which customer, and when."""

from __future__ import annotations

from datetime import datetime

from agent_desk.domain.quick import dataclass


@dataclass(frozen=True, slots=True)
class Access:
    """One look at a customer's data: by whom, at which machine, what for."""

    id: str
    agent: str
    device: str
    customer_id: str
    why: str
    at: datetime
