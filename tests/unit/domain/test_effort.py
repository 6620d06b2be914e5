from __future__ import annotations

from datetime import UTC, datetime, timedelta

from agent_desk.domain.contact import Channel, Contact, Direction
from agent_desk.domain.effort import Effort, effort
from agent_desk.domain.records import RecordRef

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def contact(days: float, minutes: int = 10, to: str = "", direction: Direction = Direction.IN) -> Contact:
    ref = RecordRef("crm", "contact", f"{days} {minutes} {to} {direction}")
    at = NOW - timedelta(days=days)
    customer = RecordRef("crm", "customer", "1")
    return Contact(ref, customer, Channel.PHONE, at, "x", direction, minutes=minutes, transferred_to=to)


def test_effort_is_what_the_customer_spent_in_thirty_days() -> None:
    told = [
        contact(1, 20, "Billing"),
        contact(29.9, 31),
        contact(2, 5, direction=Direction.OUT),
        contact(31, 99),
    ]
    assert effort(told, NOW, promises_broken=2) == Effort(2, 1, 51, 2)


def test_the_future_is_not_counted() -> None:
    assert effort([contact(-1)], NOW) == Effort()
