"""The customer view as rows: one per connection, and under an opened one its accounts and tickets. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.account import Account, Attention
from agent_desk.domain.quick import dataclass
from agent_desk.domain.view import PartState, ViewPart

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from agent_desk.domain.ticket import Ticket


@dataclass(frozen=True, slots=True)
class PartRow:
    """One connection; ``opened`` when its accounts are listed below."""

    part: ViewPart
    opened: bool

    @property
    def can_open(self) -> bool:
        """Whether there is anything to list."""
        return bool(self.part.accounts or self.part.tickets)


@dataclass(frozen=True, slots=True)
class AccountRow:
    """One account of an opened connection."""

    account: Account


@dataclass(frozen=True, slots=True)
class TicketRow:
    """One ticket of an opened connection."""

    ticket: Ticket


ViewRow = PartRow | AccountRow | TicketRow


def key_of(row: ViewRow) -> str:
    """What names a row for ever."""
    if isinstance(row, PartRow):
        return f"part {row.part.connection}"
    return str(row.account.ref if isinstance(row, AccountRow) else row.ticket.ref)


def view_rows(parts: tuple[ViewPart, ...], opened: AbstractSet[str]) -> tuple[ViewRow, ...]:
    """Rows for all parts in the order in which they came; ``opened`` holds connections."""
    rows: list[ViewRow] = []
    for part in parts:
        header = PartRow(part, part.connection in opened)
        rows.append(header)
        if header.opened:
            rows += [AccountRow(account) for account in part.accounts]
            rows += [TicketRow(ticket) for ticket in part.tickets]
    return tuple(rows)


def count_of(part: ViewPart) -> int:
    """How many accounts and open tickets a part holds."""
    return len(part.accounts) + sum(1 for ticket in part.tickets if ticket.open)


def attention_of(part: ViewPart) -> Attention:
    """The greatest attention that any account of the part asks for."""
    asked = {account.attention for account in part.accounts}
    return next((level for level in (Attention.URGENT, Attention.NOTICE) if level in asked), Attention.NONE)


def can_retry(part: ViewPart) -> bool:
    """Whether asking this connection again makes sense now."""
    return part.state in (PartState.FAILED, PartState.RESTING, PartState.STALE)
