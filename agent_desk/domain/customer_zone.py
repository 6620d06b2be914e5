"""The time zone that a customer lives by, as far as their telephone numbers tell."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from agent_desk.domain.customer import Customer
from agent_desk.domain.identity import IdentityKind

_SEASONS = (datetime(2026, 1, 15, tzinfo=UTC), datetime(2026, 7, 15, tzinfo=UTC))


def zone_of(customer: Customer | None, otherwise: str) -> str:
    """The IANA zone of the customer's first number that lies in one zone only, else ``otherwise``.

    Where both keep the same time all year it is ``otherwise``: a country's numbers are listed under any
    city of its time.
    """
    numbers = [one.value for one in customer.identities if one.kind is IdentityKind.PHONE] if customer else []
    found = next((zone for number in numbers if (zone := _zone(number))), otherwise)
    return otherwise if _keep_the_same_time(found, otherwise) else found


def _zone(number: str) -> str:
    import phonenumbers
    from phonenumbers.timezone import time_zones_for_number  # a table of its own, read when it is needed

    try:
        zones = time_zones_for_number(phonenumbers.parse(number))
    except phonenumbers.NumberParseException:
        return ""
    return zones[0] if len(zones) == 1 and "/" in zones[0] and not zones[0].startswith("Etc/") else ""


def _keep_the_same_time(one: str, other: str) -> bool:
    first, second = ZoneInfo(one), ZoneInfo(other)
    return all(day.astimezone(first).utcoffset() == day.astimezone(second).utcoffset() for day in _SEASONS)
