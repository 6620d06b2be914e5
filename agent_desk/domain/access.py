"""Accesses: who looked at which customer, and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Access:
    """One look at a customer's data: by whom, at which machine, what for."""

    id: str
    agent: str
    device: str
    customer_id: str
    why: str
    at: datetime
