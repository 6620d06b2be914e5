"""Consults: asking a colleague or department while keeping caller and case."""

from __future__ import annotations

import enum
from datetime import datetime

from agent_desk.domain.quick import dataclass


class ConsultState(enum.StrEnum):
    """The life of a consult."""

    ASKED = "asked"
    ANSWERED = "answered"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Consult:
    """A question to an agent (``asked_of``) or to a ``department``; its answer comes into the case."""

    id: str
    case_id: str
    asked_by: str
    asked_of: str
    department: str
    question: str
    asked: datetime
    state: ConsultState = ConsultState.ASKED
    answer: str = ""
    answered_by: str = ""
    answered: datetime | None = None
