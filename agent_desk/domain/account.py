"""Accounts: what a customer has in a back end."""

from __future__ import annotations

import enum
from datetime import datetime
from decimal import Decimal

from agent_desk.domain.quick import dataclass
from agent_desk.domain.records import RecordRef


@dataclass(frozen=True, slots=True)
class Money:
    """An amount with its ISO 4217 currency."""

    amount: Decimal
    currency: str

    def __str__(self) -> str:
        return f"{self.amount:,.2f} {self.currency}".replace(",", "\u202f")


class Attention(enum.StrEnum):
    """How much an account's state asks to be looked at."""

    NONE = "none"
    NOTICE = "notice"
    URGENT = "urgent"


@dataclass(frozen=True, slots=True)
class Detail:
    """One named fact about an account, as text that is safe to show as plain text."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Account:
    """A card, current account, line, subscription, order or invoice account.

    ``kind`` is the back end's word in lower case (``card``, ``line``, ``order``, ``invoice``); ``state``
    is its state as
    the back end names it; ``balance`` is what is owed or held, if anything.
    """

    ref: RecordRef
    customer: RecordRef
    kind: str
    label: str
    state: str
    attention: Attention = Attention.NONE
    balance: Money | None = None
    since: datetime | None = None
    due: datetime | None = None
    details: tuple[Detail, ...] = ()
